namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts of the fifth round; opened after they were measured once (92, 91 and 84 % of heads, sections and entries).</summary>
internal static class FifthRound
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        .. FifthKoreanPortals.All, .. FifthKoreanOffices.All, .. FifthKoreanFirms.All, .. FifthKoreanOwnPages.All, .. FifthKoreanStatements.All,
        .. FifthEnglishBuilders.All, .. FifthEnglishTyped.All, .. FifthEnglishCareers.All, .. FifthEnglishTrades.All, .. FifthEnglishCountries.All, .. FifthEnglishForms.All,
    ];
}
