using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

internal sealed record SectionPart(Section Section, List<TextLine> Lines, IReadOnlyList<Section>? Shared = null);

/// <summary>Cuts a résumé at its headings. The first part is what stands before any heading.</summary>
internal static partial class Sections
{
    public static IReadOnlyList<TextLine> WithoutPageNumbers(IReadOnlyList<TextLine> lines) =>
        [.. lines.Where((line, i) => !(PageNumber().IsMatch(line.Text) && (i + 1 == lines.Count || lines[i + 1].Place.Page != line.Place.Page)))];

    private const int LinesOfATop = 3;
    private const int LongestSummary = 500;
    private const int FewestInAMargin = 2;

    public static IReadOnlyList<SectionPart> Of(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy, EssayQuestions questions)
    {
        var look = new HeadingLook(lines, vocabulary);
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
            else if (current == Section.Essays ? StaysAmongEssays(line, parts[^1].Lines, questions, vocabulary) : BeginsEssays(lines, i, current, look, questions, vocabulary))
            {
                (current == Section.Essays ? parts[^1] : Added(new(Section.Essays, []))).Lines.Add(line);
            }
            else if (Opens(lines, i, current, look, vocabulary, taxonomy) is { } heading)
            {
                // "자기소개" over a few lines is a summary, over a page an essay.
                var section = heading == Section.Summary && vocabulary.IsTopic(line.Text) && LengthUnder(lines, i, vocabulary) > LongestSummary ? Section.Essays : heading;
                Added(new(section, [], vocabulary.HeadingsJoinedIn(line.Text) is { Count: > 1 } shared ? shared : null));
            }
            else if (OpensBeside(lines, i, current, haveMargin, vocabulary) is var (beside, rest))
            {
                Added(new(beside, [rest]));
            }
            else
            {
                parts[^1].Lines.Add(line);
            }
        }

        return [.. parts.SelectMany(part => part.Shared is null ? [part] : Parted(part, part.Shared, vocabulary))];

        SectionPart Added(SectionPart part)
        {
            parts.Add(part);
            return part;
        }
    }

    /// <summary>"경력기술서" over name and contact is the document's name.</summary>
    private static bool IsName(IReadOnlyList<TextLine> lines, int i, ResumeVocabulary vocabulary) =>
        i < LinesOfATop && i + 1 < lines.Count && LabelledCells.Pairs(lines[i + 1].Text, vocabulary).Count > 0 && (i == 0 || vocabulary.HeadingOf(lines[i].Text) == Section.Essays);

    private static bool BeginsEssays(IReadOnlyList<TextLine> lines, int i, Section current, HeadingLook look, EssayQuestions questions, ResumeVocabulary vocabulary)
    {
        var text = lines[i].Text;
        if (vocabulary.HeadingOf(text.Split('\t')[0]) == Section.Summary)
        {
            return false;
        }

        return EssayQuestions.IsNumber(text) || questions.Asks(i) || EssayReader.LabelledEssay(lines[i], vocabulary) is not null
            || (questions.IsAlone && questions.Names(i))
            // A heading like the others that names no section, with prose under it.
            || (current is not (Section.Head or Section.Personal) && look.IsSeenIn(lines[i]) && vocabulary.HeadingOf(text) is null && vocabulary.HeadingByItsEnd(text) is null && questions.Names(i));
    }

    private static int LengthUnder(IReadOnlyList<TextLine> lines, int heading, ResumeVocabulary vocabulary) =>
        lines.Skip(heading + 1).TakeWhile(line => vocabulary.HeadingOf(line.Text) is null).Sum(line => line.Text.Length);

    // In an essay on "프로젝트 경험" the heading of a section is the next question, when it is marked as the questions are.
    private static bool StaysAmongEssays(TextLine line, List<TextLine> essays, EssayQuestions questions, ResumeVocabulary vocabulary) =>
        essays.FirstOrDefault(one => !EssayQuestions.IsNumber(one.Text)) is { } first && EssayQuestions.MarkOf(first.Text) is { } mark && questions.Begins(line, mark)
        && (vocabulary.HeadingOf(line.Text) is null || Ordinals.Starts(line.Text) || vocabulary.IsTopic(line.Text));

    /// <summary>"3", "- 3 -", "3 / 4", "Page 3 of 4" at the end of a page.</summary>
    [GeneratedRegex(@"^\W*(?:page|쪽|p\.)?\s*\d{1,3}\s*(?:(?:/|of)\s*\d{1,3})?\s*(?:쪽|page)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    private static IReadOnlyList<TextLine> Under(IReadOnlyList<TextLine> lines, int heading, HeadingLook look, ResumeVocabulary vocabulary) =>
        [.. lines.Skip(heading + 1).TakeWhile(line => !look.IsSeenIn(line) && vocabulary.HeadingOf(line.Text) is null)];

    private static Section? Opens(IReadOnlyList<TextLine> lines, int i, Section current, HeadingLook look, ResumeVocabulary vocabulary, SkillTaxonomy taxonomy)
    {
        var line = lines[i];
        // A title may be alone in a row of empty cells.
        var text = line.Text.Trim('\t');
        if (text.Contains('\t', StringComparison.Ordinal) || text.Length == 0)
        {
            return null;
        }

        if (vocabulary.HeadingOf(text) is not { } section)
        {
            return current != Section.Essays && look.IsSeenIn(line) ? (current == Section.Head ? null : vocabulary.HeadingByItsEnd(text)) ?? SectionByContent.Of(Under(lines, i, look, vocabulary), vocabulary, taxonomy) : null;
        }

        // "- 프로젝트" in a list is a word of it, "자기소개" under the essays a question.
        return Bullets.Starts(text) && text[0] is '-' or '•' or '·' or '*' ? null
            : current == Section.Essays && vocabulary.IsTopic(text) ? null
            : section;
    }

    /// <summary>
    /// A section's name in the first cell of its first row, as forms have it and pages with their headings in the margin, or run into its line: "Skills: SQL, Python".
    /// </summary>
    private static (Section, TextLine)? OpensBeside(IReadOnlyList<TextLine> lines, int i, Section current, bool haveMargin, ResumeVocabulary vocabulary)
    {
        var line = lines[i];
        if (RunIn(line, vocabulary) is var (named, list) && named != current && current != Section.Essays
            && (current != Section.Skills || (named == Section.Languages && list.Text.Split(',').All(one => vocabulary.LanguageAt(one.Trim()) > 0))) && named is not (Section.Personal or Section.Other or Section.Essays)
            && (!HasClaims(current) || (vocabulary.LabelOf(line.Text[..line.Text.IndexOf(':', StringComparison.Ordinal)]) is null && (i + 1 == lines.Count || RunIn(lines[i + 1], vocabulary) is not null || vocabulary.HeadingOf(lines[i + 1].Text) is not null))))
        {
            return (named, list);
        }

        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0 || vocabulary.HeadingOf(line.Text[..tab].Replace('\n', ' ')) is not { } section || section == Section.Other || (current == section && section == Section.Skills))
        {
            return null;
        }

        var rest = line with { Text = line.Text[(tab + 1)..] };
        var isMargin = haveMargin && !rest.Text.Contains('\t', StringComparison.Ordinal) && !(current == Section.Skills && section == Section.Languages);
        var isLabel = vocabulary.LabelOf(line.Text[..tab]) is not null;
        if ((isMargin && !isLabel) || (GridColumns.Of(rest.Text, section, vocabulary) is not null && (!isLabel || StandsBesideGrid(lines, i))) || (isMargin && current != section))
        {
            return (section, rest);
        }

        return section == Section.Personal || current is Section.Skills or Section.Essays || (isLabel && current is not (Section.Head or Section.Personal or Section.Other)) ? null : (section, rest);
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

    /// <summary>Under "자격 및 어학" every line says itself what it is; a line that does not say it goes with the one before.</summary>
    private static IEnumerable<SectionPart> Parted(SectionPart part, IReadOnlyList<Section> shared, ResumeVocabulary vocabulary)
    {
        var parts = shared.Select(section => new SectionPart(section, [])).ToList();
        foreach (var line in part.Lines)
        {
            parts.Find(one => one.Section == Kind(line.Text, shared, vocabulary))!.Lines.Add(line);
        }

        return parts;
    }

    private static Section Kind(string line, IReadOnlyList<Section> shared, ResumeVocabulary vocabulary)
    {
        var text = Periods.Without(Bullets.Without(line)).Trim();
        var kind = vocabulary.LanguageAt(text) > 0 ? Section.Languages
            : shared.Contains(Section.Awards) && vocabulary.IsAward(text) ? Section.Awards
            : shared.Contains(Section.Certifications) && !(shared.Contains(Section.Education) && (vocabulary.IsSchool(text) || Periods.IsRangeIn(line))) ? Section.Certifications
            : shared[0];
        return shared.Contains(kind) ? kind : shared[0];
    }
}

/// <summary>How headings look in this résumé, told by those that are known: their size, or the sign before them.</summary>
internal sealed class HeadingLook
{
    private const int FewestHeadings = 2;
    private const float SameSize = 0.35f;

    private readonly float? _size;
    private readonly char? _sign;

    public HeadingLook(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var known = lines.Where(line => !line.Text.Contains('\t', StringComparison.Ordinal) && vocabulary.HeadingOf(line.Text) is not null).ToList();
        var sizes = lines.Where(line => line.Size is not null).Select(line => line.Size!.Value).Order().ToList();
        if (known.Count < FewestHeadings)
        {
            return;
        }

        var common = known.Where(line => line.Size is not null).GroupBy(line => MathF.Round(line.Size!.Value, 1)).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (common is not null && common.Count() >= FewestHeadings && common.Key > sizes[sizes.Count / 2] * 1.05f)
        {
            _size = common.Key;
        }

        var signed = known.Where(line => !char.IsLetterOrDigit(line.Text[0])).GroupBy(line => line.Text[0]).OrderByDescending(group => group.Count()).FirstOrDefault();
        if (signed is not null && signed.Count() >= FewestHeadings && signed.Key is not ('-' or '•' or '·' or '*'))
        {
            _sign = signed.Key;
        }
    }

    public bool IsSeenIn(TextLine line) => (_size is { } size && line.Size is { } own && MathF.Abs(own - size) < SameSize) || (_sign is { } sign && line.Text[0] == sign);
}
