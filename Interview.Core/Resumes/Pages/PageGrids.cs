namespace Interview.Core.Resumes;

/// <summary>Tables without ruled cells: a row of titles and the rows under it.</summary>
internal sealed class PageGrids(ResumeVocabulary vocabulary)
{
    /// <summary>Three labels beside each other head a grid; two may be the headings of two columns.</summary>
    public bool IsHeader(PageRow row) =>
        row.Cells >= 2 && row.Text.Split('\t') is { Length: >= 2 } cells && cells.All(cell => vocabulary.LabelOf(cell) is not null)
        && (cells.Length >= 3 || cells.All(cell => vocabulary.HeadingOf(cell) is null));

    /// <summary>Under the header of a grid, lines that only continue a cell are put into the row they belong to.</summary>
    public List<PageRow> Read(List<PageRow> rows)
    {
        var read = new List<PageRow>();
        for (var i = 0; i < rows.Count;)
        {
            if (!IsHeader(rows[i]))
            {
                read.Add(rows[i++]);
                continue;
            }

            var end = i + 1;
            while (end < rows.Count && !IsHeader(rows[end]) && vocabulary.HeadingOf(rows[end].Text) is null && rows[end].Box.Top - rows[end - 1].Box.Bottom < rows[end].Size * 2.5)
            {
                end++;
            }

            read.Add(rows[i]);
            read.AddRange(RowsOfGrid(rows[i], rows[(i + 1)..end]));
            i = end;
        }

        return read;
    }

    private static IEnumerable<PageRow> RowsOfGrid(PageRow header, List<PageRow> rows)
    {
        // A row fills at least as many cells as its header less one; a cell of several lines is centred on its row or begins with it.
        var whole = rows.Where(row => row.Cells >= Math.Max(2, header.Cells - 1)).ToList();
        if (whole.Count == 0 || whole.Count == rows.Count)
        {
            return rows;
        }

        // Lines of one cell stand close together; the padding between rows sets the next row apart.
        var gaps = rows.Zip(rows.Skip(1), (above, below) => Math.Max(0, below.Box.Top - above.Box.Bottom)).ToList();
        var sorted = gaps.Order().ToList();
        var apart = sorted.Count > 1 && sorted.Zip(sorted.Skip(1)).MaxBy(pair => pair.Second - pair.First) is var jump ? (jump.First + jump.Second) / 2 : double.MaxValue;
        var blocks = new List<List<PageRow>> { new() { rows[0] } };
        for (var i = 1; i < rows.Count; i++)
        {
            if (gaps[i - 1] > apart)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(rows[i]);
        }

        return blocks.SelectMany(block => block.Where(whole.Contains).ToList() is [var only] && block.Count > 1 ? [PageRow.Joined(only, block)] : (IEnumerable<PageRow>)block);
    }
}
