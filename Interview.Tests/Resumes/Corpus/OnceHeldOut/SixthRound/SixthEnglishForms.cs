namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of sites, employers and countries.</summary>
internal static class SixthEnglishForms
{
    public static IReadOnlyList<Layout> All { get; } = [.. SixthEnglishExports.All, .. SixthEnglishApplications.All, .. SixthEnglishCountries.All, .. SixthEnglishCallings.All];

    public static string Roles(Applicant p) => string.Join(" / ", p.TargetRoles);

    public static string Spoken(Applicant p) => string.Join(", ", p.Languages.Select(e => $"{e.Title} ({e.Level})"));

    public static string Born(Applicant p, char mark) => string.Join(mark, p.Born.Split('.').Reverse());

    /// <summary>A line with its label, or none where there is nothing to say.</summary>
    public static string Told(string label, string? value) => string.IsNullOrEmpty(value) ? "" : label + value;

    /// <summary>A row with its label, or none; the value takes <paramref name="more"/> further columns.</summary>
    public static string[][] Row(string label, string? value, int more = 0) => string.IsNullOrEmpty(value) ? [] : [[label, value, .. Enumerable.Repeat(Block.Table.Before, more)]];

    /// <summary>The ends of a period, for cells of their own.</summary>
    public static string[] Ends(Entry e, string joint) => e.Period!.Split(joint) is [var from, var to] ? [from, to] : [e.Period, e.Period];

    /// <summary>Of schools only the date of passing is told.</summary>
    public static Applicant Passed(Applicant p) => p with { Education = [.. p.Education.Select(e => e with { Span = new(e.Span!.To!) })] };

    /// <summary>The document has no place for the role aimed at.</summary>
    public static Applicant WithoutRole(Applicant p) => p with { TargetRoles = [] };
}
