namespace Interview.Core.Resumes;

/// <summary>A rectangle on a page in points (1/72 inch), measured from the page's top left corner.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>One line in reading order. Cells of a table row are separated by a tab.</summary>
public sealed record TextLine(Place Place, string Text, Box? Box = null, float? Size = null);

/// <summary>Something the candidate should know about the reading; <c>ResumeSentences</c> words it.</summary>
public sealed record ReadingNote(string Code, int Count = 0);

/// <summary>What a file says, line by line, cleaned: NFC, no control, zero-width, bidi or tag characters, no hidden text.</summary>
public sealed record ResumeText(IReadOnlyList<TextLine> Lines, int Pages, IReadOnlyList<ReadingNote> Notes)
{
    public const int MostPages = 30;

    public const int MostCharacters = 200_000;
}

/// <summary>Turns a file into text with places. Throws <see cref="ResumeUnreadableException"/> when the file itself is the reason that it cannot.</summary>
public interface IResumeTextReader
{
    Task<ResumeText> ReadAsync(string path, CancellationToken cancellationToken);
}
