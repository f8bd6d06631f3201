using System.Collections.Frozen;
using System.Globalization;

namespace Interview.Core.Resumes;

/// <summary>
/// Tells whether two pieces of Hangul are two words or one that a line's end has cut. Browsers and Hancom cut Korean between any two syllables and
/// leave no trace of it; the syllables before and after the cut tell, with weights learned from Korean prose.
/// </summary>
internal static class KoreanWordEnds
{
    private static readonly FrozenDictionary<(string Feature, string Piece), double> Weights = Load();

    /// <summary>How likely a space stands between the pieces, as log odds: above 0 there is one.</summary>
    /// <param name="left">What stands before, back to the last space.</param>
    /// <param name="right">What stands after, up to the next space.</param>
    public static double Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var (from, to) = (left.Length, 0);
        while (from > 0 && Hangul.IsSyllable(left[from - 1]))
        {
            from--;
        }

        while (to < right.Length && Hangul.IsSyllable(right[to]))
        {
            to++;
        }

        var before = (from > 0 ? "#" : "") + left[from..].ToString();
        var after = right[..to].ToString();
        var ends = to == right.Length || right[to] is '.' or ',' or ')';
        return Weight("bias", "")
            + Weight("last", before[^1..])
            + Weight("first", after[..1])
            + Weight("last-two", before.Length >= 2 ? before[^2..] : "^" + before)
            + Weight("first-two", after.Length >= 2 ? after[..2] : ends ? after + "$" : after)
            + Weight("left-length", Math.Min(before.Length, 5).ToString(CultureInfo.InvariantCulture))
            + Weight("right-length", Math.Min(after.Length, 4).ToString(CultureInfo.InvariantCulture));
    }

    private static double Weight(string feature, string piece) => Weights.GetValueOrDefault((feature, piece));

    private static FrozenDictionary<(string, string), double> Load()
    {
        using var stream = typeof(KoreanWordEnds).Assembly.GetManifestResourceStream("Interview.Core.Resumes.korean-word-ends.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => line.Split(' '))
            .SelectMany(parts => parts.Skip(2).DefaultIfEmpty("").Select(piece => ((parts[0], piece), double.Parse(parts[1], CultureInfo.InvariantCulture))))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2);
    }
}

internal static class Hangul
{
    public static bool IsSyllable(char letter) => letter is >= '가' and <= '힣';
}
