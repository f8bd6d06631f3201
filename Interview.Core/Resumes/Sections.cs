using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

internal sealed record SectionPart(Section Section, List<TextLine> Lines, IReadOnlyList<Section>? Shared = null);

/// <summary>Cuts a résumé at its headings. The first part is what stands before any heading.</summary>
internal static partial class Sections
{
    private const int LinesOfAnEnd = 5;

    /// <summary>What the candidate says, without what the form or the paper does: page numbers, instructions, how long an answer is, and what is signed in the end.</summary>
    public static IReadOnlyList<TextLine> WithoutForm(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var end = lines.Index().Where(line => line.Index >= lines.Count - LinesOfAnEnd && vocabulary.Closes(line.Item.Text)).Select(line => line.Index).FirstOrDefault(lines.Count);
        return [.. lines.Where((line, i) => i < end && !(PageNumber().IsMatch(line.Text) && (i + 1 == lines.Count || lines[i + 1].Place.Page != line.Place.Page))
            && !line.Text.StartsWith('※') && !Instruction().IsMatch(line.Text) && !Length().IsMatch(line.Text) && !Total().IsMatch(line.Text))];
    }

    /// <summary>The one line of the first page that is larger than all others, when it is somebody's name.</summary>
    private static TextLine? TitleOf(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var largest = lines.Where(line => line.Place.Page == 1 && line.Size is not null).OrderByDescending(line => line.Size).Take(2).ToList();
        return largest is [var one, var next] && one.Size > next.Size * 1.2f && HeaderReader.IsName(one.Text, vocabulary) && vocabulary.HeadingOf(one.Text) is null ? one : null;
    }

    private const int LinesOfATop = 3;
    private const int LongestSummary = 500;
    private const int FewestInAMargin = 2;

    public static IReadOnlyList<SectionPart> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy, EssayQuestions questions)
    {
        var look = new HeadingLook(lines, vocabulary);
        var content = new SectionByContent(vocabulary, taxonomy);
        var untold = Untold(lines, look, content, vocabulary);
        var title = TitleOf(lines, vocabulary);
        var haveMargin = HaveMargin(lines, vocabulary);
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
            else if (i > 0 && line == title)
            {
                // Beside a column of facts the name stands over the other column.
                Added(new(Section.Head, [line]));
            }
            else if (current == Section.Essays ? StaysAmongEssays(line, parts[^1].Lines, questions, vocabulary) : BeginsEssays(lines, i, current, untold.GetValueOrDefault(i), look, questions, vocabulary))
            {
                (current == Section.Essays ? parts[^1] : Added(new(Section.Essays, []))).Lines.Add(line);
            }
            else if (OpensTable(line, vocabulary) is { } sections)
            {
                Added(new(sections[0], [], sections.Count > 1 ? sections : null));
            }
            else if (Opens(line, current, untold.GetValueOrDefault(i), look, vocabulary) is { } heading)
            {
                // "자기소개" over a few lines is a summary, over a page an essay.
                var section = heading == Section.Summary && vocabulary.IsTopic(line.Text) && LengthUnder(lines, i, vocabulary) > LongestSummary ? Section.Essays : heading;
                Added(new(section, [], SharedBy(line.Text, vocabulary)));
            }
            else if (OpensBeside(lines, i, parts[^1], haveMargin, vocabulary) is var (beside, rest))
            {
                Added(new(beside, [rest]));
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

    /// <summary>"경력기술서" over name and contact is the document's name.</summary>
    private static bool IsName(IReadOnlyList<TextLine> lines, int i, ResumeVocabulary vocabulary) =>
        i < LinesOfATop && i + 1 < lines.Count && LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count > 0 && (i == 0 || vocabulary.HeadingOf(lines[i].Text) == Section.Essays);

    private static bool BeginsEssays(IReadOnlyList<TextLine> lines, int i, Section current, Section? untold, HeadingLook look, EssayQuestions questions, ResumeVocabulary vocabulary)
    {
        var text = lines[i].Text;
        if (vocabulary.HeadingOf(text.Split('\t')[0]) == Section.Summary)
        {
            return false;
        }

        return EssayQuestions.IsNumber(text) || questions.Asks(i) || EssayReader.LabelledEssay(lines[i], vocabulary) is not null
            || (questions.IsAlone && questions.Names(i))
            // A heading like the others that names no section, with prose under it.
            || (current is not (Section.Head or Section.Personal) && untold is null && look.IsSeenIn(lines[i]) && vocabulary.HeadingOf(text) is null && vocabulary.HeadingByItsEnd(text) is null && questions.Names(i));
    }

    private static int LengthUnder(IReadOnlyList<TextLine> lines, int heading, ResumeVocabulary vocabulary) =>
        lines.Skip(heading + 1).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null).Sum(line => line.Text.Length);

    // In an essay on "프로젝트 경험" the heading of a section is the next question, when it is marked as the questions are.
    private static bool StaysAmongEssays(TextLine line, List<TextLine> essays, EssayQuestions questions, ResumeVocabulary vocabulary) =>
        essays.FirstOrDefault(one => !EssayQuestions.IsNumber(one.Text)) is { } first && EssayQuestions.MarkOf(first.Text) is { } mark && questions.Begins(line, mark)
        && (vocabulary.HeadingOf(line.Text) is null || Ordinals.Starts(line.Text) || vocabulary.IsTopic(line.Text));

    /// <summary>"812 / 1000자", "(732자)" under an answer.</summary>
    [GeneratedRegex(@"^\W*\d[\d,]*\s*(?:자\s*)?(?:[/|]\s*(?:최대\s*)?\d[\d,]*\s*)?(?:자|글자|byte|characters|words)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Length();

    /// <summary>What a form tells whoever fills it in.</summary>
    [GeneratedRegex(@"^\W*(?:please\s+(?:complete|begin|start|list|use|fill|attach|continue|enter|note|type|print|tick|read|do not)\b|for office use|continue on a separate|(?:작성|기재|입력)\s?(?:요령|방법|안내|시\s?유의)|유의\s?사항|최근\s?(?:순|것)(?:으로|부터)\s?(?:기재|작성|기입))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();

    /// <summary>"총 경력 5년 2개월", "Total experience: 7 years" under a heading.</summary>
    [GeneratedRegex(@"^\W*(?:총\s*(?:경력|근무)?\s*(?:기간)?|경력\s*기간|total(?:\s+(?:work|professional))?\s*(?:experience)?)\s*[:：]?\s*(?:약\s*)?\d{1,2}\s*(?:년|years?|yrs?)(?:\s*\d{1,2}\s*(?:개월|months?|mos?))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    /// <summary>"3", "- 3 -", "3 / 4", "Page 3 of 4" at the end of a page.</summary>
    [GeneratedRegex(@"^\W*(?:page|쪽|p\.)?\s*\d{1,3}\s*(?:(?:/|of)\s*\d{1,3})?\s*(?:쪽|page)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    /// <summary>The sections of headings in words of the candidate's own: told by their last word, else by what stands under them.</summary>
    private static Dictionary<int, Section?> Untold(IReadOnlyList<TextLine> lines, HeadingLook look, SectionByContent content, ResumeVocabulary vocabulary)
    {
        var headings = new List<(int At, Section? Section)>();
        var isNested = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var known = text.Contains('\t', StringComparison.Ordinal) ? null : vocabulary.HeadingOf(text);
            if (IsName(lines, i, vocabulary))
            {
                continue;
            }

            if (known is null && !look.IsSeenIn(lines[i]) && !(lines[i].IsApart && look.MayBe(lines[i]) && vocabulary.HeadingWords.Make(text)))
            {
                continue;
            }

            // Under the name stands what somebody is, as large as a heading.
            if (known is null && vocabulary.IsRole(text) && !headings.Exists(heading => heading.Section is not (null or Section.Personal)))
            {
                continue;
            }

            // What looks like the heading right above it is the name of the first entry, and so are its like.
            isNested = known is null && (isNested || (headings is [.., (var above, not null)] && above == i - 1 && vocabulary.HeadingOf(lines[above].Text) is not null));
            if (!isNested)
            {
                known = known == Section.Summary && AreDated(lines, i + 1, look, vocabulary) ? Section.Experience : known;
                headings.Add((i, known ?? (headings.Count > 0 && vocabulary.HeadingsByWordsIn(text).Count < 2 ? vocabulary.HeadingByItsEnd(text) : null)));
            }
        }

        var groups = headings.Zip(headings.Skip(1).Select(heading => heading.At).Append(lines.Count)).Where(pair => pair.First.Section is null && vocabulary.LabelOf(lines[pair.First.At].Text) is not (Label.TargetRole or Label.TargetCompany or Label.Name))
            .ToDictionary(pair => pair.First.At, pair => (IReadOnlyList<TextLine>)[.. lines.Skip(pair.First.At + 1).Take(pair.Second - pair.First.At - 1)]);
        // What introduces the candidate stands before everything else.
        var first = headings.FirstOrDefault(heading => heading.Section is not Section.Personal).At;
        var words = groups.Keys.ToDictionary(at => at, at => vocabulary.HeadingWords.Of(lines[at].Text));
        var found = content.Of(groups, words, headings.Select(heading => heading.Section).OfType<Section>().ToHashSet(), first);
        return headings.ToDictionary(heading => heading.At, heading => heading.Section ?? (found.TryGetValue(heading.At, out var section) ? section : null));
    }

    /// <summary>Whether all lines up to the next heading are dated.</summary>
    private static bool AreDated(IReadOnlyList<TextLine> lines, int from, HeadingLook look, ResumeVocabulary vocabulary)
    {
        var under = lines.Skip(from).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null && !look.IsSeenIn(line)).ToList();
        return under.Count > 0 && under.TrueForAll(line => Periods.IsRangeIn(line.Text) && !EntryDraft.EndsSentence(line.Text));
    }

    private static Section? Opens(TextLine line, Section current, Section? untold, HeadingLook look, ResumeVocabulary vocabulary)
    {
        // A title may be alone in a row of empty cells.
        var text = line.Text.Trim('\t');
        if (text.Contains('\t', StringComparison.Ordinal) || text.Length == 0)
        {
            return null;
        }

        if (vocabulary.HeadingOf(text) is not { } section)
        {
            return current == Section.Essays ? null : untold;
        }

        // "경력요약" over nothing but dated lines is a list of jobs.
        section = section == Section.Summary && untold is { } seen ? seen : section;

        // "- 프로젝트" in a list is a word of it, "자기소개" under the essays a question.
        return Bullets.Starts(text) && text[0] is '-' or '•' or '·' or '*' ? null
            : current == Section.Essays && vocabulary.IsTopic(text) ? null
            // "Volunteer" under an activity is what somebody was there.
            : section == current && vocabulary.IsRole(text) && look.HasSize && !look.IsSeenIn(line) ? null
            : section;
    }

    /// <summary>
    /// A section's name in the first cell of its first row, as forms have it and pages with their headings in the margin, or run into its line: "Skills: SQL, Python".
    /// </summary>
    private static (Section, TextLine)? OpensBeside(IReadOnlyList<TextLine> lines, int i, SectionPart part, bool haveMargin, ResumeVocabulary vocabulary)
    {
        var (line, current) = (lines[i], part.Section);
        if (RunIn(line, vocabulary) is var (named, list) && named != current && part.Shared?.Contains(named) != true && current != Section.Essays
            && (current != Section.Skills || (named == Section.Languages && list.Text.Split(',').All(one => vocabulary.LanguageAt(one.Trim()) > 0))) && named is not (Section.Personal or Section.Essays) && (named != Section.Other || current is Section.Skills or Section.Languages or Section.Certifications or Section.Awards)
            && (!HasClaims(current) || (vocabulary.LabelOf(line.Text[..line.Text.IndexOf(':', StringComparison.Ordinal)]) is null && (i + 1 == lines.Count || RunIn(lines[i + 1], vocabulary) is not null || vocabulary.HeadingOf(lines[i + 1].Text) is not null))))
        {
            return (named, list);
        }

        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0 || vocabulary.HeadingOf(line.Text[..tab].Replace('\n', ' ')) is not { } section || (section == Section.Other && current is not (Section.Skills or Section.Languages)) || (current == section && section == Section.Skills))
        {
            return null;
        }

        var cells = line.Text.Split('\t');
        // "Volunteer" beside its dates is what somebody was; "학력 | 경력 | 희망연봉" title facts of several sections.
        if ((cells.Length == 2 && current == section && vocabulary.IsRole(cells[0])) || (cells.Length > 2 && vocabulary.HeadingOf(cells[1]) is { } other && other != section && other is Section.Education or Section.Experience))
        {
            return null;
        }

        // In a grid it says what its row is.
        var rest = line with { Text = line.Text[(tab + 1)..] };
        if (part.Lines.Exists(row => GridColumns.Of(row.Text, current, vocabulary) is { } grid && grid.Count == cells.Length) && GridColumns.Of(rest.Text, section, vocabulary) is null)
        {
            return null;
        }

        if (section == Section.Languages && vocabulary.LanguageAt(rest.Text) > 0)
        {
            return (section, rest);
        }

        var isMargin = haveMargin && !rest.Text.Contains('\t', StringComparison.Ordinal) && !(current == Section.Skills && section == Section.Languages);
        var isLabel = vocabulary.LabelOf(line.Text[..tab]) is not null;
        if ((isMargin && !isLabel) || (GridColumns.Of(rest.Text, section, vocabulary) is not null && (!isLabel || StandsBesideGrid(lines, i))) || (isMargin && current != section))
        {
            return (section, rest);
        }

        return section == Section.Personal || current is Section.Skills or Section.Essays || (isLabel && !cells.Skip(1).Any(Periods.IsOnly) && current is not (Section.Head or Section.Personal or Section.Other)) ? null : (section, rest);
    }

    /// <summary>Whether the first cell stands beside all rows and titles no column: the rows below have one cell less, or leave it empty.</summary>
    private static bool StandsBesideGrid(IReadOnlyList<TextLine> lines, int i)
    {
        var below = i + 1 < lines.Count ? lines[i + 1].Text.Split('\t') : [];
        return below.Length > 1 && (below[0].Length == 0 || below.Length == lines[i].Text.Split('\t').Length - 1);
    }

    private static bool HasClaims(Section section) => section is Section.Experience or Section.Projects or Section.Activities;

    private static (Section Section, TextLine List)? RunIn(TextLine line, ResumeVocabulary vocabulary)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 2 < line.Text.Length && !Bullets.Starts(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && vocabulary.HeadingOf(line.Text[..colon]) is { } section
            ? (section, line with { Text = line.Text[(colon + 1)..].Trim() })
            : null;
    }

    /// <summary>Whether several headings stand in a margin beside what they head.</summary>
    private static bool HaveMargin(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary) => lines.Count(line =>
        line.Text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && line.Text.LastIndexOf('\t') == tab && vocabulary.HeadingOf(line.Text[..tab]) is not null && vocabulary.LabelOf(line.Text[..tab]) is null) >= FewestInAMargin;
}
