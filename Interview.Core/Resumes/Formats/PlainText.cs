using System.Text.RegularExpressions;

namespace Interview.Core.Resumes.Formats;

/// <summary>The lines of a text as they were typed, each with how far it is indented.</summary>
internal static partial class PlainText
{
    /// <param name="text">The whole text.</param>
    /// <param name="keepRules">Whether lines that are only drawn are kept, because they mean something in what the text is written in.</param>
    public static IEnumerable<FlowLine> Lines(string text, bool keepRules = false)
    {
        var newPage = false;
        foreach (var line in Typed(text))
        {
            newPage |= line.StartsWith('\f');
            // A row of dashes is drawn under a heading and says nothing itself.
            if (keepRules || !Rule().IsMatch(line))
            {
                yield return new FlowLine(line.Trim('\f'), NewPage: newPage);
                newPage &= string.IsNullOrWhiteSpace(line);
            }
        }
    }

    public static IEnumerable<string> Typed(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\f", "\n\f", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029', '\u0085');

    /// <summary>
    /// Joins the lines of a bullet that was broken at the margin, as its indentation shows, and gives the bullets of a list in a list a sign
    /// of their own.
    /// </summary>
    public static IEnumerable<FlowLine> Paragraphs(IEnumerable<FlowLine> lines)
    {
        FlowLine? bullet = null;
        var isInTable = false;
        var edges = new Stack<int>();
        foreach (var line in lines)
        {
            if (line.IsRow || IsUnderACell(line.Text))
            {
                if (bullet is not null)
                {
                    yield return bullet;
                    bullet = null;
                }

                isInTable = true;
                yield return line with { IsRow = true };
                continue;
            }

            var text = line.Text.TrimStart(' ', '\t', '\u3000');
            var indent = Width(line.Text.AsSpan(0, line.Text.Length - text.Length));
            text = text.StartsWith("+ ", StringComparison.Ordinal) ? $"•{text[1..]}" : text;
            // A row of a table begins with an empty cell where the one above goes on beside it.
            if (bullet is not null && text.Length > 0 && indent >= edges.Peek() + 2 && !line.NewPage && !(isInTable && line.Text[0] == '\t') && !OpensWithRange(text) && !Bullets.Starts(text) && !Number().IsMatch(text) && !text.TrimEnd().Contains('\t', StringComparison.Ordinal))
            {
                bullet = bullet with { Text = $"{bullet.Text.TrimEnd()} {text}" };
                continue;
            }

            if (bullet is not null)
            {
                yield return bullet;
                bullet = null;
            }

            if (Bullets.Starts(text))
            {
                while (edges.Count > 0 && edges.Peek() >= indent)
                {
                    edges.Pop();
                }

                edges.Push(indent);
                bullet = line with { Text = edges.Count > 1 && text[0] is '-' or '*' or '•' ? $"{(edges.Count == 2 ? '◦' : '▪')} {Bullets.Without(text)}" : text };
            }
            else
            {
                edges.Clear();
                isInTable = text.Length > 0 ? line.Text.Contains('\t', StringComparison.Ordinal) : isInTable;
                yield return line with { Text = text };
            }
        }

        if (bullet is not null)
        {
            yield return bullet;
        }
    }

    /// <summary>Behind a tab stand further cells, or a date: a row whose first cell is empty, and no bullet that goes on.</summary>
    private static bool IsUnderACell(string line) =>
        line.Length > 1 && line[0] == '\t' && line[1] != '\t' && line.AsSpan(1).Trim() is var cells && !Bullets.Starts(cells.ToString()) && (cells.Contains('\t') || Periods.IsOnly(cells.ToString()));

    /// <summary>"2018.04 ~ 2021.08 다온": what a period opens goes on nowhere.</summary>
    private static bool OpensWithRange(string text) => Periods.IsRangeIn(text) && Periods.In(text) is { } period && text.StartsWith(period, StringComparison.Ordinal);

    private static int Width(ReadOnlySpan<char> blank)
    {
        var width = 0;
        foreach (var letter in blank)
        {
            width += letter switch { '\t' => 4, '\u3000' => 2, _ => 1 };
        }

        return width;
    }

    [GeneratedRegex(@"^\s*([-=_*~#·─━＝ー]\s?)\1{2,}\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\(?\d{1,2}[.)]\s")]
    private static partial Regex Number();
}
