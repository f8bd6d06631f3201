namespace Interview.Tests.Resumes.Corpus;

/// <summary>English layouts of sites, employers and countries.</summary>
internal static class HeldEnglishForms
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldEnglishFormExports.All, .. HeldEnglishFormEmployers.All, .. HeldEnglishFormCountries.All, .. HeldEnglishFormCareers.All];
}
