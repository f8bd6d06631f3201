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
    private const double NarrowestGutter = 9;
    private const int FewestColumnRows = 4;
    private const int MostEdges = 24;
    private const double Tolerance = 2;

    /// <summary>Two cells that hold more than this are columns of text.</summary>
    private const int MostParagraphs = 3;

    private const int MostLinesOfALabel = 3;

    /// <summary>A dense page holds a thousand words; what is beyond this was not made to be read.</summary>
    public const int MostWords = 20_000;

    public IReadOnlyList<TextLine> Lines(int page, IEnumerable<PageWord> words, IReadOnlyList<PageRule>? rules = null)
    {
        var lines = new List<Row>();
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
    private List<Row> Whole(List<PageWord> words) => Rows([.. Rows(words).SelectMany(row => row.WithoutLetterSpacing(IsTitle))]);

    /// <summary>A label too long for its column stands on several lines, the words beside it going on meanwhile: "Main activities and | …", "responsibilities | …".</summary>
    private List<Row> WithWholeLabels(List<Row> rows)
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
    private IEnumerable<Row> RowsOf(IReadOnlyList<IReadOnlyList<IReadOnlyList<PageWord>>> rows)
    {
        foreach (var row in rows)
        {
            var cells = row.Select(cell =>
            {
                var lines = new List<Row>();
                Read(Whole([.. cell]), lines, depth: 1);
                return lines;
            }).ToList();
            var written = cells.Where(cell => cell.Count > 0).ToList();
            var paragraphs = written.Select(cell => Row.Paragraphs(cell).Count).ToList();
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
                yield return Row.OfCells([cells[0], cells[1][..1]], " ");
                foreach (var line in cells[1].Skip(1))
                {
                    yield return line;
                }
            }
            else
            {
                yield return Row.OfCells(cells, "\n");
            }
        }
    }

    private bool IsTitle(string cell) => vocabulary.LabelOf(cell) is not null || vocabulary.HeadingOf(cell) is not null;

    private void Read(List<Row> rows, List<Row> into, int depth)
    {
        if (depth < 6 && Columns(rows) is { } columns)
        {
            Read(rows[..columns.First], into, depth + 1);
            var between = rows[columns.First..columns.End];
            Read(Side(between, row => row.Left(columns.Gutter)), into, depth + 1);
            Read(Side(between, row => row.Right(columns.Gutter)), into, depth + 1);
            Read(rows[columns.End..], into, depth + 1);
            return;
        }

        into.AddRange(Grids(rows));
    }

    private static List<Row> Side(List<Row> rows, Func<Row, IEnumerable<PageWord>> side) => Rows([.. rows.SelectMany(side)]);

    /// <summary>The longest run of rows that leave the same place free and have words on both sides of it, unless it is a table.</summary>
    private (int First, int End, double Gutter)? Columns(List<Row> rows)
    {
        (int First, int End, double Gutter)? best = null;
        var most = FewestColumnRows - 1;
        // Columns start at one left edge: the edges that most rows share are tried.
        var edges = rows.SelectMany(row => row.Gaps).Where(gap => gap.Width >= NarrowestGutter)
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
    private static (int From, int To) Shared(List<Row> rows, int first, int end, double at)
    {
        var from = rows.FindIndex(first, end - first, row => row.Right(at).Any());
        while (from > first && rows[from].Box.Top - rows[from - 1].Box.Bottom < rows[from - 1].Size * 0.9 && rows[from - 1].Size <= rows[from].Size * 1.25)
        {
            from--;
        }

        return from < 0 ? (first, first) : (from, end);
    }

    private bool IsTable(List<Row> rows, double at)
    {
        var both = rows.Where(row => row.Left(at).Any() && row.Right(at).Any()).ToList();
        if (both.Count == 0)
        {
            return false;
        }

        if (rows.Any(IsHeaderOfGrid))
        {
            return true;
        }

        // Bullets and numbers stand before their text; they are no column of it.
        if (both.Average(row => Said(row.Left(at)).Length) < 3)
        {
            return true;
        }

        if (HangsAtTheMargin(both, at))
        {
            return true;
        }

        // Headings in a column of their own stand beside what they head.
        var heads = rows.Where(row => row.Left(at).Any()).ToList();
        if (heads.Count(row => vocabulary.HeadingOf(Said(row.Left(at))) is not null && row.Right(at).Any()) * 10 >= heads.Count * 7)
        {
            return true;
        }

        // A column of nothing but dates or labels, headings aside, stands beside its rows, however many lines those have.
        if (IsColumnOfCells(rows.Select(row => Said(row.Left(at)))) || IsColumnOfCells(rows.Select(row => Said(row.Right(at)))) || IsColumnOfCells(both.Select(row => row.Text.Split('\t')[0])))
        {
            return true;
        }

        // One of the two tells of the other, row by row; what each now and then tells are dates and headings in two columns of text.
        bool Tells(IEnumerable<PageWord> words) => Said(words) is var said && IsCell(said) && vocabulary.HeadingOf(said) is null;
        var telling = Math.Max(both.Count(row => Tells(row.Left(at))), both.Count(row => Tells(row.Right(at))));
        if (telling * 2 >= both.Count && both.Count * 2 >= rows.Count)
        {
            return true;
        }

        // A grid: nearly every row fills three cells or more, at the same places.
        return both.Count * 10 >= rows.Count * 8 && both.Count(row => row.Cells >= 3) * 10 >= both.Count * 8 && rows[0].Size <= rows[^1].Size * 1.2;
    }

    /// <summary>Dates and places set flush right end alike and begin anywhere; text in a column begins alike.</summary>
    private static bool HangsAtTheMargin(List<Row> rows, double at)
    {
        var right = rows.Select(row => row.Right(at).ToList()).ToList();
        var margin = right.Max(words => words[^1].Box.Right);
        var flush = right.Where(words => margin - words[^1].Box.Right < Tolerance).Select(words => words[0].Box.Left).ToList();
        var mostAlike = flush.Count == 0 ? 0 : flush.Max(left => right.Count(words => Math.Abs(words[0].Box.Left - left) < Tolerance));
        return flush.Count * 10 >= rows.Count * 8 && mostAlike * 10 < rows.Count * 8 && flush.Max() - flush.Min() > 3 * Tolerance;
    }

    /// <summary>Three labels beside each other head a grid; two may be the headings of two columns.</summary>
    private bool IsHeaderOfGrid(Row row) =>
        row.Cells >= 2 && row.Text.Split('\t') is { Length: >= 2 } cells && cells.All(cell => vocabulary.LabelOf(cell) is not null)
        && (cells.Length >= 3 || cells.All(cell => vocabulary.HeadingOf(cell) is null));

    /// <summary>Under the header of a grid, lines that only continue a cell are put into the row they belong to.</summary>
    private List<Row> Grids(List<Row> rows)
    {
        var read = new List<Row>();
        for (var i = 0; i < rows.Count;)
        {
            if (!IsHeaderOfGrid(rows[i]))
            {
                read.Add(rows[i++]);
                continue;
            }

            var end = i + 1;
            while (end < rows.Count && !IsHeaderOfGrid(rows[end]) && vocabulary.HeadingOf(rows[end].Text) is null && rows[end].Box.Top - rows[end - 1].Box.Bottom < rows[end].Size * 2.5)
            {
                end++;
            }

            read.Add(rows[i]);
            read.AddRange(RowsOfGrid(rows[i], rows[(i + 1)..end]));
            i = end;
        }

        return read;
    }

    private static IEnumerable<Row> RowsOfGrid(Row header, List<Row> rows)
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
        var blocks = new List<List<Row>> { new() { rows[0] } };
        for (var i = 1; i < rows.Count; i++)
        {
            if (gaps[i - 1] > apart)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(rows[i]);
        }

        return blocks.SelectMany(block => block.Where(whole.Contains).ToList() is [var only] && block.Count > 1 ? [Row.Joined(only, block)] : (IEnumerable<Row>)block);
    }

    private bool IsColumnOfCells(IEnumerable<string> texts)
    {
        var written = texts.Where(text => text.Length > 0 && vocabulary.HeadingOf(text) is null).ToList();
        return written.Count > 0 && written.Count(IsCell) * 10 >= written.Count * 7;
    }

    private bool IsCell(string text) => vocabulary.LabelOf(text) is not null || Periods.IsOnly(text);

    private static string Said(IEnumerable<PageWord> words) => string.Join(' ', words.Select(word => word.Text));

    /// <summary>Words that stand at one height, top to bottom and left to right.</summary>
    private static List<Row> Rows(List<PageWord> words)
    {
        var rows = new List<Row>();
        foreach (var word in words.OrderBy(word => word.Box.Top + word.Box.Bottom).ThenBy(word => word.Box.Left))
        {
            // Only the last rows can overlap: the words come sorted by height.
            var near = rows.FindLastIndex(rows.Count - 1, Math.Min(3, rows.Count), row => row.StandsBeside(word));
            if (near < 0)
            {
                rows.Add(new Row(word));
            }
            else
            {
                rows[near].Add(word);
            }
        }

        return rows;
    }

    private sealed class Row(PageWord first)
    {
        private readonly List<PageWord> _words = [first];
        private bool _sorted = true;
        private string? _joined;
        private double _smallest = first.Box.Height;
        private double _largest = first.Box.Height;

        public Box Box { get; private set; } = first.Box;

        public float Size => (float)_largest;

        public bool EndsInSpace => Words[^1].SpaceAfter;

        public int Cells => Gaps.Count(gap => gap.Width >= NarrowestGutter) + 1;

        private List<PageWord> Words
        {
            get
            {
                if (!_sorted)
                {
                    _words.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
                    _sorted = true;
                }

                return _words;
            }
        }

        public string Text
        {
            get
            {
                if (_joined is not null)
                {
                    return _joined;
                }

                var text = new System.Text.StringBuilder(Words[0].Text);
                for (var i = 1; i < Words.Count; i++)
                {
                    text.Append(Separator(Words[i - 1], Words[i])).Append(Words[i].Text);
                }

                return text.ToString();
            }
        }

        /// <summary>One row whose cells hold, line after line, what stands under the cells of <paramref name="whole"/>.</summary>
        public static Row Joined(Row whole, IReadOnlyList<Row> lines)
        {
            var edges = whole.CellEdges.ToList();
            var cells = edges.Select(_ => new List<TextLine>()).ToList();
            foreach (var line in lines)
            {
                foreach (var cell in line.Words.GroupBy(word => Math.Max(0, edges.FindLastIndex(edge => edge <= word.Box.Left + (NarrowestGutter / 2)))).OrderBy(cell => cell.Key))
                {
                    var words = cell.ToList();
                    cells[cell.Key].Add(new TextLine(new Place(cell.Key, cells[cell.Key].Count), Said(words), words.Select(word => word.Box).Aggregate((all, box) => all.With(box)), EndsInSpace: words[^1].SpaceAfter));
                }
            }

            return new Row(whole.Words[0])
            {
                _joined = string.Join('\t', cells.Select(cell => LineJoin.Whole(cell).Replace('\n', ' '))),
                Box = lines.Select(line => line.Box).Aggregate((all, box) => all.With(box)),
                _largest = whole._largest,
            };
        }

        /// <summary>The row with a part of its words, or with those of others too.</summary>
        public Row Saying(string text) => new(_words[0]) { _joined = text, Box = Box, _largest = _largest };

        /// <summary>One row of cells, each with its lines as paragraphs.</summary>
        public static Row OfCells(IReadOnlyList<List<Row>> cells, string by)
        {
            var rows = cells.SelectMany(cell => cell).ToList();
            return new Row(rows[0].Words[0])
            {
                _joined = string.Join('\t', cells.Select(cell => string.Join(by, Paragraphs(cell)))),
                Box = rows.Select(line => line.Box).Aggregate((all, box) => all.With(box)),
                _largest = rows.Max(line => line._largest),
            };
        }

        /// <summary>What lines of a cell say, without the breaks that its edge made.</summary>
        public static IReadOnlyList<string> Paragraphs(IReadOnlyList<Row> lines) =>
            lines.Count == 0 ? [] : LineJoin.Whole([.. lines.Select((line, at) => new TextLine(new Place(1, at + 1), line.Text.Replace('\t', ' '), line.Box, line.Size, line.EndsInSpace))]).Split('\n');

        private IEnumerable<double> CellEdges =>
            Words.Zip(Words.Skip(1)).Where(pair => Separator(pair.First, pair.Second) == "\t").Select(pair => pair.Second.Box.Left).Prepend(Words[0].Box.Left);

        public IEnumerable<(double Left, double Right, double Width)> Gaps =>
            Words.Zip(Words.Skip(1), (a, b) => (a.Box.Right, b.Box.Left, b.Box.Left - a.Box.Right));

        public void Add(PageWord word)
        {
            _words.Add(word);
            _sorted = false;
            _smallest = Math.Min(_smallest, word.Box.Height);
            _largest = Math.Max(_largest, word.Box.Height);
            Box = Box.With(word.Box);
        }

        /// <summary>The words, with letters set far apart put together again: "이   력   서", "S K I L L S".</summary>
        public IEnumerable<PageWord> WithoutLetterSpacing(Func<string, bool> isTitle)
        {
            var words = Words;
            for (var first = 0; first < words.Count;)
            {
                var end = first + 1;
                while (end < words.Count && IsLetter(words[end - 1]) && IsLetter(words[end]) && IsEven(words, first, end))
                {
                    end++;
                }

                var text = string.Concat(words[first..end].Select(word => word.Text));
                // Nothing else may stand as near as the letters do: words of one syllable follow each other in sentences too.
                var isAlone = end - first > 1 && words[first + 1].Box.Left - words[first].Box.Right is var gap && gap > words[first].Box.Height * 0.3
                    && (first == 0 || words[first].Box.Left - words[first - 1].Box.Right > gap * 1.5) && (end == words.Count || words[end].Box.Left - words[end - 1].Box.Right > gap * 1.5);
                if (isAlone && (end - first >= (Hangul.IsSyllable(text[0]) ? 3 : 4) || isTitle(text)))
                {
                    yield return words[first] with { Text = text, Box = words[first].Box.With(words[end - 1].Box), SpaceAfter = words[end - 1].SpaceAfter };
                }
                else
                {
                    for (var i = first; i < end; i++)
                    {
                        yield return words[i];
                    }
                }

                first = end;
            }

            static bool IsLetter(PageWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]);

            static bool IsEven(List<PageWord> words, int first, int at)
            {
                var (gap, before) = (words[at].Box.Left - words[at - 1].Box.Right, words[first + 1].Box.Left - words[first].Box.Right);
                return gap < words[at].Box.Height * 4 && gap > before * 0.66 && gap < before * 1.5;
            }
        }

        public bool StandsBeside(PageWord word)
        {
            var overlap = Math.Min(Box.Bottom, word.Box.Bottom) - Math.Max(Box.Top, word.Box.Top);
            var smaller = Math.Min(_smallest, word.Box.Height);
            return overlap > smaller * 0.5 && Math.Max(Box.Height, word.Box.Height) < smaller * 4;
        }

        public bool Crosses(double at) => Words.Any(word => word.Box.Left < at && word.Box.Right > at)
            || Words.Zip(Words.Skip(1)).Any(pair => pair.First.Box.Right <= at && pair.Second.Box.Left >= at && pair.Second.Box.Left - pair.First.Box.Right < NarrowestGutter);

        public IEnumerable<PageWord> Left(double at) => Words.Where(word => word.Box.Right <= at);

        public IEnumerable<PageWord> Right(double at) => Words.Where(word => word.Box.Left >= at);

        // A space is a quarter of the letters' height, in justified text up to once; what is wider separates cells.
        private static string Separator(PageWord before, PageWord after)
        {
            var gap = after.Box.Left - before.Box.Right;
            var height = Math.Min(before.Box.Height, after.Box.Height);
            return gap > height * (before.Block == after.Block ? 1.6 : 0.7) ? "\t" : gap < height * 0.08 ? "" : " ";
        }
    }
}
