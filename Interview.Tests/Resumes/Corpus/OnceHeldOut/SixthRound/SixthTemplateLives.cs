namespace Interview.Tests.Resumes.Corpus;

/// <summary>What several of the English templates have in common.</summary>
internal static class SixthTemplateLives
{
    /// <summary>The template has no line for what somebody wants to become.</summary>
    public static Applicant WithoutRole(Applicant p) => p with { TargetRoles = [] };

    /// <summary>Of a school it tells only when it was left.</summary>
    public static Entry Graduated(string section, Entry e) => section == "education" && e.Span?.To is { } left ? e with { Span = new Span(left) } : e;

    public static string Handle(Applicant p) => p.Email.Split('@')[0].Replace(".", "", StringComparison.Ordinal);

    /// <summary>One after the other in so many columns.</summary>
    public static IEnumerable<string[]> InColumns(int count, IEnumerable<string> all) => all.Chunk(count).Select(some => (string[])[.. some, .. Enumerable.Repeat("", count - some.Length)]);

    /// <summary>What stands in one cell: the lines of the entry, below them what is claimed.</summary>
    public static string Cell(Entry e, params string[] lines) => string.Join('\n', lines.Concat(e.Claims.Select(claim => "• " + claim)));
}
