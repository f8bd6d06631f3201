namespace Interview.Core.Resumes;

/// <summary>
/// Two grids beside each other to save room, of one kind ("자격증명 | 취득일 | 자격증명 | 취득일") or of two ("자격증명 | 취득일 | 시험명 | 응시일"). The right one is read below the left one.
/// </summary>
internal static class DoubleGrids
{
    private const int FewestColumns = 2;

    public static IReadOnlyList<TextLine> Parted(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var parted = new List<TextLine>();
        for (var from = 0; from < lines.Count;)
        {
            var titles = Cells(lines[from]);
            var to = from + 1;
            if (RightOne(titles, vocabulary) is not { } right)
            {
                parted.Add(lines[from++]);
                continue;
            }

            while (to < lines.Count && Cells(lines[to]).Length == titles.Length)
            {
                to++;
            }

            var rows = Enumerable.Range(from, to - from).Select(at => (Line: lines[at], Cells: Cells(lines[at]))).ToList();
            var isRepeated = titles.AsSpan(0, right).SequenceEqual(titles.AsSpan(right));
            parted.AddRange(rows.Select(row => (row.Line, Cells: row.Cells[..right])).Concat(rows.Skip(isRepeated ? 1 : 0).Select(row => (row.Line, Cells: row.Cells[right..])))
                .Where(half => half.Cells.Any(cell => cell.Length > 0)).Select(half => half.Line with { Text = string.Join('\t', half.Cells) }));
            from = to;
        }

        return parted;
    }

    /// <summary>Where the titles of the right one begin; null when the row does not title two grids.</summary>
    private static int? RightOne(string[] titles, ResumeVocabulary vocabulary)
    {
        if (titles.Length < 2 * FewestColumns || titles.Any(title => title.Length == 0))
        {
            return null;
        }

        if (titles.Length % 2 == 0 && titles.AsSpan(0, titles.Length / 2).SequenceEqual(titles.AsSpan(titles.Length / 2)))
        {
            return titles.Length / 2;
        }

        var labels = Array.ConvertAll(titles, vocabulary.LabelOf);
        var second = Array.IndexOf(labels, Label.Title, 1);
        return labels[0] == Label.Title && second >= FewestColumns && titles.Length - second >= FewestColumns && Array.TrueForAll(labels, label => label is not null)
            && labels.AsSpan(0, second).Contains(Label.Period) && labels.AsSpan(second).Contains(Label.Period) ? second : null;
    }

    private static string[] Cells(TextLine line) => Array.ConvertAll(line.Text.Split('\t'), cell => cell.Trim());
}
