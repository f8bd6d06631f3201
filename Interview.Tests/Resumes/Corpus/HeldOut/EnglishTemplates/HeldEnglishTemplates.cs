namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of templates, typesetters and résumé builders.</summary>
internal static class HeldEnglishTemplates
{
    public static IReadOnlyList<Layout> All { get; } = [];
}
