namespace Interview.Core.Resumes;

/// <summary>Words that stand at one height of a page, in cells where the room between them is wide.</summary>
internal sealed class PageRow(PageWord first)
{
    public const double NarrowestGutter = 9;

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
    public static PageRow Joined(PageRow whole, IReadOnlyList<PageRow> lines)
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

        return new PageRow(whole.Words[0])
        {
            _joined = string.Join('\t', cells.Select(cell => LineJoin.Whole(cell).Replace('\n', ' '))),
            Box = lines.Select(line => line.Box).Aggregate((all, box) => all.With(box)),
            _largest = whole._largest,
        };
    }

    /// <summary>The row with a part of its words, or with those of others too.</summary>
    public PageRow Saying(string text) => new(_words[0]) { _joined = text, Box = Box, _largest = _largest };

    /// <summary>One row of cells, each with its lines as paragraphs.</summary>
    public static PageRow OfCells(IReadOnlyList<List<PageRow>> cells, string by)
    {
        var rows = cells.SelectMany(cell => cell).ToList();
        return new PageRow(rows[0].Words[0])
        {
            _joined = string.Join('\t', cells.Select(cell => string.Join(by, Paragraphs(cell)))),
            Box = rows.Select(line => line.Box).Aggregate((all, box) => all.With(box)),
            _largest = rows.Max(line => line._largest),
        };
    }

    /// <summary>What lines of a cell say, without the breaks that its edge made.</summary>
    public static IReadOnlyList<string> Paragraphs(IReadOnlyList<PageRow> lines) =>
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

    public static string Said(IEnumerable<PageWord> words) => string.Join(' ', words.Select(word => word.Text));

    /// <summary>Words that stand at one height, top to bottom and left to right.</summary>
    public static List<PageRow> Of(List<PageWord> words)
    {
        var rows = new List<PageRow>();
        foreach (var word in words.OrderBy(word => word.Box.Top + word.Box.Bottom).ThenBy(word => word.Box.Left))
        {
            // Only the last rows can overlap: the words come sorted by height.
            var near = rows.FindLastIndex(rows.Count - 1, Math.Min(3, rows.Count), row => row.StandsBeside(word));
            if (near < 0)
            {
                rows.Add(new PageRow(word));
            }
            else
            {
                rows[near].Add(word);
            }
        }

        return rows;
    }
}
