namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts of the sixth round, in proportion to what recruiters receive; opened after they were measured (94, 93 and 88 % of heads, sections and entries).</summary>
internal static class SixthRound
{
    public static IReadOnlyList<Layout> All { get; } = [.. SixthKoreanForms.All, .. SixthKoreanPages.All, .. SixthEnglishTemplates.All, .. SixthEnglishForms.All, .. SixthTwoLanguages.All];
}
