namespace Interview.Core.Resumes;

/// <summary>A line as <see cref="LineJoin"/> sees it. Lengths in points; of lines without a place, in letters.</summary>
internal sealed record MeasuredLine(TextLine Line, string Text, double Left, double Right, double Top, double Bottom, double Em, bool IsDrawn)
{
    /// <summary>Where the column of the line ends, when that can be told.</summary>
    public double? Edge { get; init; }

    public double Height => Bottom - Top;

    /// <summary>The usual gap below lines of this size.</summary>
    public double Leading => Height * 0.6;

    public bool EndsInSpace => Line.EndsInSpace;

    /// <summary>What stands before the first space.</summary>
    public string FirstPiece => Text.Split([' ', '\t'], 2)[0];

    /// <summary>The room that the first word of this line takes.</summary>
    public double FirstWord => Advance(FirstPiece) * Em;

    public static MeasuredLine Of(TextLine line)
    {
        // Of a row of cells the last one goes on.
        var text = line.Text.Length == 0 ? " " : line.Text;
        var cell = text[(text.LastIndexOf('\t') + 1)..];
        var advance = Math.Max(1, Advance(cell));
        if (line.Box is not { } box)
        {
            return new MeasuredLine(line, text, 0, advance, line.Place.Line, line.Place.Line, 1, IsDrawn: false);
        }

        var isRow = cell.Length != text.Length;
        var em = isRow || cell.Length < 4 ? box.Height * 0.8 : Math.Clamp(box.Width / advance, box.Height * 0.5, box.Height * 1.5);
        return new MeasuredLine(line, text, isRow ? box.Right - (advance * em) : box.Left, box.Right, box.Top, box.Bottom, em, IsDrawn: true);
    }

    /// <summary>Whether the line stands under this one in the same column.</summary>
    public bool Follows(MeasuredLine below) =>
        Line.Place.Page == below.Line.Place.Page && (!IsDrawn || !below.IsDrawn || (below.Top > Top && Math.Min(Right, below.Right) > Math.Max(Left, below.Left)));

    public bool SharesColumnWith(MeasuredLine other) =>
        !other.Text.Contains('\t', StringComparison.Ordinal) && Math.Abs(other.Height - Height) <= Height * 0.25 && Math.Abs(other.Left - Left) < 4 * Em;

    // In parts of the height: Hangul fills a square, Latin about half of it.
    private static double Advance(ReadOnlySpan<char> text)
    {
        var sum = 0.0;
        foreach (var letter in text)
        {
            sum += letter >= 0x1100 ? 0.95 : char.IsAsciiLetterUpper(letter) ? 0.67 : char.IsLetterOrDigit(letter) ? 0.54 : 0.32;
        }

        return sum;
    }
}
