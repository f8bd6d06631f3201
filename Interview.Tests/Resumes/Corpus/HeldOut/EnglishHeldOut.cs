namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts that no rule was written for. README.md says why nobody reads on.</summary>
internal static class EnglishHeldOut
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldOutEnglishBuilders.All, .. HeldOutEnglishTyped.All, .. HeldOutEnglishCareers.All, .. HeldOutEnglishTrades.All, .. HeldOutEnglishCountries.All, .. HeldOutEnglishForms.All];
}
