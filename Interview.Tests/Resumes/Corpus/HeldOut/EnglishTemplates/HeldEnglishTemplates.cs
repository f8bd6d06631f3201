namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of templates, typesetters and résumé builders, and what several of them do alike.</summary>
internal static class HeldEnglishTemplates
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldTemplatesTypeset.All, .. HeldTemplatesGallery.All, .. HeldTemplatesBuilders.All, .. HeldTemplatesCampus.All];

    /// <summary>The page has no place for the role that is wished for.</summary>
    public static Applicant Unaddressed(Applicant p) => p with { TargetRoles = [] };

    /// <summary>Of a school only the date of the degree.</summary>
    public static Entry Graduated(string section, Entry e) => section == "education" && e.Span is { To: { } end } ? e with { Span = new(end) } : e;

    /// <summary>As <see cref="Graduated"/>, and projects are one's own.</summary>
    public static Entry OwnProjects(string section, Entry e) => section == "projects" ? e with { Organisation = null, Role = null } : Graduated(section, e);

    public static IReadOnlyList<string> Places(Variety v) => v.InSomeOrder("Boston, MA", "Chicago, IL", "Denver, CO", "Portland, OR", "Atlanta, GA", "Columbus, OH", "San Diego, CA", "Raleigh, NC");

    public static string Site(Applicant p) => p.Name.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal) + ".example.com";

    /// <summary>The skills in their order, as evenly under the labels as they go.</summary>
    public static IReadOnlyList<(string Label, string[] Skills)> Grouped(Applicant p, params string[] labels) =>
        [.. labels.Select((label, group) => (label, p.Skills.Where((_, at) => at * labels.Length / p.Skills.Count == group).ToArray()))];

    /// <summary>Rows of a table without rules, read along the line.</summary>
    public static IEnumerable<string[]> InColumns(IReadOnlyList<string> all, int columns, string mark = "• ") =>
        all.Chunk(columns).Select(row => Enumerable.Range(0, columns).Select(at => at < row.Length ? mark + row[at] : "").ToArray());

    /// <summary>A cell: its first lines, and what was done under bullets.</summary>
    public static string Cell(Entry e, params string[] first) => string.Join('\n', first.Concat(e.Claims.Select(claim => "• " + claim)));

    public static string Sentences(Entry e) => string.Join(' ', e.Claims.Select(claim => claim.EndsWith('.') ? claim : claim + "."));
}
