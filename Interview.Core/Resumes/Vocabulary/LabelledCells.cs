using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>A line cut into its cells, and the labels among them with what they say.</summary>
internal static partial class LabelledCells
{
    private const int MostWordsOfALabel = 3;

    /// <summary>Longer cells are prose, and a line may be 200,000 characters of colons.</summary>
    private const int LongestWithLabels = 400;

    private const int LongestLabel = 20;

    private static readonly char[] Colons = [':', '：'];

    /// <summary>What people put between one label with its words and the next.</summary>
    private static readonly char[] Between = [' ', ',', '/', ';', '·', '|'];

    public static string[] Cells(string line) =>
        [.. line.Split(['\t', '|', '│', '｜'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(cell => !FormWords.IsPicturePlace(cell))];

    /// <summary>"성명\t김민수\t연락처\t010-…" and "Name: Kim | Phone: 010-…" both as pairs. A label without words beside it has an empty value.</summary>
    public static IReadOnlyList<(Label Label, string Name, string Value)> Pairs(string line, ResumeVocabulary vocabulary)
    {
        var pairs = new List<(Label, string, string)>();
        if (OfARow(line, vocabulary) is { } row)
        {
            return row;
        }

        var cells = Cells(line).SelectMany(cell => AtLabels(cell, vocabulary)).ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            if (vocabulary.LabelOf(cells[i]) is { } label)
            {
                var values = cells.Skip(i + 1).TakeWhile(cell => vocabulary.LabelOf(cell) is null && WithColon(cell, vocabulary) is null).ToList();
                pairs.Add((label, Name(cells[i]), string.Join(' ', values).TrimStart(':', '：', ' ').TrimEnd(Between)));
                i += values.Count;
            }
            else if (WithColon(cells[i], vocabulary) is { } pair)
            {
                var values = cells.Skip(i + 1).TakeWhile(cell => vocabulary.LabelOf(cell) is null && WithColon(cell, vocabulary) is null).ToList();
                pairs.Add((pair.Label, pair.Name, string.Join(' ', values.Prepend(pair.Value)).Trim().TrimEnd(Between)));
                i += values.Count;
            }
        }

        return pairs;
    }

    /// <summary>A row of a form in which every second cell says what the next one is, also where its words are not known.</summary>
    private static List<(Label Label, string Name, string Value)>? OfARow(string line, ResumeVocabulary vocabulary)
    {
        var cells = line.Split('\t').Select(cell => cell.Trim()).Where(cell => !FormWords.IsPicturePlace(cell)).ToArray();
        var labels = cells.Where((_, at) => at % 2 == 0).ToList();
        if (cells.Length < 4 || cells.Length % 2 != 0 || cells[0].Length == 0 || !(vocabulary.LabelOf(cells[0]) is not null || (labels.TrueForAll(EndsAsLabel) && labels.Exists(label => vocabulary.LabelOf(label) is not null))) || cells.Where((_, at) => at % 2 == 1).Any(cell => vocabulary.LabelOf(cell) is not (null or Label.Other)))
        {
            return null;
        }

        var pairs = cells.Chunk(2).Where(pair => pair[0].Length > 0).ToList();
        return pairs.TrueForAll(pair => pair[0].Length <= LongestLabel && Periods.In(pair[0]) is null && !pair[0].Any(char.IsDigit) && pair[0].AsSpan().TrimEnd(Colons).IndexOfAny(Colons) < 0)
            ? [.. pairs.Select(pair => (vocabulary.LabelOf(pair[0]) ?? Label.Other, Name(pair[0]), pair[1]))]
            : null;
    }

    private static bool EndsAsLabel(string cell) => cell.Length > 0 && Colons.Contains(cell[^1]);

    // "지원직무 : 개발자   지원회사 : 다온": where no line is drawn, a label with its colon begins the next cell.
    private static IEnumerable<string> AtLabels(string cell, ResumeVocabulary vocabulary)
    {
        var from = 0;
        if (cell.Length > LongestWithLabels)
        {
            yield return cell;
            yield break;
        }

        for (var colon = cell.IndexOfAny(Colons); colon >= 0; colon = cell.IndexOfAny(Colons, colon + 1))
        {
            // "Target role:" is a label as a whole; of "A, B Target role:" the longest label at its end is.
            var label = -1;
            for (var (start, words) = (colon, 1); words <= MostWordsOfALabel && start > from && vocabulary.LabelOf(cell[from..colon]) is null; words++)
            {
                start = cell[..start].TrimEnd().LastIndexOf(' ') + 1;
                label = start > from && vocabulary.LabelOf(cell[start..colon]) is not null ? start : label;
            }

            if (label > 0)
            {
                yield return cell[from..label].Trim();
                from = label;
            }
        }

        yield return cell[from..].Trim();
    }

    private static (Label Label, string Name, string Value)? WithColon(string cell, ResumeVocabulary vocabulary)
    {
        var colon = cell.IndexOfAny(Colons);
        if (colon <= 0 || colon > LongestLabel * 2)
        {
            return null;
        }

        // "Employer :- Acme"
        var value = cell[(colon + 1)..].TrimStart(' ', '-', '–').TrimEnd();
        // What a date stands behind says when, in whatever words.
        var label = vocabulary.LabelOf(cell[..colon]) ?? (!Bullets.Starts(cell) && Periods.IsOnly(value) && cell[..colon].Count(letter => letter == ' ') < MostWordsOfALabel && SaysWhen(cell[..colon], vocabulary) ? Label.Period : null);
        return label is null ? null : (label.Value, Name(cell[..colon]), value);
    }

    internal static bool SaysWhen(string label, ResumeVocabulary vocabulary) =>
        label.Length <= LongestLabel && !label.Any(char.IsDigit) && !vocabulary.IsOrganisation(label) && !vocabulary.IsSchool(label) && vocabulary.HeadingOf(label) is null && WhenWords().IsMatch(label);

    [GeneratedRegex(@"date|period|year|month|when|duration|time|일자?$|기간$|연도$|년도$|시기$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhenWords();

    private static string Name(string label) => Bullets.Without(label).Trim().TrimEnd(':', '：').Trim();
}

/// <summary>The signs people put before a line of a list.</summary>
internal static class Bullets
{
    private const string Signs = "•‣▪▫■□▶▷►▸●○◦◆◇·∙⋅✓✔☑☞➢➤→※*-–—◎★☆ㅇㅡㅁㆍ・◈▣❖◉⊙♦✦✧❍⦁❏❑▢◾◽⚫⚪▼▽▾▸▹➔➜➡⇒";

    public static bool Starts(string line) =>
        line.Length > 1 && Signs.Contains(line[0], StringComparison.Ordinal) && (line[1] is ' ' or '\t' || line[0] is not ('-' or '–' or '—' or '*' or 'ㅇ' or 'ㅡ' or 'ㅁ') || (line[0] is '-' && line.Length > 3 && !char.IsDigit(line[1])));

    public static string Without(string line) => Starts(line) ? line[1..].TrimStart(' ', '\t', '.') : line;
}
