namespace Interview.Core.Resumes;

/// <summary>
/// Which lines of a résumé are headings, and which section each opens, decided over all of them: by the lists, else by their last word, else by their words and what
/// stands under them together; a heading of the lists that promises something else than stands under it is not believed.
/// </summary>
internal static class SectionHeadings
{
    private const int ShortestName = 3;
    private const int LongestName = 40;

    /// <summary>The lines that are headings, and what each opens as far as its words and what stands under it tell; null where they do not.</summary>
    public static Dictionary<int, Section?> Of(IReadOnlyList<TextLine> lines, HeadingLook look, SectionByContent content, ResumeVocabulary vocabulary)
    {
        var headings = Found(lines, look, content, vocabulary);
        ByRowsAndEmployers(headings, lines, vocabulary);

        var groups = headings.Zip(headings.Skip(1).Select(heading => heading.At).Append(lines.Count)).Where(pair => pair.First.Section is null && vocabulary.LabelOf(lines[pair.First.At].Text) is not (Label.TargetRole or Label.TargetCompany or Label.Name)
                // What a form asks for in words that name no section is in none, whatever is answered.
                && !(look.Counted.Holds(lines[pair.First.At]) && ResumeVocabulary.SubjectOf(lines[pair.First.At].Text) is { } subject && vocabulary.HeadingWords.Of(subject).Count == 0))
            .ToDictionary(pair => pair.First.At, pair => (IReadOnlyList<TextLine>)[.. lines.Skip(pair.First.At + 1).Take(pair.Second - pair.First.At - 1)]);
        // What introduces the candidate stands before everything else.
        var first = headings.FirstOrDefault(heading => heading.Section is not Section.Personal).At;
        var words = groups.Keys.ToDictionary(at => at, at => vocabulary.HeadingWords.Of(lines[at].Text));
        var found = content.Of(groups, words, headings.Select(heading => heading.Section).OfType<Section>().ToHashSet(), first);
        return headings.ToDictionary(heading => heading.At, heading => heading.Section ?? (found.TryGetValue(heading.At, out var section) ? section : (Section?)null)
            // A counted heading opens something, whatever it says; before all sections it asks who somebody is.
            ?? (look.Counted.Holds(lines[heading.At]) && headings.Exists(before => before.At < heading.At && before.Section is not (null or Section.Personal)) ? Section.Other : null));
    }

    /// <summary>The headings of the lists, and what looks or sounds like them.</summary>
    private static List<(int At, Section? Section)> Found(IReadOnlyList<TextLine> lines, HeadingLook look, SectionByContent content, ResumeVocabulary vocabulary)
    {
        var headings = new List<(int At, Section? Section)>();
        var isNested = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var known = text.Contains('\t', StringComparison.Ordinal) || look.IsWithinAnEntry(lines[i]) ? null : vocabulary.HeadingOf(text) ?? look.Counted.Of(lines[i]);
            if (Sections.IsName(lines, i, vocabulary))
            {
                continue;
            }

            if (known is null && !look.IsSeenIn(lines[i]) && !(lines[i].IsApart && look.MayBe(lines[i]) && vocabulary.HeadingWords.Make(text)) && !(look.IsAlike(lines[i]) && (vocabulary.HeadingByItsEnd(text) is not null || vocabulary.HeadingWords.Speak(text))))
            {
                continue;
            }

            // A question that says its number is no section of its own.
            if (known is null && EssayQuestions.MarkOf(text) == "Q")
            {
                continue;
            }

            // Under the name stands what somebody is, as large as a heading.
            if (known is null && vocabulary.IsRole(text) && !headings.Exists(heading => heading.Section is not (null or Section.Personal)))
            {
                continue;
            }

            // What looks like the heading right above it is the name of the first entry, and so are its like.
            isNested = known is null && !look.Counted.Holds(lines[i]) && (isNested || (headings is [.., (var above, not null)] && above == i - 1 && vocabulary.HeadingOf(lines[above].Text) is not null));
            if (!isNested)
            {
                known = known is { } promised ? content.Instead(promised, text, Under(lines, i + 1, look, vocabulary)) ?? known : null;
                headings.Add((i, known ?? (headings.Count > 0 && vocabulary.HeadingWords.Of(text).Count < 2 ? vocabulary.HeadingByItsEnd(text) : null)));
            }
        }

        return headings;
    }

    /// <summary>A heading over rows of questions and answers asks them; what tells of the employers again by their names tells of them in full.</summary>
    private static void ByRowsAndEmployers(List<(int At, Section? Section)> headings, IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var employers = headings.Zip(headings.Skip(1).Select(heading => heading.At).Append(lines.Count)).Where(pair => pair.First.Section == Section.Experience)
            .SelectMany(pair => lines.Take(pair.Second).Skip(pair.First.At + 1)).SelectMany(line => line.Text.Split('\t')).Where(cell => vocabulary.LabelOf(cell) is null).Select(ResumeVocabulary.Bare).Where(name => name.Length >= ShortestName).ToHashSet();
        bool IsEmployer(TextLine line) => line.Text.Length <= LongestName && !line.Text.Contains('\t', StringComparison.Ordinal) && NameAlone(line.Text) is { Length: >= ShortestName } name && employers.Contains(name);

        for (var (at, next) = (0, 1); at < headings.Count; at++, next++)
        {
            var under = lines.Take(next < headings.Count ? headings[next].At : lines.Count).Skip(headings[at].At + 1);
            headings[at] = headings[at].Section is null && under.Any(line => EssayReader.LabelledEssay(line, vocabulary) is not null) ? (headings[at].At, Section.Essays)
                : headings[at].Section is null && under.Any(IsEmployer) ? (headings[at].At, Section.Experience) : headings[at];
        }
    }

    /// <summary>"No.1 (주)라온테크", "▶ 가온네트웍스 (2020.03 ~ 현재)": the name that stands over what was done there.</summary>
    private static string NameAlone(string text) => ResumeVocabulary.Bare(Periods.Without(Ordinals.Without(Bullets.Without(text))));

    /// <summary>What stands under a heading, up to the next line that is or looks like one.</summary>
    public static List<TextLine> Under(IReadOnlyList<TextLine> lines, int from, HeadingLook look, ResumeVocabulary vocabulary) =>
        [.. lines.Skip(from).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null && !look.IsSeenIn(line))];
}
