namespace Interview.Core.Resumes;

/// <summary>
/// Boxes of a form with their labels in the corner: "Employer⏎Northwind | Dates employed⏎12/2022 to present". Each is read as a line of its own, the label beside its words; so are
/// those that lost their lines: "Employer", "Northwind | Dates employed", "12/2022 to present".
/// </summary>
internal static class LabelBoxes
{
    private const int FewestBoxes = 2;
    private const int MostWordsOfALabel = 5;

    public static IReadOnlyList<TextLine> Parted(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        var parted = new List<TextLine>();
        var inBoxes = false;
        for (var at = 0; at < lines.Count;)
        {
            var cells = Cells(lines[at]);
            var next = at + 1 < lines.Count ? Cells(lines[at + 1]) : [];
            if (cells.Count(IsBox) >= FewestBoxes && cells.Any(cell => IsBox(cell) && vocabulary.LabelOf(cell.Split('\n')[0]) is not null))
            {
                parted.AddRange(cells.SelectMany(cell => cell.Split('\n') is [var label, var first, .. var more] ? [$"{label}\t{first}", .. more] : (string[])[cell]).Where(text => text.Length > 0).Select(text => lines[at] with { Text = text }));
                (inBoxes, at) = (true, at + 1);
            }
            else if (cells is [var label] && IsLabel(label) && next is [var said, var following] && !IsLabel(said) && IsLabel(following))
            {
                at = Zigzag(label, at + 1);
            }
            else if (inBoxes && next is [var below] && !IsLabel(below) && cells is [.., var open] && vocabulary.LabelOf(open) is not null && cells.SkipLast(1).All(cell => LabelIn(cell) is not null))
            {
                parted.AddRange(cells.SkipLast(1).Select(cell => lines[at] with { Text = $"{LabelIn(cell)}\t{cell[LabelIn(cell)!.Length..].Trim()}" }).Append(lines[at + 1] with { Text = $"{open}\t{below}" }));
                at += 2;
            }
            else
            {
                parted.Add(lines[at]);
                (inBoxes, at) = (inBoxes && cells.Length == 1 && vocabulary.HeadingOf(cells[0]) is null, at + 1);
            }
        }

        return parted;

        bool IsLabel(string text) => vocabulary.LabelOf(text) is not null || LabelledCells.SaysWhen(text, vocabulary) || text.EndsWith('?');

        bool IsBox(string cell) => cell.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && IsLabel(cell[..end]) && vocabulary.LabelOf(cell[(end + 1)..]) is null;

        string? LabelIn(string cell)
        {
            var ends = cell.Index().Where(letter => letter.Item == ' ').Select(letter => letter.Index).Take(MostWordsOfALabel).ToList();
            return ends.Where(end => vocabulary.LabelOf(cell[..end]) is not null).Select(end => cell[..end]).LastOrDefault();
        }

        // Where each line ends with the label of the next.
        int Zigzag(string label, int at)
        {
            for (; at < lines.Count; at++)
            {
                var cells = Cells(lines[at]);
                parted.Add(lines[at] with { Text = $"{label}\t{cells[0]}" });
                if (cells is not [_, var following] || !IsLabel(following))
                {
                    return at + 1;
                }

                label = following;
            }

            return at;
        }
    }

    private static string[] Cells(TextLine line) => Array.ConvertAll(line.Text.Split('\t'), cell => cell.Trim());
}
