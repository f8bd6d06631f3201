using System.Text.RegularExpressions;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>
/// Holds words about a candidate against the record they are about: no number, no name and no quotation may stand in them that does not stand there.
/// Whoever writes, a model or rules, is checked by this.
/// </summary>
public sealed partial class RecordedFacts(params IEnumerable<string> record)
{
    private readonly string _record = Plain(string.Join('\n', record));
    private readonly HashSet<string> _figures = [.. record.SelectMany(Figures.In)];

    /// <summary>What the words hold and the record does not; empty when they may stand.</summary>
    public IReadOnlyList<string> Invented(string words) =>
    [
        .. Figures.In(words).Where(figure => !_figures.Contains(figure)),
        .. NumberWord().Matches(words).Select(m => m.Value).Where(IsUnknown),
        .. Quoted().Matches(words).Select(m => m.Groups["words"].Value).Where(IsUnknown),
        .. Names(words).Where(IsUnknown),
    ];

    private bool IsUnknown(string words) => Plain(words) is { Length: > 0 } plain && !_record.Contains(plain, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(string words)
    {
        foreach (Match name in KoreanName().Matches(words))
        {
            yield return name.Groups["name"].Value;
        }

        foreach (var sentence in SpokenText.Sentences(words))
        {
            var korean = sentence.Text.Any(c => c is >= '가' and <= '힣');
            foreach (Match name in LatinName().Matches(sentence.Text))
            {
                // The first word of an English sentence has a capital anyway; a name of several words, or with capitals inside, shows itself.
                if (korean || name.Index > 0 || name.Value.Contains(' ', StringComparison.Ordinal) || name.Value.Skip(1).Any(char.IsUpper))
                {
                    yield return name.Index == 0 && Opening().IsMatch(name.Value) ? name.Value[(name.Value.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name.Value;
                }
            }
        }
    }

    private static string Plain(string text) => Spaces().Replace(text.Normalize(), " ").Trim().ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("“(?<words>[^”]+)”|‘(?<words>[^’]+)’|\"(?<words>[^\"]+)\"|「(?<words>[^」]+)」|『(?<words>[^』]+)』")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(?:half|halved|twice|doubled|tripled|dozens?|hundreds?|thousands?|millions?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\b|절반|두 배|세 배|네 배|수십|수백|수천|수만", RegexOptions.IgnoreCase)]
    private static partial Regex NumberWord();

    [GeneratedRegex(@"(?<name>[가-힣]{2,4})(?= ?(?:씨|님)(?:[^가-힣]|[은는이가을를의께과와도만]))|(?<name>[가-힣A-Za-z]{1,12}(?:전자|은행|대학교|병원|그룹|카드|화학|생명|텔레콤|주식회사))")]
    private static partial Regex KoreanName();

    [GeneratedRegex(@"(?<![A-Za-z])[A-Z][A-Za-z0-9+#.]*[A-Za-z0-9+#](?: [A-Z][A-Za-z0-9+#.]*[A-Za-z0-9+#])*(?![A-Za-z])")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"^(?:The|A|An|In|At|With|Your|Our|This|That|Their|From|By|For|While|When|After|Before|To|On|As) ")]
    private static partial Regex Opening();
}
