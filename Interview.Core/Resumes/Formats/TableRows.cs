namespace Interview.Core.Resumes.Formats;

/// <summary>
/// Puts the cells of a row into lines as <see cref="PageLayout"/> does from a page. A row of two cells is what is said and what of it: the first line of the second cell
/// stands beside the first cell, its further lines below. A row of more is one line, whose cells keep their lines. Two cells of text are columns, read one after the other.
/// </summary>
internal static class TableRows
{
    /// <summary>A cell of more lines is text of its own and no cell of a grid.</summary>
    private const int MostLines = 3;

    public static IEnumerable<FlowLine> Of(IReadOnlyList<IReadOnlyList<FlowLine>> cells)
    {
        var seen = cells.Select(cell => cell.Where(line => line.Hidden is null).ToList()).ToList();
        var written = seen.Where(cell => cell.Count > 0).ToList();
        if (written.Count == 0 || cells.Count == 1 || (written is [var only] && only.Count > 1) || (written.Count == 2 && written[0].Count > MostLines))
        {
            return cells.SelectMany(cell => cell);
        }

        var all = cells.SelectMany(cell => cell).ToList();
        var isPair = cells.Count == 2 && written.Count == 2;
        var row = isPair ? Joined(written[0], " ") + "\t" + Joined([written[1][0]], " ") : string.Join('\t', seen.Select(cell => Joined(cell, "\n")));
        var first = new FlowLine(row, all.Max(line => line.Size), all.Any(line => line.NewPage), IsRow: true);
        return [first, .. isPair ? written[1].Skip(1).Select(line => line with { NewPage = false }) : [], .. all.Where(line => line.Hidden is not null)];
    }

    /// <summary>The row with each line of each cell changed.</summary>
    public static string Cells(string row, Func<string, string> change) =>
        string.Join('\t', row.Split('\t').Select(cell => string.Join('\n', cell.Split('\n').Select(change).Where(line => line.Length > 0))));

    private static string Joined(IReadOnlyList<FlowLine> lines, string by) => string.Join(by, lines.Select(line => line.Text.Replace('\t', ' ')));
}
