namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts of people who work in two languages.</summary>
internal static class SixthTwoLanguages
{
    public static IReadOnlyList<Layout> All { get; } = [.. SixthKoreansInEnglish.All, .. SixthKoreanUnderEnglish.All, .. SixthKoreanAcrossBorders.All];
}
