using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Interview.Core.Models;

/// <param name="Weight">Less than 1 for a thought that is everywhere.</param>
internal sealed record Concept(string Key, float Weight)
{
    /// <summary>Thoughts that share words with this one, and how close they are, 0 to 1.</summary>
    public IReadOnlyList<(Concept Concept, float Closeness)> Related { get; set; } = [];
}

/// <summary>
/// The words of <c>Lexicon/</c>: thoughts with the words that stand for them, and words that say little. They are compiled in, not content that is reloaded:
/// stored vectors rest on them, so they are part of the built-in model's name.
/// </summary>
internal static class Lexicon
{
    private const int LongestKorean = 9;
    private const int LongestPhrase = 4;
    private const int ShortestPrefix = 5;
    private const float GenericWeight = 0.45f;
    private const float LeastCloseness = 0.06f;
    private const int MostRelated = 6;

    private static readonly string[] Files = [Read("concepts.txt"), Read("common.txt")];
    private static readonly FrozenDictionary<string, Concept[]> Words = ReadConcepts(Files[0]);
    private static readonly FrozenSet<string> Common = Lines(Files[1]).SelectMany(line => line.Split(' ')).ToFrozenSet();

    /// <summary>Changes with every word.</summary>
    public static readonly string Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Files))))[..8];

    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>The thoughts a word stands for; a Korean one may hold several, written together.</summary>
    public static IReadOnlyList<Concept> ConceptsIn(string word, bool isHangul) => isHangul ? InKorean(word) : OfEnglish(word);

    /// <summary>The thoughts that a word and those behind it stand for together; the longest phrase counts.</summary>
    public static IReadOnlyList<Concept> ConceptsOf(ReadOnlySpan<string> words)
    {
        for (var count = Math.Min(LongestPhrase, words.Length); count > 1; count--)
        {
            var phrase = words[..count];
            var concepts = phrase[^1][0] is >= '가' and <= '힣'
                ? Longest(string.Join('_', phrase!), phrase[0].Length + 2)
                : Words.GetValueOrDefault(string.Join('_', phrase.ToArray().Select(word => Stems.English(word).ToString()))) ?? [];
            if (concepts.Length > 0)
            {
                return concepts;
            }
        }

        return [];
    }

    private static IReadOnlyList<Concept> InKorean(string word)
    {
        // "팀을", "돈이": a single syllable counts only where nothing but a particle follows.
        if (word.Length <= 2 && Words.TryGetValue(word[..1], out var single) && (word.Length == 1 || "을를이가은는의에도만와과로".Contains(word[1])))
        {
            return single;
        }

        List<Concept>? found = null;
        for (var at = 0; at + 2 <= word.Length;)
        {
            var concepts = Longest(word[at..Math.Min(word.Length, at + LongestKorean)], 2, out var length);
            if (length > 0)
            {
                (found ??= []).AddRange(concepts.Where(concept => found?.Contains(concept) != true));
            }

            at += Math.Max(1, length);
        }

        return found ?? [];
    }

    private static Concept[] Longest(string word, int shortest) => Longest(word, shortest, out _);

    /// <summary>The longest beginning that is known; its last syllable may have taken a final consonant ("줄이" in "줄인").</summary>
    private static Concept[] Longest(string word, int shortest, out int length)
    {
        for (length = word.Length; length >= shortest; length--)
        {
            if (Words.TryGetValue(word[..length], out var concepts) || Words.TryGetValue(Opened(word, length), out concepts))
            {
                return concepts;
            }
        }

        length = 0;
        return [];
    }

    private static string Opened(string word, int length)
    {
        var last = word[length - 1];
        return last is >= '가' and <= '힣' && (last - '가') % 28 != 0 ? word[..(length - 1)] + (char)(last - ((last - '가') % 28)) : word[..length];
    }

    private static Concept[] OfEnglish(string word)
    {
        if (Words.TryGetValue(word, out var concepts) || Words.TryGetValue(Stems.English(word).ToString(), out concepts))
        {
            return concepts;
        }

        for (var length = word.Length - 1; length >= ShortestPrefix; length--)
        {
            if (Words.TryGetValue(word[..length], out concepts))
            {
                return concepts;
            }
        }

        return [];
    }

    private static FrozenDictionary<string, Concept[]> ReadConcepts(string text)
    {
        var found = new Dictionary<string, List<Concept>>(StringComparer.Ordinal);
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        foreach (var line in Lines(text))
        {
            var isGeneric = line.StartsWith('~');
            var (name, words) = line.TrimStart('~', ' ').Split(": ", 2) is [var key, var rest] ? (key, rest) : throw new FormatException($"Not a thought with its words: {line}");
            if (!concepts.TryGetValue(name, out var concept))
            {
                concepts[name] = concept = new Concept($"c:{name}", isGeneric ? GenericWeight : 1);
            }

            foreach (var word in words.Split(' ').SelectMany(Forms).Distinct())
            {
                if (!found.TryGetValue(word, out var thoughts))
                {
                    found[word] = thoughts = [];
                }

                if (!thoughts.Contains(concept))
                {
                    thoughts.Add(concept);
                }
            }
        }

        Relate(found);
        return found.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Thoughts with words in common are related: that is all the lexicon says about meaning beyond its lines.</summary>
    private static void Relate(Dictionary<string, List<Concept>> words)
    {
        var sizes = words.Values.SelectMany(concepts => concepts).CountBy(concept => concept.Key).ToDictionary(StringComparer.Ordinal);
        var shared = words.Values.SelectMany(concepts => concepts.SelectMany(one => concepts.Where(other => other.Key != one.Key).Select(other => (one, other))))
            .GroupBy(pair => (pair.one.Key, pair.other.Key));
        foreach (var ofOne in shared.GroupBy(pair => pair.Key.Item1))
        {
            var one = ofOne.First().First().one;
            one.Related = [.. ofOne.Select(pair => (pair.First().other, Closeness: pair.Count() / MathF.Sqrt(sizes[pair.Key.Item1] * sizes[pair.Key.Item2])))
                .Where(pair => pair.Closeness >= LeastCloseness).OrderByDescending(pair => pair.Closeness).ThenBy(pair => pair.other.Key, StringComparer.Ordinal).Take(MostRelated)];
        }
    }

    private static IEnumerable<string> Forms(string word) => word[0] >= '가' ? [word]
        : word.Contains('_') ? [string.Join('_', word.Split('_').Select(part => Stems.English(part).ToString()))]
        : [word, Stems.English(word).ToString()];

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'));

    private static string Read(string file)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Interview.Core.Models.Lexicon.{file}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
