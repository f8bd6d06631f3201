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

    /// <summary>"2020.10 ~ 현재 다온 대리 담당업무 : …": what stands before the first label is the head of an entry that the label tells more of.</summary>
    public static IReadOnlyList<TextLine> PartedAtLabels(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary) =>
        [.. lines.SelectMany(line => LabelledCells.Pairs(line.Text, vocabulary) is [var (_, name, value)] && value.Length > 0
            && line.Text.IndexOf(name, StringComparison.Ordinal) is > 0 and var label && line.Text[..label].Trim() is var head && !head.Contains('\t', StringComparison.Ordinal) && Bullets.Without(head) is { Length: > 1 } && Periods.IsRangeIn(head) && !Periods.IsOnly(head)
            ? [line with { Text = head }, line with { Text = line.Text[label..].Trim() }] : new[] { line })];

    /// <summary>"– Senior Engineer, 2022 – Present" over "• Built …": a sign that only dated heads have, while claims have another, is theirs and makes no claims of them.</summary>
    public static IReadOnlyList<TextLine> WithoutSignsOfHeads(IReadOnlyList<TextLine> lines)
    {
        var signs = lines.Where(line => Bullets.Starts(line.Text)).GroupBy(line => line.Text[0]).ToList();
        var heads = signs.Count < 2 ? [] : signs.Where(sign => sign.All(line => line.Text.Length <= LongestHead && Periods.IsRangeIn(line.Text) && Periods.StandsAtAnEnd(line.Text) && !ClaimWords.EndsSentence(line.Text))).Select(sign => sign.Key).ToHashSet();
        return heads.Count == 0 ? lines : [.. lines.Select(line => Bullets.Starts(line.Text) && heads.Contains(line.Text[0]) ? line with { Text = Bullets.Without(line.Text) } : line)];
    }

    /// <summary>"Full-time · 8 yrs 3 mos" and "Seattle, Washington, United States" on lines of their own say nothing that an entry holds.</summary>
    public static IReadOnlyList<TextLine> WithoutRemarks(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, Places places) =>
        [.. lines.Where(line => line.Text.Length > LongestRemark || Periods.IsNow(line.Text) || Periods.In(line.Text) is not null || !(places.IsOnly(line.Text) || IsRemark(line.Text, vocabulary)))];

    private static bool IsRemark(string text, ResumeVocabulary vocabulary) =>
        text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(piece => HeadWords.IsDuration(piece) || IsStatus(piece, vocabulary));

    private static bool IsStatus(string piece, ResumeVocabulary vocabulary) => vocabulary.IsStatus(piece) || piece.Split(' ').All(vocabulary.IsStatus);

    private const int LongestRemark = 60;

    private static readonly string[] Between = [" · ", " • ", " | ", " / ", ", ", "\t"];

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

        // "French – fluent | German – B2" side by side.
        if (section == Section.Languages && pairs.Count == 0 && line.Text.Split('\t') is { Length: > 1 } beside && Array.TrueForAll(beside, one => vocabulary.LanguageAt(Bullets.Without(one.Trim())) > 0))
        {
            return beside.Select(one => line with { Text = one.Trim() });
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
    public static string[] SplitOutsideBrackets(string text, string joint)
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
