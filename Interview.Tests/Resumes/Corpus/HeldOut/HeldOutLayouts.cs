namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts that no rule was written for. README.md says why nobody reads on.</summary>
internal static class HeldOutLayouts
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldKoreanForms.All, .. HeldKoreanPages.All, .. HeldEnglishTemplates.All, .. HeldEnglishForms.All, .. HeldOwnPages.All];
}
