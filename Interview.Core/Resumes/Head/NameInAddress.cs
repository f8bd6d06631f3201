using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Whether an e-mail address is made of somebody's name: "soyoung.cho85@…" of "조소영", "maria.larsen84@…" of "Maria Larsen".</summary>
internal static class NameInAddress
{
    private const int FirstSyllable = '가';
    private const int Vowels = 21;
    private const int Finals = 28;
    private const int FewestSyllablesOfAGivenName = 2;

    // How Koreans write their sounds in Latin letters, in the order of Unicode.
    private static readonly string[] InitialSounds = ["[gk]", "kk", "n", "[dt]", "tt", "[rl]", "m", "[bpv]", "pp", "sh?", "ss", "", "[jz]", "jj", "ch", "k", "t", "p", "h"];
    private static readonly string[] VowelSounds = ["ah?", "ae", "ya", "yae", "(?:eo|u|o)", "(?:e|ae)", "(?:yeo|you|yu|yo|ye)", "ye", "(?:o|oh)", "wa", "wae", "(?:oe|oi|we)", "yo", "w?(?:u|oo)", "(?:wo|weo)", "we", "(?:wi|we|ui)", "(?:yu|you|yoo)", "(?:eu|u|e|oo)", "(?:eui|ui|ee|i)", "(?:i|ee|y|yi)"];
    private static readonly string[] FinalSounds = ["", "[gk]", "[gk]", "[gk]", "n", "n", "n", "[dt]", "(?:l|r|ll)", "[gk]", "m", "[lb]", "l", "l", "[lp]", "l", "m", "[bp]", "[bp]", "[st]", "[st]", "ng", "[jt]", "[ct]", "[gk]", "t", "p", "h?"];

    public static bool Is(string name, string address)
    {
        var own = address[..address.IndexOf('@', StringComparison.Ordinal)];
        if (name.Any(Hangul.IsSyllable))
        {
            name = string.Concat(name.Where(Hangul.IsSyllable));
            // The family name has too many spellings ("이" is Lee, Yi, Rhee); two syllables of a given name say enough.
            return name.Length > FewestSyllablesOfAGivenName && Regex.IsMatch(own, Sounds(name[^FewestSyllablesOfAGivenName..]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && new[] { words[0], words[^1] }.All(word => ResumeVocabulary.Bare(word) is { Length: >= 2 } bare && own.Contains(bare, StringComparison.OrdinalIgnoreCase));
    }

    private static string Sounds(string syllables)
    {
        var pattern = new StringBuilder();
        foreach (var syllable in syllables)
        {
            var at = syllable - FirstSyllable;
            pattern.Append(InitialSounds[at / (Vowels * Finals)]).Append(VowelSounds[at / Finals % Vowels]).Append(FinalSounds[at % Finals]).Append("[-_.]?");
        }

        return pattern.ToString();
    }
}
