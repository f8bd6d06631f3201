using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// What <c>pdftotext -bbox-layout</c> prints. Read by pattern and not as XML: a résumé may hold control characters that no XML parser takes.
/// </summary>
internal static partial class PopplerWords
{
    public static IReadOnlyList<WordPage> Of(string output)
    {
        var pages = new List<WordPage>();
        var words = new List<PageWord>();
        var block = 0;
        foreach (Match token in Token().Matches(output))
        {
            if (token.Groups["page"].Success)
            {
                words = [];
                pages.Add(new WordPage(Number(token, "width"), Number(token, "height"), words));
            }
            else if (token.Groups["block"].Success)
            {
                block++;
            }
            else if (pages.Count > 0)
            {
                var box = new Box(Number(token, "left"), Number(token, "top"), Number(token, "right"), Number(token, "bottom"));
                words.Add(new PageWord(WebUtility.HtmlDecode(token.Groups["text"].Value), box, block));
            }
        }

        return pages;
    }

    internal static double Number(Match token, string group) => double.TryParse(token.Groups[group].ValueSpan, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    [GeneratedRegex("""
        <page\ width="(?<width>[^"]*)"\ height="(?<height>[^"]*)"(?<page>)>
        |<block(?<block>)\ 
        |<word\ xMin="(?<left>[^"]*)"\ yMin="(?<top>[^"]*)"\ xMax="(?<right>[^"]*)"\ yMax="(?<bottom>[^"]*)">(?<text>[^<]*)</word>
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}

/// <summary>A stretch of text in one colour.</summary>
internal readonly record struct ColouredRun(Box Box, bool Light);

/// <summary>What <c>pdftohtml -xml</c> prints: it leaves out text drawn invisibly (render mode 3) and names the colour of the rest.</summary>
internal static partial class PopplerRuns
{
    /// <summary>From this brightness on (of 255) text does not stand out from white paper.</summary>
    private const double Lightest = 225;

    public static IReadOnlyList<IReadOnlyList<ColouredRun>> Of(string output)
    {
        var pages = new List<IReadOnlyList<ColouredRun>>();
        var runs = new List<ColouredRun>();
        var light = new Dictionary<string, bool>();
        foreach (Match token in Token().Matches(output))
        {
            if (token.Groups["page"].Success)
            {
                runs = [];
                pages.Add(runs);
            }
            else if (token.Groups["colour"].Success)
            {
                light[token.Groups["id"].Value] = Brightness(token.Groups["colour"].ValueSpan) >= Lightest;
            }
            else if (token.Groups["font"].Success)
            {
                var (left, top) = (PopplerWords.Number(token, "left"), PopplerWords.Number(token, "top"));
                var box = new Box(left, top, left + PopplerWords.Number(token, "width"), top + PopplerWords.Number(token, "height"));
                runs.Add(new ColouredRun(box, light.GetValueOrDefault(token.Groups["font"].Value)));
            }
        }

        return pages;
    }

    private static double Brightness(ReadOnlySpan<char> colour) =>
        int.TryParse(colour, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? (0.299 * ((rgb >> 16) & 255)) + (0.587 * ((rgb >> 8) & 255)) + (0.114 * (rgb & 255))
            : 0;

    [GeneratedRegex("""
        <page\ number(?<page>)=
        |<fontspec\ id="(?<id>\d+)"[^>]*\ color="\#(?<colour>[0-9a-fA-F]{6})
        |<text\ top="(?<top>[^"]*)"\ left="(?<left>[^"]*)"\ width="(?<width>[^"]*)"\ height="(?<height>[^"]*)"\ font="(?<font>\d+)"
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}

/// <summary>A page as a picture in shades of gray.</summary>
internal sealed record GrayPage(int Width, int Height, ReadOnlyMemory<byte> Pixels)
{
    /// <summary>The difference of brightness (of 255) between paper and ink that an eye needs.</summary>
    private const int LeastContrast = 24;

    /// <summary>The binary PGM pictures that <c>pdftoppm</c> prints one behind the other.</summary>
    public static IReadOnlyList<GrayPage> All(byte[] output)
    {
        var pages = new List<GrayPage>();
        var at = 0;
        while (at < output.Length && Field(output, ref at) == "P5"
            && int.TryParse(Field(output, ref at), out var width) && int.TryParse(Field(output, ref at), out var height) && Field(output, ref at) == "255"
            && at + ((long)width * height) <= output.Length)
        {
            pages.Add(new GrayPage(width, height, output.AsMemory(at, width * height)));
            at += width * height;
        }

        return pages;
    }

    public bool ShowsInk(Box box, double pageWidth, double pageHeight)
    {
        var (left, right) = (Pixel(box.Left, pageWidth, Width), Pixel(box.Right, pageWidth, Width));
        var (top, bottom) = (Pixel(box.Top, pageHeight, Height), Pixel(box.Bottom, pageHeight, Height));
        var (darkest, lightest) = (255, 0);
        for (var y = top; y <= bottom; y++)
        {
            foreach (var shade in Pixels.Span.Slice((y * Width) + left, right - left + 1))
            {
                darkest = Math.Min(darkest, shade);
                lightest = Math.Max(lightest, shade);
            }
        }

        return lightest - darkest >= LeastContrast;
    }

    private static int Pixel(double at, double of, int pixels) => Math.Clamp((int)(at / of * pixels), 0, pixels - 1);

    private static string Field(byte[] output, ref int at)
    {
        var from = at;
        while (at < output.Length && output[at] > ' ' && at - from < 12)
        {
            at++;
        }

        at++;
        return System.Text.Encoding.ASCII.GetString(output, from, Math.Min(at - 1, output.Length) - from);
    }
}
