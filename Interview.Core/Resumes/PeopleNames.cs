namespace Interview.Core.Resumes;

/// <summary>Whether two names can be one person's. In doubt they can: who is asked needlessly loses trust in the question.</summary>
public static class PeopleNames
{
    /// <summary>Names that share no word, written in the same script. A middle name, an order or a missing space does not make another person.</summary>
    public static bool AreOfTwoPeople(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return a.Count > 0 && b.Count > 0 && IsHangul(one) == IsHangul(other) && Letters(a) != Letters(b)
            && !(a.All(b.Contains) || b.All(a.Contains)) && !(IsHangul(one) && (Letters(a).Contains(Letters(b), StringComparison.Ordinal) || Letters(b).Contains(Letters(a), StringComparison.Ordinal)));
    }

    private static HashSet<string> Words(string name) =>
        [.. name.Normalize().ToLowerInvariant().Split([' ', '.', ',', '-', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter))];

    private static string Letters(HashSet<string> words) => string.Concat(words.Order(StringComparer.Ordinal));

    private static bool IsHangul(string name) => name.Normalize().Any(letter => letter is >= '가' and <= '힣');
}
