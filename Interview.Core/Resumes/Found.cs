namespace Interview.Core.Resumes;

/// <summary>A value as it was read: from which lines, and how surely.</summary>
internal sealed record Found(string Text, TextLine First, TextLine Last, double Sureness)
{
    public Found(string text, TextLine line, double sureness)
        : this(text, line, line, sureness)
    {
    }
}

/// <summary>
/// How sure each rule is: the share of its values that are right, measured on the open layouts of the corpus and rounded down.
/// From 0.9 on a value may be taken as it is; below 0.6 the page asks the candidate to look.
/// </summary>
internal static class Sureness
{
    /// <summary>Its form leaves no doubt: an e-mail address, a telephone number.</summary>
    public const double Form = 0.98;

    /// <summary>A label or a column's head names it, or a heading and nothing else is over it.</summary>
    public const double Labelled = 0.95;

    /// <summary>A word in it marks it: 대학교, Inc., Engineer.</summary>
    public const double Marked = 0.92;

    /// <summary>It stands where its kind stands: the largest line at the top, the first part of an entry's head, a bullet under it.</summary>
    public const double Placed = 0.9;

    /// <summary>It is what was left when the others were taken.</summary>
    public const double Left = 0.7;

    /// <summary>It was found in a sentence or in a part of a line that may as well be something else.</summary>
    public const double Guessed = 0.5;
}

/// <summary>Collects where the values of a profile stand.</summary>
internal sealed class OriginLedger
{
    private readonly List<FieldOrigin> _origins = [];
    private readonly Dictionary<Place, int> _order;

    public OriginLedger(IReadOnlyList<TextLine> lines)
    {
        _order = new(lines.Count);
        foreach (var (at, line) in lines.Index())
        {
            _order.TryAdd(line.Place, at);
        }
    }

    public IReadOnlyList<FieldOrigin> Origins => _origins;

    /// <summary>The value's text; its origin is noted.</summary>
    public string? Note(string field, Found? value)
    {
        if (value is not null)
        {
            _origins.Add(new FieldOrigin(field, value.First.Place, Math.Max(1, _order[value.Last.Place] - _order[value.First.Place] + 1), value.Sureness, ReadBy.Rules));
        }

        return value?.Text;
    }
}
