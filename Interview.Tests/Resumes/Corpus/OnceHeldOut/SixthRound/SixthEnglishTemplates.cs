namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of templates, typesetters and résumé builders.</summary>
internal static class SixthEnglishTemplates
{
    public static IReadOnlyList<Layout> All { get; } = [.. SixthTemplateOffice.All, .. SixthTemplateCampus.All, .. SixthTemplateBuilders.All];
}
