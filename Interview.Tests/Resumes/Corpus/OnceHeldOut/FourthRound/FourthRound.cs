namespace Interview.Tests.Resumes.Corpus;

/// <summary>Layouts of the fourth round; opened after they were measured once (97, 91 and 83 % of heads, sections and entries).</summary>
internal static class FourthRound
{
    public static IReadOnlyList<Layout> All { get; } =
    [
        .. FourthKoreanEmployers.All, .. FourthKoreanPortals.All, .. FourthKoreanOffice.All, .. FourthKoreanLetters.All,
        .. FourthEnglishTypeset.All, .. FourthEnglishOffice.All, .. FourthEnglishForms.All,
    ];
}
