namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts of people who work in two languages.</summary>
internal static class HeldTwoLanguages
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldKoreansInEnglish.All, .. HeldKoreanUnderEnglish.All, .. HeldKoreanAcrossBorders.All];
}
