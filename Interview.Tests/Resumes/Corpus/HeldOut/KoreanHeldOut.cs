namespace Interview.Tests.Resumes.Corpus;

/// <summary>Korean layouts that no rule was written for. README.md says why nobody reads on.</summary>
internal static class KoreanHeldOut
{
    public static IReadOnlyList<Layout> All { get; } = [.. KoreanHeldPortals.All, .. KoreanHeldOffices.All, .. KoreanHeldFirms.All, .. KoreanHeldOwnPages.All, .. KoreanHeldStatements.All];
}
