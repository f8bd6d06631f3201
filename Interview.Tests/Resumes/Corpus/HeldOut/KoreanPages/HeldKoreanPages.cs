namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that people make themselves.</summary>
internal static class HeldKoreanPages
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldKoreanPagesNotes.All, .. HeldKoreanPagesPlatforms.All, .. HeldKoreanPagesDesigns.All, .. HeldKoreanPagesTyped.All];
}
