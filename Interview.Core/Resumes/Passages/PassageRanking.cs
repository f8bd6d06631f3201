using Interview.Core.Models;

namespace Interview.Core.Resumes;

/// <summary>A passage to be ranked: what was embedded of it, and how near it means (null where its vector cannot be compared).</summary>
internal sealed record Ranked<T>(T Passage, string Wording, double? Nearness)
{
    public double ByWords { get; set; }
    public IReadOnlyList<string> Words { get; set; } = [];
    public double Score { get; set; }
    public bool IsNear => Nearness > PassageRanking.LeastNearness;
}

/// <summary>
/// Puts one résumé's passages in the order in which they fit a query: by meaning (the vectors' angle) and by words (what both have in common, the rarer in
/// this résumé the heavier), joined by reciprocal rank, so that neither needs to be on the other's scale.
/// </summary>
internal static class PassageRanking
{
    // The usual 60 levels the first ranks, which suits long lists of many rankers; here the first place is what matters.
    private const double RankOffset = 10;

    /// <summary>Less near than this means something else.</summary>
    internal const double LeastNearness = 0.1;

    /// <summary>How much a text longer than the others is held back: it has more words in common with anything.</summary>
    private const double LengthWeight = 0.2;

    /// <summary>A passage that has no more in common than parts of words was not found by them.</summary>
    private const double LeastWords = 0.5;

    /// <summary>Words that weigh less are those of every question.</summary>
    private const float LeastWeight = 0.15f;

    /// <summary>What the second thing that a word and a passage have in common still adds.</summary>
    private const double Further = 0.2;

    private const double PartsShare = 0.5;

    private const double LeastRarity = 0.6;

    public static IReadOnlyList<Ranked<T>> Rank<T>(string query, IReadOnlyList<Ranked<T>> passages)
    {
        ByWords(query, passages);
        var meaning = Ranks(passages, passage => passage.IsNear ? passage.Nearness : null);
        var words = Ranks(passages, passage => passage.ByWords > 0 ? passage.ByWords : null);
        foreach (var (at, passage) in passages.Index())
        {
            passage.Score = ((RankOffset + 1) / (RankOffset + meaning[at]) + (RankOffset + 1) / (RankOffset + words[at])) / 2;
        }

        return [.. passages.Where(passage => passage.Score > 0).OrderByDescending(passage => passage.Score).ThenByDescending(passage => passage.ByWords)];
    }

    private static void ByWords<T>(string query, IReadOnlyList<Ranked<T>> passages)
    {
        var wanted = TextFeatures.Of(query).Where(feature => feature.Weight >= LeastWeight && feature.Key[0] != 'r').ToLookup(feature => feature.Word, StringComparer.Ordinal);
        var texts = passages.Select(passage => Heaviest(TextFeatures.Of(passage.Wording))).ToList();
        var rarity = wanted.SelectMany(word => word).Select(feature => feature.Key).Distinct()
            .ToDictionary(key => key, key => Rarity(texts.Count(text => text.ContainsKey(key)), texts.Count), StringComparer.Ordinal);
        var usual = texts.Count == 0 ? 1 : texts.Average(text => text.Count);
        foreach (var (passage, text) in passages.Zip(texts))
        {
            // A word is found once: by itself, or by another word of the same meaning, or by parts of it; whichever tells most.
            var found = wanted
                .Select(word => (word.Key, Worth: Worth(word, text)))
                .Where(word => word.Worth > 0).ToList();
            var sum = found.Sum(word => word.Worth);
            passage.ByWords = sum < LeastWords ? 0 : sum / (1 - LengthWeight + (LengthWeight * text.Count / usual));
            passage.Words = sum < LeastWords ? [] : [.. found.Where(word => word.Worth >= LeastWords / 2).Select(word => word.Key)];
        }

        double Worth(IGrouping<string, Feature> word, Dictionary<string, float> text)
        {
            var best = 0.0;
            var parts = 0.0;
            foreach (var feature in word)
            {
                if (text.TryGetValue(feature.Key, out var weight))
                {
                    var worth = Math.Sqrt(feature.Weight * weight) * rarity[feature.Key];
                    if (feature.Key[0] == 'g')
                    {
                        parts += worth;
                    }
                    else
                    {
                        best = Math.Max(best, worth) + (Math.Min(best, worth) * Further);
                    }
                }
            }

            return Math.Max(best, parts * PartsShare);
        }
    }

    private static Dictionary<string, float> Heaviest(List<Feature> features)
    {
        var heaviest = new Dictionary<string, float>(features.Count, StringComparer.Ordinal);
        foreach (var feature in features.Where(feature => feature.Key[0] != 'r'))
        {
            heaviest[feature.Key] = Math.Max(feature.Weight, heaviest.GetValueOrDefault(feature.Key));
        }

        return heaviest;
    }

    // What most passages hold tells them hardly apart, but where there are only those it is still what was asked for.
    private static double Rarity(int holding, int all) => Math.Max(LeastRarity, Math.Log(1 + ((all - holding + 0.5) / (holding + 0.5))));

    /// <summary>Each one's place, from 1; equal ones share it, and one without a value has none (infinitely far).</summary>
    private static double[] Ranks<T>(IReadOnlyList<T> passages, Func<T, double?> value)
    {
        var values = passages.Select(value).ToList();
        return [.. values.Select(own => own is null ? double.PositiveInfinity : 1 + values.Count(other => other > own))];
    }
}
