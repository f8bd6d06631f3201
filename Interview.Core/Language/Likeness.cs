namespace Interview.Core.Language;

/// <summary>How alike two texts are, 0 to 1, by their character trigrams; blind to spaces, case and punctuation.</summary>
public static class Likeness
{
    public static double Of(string one, string other)
    {
        var (a, b) = (Grams(one), Grams(other));
        if (a.Count == 0 || b.Count == 0)
        {
            return a.Count == b.Count ? 1 : 0;
        }

        var shared = a.Count(b.Contains);
        return 2.0 * shared / (a.Count + b.Count);
    }

    private static HashSet<string> Grams(string text)
    {
        var plain = string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 3 <= plain.Length; i++)
        {
            grams.Add(plain.Substring(i, 3));
        }

        if (plain.Length is 1 or 2)
        {
            grams.Add(plain);
        }

        return grams;
    }
}
