using Interview.Core.Resumes.Formats;

namespace Interview.Core.Resumes;

/// <summary>A rectangle on a page in points (1/72 inch), measured from the page's top left corner.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public Box With(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}

/// <summary>
/// One line in reading order. Cells of a table row are separated by a tab. <c>Size</c> is the height of its letters in points; <c>EndsInSpace</c>
/// says that the file has a space behind its last word, as office programs write it where a line breaks between words; <c>IsApart</c> that an empty line is above it.
/// </summary>
public sealed record TextLine(Place Place, string Text, Box? Box = null, float? Size = null, bool EndsInSpace = false, bool IsApart = false);

/// <summary>Something the candidate should know about the reading; <c>ResumeSentences</c> words it. <c>Pages</c> names the pages it speaks of, when not all.</summary>
public sealed record ReadingNote(string Code, int Count = 0, IReadOnlyList<int>? Pages = null);

/// <summary>A page of the source: its size in points, or 0 × 0 where the format has no pages of its own, and its picture once it is drawn.</summary>
public sealed record SourcePage(int Number, double Width, double Height, Guid? Picture = null)
{
    internal bool CanBeDrawn => Width > 0 && Height > 0;
}

/// <summary>Why a person who looks at the page does not see a text that a program reads there.</summary>
public enum Concealment
{
    /// <summary>Its colour does not stand out from what is behind it.</summary>
    Colour,

    /// <summary>Smaller than any eye reads.</summary>
    Size,

    /// <summary>Outside the page.</summary>
    OffPage,

    /// <summary>Placed but never drawn.</summary>
    NotDrawn,
}

/// <summary>Text that was left out because nobody can see it; shown to the candidate, kept away from everything else.</summary>
public sealed record HiddenText(int Page, string Text, Concealment Because)
{
    /// <summary>As many phrases of one résumé are shown; an attack says what it wants in fewer.</summary>
    public const int Most = 50;

    /// <summary>As much of one phrase is shown.</summary>
    public const int MostCharacters = 400;
}

/// <summary>What a file says, line by line, cleaned: NFC, no control, zero-width, bidi or tag characters, no hidden text.</summary>
public sealed record ResumeText(IReadOnlyList<TextLine> Lines, IReadOnlyList<SourcePage> Pages, IReadOnlyList<ReadingNote> Notes, IReadOnlyList<HiddenText> Hidden)
{
    public const int MostPages = 30;

    public const int MostCharacters = 200_000;

    /// <summary>What says less than this says nothing of a person.</summary>
    internal const int FewestLetters = 20;
}

/// <summary>Turns files of one format into text with places; <see cref="ResumeReading"/> chooses among them by content. Throws <see cref="ResumeUnreadableException"/> when the file itself is the reason that it cannot.</summary>
public interface IResumeTextReader
{
    ResumeFormat Format { get; }

    /// <param name="vocabulary">The words that tell a table from columns; the same that the text is understood with.</param>
    Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken);
}
