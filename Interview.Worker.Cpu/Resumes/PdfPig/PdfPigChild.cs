using System.Text.Json;
using Interview.Core.Resumes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Util;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>
/// The part that runs in the confined child: this program once more, with <see cref="Word"/> and a file. Render mode, size, and colour against what is painted
/// behind tell hidden letters; they are taken apart from those that are seen before either becomes words, so that they cannot stand between them.
/// </summary>
internal static class PdfPigChild
{
    public const string Word = "read-pdf";

    private const double Tiniest = 2.5;

    /// <summary>Of 1: a letter is this much brighter or darker than its ground, or nobody sees it.</summary>
    private const double LeastContrast = 0.12;

    public static int Run(string path)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Said(path));
        return 0;
    }

    /// <summary>Said once all of it is known: a file that fails on its last page has said nothing yet.</summary>
    private static ReadOnlySpan<byte> Said(string path)
    {
        try
        {
            return Lines(path);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Line(new PdfPigFile(0, IsForm: false, Unreadable.NeedsPassword));
        }
        catch (Exception cause) when (cause is not OutOfMemoryException)
        {
            // PdfPig throws whatever its parser ran into; all of it means that the file is not what it says.
            return Line(new PdfPigFile(0, IsForm: false, Unreadable.Damaged));
        }
    }

    private static ReadOnlySpan<byte> Lines(string path)
    {
        using var document = PdfDocument.Open(path, new ParsingOptions { UseLenientParsing = true, ClipPaths = false });
        using var lines = new MemoryStream();
        lines.Write(Line(new PdfPigFile(document.NumberOfPages, document.TryGetForm(out _))));
        for (var number = 1; number <= Math.Min(document.NumberOfPages, ResumeText.MostPages); number++)
        {
            var page = document.GetPage(number);
            lines.Write(Line(new PdfPigPage(page.Width, page.Height, [.. WordsOf(page)], RulesDrawn.On(page))));
        }

        return lines.ToArray();
    }

    private static byte[] Line<T>(T said) => [.. JsonSerializer.SerializeToUtf8Bytes(said, PdfPigLines.Json), (byte)'\n'];

    private static IEnumerable<PdfPigWord> WordsOf(Page page)
    {
        var (spaced, grounds) = (BeforeSpaces(page), Grounds(page));
        foreach (var letters in page.Letters.GroupBy(letter => WhyUnseen(letter, grounds, page)))
        {
            foreach (var word in DefaultWordExtractor.Instance.GetWords([.. letters]))
            {
                if (BoxOf(word, page) is var box && IsPlace(box))
                {
                    yield return new(word.Text, box, spaced.Contains(word.Letters[^1]), IsBeside(word.BoundingBox, page) ? Concealment.OffPage : letters.Key);
                }
            }
        }
    }

    /// <summary>The letters that have a space behind them in the file.</summary>
    private static HashSet<Letter> BeforeSpaces(Page page) =>
        [.. page.Letters.Zip(page.Letters.Skip(1)).Where(pair => string.IsNullOrWhiteSpace(pair.Second.Value)).Select(pair => pair.First)];

    private static Box BoxOf(Word word, Page page)
    {
        // Ascenders and descenders by the font's size: the glyphs' own boxes make "ace" lower than "bdf".
        var line = word.Letters[0].StartBaseLine.Y;
        var size = word.Letters.Max(letter => letter.PointSize);
        return new Box(word.BoundingBox.Left, page.Height - line - (size * 0.9), word.BoundingBox.Right, page.Height - line + (size * 0.25));
    }

    internal static bool IsPlace(Box box) => double.IsFinite(box.Left) && double.IsFinite(box.Top) && double.IsFinite(box.Right) && double.IsFinite(box.Bottom);

    private static bool IsBeside(PdfRectangle box, Page page) => box.Right <= 0 || box.Left >= page.Width || box.Top <= 0 || box.Bottom >= page.Height;

    private static Concealment? WhyUnseen(Letter letter, IReadOnlyList<(PdfRectangle Box, double Brightness)> grounds, Page page)
    {
        if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip && page.NumberOfImages == 0)
        {
            return Concealment.NotDrawn;
        }

        if (letter.PointSize < Tiniest)
        {
            return Concealment.Size;
        }

        var (x, y) = (letter.StartBaseLine.X + (letter.PointSize * 0.2), letter.StartBaseLine.Y + (letter.PointSize * 0.3));
        var ground = grounds.LastOrDefault(ground => ground.Box.Left <= x && x <= ground.Box.Right && ground.Box.Bottom <= y && y <= ground.Box.Top, (default, Brightness: 1));
        return Math.Abs(Brightness(letter.FillColor) - ground.Brightness) < LeastContrast ? Concealment.Colour : null;
    }

    /// <summary>What is painted as a whole, in its order; below all of it is white paper.</summary>
    private static List<(PdfRectangle Box, double Brightness)> Grounds(Page page) =>
        [.. page.Paths.Where(path => path is { IsFilled: true, FillColor: not null }).Select(path => (Box: path.GetBoundingRectangle(), Colour: path.FillColor!)).Where(ground => ground.Box is not null)
            .Select(ground => (ground.Box!.Value, Brightness(ground.Colour)))];

    /// <summary>From 0, black, to 1, white.</summary>
    internal static double Brightness(IColor colour)
    {
        var (red, green, blue) = colour.ToRGBValues();
        return (0.299 * red) + (0.587 * green) + (0.114 * blue);
    }
}
