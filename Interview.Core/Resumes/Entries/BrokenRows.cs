namespace Interview.Core.Resumes;

/// <summary>Rows of a grid that plain text broke where a cell had several lines: "2022.04 ~ 현재" over "4년 | 다온 | 대리" is one row of three cells.</summary>
internal static class BrokenRows
{
    private const int FewestColumns = 3;
    private const int MostLines = 8;

    public static IReadOnlyList<TextLine> Whole(IReadOnlyList<TextLine> lines, Section section, ResumeVocabulary vocabulary)
    {
        var whole = new List<TextLine>();
        var columns = 0;
        for (var at = 0; at < lines.Count;)
        {
            var titles = lines[at].Text.Contains('\t', StringComparison.Ordinal) ? GridColumns.Of(lines[at].Text, section, vocabulary, at + 1 < lines.Count ? lines[at + 1].Text : null) : null;
            columns = titles?.Count ?? columns;
            var length = lines[at].Box is not null ? 1 : at == 0 && LinesOfTitles(lines) is > 1 and var broken ? broken : titles is null && columns >= FewestColumns ? LinesOfARow(lines, at, columns, vocabulary) : 1;
            whole.Add(length == 1 ? lines[at] : lines[at] with { Text = string.Join('\n', lines.Skip(at).Take(length).Select(line => line.Text)) });
            columns = columns == 0 && length > 1 ? Cells(whole[^1]) : columns;
            at += length;
        }

        return whole;
    }

    /// <summary>"기간", "Period | 회사명", "Company | 직위" and "Position" over rows of three cells are their titles.</summary>
    private static int LinesOfTitles(IReadOnlyList<TextLine> lines)
    {
        var first = lines.TakeWhile(line => !IsDated(line)).Count();
        return first is > 1 and <= MostLines && first < lines.Count && Cells(lines[first]) is >= FewestColumns and var columns && lines.Take(first).Sum(line => Cells(line) - 1) + 1 == columns
            && lines.Take(first).All(line => Cells(line) < columns && !line.Text.Any(char.IsDigit) && !ClaimWords.IsClaim(line.Text)) ? first : 1;
    }

    /// <summary>How many lines together have as many cells as the grid, and a date in one of them alone; 1 when there are none such.</summary>
    private static int LinesOfARow(IReadOnlyList<TextLine> lines, int from, int columns, ResumeVocabulary vocabulary)
    {
        var cells = Cells(lines[from]);
        var isDated = IsDated(lines[from]);
        // Before the rows of a grid may stand an empty cell of the heading beside it.
        columns += cells == columns && lines[from].Text[0] == '\t' ? 1 : 0;
        if (cells >= columns || Bullets.Starts(lines[from].Text) || (cells == 1 && !isDated) || lines[from].Text.Split('\t').Any(cell => vocabulary.LabelOf(cell) is not null))
        {
            return 1;
        }

        var to = from + 1;
        for (; to < lines.Count && to - from < MostLines && !(isDated && (IsDated(lines[to]) || Bullets.Starts(lines[to].Text))); to++)
        {
            cells += Cells(lines[to]) - 1;
            isDated |= IsDated(lines[to]);
            if (cells >= columns)
            {
                return cells == columns && isDated ? to - from + 1 : 1;
            }
        }

        // The last cell of a row may be empty, and is not written then.
        return isDated && cells == columns - 1 && cells > Cells(lines[from]) && (to == lines.Count || IsDated(lines[to])) ? to - from : 1;
    }

    private static int Cells(TextLine line) => line.Text.Count(letter => letter == '\t') + 1;

    private static bool IsDated(TextLine line) => line.Text.Split('\t').Any(Periods.IsOnly);
}
