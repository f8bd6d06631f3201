namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts that people typed in a word processor without a template, in both languages.</summary>
internal static class HeldOwnPages
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldOwnKoreanTyped.All, .. HeldOwnKoreanCareers.All, .. HeldOwnEnglishTyped.All, .. HeldOwnEnglishLives.All];
}
