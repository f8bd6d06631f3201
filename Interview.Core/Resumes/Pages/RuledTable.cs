namespace Interview.Core.Resumes;

/// <summary>A straight line drawn on a page, across or down.</summary>
public sealed record PageRule(Box Box)
{
    internal bool IsAcross => Box.Width >= Box.Height;

    /// <summary>Where it is: how far down a line across stands, how far right a line down.</summary>
    internal double At => IsAcross ? (Box.Top + Box.Bottom) / 2 : (Box.Left + Box.Right) / 2;
}

/// <summary>A table whose cells are ruled: lines that touch each other, and the cells between them, also those joined over rows and columns.</summary>
internal sealed class RuledTable
{
    private const double Tolerance = 2.5;
    private const int MostRules = 2_000;

    private readonly List<PageRule> _across;
    private readonly List<PageRule> _down;

    private RuledTable(IReadOnlyList<PageRule> rules)
    {
        _across = [.. rules.Where(rule => rule.IsAcross)];
        _down = [.. rules.Where(rule => !rule.IsAcross)];
        Box = rules.Select(rule => rule.Box).Aggregate((all, box) => all.With(box));
    }

    public Box Box { get; }

    /// <summary>The tables of a page, from top to bottom. A frame around all is none.</summary>
    public static IEnumerable<RuledTable> All(IReadOnlyList<PageRule> rules)
    {
        var left = rules.Take(MostRules).ToList();
        var tables = new List<RuledTable>();
        while (left.Count > 0)
        {
            var touching = new List<PageRule> { left[^1] };
            left.RemoveAt(left.Count - 1);
            for (var i = 0; i < touching.Count; i++)
            {
                var rule = touching[i];
                touching.AddRange(left.Where(other => Touch(rule, other)));
                left.RemoveAll(other => Touch(rule, other));
            }

            var table = new RuledTable(touching);
            if (table._across.Count >= 2 && table._down.Count >= 2 && table._across.Count + table._down.Count > 4)
            {
                tables.Add(table);
            }
        }

        return tables.OrderBy(table => table.Box.Top);
    }

    public bool Holds(PageWord word) => Middle(word.Box) is var (x, y) && x > Box.Left && x < Box.Right && y > Box.Top && y < Box.Bottom;

    /// <summary>Whether it holds words and nothing is written beside it, so that the page can be read above it, in it and below it.</summary>
    public bool StandsAlone(IReadOnlyList<PageWord> words) => words.Any(Holds) && !words.Any(word => Middle(word.Box).Y > Box.Top && Middle(word.Box).Y < Box.Bottom && !Holds(word));

    /// <summary>The words of each cell, row by row. A cell that goes on from the row above is empty.</summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<PageWord>>> Rows(IReadOnlyList<PageWord> words)
    {
        // An edge of the whole may be too faint beside a shaded cell; it is one all the same.
        var heights = Apart(_across.Select(rule => rule.At).Append(Box.Top).Append(Box.Bottom));
        foreach (var (top, bottom) in heights.Zip(heights.Skip(1)))
        {
            var middle = (top + bottom) / 2;
            var edges = Apart(_down.Where(rule => rule.Box.Top - Tolerance < middle && rule.Box.Bottom + Tolerance > middle).Select(rule => rule.At).Append(Box.Left).Append(Box.Right));
            yield return [.. edges.Zip(edges.Skip(1), (from, to) => InCell(words, from, to, top))];
        }
    }

    private static List<double> Apart(IEnumerable<double> all)
    {
        var apart = new List<double>();
        foreach (var at in all.Order())
        {
            if (apart.Count == 0 || at - apart[^1] > Tolerance)
            {
                apart.Add(at);
            }
        }

        return apart;
    }

    private List<PageWord> InCell(IReadOnlyList<PageWord> words, double left, double right, double top)
    {
        var middle = (left + right) / 2;
        bool IsEdge(PageRule rule) => rule.Box.Left - Tolerance < middle && rule.Box.Right + Tolerance > middle;
        if (top > Box.Top + Tolerance && !_across.Any(rule => IsEdge(rule) && Math.Abs(rule.At - top) <= Tolerance))
        {
            return [];
        }

        var bottom = _across.Where(rule => IsEdge(rule) && rule.At > top + Tolerance).Select(rule => rule.At).DefaultIfEmpty(Box.Bottom).Min();
        return [.. words.Where(word => Middle(word.Box) is var (x, y) && x > left && x < right && y > top && y < bottom)];
    }

    private static (double X, double Y) Middle(Box box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);

    private static bool Touch(PageRule one, PageRule other) =>
        one.Box.Left - Tolerance < other.Box.Right && other.Box.Left - Tolerance < one.Box.Right && one.Box.Top - Tolerance < other.Box.Bottom && other.Box.Top - Tolerance < one.Box.Bottom;
}
