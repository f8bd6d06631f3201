namespace Interview.Core.Resumes;

/// <summary>
/// Entries whose lines stand under each other, their dates always in the last of them or always in the first: "정보처리기사" over "한국산업인력공단, 2020.11". Where a list
/// keeps to that, its dates part it, whatever its other lines look like.
/// </summary>
internal static class StackedEntries
{
    private const int MostLines = 3;
    private const int LongestLine = 70;

    /// <summary>Null when the lines are not stacked so.</summary>
    public static EntryCut? Of(Section section, IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        if (section is not (Section.Education or Section.Awards or Section.Certifications or Section.Languages) || lines.Count < 2
            || lines.Any(line => line.Text.Length > LongestLine || line.Text.Count(letter => letter == '\t') > 1 || Ordinals.Starts(line.Text) || LabelledCells.Pairs(line.Text, vocabulary).Count > 0))
        {
            return null;
        }

        if (lines.Any(line => Bullets.Starts(line.Text)))
        {
            return OfBullets(lines);
        }

        var dated = Enumerable.Range(0, lines.Count).Where(at => Periods.In(lines[at].Text) is not null).ToList();
        if (dated.Count == 0 || dated.Count == lines.Count)
        {
            return null;
        }

        var starts = dated[^1] == lines.Count - 1 && dated[0] > 0 ? new HashSet<int>([0, .. dated.SkipLast(1).Select(at => at + 1)])
            : dated[0] == 0 && dated[^1] < lines.Count - 1 ? [.. dated]
            : Regular(dated, lines.Count);
        if (starts is null)
        {
            return null;
        }

        var edges = starts.Order().Append(lines.Count).ToArray();
        var lengths = edges.Zip(edges.Skip(1), (from, to) => to - from).ToList();
        // Beside their dates stand names; then only what recurs line by line belongs to them.
        var isRegular = dated[0] > 0 || dated.TrueForAll(at => Periods.IsOnly(lines[at].Text)) || lengths.Distinct().Count() == 1;
        return isRegular && lengths.TrueForAll(length => length is >= 2 and <= MostLines) ? new("stacked", starts, Enumerable.Range(0, lines.Count).ToHashSet()) : null;
    }

    /// <summary>"○ Feb 2014 | Employee of the Year" over "Juniper & Sons": signs before their first lines alone.</summary>
    private static EntryCut? OfBullets(IReadOnlyList<TextLine> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(at => Bullets.Starts(lines[at].Text)).ToHashSet();
        // On a page what fills its line may go on in the next one.
        var edge = lines.Max(line => line.Box?.Right);
        var isWhole = Enumerable.Range(1, lines.Count - 1).All(at => starts.Contains(at) || lines[at - 1].Box is not { } above || edge - above.Right > 2 * above.Height);
        return starts.Contains(0) && starts.Count < lines.Count && isWhole && starts.Max() + MostLines >= lines.Count && starts.Order().Zip(starts.Order().Skip(1), (from, to) => to - from).All(length => length is >= 2 and <= MostLines)
            ? new("stacked under signs", starts, Enumerable.Range(0, lines.Count).ToHashSet()) : null;
    }

    /// <summary>Dates in the midst of entries that all have as many lines: "우수사원 표창", "2019.12", "한울전자".</summary>
    private static HashSet<int>? Regular(List<int> dated, int lines)
    {
        var stride = lines / dated.Count;
        return stride * dated.Count == lines && dated.Index().All(date => date.Item == dated[0] + (date.Index * stride)) ? [.. dated.Select(at => at - dated[0])] : null;
    }
}
