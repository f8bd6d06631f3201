using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Finds the lines that are drawn on a page, straight and thin, in its picture: whatever way a program draws a table, its lines look so.</summary>
internal static class RulesOfPage
{
    /// <summary>How much darker (of 255) a line is than the paper on both of its sides.</summary>
    private const int LeastContrast = 8;

    /// <summary>In pixels: a line is thinner than this, so that beyond it there is paper again.</summary>
    private const int Thick = 2;

    /// <summary>In points; shorter strokes belong to letters.</summary>
    private const double Shortest = 12;

    public static IReadOnlyList<PageRule> In(GrayPage picture, double pageWidth, double pageHeight)
    {
        var (across, down) = (pageWidth / picture.Width, pageHeight / picture.Height);
        return
        [
            .. Runs(picture, picture.Height, picture.Width, picture.Width, 1, Shortest / across).Select(run => new PageRule(new((run.From) * across, run.At * down, run.To * across, run.At * down))),
            .. Runs(picture, picture.Width, picture.Height, 1, picture.Width, Shortest / down).Select(run => new PageRule(new(run.At * across, run.From * down, run.At * across, run.To * down))),
        ];
    }

    /// <param name="picture">The page.</param>
    /// <param name="lines">How many rows (or columns) of pixels there are.</param>
    /// <param name="length">How many pixels each has.</param>
    /// <param name="toNextLine">How far it is in memory from a pixel to its neighbour in the next row (or column).</param>
    /// <param name="toNextPixel">How far it is to the next pixel of the same one.</param>
    /// <param name="shortest">In pixels.</param>
    private static List<(double At, int From, int To)> Runs(GrayPage picture, int lines, int length, int toNextLine, int toNextPixel, double shortest)
    {
        var pixels = picture.Pixels.Span;
        var found = new List<(double At, int From, int To)>();
        for (var line = Thick; line < lines - Thick; line++)
        {
            var from = -1;
            for (var i = 0; i <= length; i++)
            {
                var at = (line * toNextLine) + (i * toNextPixel);
                var isInk = i < length && pixels[at] + LeastContrast <= Math.Min(pixels[at - (Thick * toNextLine)], pixels[at + (Thick * toNextLine)]);
                if (isInk)
                {
                    from = from < 0 ? i : from;
                }
                else if (from >= 0)
                {
                    if (i - from >= shortest)
                    {
                        Add(found, line + 0.5, from, i);
                    }

                    from = -1;
                }
            }
        }

        return found;
    }

    // A line between two rows of pixels shows in both.
    private static void Add(List<(double At, int From, int To)> found, double at, int from, int to)
    {
        var twin = found.FindLastIndex(other => at - other.At < 1.6 && other.From < to && from < other.To);
        if (twin >= 0)
        {
            found[twin] = ((found[twin].At + at) / 2, Math.Min(found[twin].From, from), Math.Max(found[twin].To, to));
        }
        else
        {
            found.Add((at, from, to));
        }
    }
}
