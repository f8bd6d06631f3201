using System.Text.Json;

namespace Interview.Core.Data;

/// <summary>An enumeration's members as the database and the API spell them: <c>NotAssessed</c> is <c>not_assessed</c>.</summary>
public static class Words<TEnum> where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>().ToDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));
    private static readonly Dictionary<string, TEnum> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key);

    public static string Of(TEnum value) => ByValue[value];

    public static TEnum From(string word) => ByWord[word];
}
