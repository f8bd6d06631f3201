namespace Interview.Core.Content;

/// <summary>One text in both languages of the product.</summary>
public sealed record Localized(string Ko, string En)
{
    /// <summary>Korean for "ko" and its regions, English for everything else.</summary>
    public string For(string locale) => Locales.IsKorean(locale) ? Ko : En;
}

/// <summary>Words or expressions in both languages.</summary>
public sealed record LocalizedList(IReadOnlyList<string> Ko, IReadOnlyList<string> En)
{
    public static readonly LocalizedList Empty = new([], []);

    public IReadOnlyList<string> For(string locale) => Locales.IsKorean(locale) ? Ko : En;
}

public static class Locales
{
    public static readonly IReadOnlyList<string> All = ["ko", "en"];

    public static bool IsKorean(string locale) => locale.StartsWith("ko", StringComparison.OrdinalIgnoreCase);
}
