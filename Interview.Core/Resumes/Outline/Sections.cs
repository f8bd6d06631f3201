namespace Interview.Core.Resumes;

internal sealed record SectionPart(Section Section, List<TextLine> Lines, IReadOnlyList<Section>? Shared = null);

/// <summary>Cuts a résumé at its headings. The first part is what stands before any heading.</summary>
internal static class Sections
{
    private const int LinesOfATop = 3;
    private const int LongestSummary = 500;
    private const int ShortestEssay = 100;

    /// <summary>The candidate's name where it stands apart from the top: the line of the first page that is larger than all others, else the one the e-mail address repeats.</summary>
    private static TextLine? TitleOf(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        bool IsName(TextLine line) => HeaderNames.IsName(line.Text, vocabulary) && vocabulary.HeadingOf(line.Text) is null;
        var largest = lines.Where(line => line.Place.Page == 1 && line.Size is not null).OrderByDescending(line => line.Size).Take(2).ToList();
        return largest is [var one, var next] && one.Size > next.Size * 1.2f && IsName(one) ? one
            : HeaderReader.Contact(lines).Email is { } email ? lines.FirstOrDefault(line => line.Place.Page == 1 && NameInAddress.Is(line.Text, email.Text) && IsName(line)) : null;
    }

    public static IReadOnlyList<SectionPart> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy, EssayQuestions questions)
    {
        var look = new HeadingLook(lines, vocabulary);
        var content = new SectionByContent(vocabulary, taxonomy);
        var untold = SectionHeadings.Of(lines, look, content, vocabulary);
        var title = TitleOf(lines, vocabulary);
        var haveMargin = HeadingsBeside.HaveMargin(lines, vocabulary);
        var parts = new List<SectionPart> { new(Section.Head, []) };
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var current = parts[^1].Section;
            if (IsName(lines, i, vocabulary))
            {
                parts[^1].Lines.Add(line);
            }
            else if (vocabulary.Closes(line.Text))
            {
                // What is signed below it, on the first of several sheets, belongs to nothing above.
                Added(new(Section.Other, []));
            }
            else if (current == Section.Essays && vocabulary.TakesLeave(line.Text))
            {
                // Under a letter stands who wrote it.
                Added(new(Section.Head, []));
            }
            else if (i > 0 && line == title)
            {
                // Beside a column of facts the name stands over the other column.
                Added(new(Section.Head, [line]));
            }
            else if (current == Section.Essays ? StaysAmongEssays(line, parts[^1].Lines, questions, vocabulary) : BeginsEssays(lines, i, current, untold.GetValueOrDefault(i), look, questions, vocabulary))
            {
                (current == Section.Essays ? parts[^1] : Added(new(Section.Essays, []))).Lines.Add(line);
            }
            else if (current is Section.Head or Section.Personal && SkillsIn(line, vocabulary) is { } skills)
            {
                parts.Insert(parts.Count - 1, new(Section.Skills, [skills]));
                parts[^1].Lines.Add(line);
            }
            else if (OpensTable(line, vocabulary) is { } sections)
            {
                Added(new(sections[0], [], sections.Count > 1 ? sections : null));
            }
            else if ((Opens(lines, i, current, untold.GetValueOrDefault(i), look, vocabulary) ?? (untold.ContainsKey(i) ? OfNothingKnown(lines, i, current, look, vocabulary) : null)) is { } heading)
            {
                // "자기소개" over a few lines is a summary, over a page an essay.
                heading = SharedSections.BesideCareer(line.Text, heading, () => lines.Select(one => one.Text), vocabulary);
                var section = heading == Section.Summary && (vocabulary.IsTopic(line.Text) || look.Counted.Holds(line)) && LengthUnder(lines, i, look, vocabulary) > LongestSummary ? Section.Essays : heading;
                Added(new(section, [], SharedBy(line.Text, vocabulary)));
            }
            else if (HeadingsBeside.Opens(lines, i, parts[^1], haveMargin, vocabulary) is var (beside, rest))
            {
                Added(new(beside, [rest]));
            }
            else if (SectionByTitles.Opens(lines, i, parts[^1], vocabulary) is { } titled)
            {
                Added(new(titled, [line]));
            }
            else
            {
                parts[^1].Lines.Add(line);
            }
        }

        return [.. parts.SelectMany(part => SharedSections.Parted(part, parts, content, vocabulary))];

        SectionPart Added(SectionPart part)
        {
            parts.Add(part);
            return part;
        }
    }

    private static IReadOnlyList<Section>? SharedBy(string heading, ResumeVocabulary vocabulary) =>
        vocabulary.HeadingsJoinedIn(heading) is { Count: > 1 } shared ? shared
        : vocabulary.HeadingOf(heading) is null && vocabulary.HeadingsByWordsIn(heading) is { Count: > 1 } byWords ? byWords
        : null;

    /// <summary>"기간 | 학력 및 경력사항 | 비고" titles the rows of several sections.</summary>
    private static IReadOnlyList<Section>? OpensTable(TextLine line, ResumeVocabulary vocabulary)
    {
        var cells = line.Text.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // "가족 | 관계 | 성명 | 직업" titles rows of people.
        if (cells.Length > 2 && vocabulary.HeadingOf(cells[0]) == Section.Other && cells.Skip(1).All(cell => vocabulary.LabelOf(cell) is Label.Other or Label.Name or Label.Phone or Label.Organisation or Label.Role))
        {
            return [Section.Other];
        }

        return cells.Length < 2 ? null : cells.Select(vocabulary.HeadingsJoinedIn).FirstOrDefault(sections => sections.Count > 1) is { } joined
            && cells.Count(cell => vocabulary.LabelOf(cell) is not null) >= cells.Length - 1 ? joined : null;
    }

    /// <summary>"등급 | 특급 | 보유기술 | Java, SQL": a list of skills in a row of labels, behind another.</summary>
    private static TextLine? SkillsIn(TextLine line, ResumeVocabulary vocabulary)
    {
        var cells = line.Text.Split('\t');
        var at = cells.Length < 4 ? -1 : Array.FindIndex(cells, 2, cell => vocabulary.HeadingOf(cell) == Section.Skills);
        return at > 0 && at + 1 < cells.Length && cells[at + 1].Contains(',', StringComparison.Ordinal) ? line with { Text = cells[at + 1] } : null;
    }

    /// <summary>"경력기술서" over name and contact is the document's name.</summary>
    public static bool IsName(IReadOnlyList<TextLine> lines, int i, ResumeVocabulary vocabulary) =>
        i < LinesOfATop && i + 1 < lines.Count && (LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count > 0 || IsName(lines, i + 1, vocabulary) || (i == 0 && IsDocument(lines[0], vocabulary) && HeaderReader.HoldsContact(lines[1].Text)))
        && (i == 0 || vocabulary.HeadingOf(lines[i].Text) == Section.Essays || IsDocument(lines[i], vocabulary));

    private static bool IsDocument(TextLine line, ResumeVocabulary vocabulary) => vocabulary.WithoutDocumentName(line.Text).Trim().Length == 0;

    private static bool BeginsEssays(IReadOnlyList<TextLine> lines, int i, Section current, Section? untold, HeadingLook look, EssayQuestions questions, ResumeVocabulary vocabulary)
    {
        var text = lines[i].Text;
        if (vocabulary.HeadingOf(text.Split('\t')[0]) == Section.Summary || look.Counted.Of(lines[i]) is Section.Summary or Section.Skills or Section.Education or Section.Certifications or Section.Languages or Section.Awards)
        {
            return false;
        }

        return EssayQuestions.IsNumber(text) || questions.Asks(i) || EssayReader.LabelledEssay(lines[i], vocabulary) is not null
            || (questions.IsAlone && questions.Names(i))
            // A heading like the others that names no section, with prose under it.
            || (current is not (Section.Head or Section.Personal) && untold is null && look.IsSeenIn(lines[i]) && vocabulary.HeadingOf(text) is null && vocabulary.HeadingByItsEnd(text) is null && questions.Names(i) && LengthUnder(lines, i, look, vocabulary) >= ShortestEssay);
    }

    private static int LengthUnder(IReadOnlyList<TextLine> lines, int heading, HeadingLook look, ResumeVocabulary vocabulary) =>
        lines.Skip(heading + 1).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null && !look.Counted.Holds(line)).Sum(line => line.Text.Length);

    // In an essay on "프로젝트 경험" the heading of a section is the next question, when it is marked as the questions are.
    private static bool StaysAmongEssays(TextLine line, List<TextLine> essays, EssayQuestions questions, ResumeVocabulary vocabulary) =>
        essays.FirstOrDefault(one => !EssayQuestions.IsNumber(one.Text)) is { } first && EssayQuestions.MarkOf(first.Text) is { } mark && questions.Begins(line, mark)
        && (vocabulary.HeadingOf(line.Text) is null || Ordinals.Starts(line.Text) || vocabulary.IsTopic(line.Text));

    /// <summary>A heading like the others, over what is neither known nor dated, ends what is above it.</summary>
    private static Section? OfNothingKnown(IReadOnlyList<TextLine> lines, int i, Section current, HeadingLook look, ResumeVocabulary vocabulary) =>
        vocabulary.HeadingOf(lines[i].Text) is null && current is not (Section.Head or Section.Personal or Section.Essays)
        && !SectionHeadings.Under(lines, i + 1, look, vocabulary).Exists(line => Periods.In(line.Text) is not null) ? Section.Other : null;

    private static Section? Opens(IReadOnlyList<TextLine> lines, int i, Section current, Section? untold, HeadingLook look, ResumeVocabulary vocabulary)
    {
        // A title may be alone in a row of empty cells.
        var line = lines[i];
        var text = line.Text.Trim('\t');
        if (text.Contains('\t', StringComparison.Ordinal) || text.Length == 0 || look.IsWithinAnEntry(line))
        {
            return null;
        }

        if (vocabulary.HeadingOf(text) is not { } section)
        {
            return current == Section.Essays && !look.Counted.Holds(line) ? null : untold;
        }

        // What stands under it may be something else than it promises.
        section = untold ?? section;

        // "- 프로젝트" in a list is a word of it, "자기소개" under the essays a question.
        return Bullets.Starts(text) && text[0] is '-' or '•' or '·' or '*' ? null
            : current == Section.Essays && vocabulary.IsTopic(text) ? null
            // "Volunteer" under an activity is what somebody was there.
            : section == current && vocabulary.IsRole(text) && look.HasSize && !look.IsSeenIn(line) ? null
            // "Team project" right under the name of one says of what kind it is.
            : section == current && section == Section.Projects && !line.IsApart && !look.IsSeenIn(line) && Periods.IsRangeIn(lines[i - 1].Text) ? null
            : section;
    }
}
