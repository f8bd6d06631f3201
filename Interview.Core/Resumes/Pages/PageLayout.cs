namespace Interview.Core.Resumes;

/// <summary>
/// A word as it stands on a page. <c>Block</c> is the reader's own guess of what belongs together; <c>SpaceAfter</c> says that the file has a
/// space behind it where its line ends.
/// </summary>
public sealed record PageWord(string Text, Box Box, int Block = 0, bool Bold = false, bool SpaceAfter = false);

/// <summary>The words of one page and its size in points.</summary>
public sealed record WordPage(double Width, double Height, IReadOnlyList<PageWord> Words)
{
    /// <summary>The lines drawn on it; empty where the reader cannot see them.</summary>
    public IReadOnlyList<PageRule> Rules { get; init; } = [];
}

/// <summary>
/// Puts the words of a page into reading order. A gutter between two columns is read column by column; a gutter between the cells of
/// a table is read row by row, its cells separated by a tab. Which of the two it is, the words beside it tell: labels and dates make a table.
/// </summary>
public sealed class PageLayout(ResumeVocabulary vocabulary)
{
    private const double Tolerance = 2;

    /// <summary>Two cells that hold more than this are columns of text.</summary>
    private const int MostParagraphs = 3;

    private const int MostLinesOfALabel = 3;

    /// <summary>A dense page holds a thousand words; what is beyond this was not made to be read.</summary>
    public const int MostWords = 20_000;

    private readonly PageGrids _grids = new(vocabulary);
    private readonly PageColumns _columns = new(vocabulary, new PageGrids(vocabulary));

    public IReadOnlyList<TextLine> Lines(int page, IEnumerable<PageWord> words, IReadOnlyList<PageRule>? rules = null)
    {
        var lines = new List<PageRow>();
        var left = words.Take(MostWords).ToList();
        foreach (var table in RuledTable.All(rules ?? []).Where(table => table.StandsAlone(left)))
        {
            var above = left.Where(word => word.Box.Bottom < table.Box.Top + Tolerance).ToList();
            var inside = left.Where(table.Holds).ToList();
            left.RemoveAll(word => above.Contains(word) || inside.Contains(word));
            Read(Whole(above), lines, depth: 0);
            var rows = table.Rows(inside).ToList();
            // No word is lost to a line that was drawn elsewhere than it seems.
            if (rows.Sum(row => row.Sum(cell => cell.Count)) == inside.Count)
            {
                lines.AddRange(RowsOf(rows));
            }
            else
            {
                Read(Whole(inside), lines, depth: 0);
            }
        }

        Read(Whole(left), lines, depth: 0);
        lines = WithWholeLabels(lines);
        return [.. lines.Select((row, index) => new TextLine(new Place(page, index + 1), row.Text, row.Box, row.Size, row.EndsInSpace))];
    }

    /// <summary>The words at one height, and letters set far apart as words.</summary>
    private List<PageRow> Whole(List<PageWord> words) => PageRow.Of([.. PageRow.Of(words).SelectMany(row => row.WithoutLetterSpacing(IsTitle))]);

    /// <summary>A label too long for its column stands on several lines, the words beside it going on meanwhile: "Main activities and | …", "responsibilities | …".</summary>
    private List<PageRow> WithWholeLabels(List<PageRow> rows)
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (rows[i].Text.Split('\t') is not [var label, var beside] || vocabulary.LabelOf(label) is not null)
            {
                continue;
            }

            for (var lines = 1; lines <= MostLinesOfALabel && i + lines < rows.Count && rows[i + lines].Text.Split('\t') is [var more, ..] cells && cells.Length <= 2; lines++)
            {
                label += " " + more;
                if (vocabulary.LabelOf(label) is not null)
                {
                    var rest = rows.GetRange(i + 1, lines).Where(row => row.Text.Contains('\t', StringComparison.Ordinal)).Select(row => row.Saying(row.Text.Split('\t')[1])).ToList();
                    rows[i] = rows[i].Saying($"{label}\t{beside}");
                    rows.RemoveRange(i + 1, lines);
                    rows.InsertRange(i + 1, rest);
                    break;
                }
            }
        }

        return rows;
    }

    /// <summary>A row of cells is one line; of two cells the second may hold more, which stands below; a cell alone is text like any other.</summary>
    private IEnumerable<PageRow> RowsOf(IReadOnlyList<IReadOnlyList<IReadOnlyList<PageWord>>> rows)
    {
        foreach (var row in rows)
        {
            var cells = row.Select(cell =>
            {
                var lines = new List<PageRow>();
                Read(Whole([.. cell]), lines, depth: 1);
                return lines;
            }).ToList();
            var written = cells.Where(cell => cell.Count > 0).ToList();
            var paragraphs = written.Select(cell => PageRow.Paragraphs(cell).Count).ToList();
            if (written.Count == 0)
            {
                continue;
            }

            if (cells.Count == 1 || (written.Count == 1 && paragraphs[0] > 1) || (written.Count == 2 && paragraphs.TrueForAll(count => count > MostParagraphs)))
            {
                foreach (var line in written.SelectMany(cell => cell))
                {
                    yield return line;
                }
            }
            else if (cells.Count == 2 && written.Count == 2)
            {
                yield return PageRow.OfCells([cells[0], cells[1][..1]], " ");
                foreach (var line in cells[1].Skip(1))
                {
                    yield return line;
                }
            }
            else
            {
                yield return PageRow.OfCells(cells, "\n");
            }
        }
    }

    private bool IsTitle(string cell) => vocabulary.LabelOf(cell) is not null || vocabulary.HeadingOf(cell) is not null;

    private void Read(List<PageRow> rows, List<PageRow> into, int depth)
    {
        if (depth < 6 && _columns.Of(rows) is { } columns)
        {
            Read(rows[..columns.First], into, depth + 1);
            var between = rows[columns.First..columns.End];
            Read(Side(between, row => row.Left(columns.Gutter)), into, depth + 1);
            Read(Side(between, row => row.Right(columns.Gutter)), into, depth + 1);
            Read(rows[columns.End..], into, depth + 1);
            return;
        }

        into.AddRange(_grids.Read(rows));
    }

    private static List<PageRow> Side(List<PageRow> rows, Func<PageRow, IEnumerable<PageWord>> side) => PageRow.Of([.. rows.SelectMany(side)]);
}
