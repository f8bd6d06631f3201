namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that a site, an employer or an office gives to fill in.</summary>
internal static class HeldKoreanForms
{
    public static IReadOnlyList<Layout> All { get; } = [.. HeldKoreanFormPortals.All, .. HeldKoreanFormEmployers.All, .. HeldKoreanFormOffices.All];
}
