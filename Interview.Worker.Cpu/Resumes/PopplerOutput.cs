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

/// <summary>A stretch of text as it is painted: its letters by their glyphs, and how bright (of 255) its ink is.</summary>
internal sealed record DrawnRun(Box Box, string Text, double Brightness, string Family, double Size, bool Bold);

/// <summary>
/// What <c>pdftohtml -xml</c> prints. It leaves out text drawn invisibly (render mode 3), keeps what stands beside the page, names colour and
/// size, and reads the glyphs where <c>pdftotext</c> believes the text that a file claims for them (ActualText).
/// </summary>
internal static partial class PopplerRuns
{
    public static IReadOnlyList<IReadOnlyList<DrawnRun>> Of(string output)
    {
        var pages = new List<IReadOnlyList<DrawnRun>>();
        var runs = new List<DrawnRun>();
        var fonts = new Dictionary<string, (double Size, string Family, double Brightness)>();
        foreach (Match token in Token().Matches(output))
        {
            if (token.Groups["page"].Success)
            {
                runs = [];
                pages.Add(runs);
            }
            else if (token.Groups["colour"].Success)
            {
                fonts[token.Groups["id"].Value] = (PopplerWords.Number(token, "size"), token.Groups["family"].Value, Brightness(token.Groups["colour"].ValueSpan));
            }
            else if (token.Groups["font"].Success)
            {
                var (left, top) = (PopplerWords.Number(token, "left"), PopplerWords.Number(token, "top"));
                var box = new Box(left, top, left + PopplerWords.Number(token, "width"), top + PopplerWords.Number(token, "height"));
                var font = fonts.GetValueOrDefault(token.Groups["font"].Value);
                var text = token.Groups["text"].Value;
                runs.Add(new DrawnRun(box, WebUtility.HtmlDecode(Tag().Replace(text, "")), font.Brightness, font.Family ?? "", font.Size, text.Contains("<b>", StringComparison.Ordinal)));
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
        |<fontspec\ id="(?<id>\d+)"\ size="(?<size>[^"]*)"\ family="(?<family>[^"]*)"\ color="\#(?<colour>[0-9a-fA-F]{6})
        |<text\ top="(?<top>[^"]*)"\ left="(?<left>[^"]*)"\ width="(?<width>[^"]*)"\ height="(?<height>[^"]*)"\ font="(?<font>\d+)">(?<text>[^\n]*?)</text>
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex("</?(?:b|i|a)(?: [^>]*)?>")]
    private static partial Regex Tag();
}
