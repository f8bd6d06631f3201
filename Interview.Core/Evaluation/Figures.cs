using System.Text.RegularExpressions;

namespace Interview.Core.Evaluation;

/// <summary>The numbers of a text, without the commas of thousands: 1,200 and 1200 are one figure.</summary>
internal static partial class Figures
{
    public static IEnumerable<string> In(string text) => Number().Matches(text).Select(m => m.Value.Replace(",", "", StringComparison.Ordinal).TrimEnd('.'));

    [GeneratedRegex(@"[0-9](?:[0-9,.]*[0-9])?")]
    private static partial Regex Number();
}
