namespace Interview.Tests.Resumes.Corpus;

internal enum Look
{
    Title,
    Subtitle,
    Heading,
    Strong,
    Plain,
    Small,
}

/// <summary>A résumé as its writer laid it out, before a program wrote it into a file.</summary>
internal abstract record Block
{
    /// <summary>One line or paragraph; <c>Right</c> stands at the right margin of the same line.</summary>
    public sealed record Line(string Text, string? Right, Look Look, bool Centred) : Block;

    public sealed record Bullets(IReadOnlyList<string> Items, string Mark) : Block;

    /// <summary>Cells hold one or more lines. <c>Widths</c> are shares of the page. The first row may name the columns, the first cell of a row (or every second) what is beside it.</summary>
    public sealed record Table(double[] Widths, IReadOnlyList<string[]> Rows, bool Header, bool Labels, bool Ruled) : Block
    {
        /// <summary>In place of words: the cell is one with the cell over it, or before it.</summary>
        public const string Above = "\u2191", Before = "\u2190";

        public bool IsJoined(int row, int column) => Rows[row][column] is Above or Before;

        /// <summary>How many rows and columns a cell takes.</summary>
        public (int Rows, int Columns) Span(int row, int column)
        {
            var (down, right) = (1, 1);
            while (row + down < Rows.Count && Rows[row + down][column] == Above)
            {
                down++;
            }

            while (column + right < Rows[row].Length && Rows[row][column + right] == Before)
            {
                right++;
            }

            return (down, right);
        }

        /// <summary>What a cell is where cells cannot be joined.</summary>
        public string Alone(int row, int column) => IsJoined(row, column) ? "" : Rows[row][column];
    }

    /// <summary>Two columns side by side; people read either of them first.</summary>
    public sealed record Columns(double LeftShare, IReadOnlyList<Block> Left, IReadOnlyList<Block> Right, bool LeftIsSide) : Block;

    public sealed record Gap : Block;

    public sealed record PageBreak : Block;
}

/// <summary>Look of the whole: typeface and colour, and what the paper repeats on every page (<c>{page}</c> is its number).</summary>
internal sealed record Paper(string Font = "Nanum Gothic", string Accent = "#1f3a5f", double Size = 10, string? Top = null, string? Bottom = null);

internal sealed record Sheet(Paper Paper, IReadOnlyList<Block> Blocks)
{
    /// <summary>What is read, piece by piece, in each order in which a person may read it. Running heads are the paper's and not in it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Orders() =>
        Blocks.Any(block => block is Block.Columns) ? [[.. Pieces(Blocks, leftFirst: true)], [.. Pieces(Blocks, leftFirst: false)]] : [[.. Pieces(Blocks, leftFirst: true)]];

    private static IEnumerable<string> Pieces(IReadOnlyList<Block> blocks, bool leftFirst) => blocks.SelectMany(block => block switch
    {
        Block.Line line => line.Right is null ? [line.Text] : [line.Text, line.Right],
        Block.Bullets bullets => bullets.Items,
        Block.Table table => table.Rows.SelectMany(row => row).Where(cell => cell is not (Block.Table.Above or Block.Table.Before)).SelectMany(cell => cell.Split('\n')).Select(Bulletless),
        Block.Columns columns => leftFirst ? [.. Pieces(columns.Left, leftFirst), .. Pieces(columns.Right, leftFirst)] : [.. Pieces(columns.Right, leftFirst), .. Pieces(columns.Left, leftFirst)],
        _ => [],
    }).Where(piece => piece.Length > 0);

    public static bool IsBullet(string line) => line.StartsWith("• ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal);

    public static string Bulletless(string line) => IsBullet(line) ? line[2..] : line;
}

/// <summary>Writes a sheet from top to bottom.</summary>
internal sealed class Pen
{
    private readonly List<Block> _blocks = [];

    public static Sheet Write(Paper paper, Action<Pen> draw) => new(paper, Write(draw));

    private static List<Block> Write(Action<Pen> draw)
    {
        var pen = new Pen();
        draw(pen);
        return pen._blocks;
    }

    public Pen Line(string text, string? right = null, Look look = Look.Plain, bool centred = false) => Add(new Block.Line(text, right, look, centred));

    public Pen Title(string text, bool centred = false) => Line(text, look: Look.Title, centred: centred);

    public Pen Heading(string text) => Line(text, look: Look.Heading);

    public Pen Bullets(IReadOnlyList<string> items, string mark = "•") => items.Count == 0 ? this : Add(new Block.Bullets(items, mark));

    public Pen Table(double[] widths, IEnumerable<string[]> rows, bool header = false, bool labels = false, bool ruled = true) =>
        rows.ToList() is { Count: > 0 } all ? Add(new Block.Table(widths, all, header, labels, ruled)) : this;

    public Pen Columns(double leftShare, Action<Pen> left, Action<Pen> right, bool leftIsSide = true) => Add(new Block.Columns(leftShare, Write(left), Write(right), leftIsSide));

    public Pen Gap() => Add(new Block.Gap());

    public Pen PageBreak() => Add(new Block.PageBreak());

    public Pen Each<T>(IEnumerable<T> all, Action<T> draw)
    {
        foreach (var one in all)
        {
            draw(one);
        }

        return this;
    }

    private Pen Add(Block block)
    {
        _blocks.Add(block);
        return this;
    }
}
