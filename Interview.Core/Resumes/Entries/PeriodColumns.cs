using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>A grid whose rows tell when something began and when it ended in two cells: "From | To", "입학 | 졸업". They are read as one.</summary>
internal static partial class PeriodColumns
{
    /// <summary>"June 2021 – | Acme" over "Present | Engineer", "Apr 2018–Feb | Acme" over "2022 | …": a narrow column has broken the period and not what stands beside it.</summary>
    public static IReadOnlyList<TextLine> Unbroken(IReadOnlyList<TextLine> lines)
    {
        var whole = new List<TextLine>();
        var open = -1;
        foreach (var line in lines)
        {
            var cells = line.Text.Split('\t', 2);
            if (open >= 0 && whole.Count - open <= MostBetween && Periods.IsEnd(cells[0].Trim()) && whole[open].Text.Split('\t', 2) is [var began, .. var beside])
            {
                whole[open] = whole[open] with { Text = string.Join('\t', [$"{began.TrimEnd()} {cells[0].Trim()}", .. beside]) };
                if (cells.Length == 2 && cells[1].Trim().Length > 0)
                {
                    whole.Add(line with { Text = cells[1].Trim() });
                }

                open = -1;
                continue;
            }

            whole.Add(line);
            open = Broken().IsMatch(cells[0].TrimEnd()) && Periods.In(cells[0]) is not null && !Bullets.Starts(line.Text) ? whole.Count - 1 : open;
        }

        return whole;
    }

    private const int MostBetween = 2;

    [GeneratedRegex(@"\d[.)]?\s*(?:[~～∼–—-]|to|until)\s*(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Broken();

    public static IReadOnlyList<TextLine> Joined(IReadOnlyList<TextLine> lines)
    {
        var rows = lines.Select(line => line.Text.Split('\t')).ToList();
        var at = FirstOf(rows);
        if (at < 0)
        {
            return lines;
        }

        var width = rows.First(row => IsJoinedAt(row, at)).Length;
        return [.. lines.Zip(rows, (line, row) => row.Length == width && (IsJoinedAt(row, at) || Periods.In(line.Text) is null) ? line with { Text = Joined(row, at) } : line)];
    }

    /// <summary>Where the two stand: in the same place of every row that tells dates at all.</summary>
    private static int FirstOf(List<string[]> rows)
    {
        var dated = rows.Where(row => row.Length > 2 && row.Any(cell => Periods.IsEnd(cell.Trim()))).ToList();
        return dated.Count == 0 || dated.Exists(row => row.Length != dated[0].Length) ? -1
            : Enumerable.Range(0, dated[0].Length - 1).FirstOrDefault(at => dated.TrueForAll(row => IsJoinedAt(row, at)) && dated.Exists(row => row[at + 1].Trim().Length > 0), -1);
    }

    private static bool IsJoinedAt(string[] row, int at) =>
        at + 1 < row.Length && Periods.IsEnd(row[at].Trim()) && !Periods.IsNow(row[at].Trim()) && (row[at + 1].Trim().Length == 0 || Periods.IsEnd(row[at + 1].Trim()));

    private static string Joined(string[] row, int at) =>
        string.Join('\t', [.. row[..at], $"{row[at].Trim()} ~ {row[at + 1].Trim()}".Trim(), .. row[(at + 2)..]]);
}
