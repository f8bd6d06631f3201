namespace Interview.Core.Resumes;

/// <summary>A grid with a column for each entry and their labels down its side: "회사명 | 다온 | 누리" over "기간 | 2021 ~ 2023 | 2018 ~ 2020". It is read column by column.</summary>
internal static class TurnedGrids
{
    private const int FewestRows = 2;

    public static IReadOnlyList<TextLine> Upright(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var rows = lines.Select(line => line.Text.Split('\t').Select(cell => cell.Trim()).ToArray()).ToList();
        var upright = new List<TextLine>();
        for (var from = 0; from < lines.Count;)
        {
            var to = from;
            while (to < lines.Count && rows[to].Length == rows[from].Length && IsOfOneLabel(rows[to], vocabulary))
            {
                to++;
            }

            // Over the labels may stand a row that counts the columns: "구분 | 직장 1 | 직장 2".
            if (to - from >= FewestRows && rows[from].Length > 2 && TellsOfEntries(rows[from..to], vocabulary))
            {
                if (upright.Count > 0 && from > 0 && rows[from - 1].Length == rows[from].Length && Counts(rows[from - 1]))
                {
                    upright.RemoveAt(upright.Count - 1);
                }

                upright.AddRange(Enumerable.Range(1, rows[from].Length - 1).SelectMany(column => Enumerable.Range(from, to - from).Where(row => rows[row][column].Length > 0).Select(row => lines[row] with { Text = $"{rows[row][0]}\t{rows[row][column]}" })));
                from = to;
            }
            else
            {
                upright.Add(lines[from++]);
            }
        }

        return upright;
    }

    private static bool IsOfOneLabel(string[] row, ResumeVocabulary vocabulary) =>
        row.Length > 2 && vocabulary.LabelOf(row[0]) is not null && row.Skip(1).Any(cell => cell.Length > 0) && row.Skip(1).All(cell => vocabulary.LabelOf(cell) is null);

    /// <summary>Several of them have a name or a date each; two cells beside "입학 ~ 졸업" are one period.</summary>
    private static bool TellsOfEntries(IReadOnlyList<string[]> rows, ResumeVocabulary vocabulary) =>
        rows.Any(row => row.Skip(1).Count(Periods.IsOnly) > 1 || (vocabulary.LabelOf(row[0]) is Label.Organisation or Label.Title && row.Skip(1).Count(cell => cell.Length > 0) > 1))
        && rows.Select(row => row[0]).Distinct().Count() == rows.Count;

    private static bool Counts(string[] row) => row.Skip(1).All(cell => cell.Any(char.IsAsciiDigit) && cell.Length <= 12 && Periods.In(cell) is null);
}
