namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that people make themselves.</summary>
internal static class SixthKoreanPages
{
    public static IReadOnlyList<Layout> All { get; } = [.. SixthKoreanTyped.All, .. SixthKoreanCareers.All, .. SixthKoreanTools.All];

    public static string Roles(Applicant p) => string.Join(", ", p.TargetRoles);

    public static string Bulleted(string sign, IEnumerable<string> claims) => string.Join('\n', claims.Select(claim => sign + claim));

    /// <summary>A row that stands only where there is something to say.</summary>
    public static string[][] When(bool there, string[] row) => there ? [row] : [];

    /// <summary>{0} is the number, {1} the text.</summary>
    public static string Numbered(string style, int at, string text) => style.Replace("{0}", $"{at + 1}", StringComparison.Ordinal).Replace("{1}", text, StringComparison.Ordinal);

    /// <summary>The name in Latin letters, as the address of the mail has it.</summary>
    public static string Latin(Applicant p) =>
        string.Concat(p.Email.Split('@')[0].Where(letter => !char.IsDigit(letter))).Split('.') is [var given, var family] ? $"{Capital(family)} {Capital(given)}" : "";

    public static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    public static bool IsHighSchool(Entry e) => e.Organisation!.Contains("고등학교", StringComparison.Ordinal);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
