namespace Interview.Core.Resumes;

/// <summary>Headings that stand beside what they head: in the first cell of its first row, in the margin, or run into its line.</summary>
internal static class HeadingsBeside
{
    private const int FewestInAMargin = 2;

    /// <summary>
    /// A section's name in the first cell of its first row, as forms have it and pages with their headings in the margin, or run into its line: "Skills: SQL, Python".
    /// </summary>
    public static (Section, TextLine)? Opens(IReadOnlyList<TextLine> lines, int i, SectionPart part, bool haveMargin, ResumeVocabulary vocabulary)
    {
        var (line, current) = (lines[i], part.Section);
        if (RunIn(line, vocabulary) is var (named, list) && named != current && part.Shared?.Contains(named) != true && current != Section.Essays
            && (current != Section.Skills || (named == Section.Languages && list.Text.Split(',').All(one => vocabulary.LanguageAt(one.Trim()) > 0))) && named is not (Section.Personal or Section.Essays) && (named != Section.Other || (current is Section.Skills or Section.Languages or Section.Certifications or Section.Awards && !IsRest(line.Text[..line.Text.IndexOf(':', StringComparison.Ordinal)], part, ':', vocabulary)))
            && (!HasClaims(current) || (vocabulary.LabelOf(line.Text[..line.Text.IndexOf(':', StringComparison.Ordinal)]) is null && (i + 1 == lines.Count || RunIn(lines[i + 1], vocabulary) is not null || vocabulary.HeadingOf(lines[i + 1].Text) is not null))))
        {
            return (named, list);
        }

        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0 || Named(line.Text[..tab].Replace('\n', ' '), haveMargin, vocabulary) is not { } section || (section == Section.Other && (current is not (Section.Skills or Section.Languages) || IsRest(line.Text[..tab], part, '\t', vocabulary))) || (current == section && section == Section.Skills))
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

        var isLabel = vocabulary.LabelOf(line.Text[..tab]) is not null;
        // "학교 | 전공 | 졸업년월" titles the rows under it with its first cell too, also where no heading stands over them.
        if (current is Section.Head or Section.Personal or Section.Other && isLabel && !StandsBesideGrid(lines, i) && GridColumns.Of(line.Text, section, vocabulary) is { } titles && i + 1 < lines.Count && titles.Read(lines[i + 1].Text)?.Count == titles.Count)
        {
            return (section, line);
        }

        if (section == Section.Languages && vocabulary.LanguageAt(rest.Text) > 0)
        {
            return (section, rest);
        }

        var isMargin = haveMargin && !rest.Text.Contains('\t', StringComparison.Ordinal) && !(current == Section.Skills && section == Section.Languages);
        if ((isMargin && !isLabel) || (GridColumns.Of(rest.Text, section, vocabulary) is not null && (!isLabel || StandsBesideGrid(lines, i))) || (isMargin && current != section))
        {
            return (section, rest);
        }

        return section == Section.Personal || current is Section.Skills or Section.Essays || (isLabel && !cells.Skip(1).Any(Periods.IsOnly) && current is not (Section.Head or Section.Personal or Section.Other)) ? null : (section, rest);
    }

    /// <summary>Where others stand in the margin, also a heading in no list is known there by its words.</summary>
    private static Section? Named(string cell, bool haveMargin, ResumeVocabulary vocabulary) =>
        vocabulary.HeadingOf(cell) ?? (haveMargin && vocabulary.LabelOf(cell) is null && Periods.In(cell) is null ? vocabulary.HeadingWords.Surely(cell) : null);

    /// <summary>Whether the first cell stands beside all rows and titles no column: the rows below have one cell less, or leave it empty.</summary>
    private static bool StandsBesideGrid(IReadOnlyList<TextLine> lines, int i)
    {
        var below = i + 1 < lines.Count ? lines[i + 1].Text.Split('\t') : [];
        return below.Length > 1 && (below[0].Length == 0 || below.Length == lines[i].Text.Split('\t').Length - 1);
    }

    /// <summary>"기타 | Excel", "Others: Git" below other kinds of skills is one of them.</summary>
    private static bool IsRest(string name, SectionPart part, char sign, ResumeVocabulary vocabulary) =>
        part.Section == Section.Skills && part.Lines.Count > 0 && part.Lines[^1].Text.Contains(sign, StringComparison.Ordinal) && vocabulary.HeadingWords.Of(name).Values.All(value => value < 1);

    private static bool HasClaims(Section section) => section is Section.Experience or Section.Projects or Section.Activities;

    private static (Section Section, TextLine List)? RunIn(TextLine line, ResumeVocabulary vocabulary)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && colon + 2 < line.Text.Length && !Bullets.Starts(line.Text) && !line.Text.Contains('\t', StringComparison.Ordinal) && vocabulary.HeadingOf(line.Text[..colon]) is { } section
            ? (section, line with { Text = line.Text[(colon + 1)..].Trim() })
            : null;
    }

    /// <summary>Whether several headings stand in a margin beside what they head.</summary>
    public static bool HaveMargin(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary) => lines.Count(line =>
        line.Text.IndexOf('\t', StringComparison.Ordinal) is > 0 and var tab && line.Text[..tab].Replace('\n', ' ') is var cell && vocabulary.HeadingOf(cell) is not null && vocabulary.LabelOf(cell) is null) >= FewestInAMargin;
}
