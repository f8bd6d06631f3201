using System.Buffers;
using System.Collections.Frozen;

namespace Interview.Core.Resumes;

/// <summary>Tells by its marks whether a text names something of a kind; made once per vocabulary, then as fast as a table.</summary>
internal sealed class NamePattern(NameMarks marks)
{
    private readonly SearchValues<string> _within = SearchValues.Create([.. marks.Within ?? []], StringComparison.Ordinal);
    private readonly string[] _wordEnds = [.. (marks.WordEnds ?? []).OrderByDescending(end => end.Length)];
    private readonly Endings _ends = new(marks.Ends ?? []);
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = LatinWords.Set(marks.Words ?? []);

    public bool IsIn(string text) =>
        text.AsSpan().ContainsAny(_within) || _ends.End(text) || _wordEnds.Any(end => AfterWordEnd(text, end) >= 0) || LatinWords.Any(text, _words);

    /// <summary>Where what follows the first mark begins; -1 when nothing marks the text.</summary>
    public int EndOfFirst(string text)
    {
        var (first, end) = (int.MaxValue, -1);
        var found = (marks.Within ?? []).Select(mark => (Mark: mark, At: text.IndexOf(mark, StringComparison.Ordinal))).Concat(_wordEnds.Select(mark => (Mark: mark, At: AfterWordEnd(text, mark) - mark.Length)));
        foreach (var (mark, at) in found)
        {
            if (at >= 0 && (at < first || (at == first && at + mark.Length > end)))
            {
                (first, end) = (at, at + mark.Length);
            }
        }

        return end;
    }

    private static int AfterWordEnd(string text, string end)
    {
        for (var at = text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(end, at + 1, StringComparison.Ordinal))
        {
            if (at + end.Length == text.Length || !char.IsLetterOrDigit(text[at + end.Length]))
            {
                return at + end.Length;
            }
        }

        return -1;
    }
}

/// <summary>Whether a text ends with one of many words.</summary>
internal sealed class Endings
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int[] _lengths;

    public Endings(IReadOnlyList<string> words)
    {
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. words.Select(word => word.Length).Distinct()];
    }

    public bool End(ReadOnlySpan<char> text)
    {
        foreach (var length in _lengths)
        {
            // "CS 담당" ends with a job, "ROBOTICS" does not.
            var isWord = length == text.Length || (length < text.Length && !(char.IsAsciiLetter(text[^length]) && char.IsAsciiLetter(text[^(length + 1)])));
            if (isWord && _words.Contains(text[^length..]))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Words of the Latin script in a text, known without their case and dots: "B.Sc." is "bsc".</summary>
internal static class LatinWords
{
    private const int Longest = 40;

    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Any(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known) => EndOfFirst(text, known, static (_, _) => true) >= 0;

    /// <summary>The end of the first known word that <paramref name="also"/> agrees to; -1 when there is none. Words with hyphens are tried whole and in parts.</summary>
    public static int EndOfFirst(string text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known, Func<string, int, bool> also)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsLetter(text[start]) || (start > 0 && (IsLetter(text[start - 1]) || char.IsDigit(text[start - 1]))))
            {
                continue;
            }

            var end = start;
            while (end < text.Length && end - start < 2 * Longest && (IsLetter(text[end]) || char.IsAsciiDigit(text[end]) || text[end] is '.' or '-'))
            {
                end++;
                if ((end == text.Length || !(IsLetter(text[end]) || char.IsDigit(text[end]))) && Holds(text.AsSpan(start, end - start), known) && also(text, end))
                {
                    return end;
                }
            }
        }

        return -1;
    }

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || letter is >= 'À' and <= 'ɏ';

    private static bool Holds(ReadOnlySpan<char> word, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known)
    {
        Span<char> bare = stackalloc char[Longest];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter == '.')
            {
                continue;
            }

            if (length == Longest)
            {
                return false;
            }

            bare[length++] = letter;
        }

        return known.Contains(bare[..length]);
    }
}
