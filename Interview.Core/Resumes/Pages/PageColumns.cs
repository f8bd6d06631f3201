namespace Interview.Core.Resumes;

/// <summary>Where a page is set in two columns. A table leaves the same places free; the words beside them tell.</summary>
internal sealed class PageColumns(ResumeVocabulary vocabulary, PageGrids grids)
{
    private const int FewestColumnRows = 4;
    private const int MostEdges = 24;
    private const double Tolerance = 2;

    /// <summary>The longest run of rows that leave the same place free and have words on both sides of it, unless it is a table.</summary>
    public (int First, int End, double Gutter)? Of(List<PageRow> rows)
    {
        (int First, int End, double Gutter)? best = null;
        var most = FewestColumnRows - 1;
        // Columns start at one left edge: the edges that most rows share are tried.
        var edges = rows.SelectMany(row => row.Gaps).Where(gap => gap.Width >= PageRow.NarrowestGutter)
            .CountBy(gap => Math.Round(gap.Right) - 1.5).Where(edge => edge.Value > 1).OrderByDescending(edge => edge.Value).Take(MostEdges).Select(edge => edge.Key);
        foreach (var at in edges)
        {
            for (var first = 0; first < rows.Count;)
            {
                var end = first;
                while (end < rows.Count && !rows[end].Crosses(at))
                {
                    end++;
                }

                if (end - first > most && Shared(rows, first, end, at) is var (from, to) && to - from > most)
                {
                    var run = rows[from..to];
                    var fewer = Math.Min(run.Count(row => row.Left(at).Any()), run.Count(row => row.Right(at).Any()));
                    if (fewer > most && !IsTable(run, at))
                    {
                        most = fewer;
                        best = (from, to, at);
                    }
                }

                first = Math.Max(end, first) + 1;
            }
        }

        return best;
    }

    // A title above the columns may end left of the gutter; it belongs to neither, so the run starts where both sides are written.
    private static (int From, int To) Shared(List<PageRow> rows, int first, int end, double at)
    {
        var from = rows.FindIndex(first, end - first, row => row.Right(at).Any());
        while (from > first && rows[from].Box.Top - rows[from - 1].Box.Bottom < rows[from - 1].Size * 0.9 && rows[from - 1].Size <= rows[from].Size * 1.25)
        {
            from--;
        }

        return from < 0 ? (first, first) : (from, end);
    }

    private bool IsTable(List<PageRow> rows, double at)
    {
        var both = rows.Where(row => row.Left(at).Any() && row.Right(at).Any()).ToList();
        if (both.Count == 0)
        {
            return false;
        }

        if (rows.Any(grids.IsHeader))
        {
            return true;
        }

        // Bullets and numbers stand before their text; they are no column of it.
        if (both.Average(row => PageRow.Said(row.Left(at)).Length) < 3)
        {
            return true;
        }

        if (HangsAtTheMargin(both, at))
        {
            return true;
        }

        if (HeadsBothSides(rows, at))
        {
            return true;
        }

        // Headings in a column of their own stand beside what they head.
        var heads = rows.Where(row => row.Left(at).Any()).ToList();
        if (heads.Count(row => vocabulary.HeadingOf(PageRow.Said(row.Left(at))) is not null && row.Right(at).Any()) * 10 >= heads.Count * 7)
        {
            return true;
        }

        // A column of nothing but dates or labels, headings aside, stands beside its rows, however many lines those have.
        if (IsColumnOfCells(rows.Select(row => PageRow.Said(row.Left(at)))) || IsColumnOfCells(rows.Select(row => PageRow.Said(row.Right(at)))) || IsColumnOfCells(both.Select(row => row.Text.Split('\t')[0])))
        {
            return true;
        }

        // One of the two tells of the other, row by row; what each now and then tells are dates and headings in two columns of text.
        bool Tells(IEnumerable<PageWord> words) => PageRow.Said(words) is var said && IsCell(said) && vocabulary.HeadingOf(said) is null;
        var telling = Math.Max(both.Count(row => Tells(row.Left(at))), both.Count(row => Tells(row.Right(at))));
        if (telling * 2 >= both.Count && both.Count * 2 >= rows.Count)
        {
            return true;
        }

        // A grid: nearly every row fills three cells or more, at the same places.
        return both.Count * 10 >= rows.Count * 8 && both.Count(row => row.Cells >= 3) * 10 >= both.Count * 8 && rows[0].Size <= rows[^1].Size * 1.2;
    }

    /// <summary>Again and again a heading at the left with nothing beside it, and none at the right: it heads what is on both sides.</summary>
    private bool HeadsBothSides(List<PageRow> rows, double at)
    {
        bool IsHeading(IEnumerable<PageWord> words) => PageRow.Said(words) is { Length: > 0 } said && vocabulary.HeadingOf(said) is not null;
        var heads = rows.Where(row => IsHeading(row.Left(at))).ToList();
        return heads.Count >= FewestHeadings && heads.TrueForAll(row => !row.Right(at).Any()) && !rows.Exists(row => IsHeading(row.Right(at)))
            // What it heads begins at one height on both sides.
            && heads.TrueForAll(row => rows.IndexOf(row) + 1 is var next && (next >= rows.Count || rows[next].Right(at).Any() == rows[next].Left(at).Any() || !rows[next].Left(at).Any()));
    }

    private const int FewestHeadings = 2;

    /// <summary>Dates and places set flush right end alike and begin anywhere; text in a column begins alike.</summary>
    private static bool HangsAtTheMargin(List<PageRow> rows, double at)
    {
        var right = rows.Select(row => row.Right(at).ToList()).ToList();
        var margin = right.Max(words => words[^1].Box.Right);
        var flush = right.Where(words => margin - words[^1].Box.Right < Tolerance).Select(words => words[0].Box.Left).ToList();
        var mostAlike = flush.Count == 0 ? 0 : flush.Max(left => right.Count(words => Math.Abs(words[0].Box.Left - left) < Tolerance));
        return flush.Count * 10 >= rows.Count * 8 && mostAlike * 10 < rows.Count * 8 && flush.Max() - flush.Min() > 3 * Tolerance;
    }

    private bool IsColumnOfCells(IEnumerable<string> texts)
    {
        var written = texts.Where(text => text.Length > 0 && vocabulary.HeadingOf(text) is null).ToList();
        return written.Count > 0 && written.Count(IsCell) * 10 >= written.Count * 7;
    }

    private bool IsCell(string text) => vocabulary.LabelOf(text) is not null || Periods.IsOnly(text);
}
