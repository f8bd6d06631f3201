using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>
/// What the words of a heading say that is in no list: "Where I have worked", "걸어온 길", "Licences and further training". A word that tells what stands under it counts
/// more than one that tells only of what kind it is, and the last one more than those before it.
/// </summary>
internal sealed partial class HeadingWords
{
    private const double Strong = 1;
    private const double Weak = 0.5;
    private const double BeforeTheLast = 0.8;

    /// <summary>As much of a Korean heading has to be known words.</summary>
    private const double Covered = 0.6;

    private readonly FrozenDictionary<string, (Section Section, double Weight)[]> _words;
    private readonly FrozenSet<string> _plain;
    private readonly string[] _korean;

    public HeadingWords(VocabularyFile file)
    {
        _words = Weighted(file.HeadingWords, Strong).Concat(Weighted(file.WeakHeadingWords, Weak))
            .GroupBy(pair => pair.Word).ToFrozenDictionary(group => group.Key, group => group.Select(pair => (pair.Section, pair.Weight)).ToArray());
        _plain = file.PlainHeadingWords.Select(Bare).ToFrozenSet(StringComparer.Ordinal);
        _korean = [.. _words.Keys.Concat(_plain).Where(word => word.Any(Hangul.IsSyllable)).Distinct().OrderByDescending(word => word.Length)];
    }

    /// <summary>How far its words speak for each section, of 1.</summary>
    public IReadOnlyDictionary<Section, double> Of(string heading) => Read(heading).Scores;

    /// <summary>The sections it names with its parts, where it has several: "Training and Certificates".</summary>
    public IReadOnlyList<Section> JoinedIn(string heading, IEnumerable<string> parts) =>
        Of(heading).Count < 2 ? [] : parts.Aggregate(new List<Section>(), (named, part) => Of(part).Where(score => score.Value >= Weak && score.Key is not (Section.Other or Section.Personal or Section.Essays))
            // What may be two things is the one that the other parts do not name: "Education and training".
            .OrderByDescending(score => score.Value).ThenBy(score => named.Contains(score.Key)).Select(score => (Section?)score.Key).FirstOrDefault() is { } section && !named.Contains(section) ? [.. named, section] : named);

    /// <summary>The one section it names where all it says is known, and nothing speaks as much for another; null otherwise.</summary>
    public Section? Surely(string heading) =>
        Read(heading) is { Known: >= 1, Scores: var scores } && scores.Where(score => score.Value >= Strong).ToList() is [var only] ? only.Key : null;

    /// <summary>Whether at least half of it is such words, one of which tells of a section.</summary>
    public bool Speak(string heading) => Read(heading) is { Known: >= 0.5, Scores.Count: > 0 };

    /// <summary>Whether it is made of such words and hardly any others.</summary>
    public bool Make(string heading) => Read(heading) is { Known: var known, Scores: var scores } && known >= 1 && scores.Values.Any(score => score > Weak);

    private (Dictionary<Section, double> Scores, double Known) Read(string heading)
    {
        var found = new List<string>();
        var (known, all) = (0, 0);
        foreach (Match word in Word().Matches(heading.ToLowerInvariant()))
        {
            if (Hangul.IsSyllable(word.Value[0]))
            {
                continue;
            }

            all++;
            var stem = Stems(word.Value).FirstOrDefault(stem => _words.ContainsKey(stem) || _plain.Contains(stem));
            known += stem is null ? 0 : 1;
            found.AddRange(stem is null || !_words.ContainsKey(stem) ? [] : [stem]);
        }

        var korean = string.Concat(heading.Where(Hangul.IsSyllable));
        var latin = all;
        all += korean.Length > 0 ? 1 : 0;
        var covered = 0;
        // Letters set apart are one word: "경 력".
        foreach (var token in !IsSpelled(heading) ? HangulWord().Matches(heading).Select(match => match.Value) : [korean])
        {
            var words = KoreanIn(token).ToList();
            // Of a word that goes on otherwise ("라온테크") no single syllable is a word, and what is told in passing tells nothing.
            var sum = words.Sum(word => word.Length);
            sum -= sum == token.Length ? 0 : words.Count(word => word.Length == 1);
            covered += sum;
            found.AddRange(sum >= token.Length * Covered ? words.Where(_words.ContainsKey) : []);
        }

        known += korean.Length > 0 && covered >= korean.Length * Covered ? 1 : 0;
        var scores = new Dictionary<Section, double>();
        foreach (var (index, word) in found.Index())
        {
            foreach (var (section, weight) in _words[word])
            {
                scores[section] = Math.Max(scores.GetValueOrDefault(section), weight * (index == found.Count - 1 ? 1 : BeforeTheLast));
            }
        }

        return (scores, all == 0 || latin > LongestInWords ? 0 : (double)known / all);
    }

    private const int LongestInWords = 8;

    private static bool IsSpelled(string heading) => HangulWord().Matches(heading) is { Count: > 1 } tokens && tokens.All(token => token.Length == 1);

    private IEnumerable<string> KoreanIn(string token)
    {
        for (var at = 0; at < token.Length;)
        {
            var word = Array.Find(_korean, word => string.CompareOrdinal(token, at, word, 0, word.Length) == 0);
            if (word is not null)
            {
                yield return word;
            }

            at += word?.Length ?? 1;
        }
    }

    // "activities" is "activity", "licences" is "licence".
    private static IEnumerable<string> Stems(string word) =>
    [
        word,
        .. word.EndsWith("ies", StringComparison.Ordinal) ? [word[..^3] + "y"] : Array.Empty<string>(),
        .. word.EndsWith("es", StringComparison.Ordinal) ? [word[..^2]] : Array.Empty<string>(),
        .. word.EndsWith('s') ? [word[..^1]] : Array.Empty<string>(),
    ];

    private static IEnumerable<(string Word, Section Section, double Weight)> Weighted(IReadOnlyDictionary<Section, Content.LocalizedList> words, double weight) =>
        words.SelectMany(pair => pair.Value.Ko.Concat(pair.Value.En).Select(Bare).Distinct().Select(word => (word, pair.Key, weight)));

    private static string Bare(string word) => word.Any(Hangul.IsSyllable) ? string.Concat(word.Where(Hangul.IsSyllable)) : word.ToLowerInvariant();

    [GeneratedRegex("[가-힣]+")]
    private static partial Regex HangulWord();

    [GeneratedRegex(@"[a-zà-ɏ]+|[가-힣]+|&", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
