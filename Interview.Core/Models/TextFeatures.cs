using System.Text;

namespace Interview.Core.Models;

/// <summary>
/// Something a text may have in common with another: a word's stem (<c>w:</c>), a thought of the lexicon (<c>c:</c>), one that is only related to it
/// (<c>r:</c>), a pair of syllables or four letters (<c>g:</c>).
/// </summary>
/// <param name="Word">The word it was seen in.</param>
internal readonly record struct Feature(string Key, float Weight, string Word);

/// <summary>
/// What a text is about, as far as words show it without a model: stems without endings and particles, thoughts that many words stand for, and parts of
/// words, because Korean joins words without spaces. One reading for passages and queries, in the built-in embeddings and in the search by words.
/// </summary>
internal static class TextFeatures
{
    private const float WordWeight = 1;
    private const float ConceptWeight = 1.1f;
    private const float NumberWeight = 0.3f;
    private const float CommonFactor = 0.12f;
    private const float PairsWeight = 0.75f;
    private const float LettersWeight = 0.5f;
    private const float RelatedWeight = 2;
    private const float MostRelated = 0.4f;

    private enum Kind { Nothing, Hangul, Latin, Digits }

    public static List<Feature> Of(string text)
    {
        var words = Words(text);
        var spelled = words.Select(word => word.Word).ToArray();
        var features = new List<Feature>(words.Count * 6);
        for (var at = 0; at < words.Count; at++)
        {
            var (word, kind) = words[at];
            var stem = kind switch { Kind.Hangul => Stems.Korean(word).ToString(), Kind.Latin => Stems.English(word).ToString(), _ => word };
            var factor = Lexicon.IsCommon(word) || Lexicon.IsCommon(stem) ? CommonFactor : 1;
            features.Add(new($"w:{stem}", (kind == Kind.Digits ? NumberWeight : WordWeight) * factor, word));
            AddParts(features, word, stem, kind, factor);
            AddConcepts(features, word, kind == Kind.Digits ? [] : Lexicon.ConceptsIn(word, kind == Kind.Hangul));
            AddConcepts(features, word, Lexicon.ConceptsOf(spelled.AsSpan(at)));
        }

        return features;
    }

    /// <summary>The words of a text, lower case, in NFKC, cut where the script changes: "API를" is two, "k8s" is one.</summary>
    private static List<(string Word, Kind Kind)> Words(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var words = new List<(string, Kind)>();
        for (var at = 0; at < normal.Length;)
        {
            var kind = KindOf(normal[at]);
            var end = at + 1;
            while (end < normal.Length && (KindOf(normal[end]) == kind || IsInside(normal, end, kind)))
            {
                end++;
            }

            if (kind != Kind.Nothing)
            {
                words.Add((normal[at..end], kind));
            }

            at = end;
        }

        return words;
    }

    private static Kind KindOf(char letter) => letter switch
    {
        >= '가' and <= '힣' => Kind.Hangul,
        >= '0' and <= '9' => Kind.Digits,
        _ when char.IsLetter(letter) => Kind.Latin,
        _ => Kind.Nothing,
    };

    // "c++", "c#" and "k8s" are words, "1,000" and "99.9" numbers.
    private static bool IsInside(string text, int at, Kind kind) => kind switch
    {
        Kind.Latin => text[at] is '+' or '#' || char.IsAsciiDigit(text[at]),
        Kind.Digits => text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static void AddConcepts(List<Feature> features, string word, IReadOnlyList<Concept> concepts)
    {
        // A word of many thoughts says less about each.
        var share = ConceptWeight / MathF.Sqrt(Math.Max(1, concepts.Count));
        foreach (var concept in concepts)
        {
            features.Add(new(concept.Key, share * concept.Weight, word));
            foreach (var (related, closeness) in concept.Related)
            {
                features.Add(new($"r:{related.Key}", share * related.Weight * MathF.Min(MostRelated, RelatedWeight * closeness), word));
            }
        }
    }

    private static void AddParts(List<Feature> features, string word, string stem, Kind kind, float factor)
    {
        if (kind == Kind.Hangul && stem.Length > 1)
        {
            var weight = PairsWeight * factor / MathF.Sqrt(stem.Length - 1);
            for (var at = 0; at + 2 <= stem.Length; at++)
            {
                features.Add(new($"g:{stem.AsSpan(at, 2)}", weight, word));
            }
        }
        else if (kind == Kind.Latin && word.Length > 4)
        {
            var weight = LettersWeight * factor / MathF.Sqrt(word.Length - 3);
            for (var at = 0; at + 4 <= word.Length; at++)
            {
                features.Add(new($"g:{word.AsSpan(at, 4)}", weight, word));
            }
        }
    }
}
