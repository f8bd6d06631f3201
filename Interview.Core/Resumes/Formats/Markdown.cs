using System.Text.RegularExpressions;

namespace Interview.Core.Resumes.Formats;

/// <summary>Reduces Markdown to what a reader of it sees: headings by their size, bullets, cells, links by their words, without the marks.</summary>
internal static partial class Markdown
{
    private const float Body = 11;

    // Of the six levels of headings; below the third they are as large as what they head.
    private static readonly float[] Sizes = [24, 18, 14, 12, Body, Body];

    /// <summary>Whether marks are used that nobody types into plain text: headings with #, rows of a table, fences, links, bold words.</summary>
    public static bool IsWrittenIn(string text) => Telling().IsMatch(text) || Bold().Count(text) >= 2;

    public static IEnumerable<FlowLine> Lines(string text)
    {
        var lines = new List<FlowLine>();
        var isFenced = false;
        foreach (var line in PlainText.Lines(Comment().Replace(text, match => $"\u0001{match.Groups[1].Value.ReplaceLineEndings(" ")}\u0002"), keepRules: true).SelectMany(Parts))
        {
            if (line.Hidden is not null)
            {
                lines.Add(line);
            }
            else if (Fence().IsMatch(line.Text))
            {
                isFenced = !isFenced;
            }
            else if (isFenced)
            {
                lines.Add(line);
            }
            else if (Underline().Match(line.Text) is { Success: true } under)
            {
                // Drawn under a line it makes that a heading; between paragraphs it only parts them.
                if (lines is [.., { Hidden: null, Text.Length: > 0 } above])
                {
                    lines[^1] = above with { Size = under.Groups["first"].Success ? Sizes[0] : Sizes[1] };
                }
            }
            else if (!Separator().IsMatch(line.Text) && !Reference().IsMatch(line.Text))
            {
                lines.AddRange(Row().Match(line.Text) is { Success: true } row ? TableRows.Of([.. Bar().Split(row.Groups[1].Value).Select(Cell)]) : [Line(line)]);
            }
        }

        return lines;
    }

    /// <summary>The comments of a line, which are not shown, and what is left of it.</summary>
    private static IEnumerable<FlowLine> Parts(FlowLine line)
    {
        if (!line.Text.Contains('\u0001', StringComparison.Ordinal))
        {
            return [line];
        }

        return Marked().Matches(line.Text).Select(match => new FlowLine(match.Groups[1].Value, Hidden: Concealment.NotDrawn)).Append(line with { Text = Marked().Replace(line.Text, " ") });
    }

    private static FlowLine Line(FlowLine line)
    {
        var text = Quote().Replace(line.Text, "");
        var heading = Heading().Match(text);
        if (heading.Success)
        {
            return line with { Text = Words(heading.Groups["text"].Value), Size = Sizes[heading.Groups["level"].Length - 1] };
        }

        // Bold words with a few others behind them are two things side by side, as cells are.
        return line with { Text = Words(SideBySide().Replace(Task().Replace(text, "$1"), "$1\t$2")), Size = Body };
    }

    private static IReadOnlyList<FlowLine> Cell(string text) => [.. Break().Split(text).Select(line => Words(line).Trim()).Where(line => line.Length > 0).Select(line => new FlowLine(line, Body))];

    private static string Words(string text)
    {
        var protectedText = Escape().Replace(text, match => $"{(char)(0xE000 + match.Value[1])}");
        foreach (var (pattern, by) in Marks)
        {
            protectedText = pattern.Replace(protectedText, by);
        }

        return Escaped().Replace(protectedText, match => $"{(char)(match.Value[0] - 0xE000)}");
    }

    private static readonly (Regex Pattern, string By)[] Marks =
    [
        (Image(), ""), (Link(), "$1"), (AutomaticLink(), "$1"), (Code(), "$1"), (Tag(), ""), (Strong(), "$2"), (Emphasis(), "$1"), (Struck(), "$1"),
    ];

    [GeneratedRegex(@"^ {0,3}#{1,6} +\S|^ {0,3}(?:```|~~~)|^\s*\|?\s*:?-{3,}:?\s*\|(?:\s*:?-{3,}:?\s*\|?)*\s*$|\]\((?:https?://|mailto:|#)|^\*\*[^*\s][^*\n]*\*\*\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();

    [GeneratedRegex(@"(?<![*\w])\*\*(?=\S)[^*\n]{1,80}(?<=\S)\*\*(?!\*)")]
    private static partial Regex Bold();

    [GeneratedRegex(@"<!--(.*?)-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("\u0001([^\u0002]*)\u0002")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(?:```|~~~)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^ {0,3}(?:(?<first>=+)|-{2,}|\*(?:\s?\*){2,}|_(?:\s?_){2,}|-(?:\s-){2,})\s*$")]
    private static partial Regex Underline();

    [GeneratedRegex(@"^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:\s*(?:https?://|mailto:)\S+.*$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^ {0,3}(?:> ?)+")]
    private static partial Regex Quote();

    [GeneratedRegex(@"^ {0,3}(?<level>#{1,6})[ \t]+(?<text>.*?)[ \t]*#*[ \t]*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*\|(.*)\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"^(\s*[-*+•] )\[[ xX]\] ")]
    private static partial Regex Task();

    [GeneratedRegex(@"\\[\\`*_{}\[\]()#+\-.!|<>~]")]
    private static partial Regex Escape();

    [GeneratedRegex("[\uE021-\uE07E]")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"!\[[^\]]*\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[([^\[\]]+)\](?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\])")]
    private static partial Regex Link();

    [GeneratedRegex(@"<((?:https?://|mailto:)[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>")]
    private static partial Regex AutomaticLink();

    [GeneratedRegex(@"`+([^`]+)`+")]
    private static partial Regex Code();

    [GeneratedRegex(@"</?(?:b|i|u|em|strong|br|hr|p|div|span|sub|sup|img|a|h[1-6]|center|details|summary|table|thead|tbody|tr|td|th|ul|ol|li|kbd|small|font)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\w)(\*\*\*|\*\*|___|__)(?=\S)(.+?)(?<=\S)\1(?![*_])")]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*_])[*_](?=[^\s*_])([^*_]*?)(?<=[^\s*_])[*_](?![\w*_])")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^((?:\*\*|__)[^*_]+(?<![:：\s])(?:\*\*|__)|[^*_]+?(?= \*)) (\*[^*]{1,40}\*|[^*_.]{1,40}) *$")]
    private static partial Regex SideBySide();

    [GeneratedRegex(@"~~(?=\S)(.+?)(?<=\S)~~")]
    private static partial Regex Struck();
}
