namespace Interview.Core.Resumes;

/// <summary>Lines that the page broke or joined are made one entry's each before they are read.</summary>
internal static class EntryLines
{
    private const int LongestHead = 120;

    /// <summary>A bracket that a line leaves open the next one closes: "BSc (September" and "2010 – June 2014)" are one line.</summary>
    public static List<TextLine> WithoutOpenBrackets(IReadOnlyList<TextLine> lines)
    {
        var whole = new List<TextLine>();
        foreach (var line in lines)
        {
            var isOpen = whole.Count > 0 && whole[^1].Text.Length + line.Text.Length <= LongestHead && Depth(whole[^1].Text) == 1 && Depth(line.Text) == -1 && !Bullets.Starts(whole[^1].Text) && !Bullets.Starts(line.Text);
            if (isOpen)
            {
                whole[^1] = whole[^1] with { Text = $"{whole[^1].Text} {line.Text}" };
            }
            else
            {
                whole.Add(line);
            }
        }

        return whole;

        static int Depth(string text) => text.Count(letter => letter is '(' or '（') - text.Count(letter => letter is ')' or '）');
    }

    /// <summary>"English (native), French (B2)" and "CKA (2021), CISSP (2022)": one line of two entries.</summary>
    public static IEnumerable<TextLine> OneByOne(Section section, TextLine line, ResumeVocabulary vocabulary)
    {
        var pairs = LabelledCells.Pairs(line.Text, vocabulary);
        // "자격증 | 정보처리기사 / 한국산업인력공단 / 2019.11 ⏎ …": a cell of entries beside the name of the section.
        var cell = pairs is [(Label.Title or Label.Detail or Label.Other, _, var value)] && Periods.In(value) is not null ? value : null;
        if (cell?.Split('\n') is { Length: > 1 } each && Array.TrueForAll(each, one => Periods.In(one) is not null))
        {
            return each.Select(one => line with { Text = one.Trim() });
        }

        if (line.Text.Split('\n') is { Length: > 1 } rows && pairs.Count == 0 && !line.Text.Contains('\t', StringComparison.Ordinal) && Array.TrueForAll(rows, one => Periods.In(one) is not null))
        {
            return rows.Select(one => line with { Text = one.Trim() });
        }

        if (cell is null && (line.Text.Contains('\t', StringComparison.Ordinal) || pairs.Count > 0))
        {
            return [line];
        }

        var text = Bullets.Without(cell ?? line.Text);
        foreach (var joint in Joints)
        {
            var pieces = SplitOutsideBrackets(text, joint);
            if (pieces.Length > 1 && Array.TrueForAll(pieces, piece => section == Section.Languages ? vocabulary.LanguageAt(piece) > 0 : Periods.In(piece) is not null && !Periods.IsOnly(piece)))
            {
                return pieces.Select(piece => line with { Text = piece });
            }
        }

        return [cell is null || pairs[0].Label != Label.Title ? line : line with { Text = text }];
    }

    /// <summary>"A (x, 2019), B (y, 2020)" is two.</summary>
    private static string[] SplitOutsideBrackets(string text, string joint)
    {
        var pieces = new List<string> { "" };
        foreach (var piece in text.Split(joint))
        {
            var isInside = pieces[^1].Count(letter => letter is '(' or '（') > pieces[^1].Count(letter => letter is ')' or '）');
            if (isInside)
            {
                pieces[^1] += joint + piece;
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return [.. pieces.Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];
    }

    private static readonly string[] Joints = ["; ", " / ", " | ", " · ", ", "];
}
