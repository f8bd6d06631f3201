using System.Globalization;
using System.Text.RegularExpressions;
using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>What <c>pdfinfo -box</c> prints.</summary>
internal static partial class PdfFacts
{
    /// <summary>A difference of this many points hides no line of text.</summary>
    private const double Margin = 2;

    public static long Pages(string facts) =>
        PagesPattern().Match(facts) is { Success: true } match && long.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var pages) ? pages : 0;

    /// <summary>The pages as they are turned: the word reader says the size of the sheet and the places on the turned page.</summary>
    public static IReadOnlyList<WordPage> Turned(IReadOnlyList<WordPage> pages, string facts)
    {
        var turns = Turns(facts);
        return [.. pages.Select((page, index) => turns.GetValueOrDefault(index + 1) is 90 or 270 ? page with { Width = page.Height, Height = page.Width } : page)];
    }

    /// <summary>The part of each page that viewers show, from its top left corner as it is turned; null where they show the whole page.</summary>
    public static IReadOnlyList<Box?> Crops(string facts)
    {
        var turns = Turns(facts);
        return [.. BoxesPattern().Matches(facts).Select(page =>
        {
            double N(string group) => PopplerWords.Number(page, group);
            var (left, bottom, right, top) = (N("left") - N("mleft"), N("bottom") - N("mbottom"), N("mright") - N("right"), N("mtop") - N("top"));
            var (width, height) = (N("mright") - N("mleft"), N("mtop") - N("mbottom"));
            Box? crop = left <= Margin && bottom <= Margin && right <= Margin && top <= Margin ? null : turns.GetValueOrDefault((int)N("page")) switch
            {
                90 => new Box(bottom, left, height - top, width - right),
                180 => new Box(right, bottom, width - left, height - top),
                270 => new Box(top, right, height - bottom, width - left),
                _ => new Box(left, top, width - right, height - bottom),
            };
            // A crop box that leaves nothing is an error of the file, and viewers show the page.
            return crop is { Width: > 72, Height: > 72 } ? crop : null;
        })];
    }

    private static Dictionary<int, int> Turns(string facts) =>
        TurnPattern().Matches(facts).Select(match => (Page: (int)PopplerWords.Number(match, "page"), Turn: (int)PopplerWords.Number(match, "turn")))
            .DistinctBy(turn => turn.Page).ToDictionary(turn => turn.Page, turn => turn.Turn);

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PagesPattern();

    [GeneratedRegex(@"^Page\s+(?<page>\d+)\s+rot:\s+(?<turn>\d+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TurnPattern();

    [GeneratedRegex(@"^Page\s+(?<page>\d+)\s+MediaBox:\s+(?<mleft>\S+)\s+(?<mbottom>\S+)\s+(?<mright>\S+)\s+(?<mtop>\S+)\s*\nPage\s+\d+\s+CropBox:\s+(?<left>\S+)\s+(?<bottom>\S+)\s+(?<right>\S+)\s+(?<top>\S+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BoxesPattern();
}
