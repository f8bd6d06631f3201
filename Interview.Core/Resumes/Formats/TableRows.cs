namespace Interview.Core.Resumes.Formats;

/// <summary>Puts the cells of a row into lines as <see cref="PageLayout"/> does from a page: a grid row is one line of cells, columns of text are read one after the other.</summary>
internal static class TableRows
{
    /// <summary>A cell of more lines is text of its own and no cell of a grid.</summary>
    private const int MostLines = 3;

    private const int LongLine = 60;

    public static IEnumerable<FlowLine> Of(IReadOnlyList<IReadOnlyList<FlowLine>> cells)
    {
        var written = cells.Where(cell => cell.Any(line => line.Hidden is null)).ToList();
        var texts = written.Where(IsText).ToList();
        if (written.Count <= 1 || written.Count(cell => cell.Count(line => line.Hidden is null) > MostLines) > 1)
        {
            return cells.SelectMany(cell => cell);
        }

        var rest = new List<FlowLine>();
        var row = new List<string>();
        foreach (var cell in written)
        {
            var seen = cell.Where(line => line.Hidden is null).ToList();
            if (texts.Contains(cell))
            {
                row.Add(seen[0].Text);
                rest.AddRange(seen.Skip(1));
            }
            else
            {
                row.Add(string.Join(' ', seen.Select(line => line.Text)));
            }
        }

        var all = cells.SelectMany(cell => cell).ToList();
        var first = new FlowLine(string.Join('\t', row.Select(text => text.Replace('\t', ' '))), all.Max(line => line.Size), all.Any(line => line.NewPage));
        return [first, .. rest.Select(line => line with { NewPage = false }), .. all.Where(line => line.Hidden is not null)];
    }

    // Lists and paragraphs in a cell stay lines: each is a claim, or an answer, of its own.
    private static bool IsText(IReadOnlyList<FlowLine> cell)
    {
        var seen = cell.Where(line => line.Hidden is null).ToList();
        return seen.Count > MostLines || seen.Skip(1).Any(line => Bullets.Starts(line.Text) || line.Text.Length > LongLine);
    }
}
