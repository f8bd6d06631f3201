using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>
/// Reads a PDF in this process with PdfPig. Colour, render mode and size tell hidden words; a page with a dark rectangle keeps its white ones.
/// Unlike poppler's children it shares the worker's memory: the wall clock bounds it, and a file that overflows the stack ends the worker.
/// </summary>
internal sealed class PdfPigReader : IResumeTextReader
{
    private static readonly TimeSpan Wall = TimeSpan.FromSeconds(10);
    private const double Tiniest = 2.5;
    private const double Lightest = 0.88;

    public ResumeFormat Format => ResumeFormat.Pdf;

    public async Task<ResumeText> ReadAsync(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        // PdfPig takes no token; a reading that runs over is left to end by itself and its outcome is dropped.
        var reading = Task.Run(() => Read(path, vocabulary, cancellationToken), cancellationToken);
        try
        {
            return await reading.WaitAsync(Wall, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new ResumeUnreadableException(Unreadable.LimitsExceeded);
        }
    }

    private static ResumeText Read(string path, ResumeVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var notes = new List<ReadingNote>();
        var pages = new List<WordPage>();
        var hidden = 0;
        bool isForm;
        try
        {
            using var document = PdfDocument.Open(path, new ParsingOptions { UseLenientParsing = true, ClipPaths = false });
            isForm = document.TryGetForm(out _);
            if (document.NumberOfPages > ResumeText.MostPages)
            {
                notes.Add(new ReadingNote(Noted.PagesCut, ResumeText.MostPages));
            }

            for (var number = 1; number <= Math.Min(document.NumberOfPages, ResumeText.MostPages); number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var page = document.GetPage(number);
                var words = page.GetWords().ToList();
                var seen = words.Where(word => IsSeen(word, page)).ToList();
                hidden += words.Count - seen.Count;
                pages.Add(new(page.Width, page.Height, [.. seen.Select(word => new PageWord(word.Text, BoxOf(word, page)))]));
            }
        }
        catch (PdfDocumentEncryptedException cause)
        {
            throw new ResumeUnreadableException(Unreadable.NeedsPassword, cause);
        }
        catch (Exception cause) when (cause is not (OperationCanceledException or OutOfMemoryException))
        {
            // PdfPig throws whatever its parser ran into; all of it means that the file is not what it says.
            throw new ResumeUnreadableException(Unreadable.Damaged, cause);
        }

        if (hidden > 0)
        {
            notes.Add(new ReadingNote(Noted.HiddenText, hidden));
        }

        return TextOfPages.From(pages, [], notes, isForm, vocabulary);
    }

    private static Box BoxOf(Word word, Page page)
    {
        // Ascenders and descenders by the font's size: the glyphs' own boxes make "ace" lower than "bdf".
        var line = word.Letters[0].StartBaseLine.Y;
        var size = word.Letters.Max(letter => letter.PointSize);
        return new Box(word.BoundingBox.Left, page.Height - line - (size * 0.9), word.BoundingBox.Right, page.Height - line + (size * 0.25));
    }

    private static bool IsSeen(Word word, Page page)
    {
        var letter = word.Letters[0];
        var box = word.BoundingBox;
        var isOnPage = box.Right > 0 && box.Left < page.Width && box.Top > 0 && box.Bottom < page.Height;
        var isPainted = letter.RenderingMode is not (TextRenderingMode.Neither or TextRenderingMode.NeitherClip) || page.NumberOfImages > 0;
        return isOnPage && isPainted && letter.PointSize >= Tiniest && (!IsLight(letter) || StandsOnDark(word, page));
    }

    private static bool IsLight(Letter letter)
    {
        var (red, green, blue) = letter.FillColor.ToRGBValues();
        return (0.299 * red) + (0.587 * green) + (0.114 * blue) >= Lightest;
    }

    private static bool StandsOnDark(Word word, Page page) => page.Paths.Any(path =>
        path.IsFilled && path.GetBoundingRectangle() is { } box && word.BoundingBox.Centroid is var middle
        && box.Left <= middle.X && middle.X <= box.Right && box.Bottom <= middle.Y && middle.Y <= box.Top
        && path.FillColor?.ToRGBValues() is var (red, green, blue) && (0.299 * red) + (0.587 * green) + (0.114 * blue) < Lightest - 0.2);
}
