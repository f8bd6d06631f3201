namespace Interview.Core.Resumes;

/// <summary>A row of titles says of itself what stands under it: "어학시험명 | 점수 | 취득일", "School | Degree | From | To". Where no heading does, it is one.</summary>
internal static class SectionByTitles
{
    /// <summary>A title that only tells of what kind something is names no section.</summary>
    private const double Telling = 0.8;

    /// <summary>The section that a row of titles opens within <paramref name="part"/>; null when it goes on with what is open.</summary>
    public static Section? Opens(IReadOnlyList<TextLine> lines, int i, SectionPart part, ResumeVocabulary vocabulary)
    {
        var row = lines[i].Text;
        // Titles right under a heading say the same in more words, where a list is what it heads.
        var isHeaded = part.Lines.Count == 0 && part.Section is not (Section.Head or Section.Personal or Section.Summary or Section.Other);
        if (isHeaded || part.Shared is not null || i + 1 == lines.Count || !IsEntry(lines[i + 1].Text, vocabulary) || GridColumns.Of(row, part.Section, vocabulary, lines[i + 1].Text) is null)
        {
            return null;
        }

        return Of(row.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), part.Section, vocabulary);
    }

    /// <summary>Under titles of facts ("학력 | 경력 | 희망연봉") stands neither when nor a language.</summary>
    private static bool IsEntry(string row, ResumeVocabulary vocabulary) => Periods.In(row) is not null || row.Split('\t').Any(cell => vocabulary.LanguageAt(cell) > 0);

    /// <summary>The section most of the titles name, the ones before others; null where people are listed, hardly a title tells, or one of them names what is open.</summary>
    private static Section? Of(IReadOnlyList<string> titles, Section open, ResumeVocabulary vocabulary)
    {
        var told = titles.SelectMany(title => vocabulary.HeadingWords.Of(title.Replace('\n', ' ')))
            .Where(told => told.Value >= Telling && told.Key is not (Section.Personal or Section.Summary or Section.Essays or Section.Skills or Section.Other)).ToList();
        return titles.Any(title => vocabulary.LabelOf(title) is Label.Name or Label.TargetRole or Label.TargetCompany) || told.Exists(one => one.Key == open) ? null
            : told.GroupBy(one => one.Key).OrderByDescending(section => section.Sum(one => one.Value)).Select(section => (Section?)section.Key).FirstOrDefault();
    }
}
