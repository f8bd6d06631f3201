namespace Interview.Core.Resumes;

/// <summary>What a heading in words of the candidate's own is over, told by what stands under it.</summary>
internal static class SectionByContent
{
    private const int LongLine = 70;

    /// <summary>The section that most lines speak for; null when they speak for none.</summary>
    public static Section? Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy)
    {
        var told = lines.Select(line => Bullets.Without(line.Text.Replace('\n', ' '))).Where(text => text.Any(char.IsLetter)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        bool Most(Func<string, bool> speaks) => told.Count(speaks) * 2 > told.Count;
        var dated = told.Where(text => Periods.In(text) is not null).ToList();
        if (Most(text => vocabulary.LanguageAt(text) > 0))
        {
            return Section.Languages;
        }

        if (dated.Count == 0 && told.SelectMany(Words).ToList() is { Count: > 1 } words && words.Count(word => taxonomy.Find(word) is not null) * 2 > words.Count)
        {
            return Section.Skills;
        }

        if (told.Exists(vocabulary.IsSchool) && dated.Count > 0 && told.TrueForAll(text => text.Length <= LongLine) && Most(text => vocabulary.IsSchool(text) || vocabulary.IsStudies(text) || Periods.IsOnly(text)))
        {
            return Section.Education;
        }

        return Most(text => text.Length <= LongLine && vocabulary.IsAward(text)) ? Section.Awards
            : dated.Exists(text => Periods.IsRangeIn(text) && (vocabulary.IsRole(Periods.Without(text)) || vocabulary.IsOrganisation(text) || vocabulary.PositionIn(Periods.Without(text)) > 0)) ? Section.Experience
            : null;

        static IEnumerable<string> Words(string text) => text.Split([',', '·', '/', '|', '\t', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
