namespace Interview.Core.Resumes;

/// <summary>Cells that hold the lines of an entry: whole entries side by side, as on a line of time, or one entry beside its date. Their lines are read as if they stood alone.</summary>
internal static class CellEntries
{
    private const int LongestName = 60;

    public static IReadOnlyList<TextLine> Parted(IReadOnlyList<TextLine> lines, Section section, ResumeVocabulary vocabulary)
    {
        // Under titles a cell is what its title says, whatever it looks like.
        if (lines.Where((line, at) => line.Text.Contains('\t', StringComparison.Ordinal) && GridColumns.Of(line.Text, section, vocabulary, at + 1 < lines.Count ? lines[at + 1].Text : null) is not null).Any())
        {
            return lines;
        }

        return [.. lines.SelectMany(line => Rows(line, vocabulary).Select(text => text == line.Text ? line : line with { Text = text }))];
    }

    private static IEnumerable<string> Rows(TextLine line, ResumeVocabulary vocabulary)
    {
        var cells = line.Text.Split('\t').Select(cell => cell.Trim()).ToList();
        // In plain text the last line of one cell and the first of the next stand on one line: "… by 36 percent.", "2021–2023".
        if (cells is [var said, var when] && Bullets.Starts(said) && ClaimWords.EndsSentence(said) && Periods.IsOnly(when) && Periods.IsRangeIn(when))
        {
            return cells;
        }

        if (cells is [var name, var done] && Bullets.Starts(done) && !Bullets.Starts(name) && IsDated(name))
        {
            return cells;
        }

        if (!line.Text.Contains('\n', StringComparison.Ordinal) || LabelledCells.Pairs(line.Text, vocabulary).Count > 0)
        {
            return [line.Text];
        }

        var written = cells.Where(cell => cell.Length > 0).Select(cell => cell.Split('\n').Select(row => row.Trim()).ToList()).ToList();
        if (written.TrueForAll(rows => rows.Count > 1 && rows.Exists(IsDated)))
        {
            return written.SelectMany(rows => rows);
        }

        return written.Exists(rows => IsDated(rows[0])) && written.Exists(rows => rows.Exists(ClaimWords.IsClaim)) ? OfOne(written) : [line.Text];
    }

    /// <summary>What stands over the first claim of each cell is at the head; two cells alone are a date and the lines beside it.</summary>
    private static IEnumerable<string> OfOne(List<List<string>> cells)
    {
        var names = cells.ConvertAll(rows => rows.TakeWhile(row => !ClaimWords.IsClaim(row) && row.Length <= LongestName).ToList());
        var claims = cells.Zip(names, (rows, over) => rows.Skip(over.Count)).SelectMany(rows => rows);
        var head = cells.Count == 2 ? names.Aggregate((one, other) => [.. one.SkipLast(1), string.Join('\t', one.TakeLast(1).Concat(other.Take(1))), .. other.Skip(1)]) : [string.Join('\t', names.SelectMany(rows => rows))];
        return head.Concat(claims);
    }

    private static bool IsDated(string text) => text.Length <= LongestName && !ClaimWords.IsClaim(text) && Periods.In(text) is not null && Periods.StandsAtAnEnd(text);
}
