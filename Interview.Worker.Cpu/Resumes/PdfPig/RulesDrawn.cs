using Interview.Core.Resumes;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Interview.Worker.Cpu.Resumes.PdfPig;

/// <summary>The lines drawn on a page, straight and thin: strokes, the edges of rectangles, and rectangles so thin that they are lines. Pieces of one line are one.</summary>
internal static class RulesDrawn
{
    /// <summary>In points; shorter strokes belong to letters and marks.</summary>
    private const double Shortest = 12;

    /// <summary>In points.</summary>
    private const double Thin = 2.5;

    /// <summary>Between the pieces of a line, and between a line and its double.</summary>
    private const double Apart = 1.6;

    /// <summary>Of 1; paper is not a line.</summary>
    private const double Lightest = 0.97;

    /// <summary>A page of more is a drawing.</summary>
    private const int Most = 20_000;

    public static IReadOnlyList<Box> On(Page page)
    {
        var pieces = page.Paths.Where(IsSeen).SelectMany(path => path.SelectMany(part => Pieces(part, path)))
            .Select(edge => new Box(edge.Left, page.Height - edge.Top, edge.Right, page.Height - edge.Bottom))
            .Where(box => PdfPigChild.IsPlace(box) && Math.Min(box.Width, box.Height) <= Thin)
            .Take(Most).ToList();
        return
        [
            .. Joined(pieces.Where(box => box.Width >= box.Height).Select(box => ((box.Top + box.Bottom) / 2, box.Left, box.Right))).Select(line => new Box(line.From, line.At, line.To, line.At)),
            .. Joined(pieces.Where(box => box.Width < box.Height).Select(box => ((box.Left + box.Right) / 2, box.Top, box.Bottom))).Select(line => new Box(line.At, line.From, line.At, line.To)),
        ];
    }

    private static bool IsSeen(PdfPath path) => (path.IsStroked && IsInk(path.StrokeColor)) || (path.IsFilled && IsInk(path.FillColor));

    private static bool IsInk(IColor? colour) => colour is null || PdfPigChild.Brightness(colour) < Lightest;

    private static IEnumerable<PdfRectangle> Pieces(PdfSubpath part, PdfPath path)
    {
        if (part.GetBoundingRectangle() is not { } whole)
        {
            yield break;
        }

        if (!path.IsStroked || (!part.IsDrawnAsRectangle && part.Commands.All(command => command is not PdfSubpath.Line)))
        {
            yield return whole;
        }
        else if (part.IsDrawnAsRectangle)
        {
            yield return new(whole.Left, whole.Bottom, whole.Right, whole.Bottom);
            yield return new(whole.Left, whole.Top, whole.Right, whole.Top);
            yield return new(whole.Left, whole.Bottom, whole.Left, whole.Top);
            yield return new(whole.Right, whole.Bottom, whole.Right, whole.Top);
        }
        else
        {
            foreach (var line in part.Commands.OfType<PdfSubpath.Line>())
            {
                yield return new(Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y));
            }
        }
    }

    private static IEnumerable<(double At, double From, double To)> Joined(IEnumerable<(double At, double From, double To)> pieces)
    {
        var lines = new List<(double At, double From, double To)>();
        foreach (var row in Rows(pieces.OrderBy(piece => piece.At)))
        {
            foreach (var (at, from, to) in row.OrderBy(piece => piece.From))
            {
                if (lines.Count > 0 && Math.Abs(lines[^1].At - row[0].At) < 0.01 && from <= lines[^1].To + Apart)
                {
                    lines[^1] = (row[0].At, lines[^1].From, Math.Max(lines[^1].To, to));
                }
                else
                {
                    lines.Add((row[0].At, from, to));
                }
            }
        }

        return lines.Where(line => line.To - line.From >= Shortest);
    }

    private static IEnumerable<List<(double At, double From, double To)>> Rows(IEnumerable<(double At, double From, double To)> pieces)
    {
        var row = new List<(double At, double From, double To)>();
        foreach (var piece in pieces)
        {
            if (row.Count > 0 && piece.At - row[0].At > Apart)
            {
                yield return row;
                row = [];
            }

            row.Add(piece);
        }

        if (row.Count > 0)
        {
            yield return row;
        }
    }
}
