using System.Text.Json;
using Interview.Core.Resumes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>
/// The part that runs in the confined child: this program once more, with <see cref="Word"/> and a file. Colour, render mode and size tell hidden words;
/// white ones on a dark rectangle are seen.
/// </summary>
internal static class PdfPigChild
{
    public const string Word = "read-pdf";

    private const double Tiniest = 2.5;
    private const double Lightest = 0.88;

    public static int Run(string path)
    {
        using var output = Console.OpenStandardOutput();
        try
        {
            Read(path, output);
        }
        catch (PdfDocumentEncryptedException)
        {
            Say(output, new PdfPigFile(0, IsForm: false, Unreadable.NeedsPassword));
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            // PdfPig throws whatever its parser ran into; all of it means that the file is not what it says.
            Say(output, new PdfPigFile(0, IsForm: false, Unreadable.Damaged));
        }

        return 0;
    }

    private static void Read(string path, Stream output)
    {
        using var document = PdfDocument.Open(path, new ParsingOptions { UseLenientParsing = true, ClipPaths = false });
        var pages = new List<PdfPigPage>();
        for (var number = 1; number <= Math.Min(document.NumberOfPages, ResumeText.MostPages); number++)
        {
            var page = document.GetPage(number);
            pages.Add(new(page.Width, page.Height, [.. page.GetWords().Select(word => new PdfPigWord(word.Text, BoxOf(word, page), WhyHidden(word, page)))]));
        }

        // Said once all of it is known: a file that fails on its last page has said nothing yet.
        Say(output, new PdfPigFile(document.NumberOfPages, document.TryGetForm(out _)));
        pages.ForEach(page => Say(output, page));
    }

    private static void Say<T>(Stream output, T line)
    {
        JsonSerializer.Serialize(output, line, PdfPigLines.Json);
        output.WriteByte((byte)'\n');
    }

    private static Box BoxOf(Word word, Page page)
    {
        // Ascenders and descenders by the font's size: the glyphs' own boxes make "ace" lower than "bdf".
        var line = word.Letters[0].StartBaseLine.Y;
        var size = word.Letters.Max(letter => letter.PointSize);
        return new Box(word.BoundingBox.Left, page.Height - line - (size * 0.9), word.BoundingBox.Right, page.Height - line + (size * 0.25));
    }

    private static Concealment? WhyHidden(Word word, Page page)
    {
        var (letter, box) = (word.Letters[0], word.BoundingBox);
        if (box.Right <= 0 || box.Left >= page.Width || box.Top <= 0 || box.Bottom >= page.Height)
        {
            return Concealment.OffPage;
        }

        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip && page.NumberOfImages == 0)
        {
            return Concealment.NotDrawn;
        }

        return letter.PointSize < Tiniest ? Concealment.Size : IsLight(letter) && !StandsOnDark(word, page) ? Concealment.Colour : null;
    }

    private static bool IsLight(Letter letter)
    {
        var (red, green, blue) = letter.FillColor.ToRGBValues();
        return Brightness(red, green, blue) >= Lightest;
    }

    private static bool StandsOnDark(Word word, Page page) => page.Paths.Any(path =>
        path.IsFilled && path.GetBoundingRectangle() is { } box && word.BoundingBox.Centroid is var middle
        && box.Left <= middle.X && middle.X <= box.Right && box.Bottom <= middle.Y && middle.Y <= box.Top
        && path.FillColor?.ToRGBValues() is var (red, green, blue) && Brightness(red, green, blue) < Lightest - 0.2);

    private static double Brightness(double red, double green, double blue) => (0.299 * red) + (0.587 * green) + (0.114 * blue);
}
