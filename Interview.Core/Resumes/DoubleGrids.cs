namespace Interview.Core.Resumes;

/// <summary>A grid that stands twice beside itself to save room: "자격증명 | 발급기관 | 취득일 | 자격증명 | 발급기관 | 취득일". Each of its rows is two.</summary>
internal static class DoubleGrids
{
    public static IReadOnlyList<TextLine> Parted(IReadOnlyList<TextLine> lines)
    {
        var parted = new List<TextLine>();
        var width = 0;
        foreach (var line in lines)
        {
            var cells = line.Text.Split('\t');
            if (cells.Length >= 4 && cells.Length % 2 == 0 && cells.AsSpan(0, cells.Length / 2).SequenceEqual(cells.AsSpan(cells.Length / 2)) && cells[0].Trim().Length > 0)
            {
                width = cells.Length;
                parted.Add(Half(line, cells[..(width / 2)]));
            }
            else if (cells.Length == width)
            {
                parted.AddRange(new[] { cells[..(width / 2)], cells[(width / 2)..] }.Where(half => half.Any(cell => cell.Trim().Length > 0)).Select(half => Half(line, half)));
            }
            else
            {
                parted.Add(line);
            }
        }

        return width == 0 ? lines : parted;
    }

    private static TextLine Half(TextLine line, string[] cells) => line with { Text = string.Join('\t', cells) };
}
