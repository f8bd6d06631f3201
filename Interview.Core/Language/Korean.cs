using System.Text.RegularExpressions;

namespace Interview.Core.Language;

/// <summary>Korean particles after a word that is only known at run time: Hangul, Latin letters or digits.</summary>
public static partial class Korean
{
    private enum Final { None, Rieul, Other }

    private static readonly (string Written, string AfterConsonant, string AfterVowel)[] Pairs =
    [
        ("은(는)", "은", "는"), ("이(가)", "이", "가"), ("을(를)", "을", "를"), ("과(와)", "과", "와"),
        ("(으)로", "으로", "로"), ("(이)라고", "이라고", "라고"), ("(이)라는", "이라는", "라는"), ("(이)나", "이나", "나"),
        ("(이)라면", "이라면", "라면"), ("(이)었", "이었", "였"), ("(이)며", "이며", "며"),
    ];

    // Spoken in Korean, these names end otherwise than their last letter says.
    private static readonly Dictionary<string, Final> Spoken = new(StringComparer.OrdinalIgnoreCase)
    {
        ["c#"] = Final.Other, ["f#"] = Final.Other, ["c++"] = Final.None, ["redux"] = Final.None, ["adobe"] = Final.None,
        ["github"] = Final.None, ["apache"] = Final.None, ["nginx"] = Final.None, ["google"] = Final.Rieul, ["word"] = Final.None,
        ["react"] = Final.None, ["rust"] = Final.None, ["scrum"] = Final.Other, ["recruit"] = Final.None, ["sap"] = Final.None,
        ["sas"] = Final.None, ["team"] = Final.Other, ["code"] = Final.None, ["note"] = Final.None, ["kakao"] = Final.None,
    };

    /// <summary>Writes the fitting form of a particle, given as its pair such as "을(를)" or "(으)로", right after the word.</summary>
    public static string With(string word, string pair)
    {
        var (_, consonant, vowel) = Pairs.Single(p => p.Written == pair);
        return word + Choose(word, pair, consonant, vowel);
    }

    /// <summary>Fills {slots} and settles every particle pair written right after one, also behind a closing quotation mark.</summary>
    public static string Fill(string pattern, Func<string, string> value) => Slot().Replace(pattern, match =>
    {
        var word = value(match.Groups["slot"].Value);
        var closing = match.Groups["closing"].Value;
        var pair = match.Groups["pair"].Value;
        return word + closing + (pair.Length == 0 ? "" : With(word, pair)[word.Length..]);
    });

    private static string Choose(string word, string pair, string consonant, string vowel) => FinalOf(word) switch
    {
        Final.None => vowel,
        Final.Rieul when pair == "(으)로" => vowel,
        _ => consonant,
    };

    private static Final FinalOf(string word)
    {
        var spoken = word.TrimEnd(' ', '.', ',', '!', '?', '’', '”', '\'', '"', '%', ')', ']', '」');
        // "40%" is read "사십 퍼센트": it ends in a vowel.
        if (word.TrimEnd(' ', '’', '”', '\'', '"', '.').EndsWith('%'))
        {
            return Final.None;
        }

        if (spoken.Length == 0)
        {
            return Final.None;
        }

        var last = spoken[^1];
        return last switch
        {
            >= '가' and <= '힣' => ((last - '가') % 28) switch { 0 => Final.None, 8 => Final.Rieul, _ => Final.Other },
            >= '0' and <= '9' => FinalOfNumber(spoken),
            _ when char.IsAsciiLetter(last) || last is '#' or '+' => FinalOfLatin(LastLatinWord().Match(spoken).Value),
            _ => Final.None,
        };
    }

    private static Final FinalOfNumber(string text)
    {
        var digits = text[(text.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1)..];
        var zeros = digits.Length - digits.TrimEnd('0').Length;
        if (zeros > 0 && zeros < digits.Length)
        {
            // 십 백 천 만 억 all end in a consonant.
            return Final.Other;
        }

        return digits[^1] switch { '1' or '7' or '8' => Final.Rieul, '0' or '3' or '6' => Final.Other, _ => Final.None };
    }

    private static Final FinalOfLatin(string word)
    {
        if (Spoken.TryGetValue(word, out var known))
        {
            return known;
        }

        var last = word[^1];
        // Capitals at the end are spelled out: SQL is 에스큐엘, CRM is 씨알엠.
        if (char.IsAsciiLetterUpper(last) || word.Length == 1)
        {
            return char.ToUpperInvariant(last) switch { 'L' or 'R' => Final.Rieul, 'M' or 'N' => Final.Other, _ => Final.None };
        }

        if (RieulEnding().IsMatch(word))
        {
            return Final.Rieul;
        }

        return ConsonantEnding().IsMatch(word) ? Final.Other : Final.None;
    }

    [GeneratedRegex(@"\{(?<slot>[a-z_]+)\}(?<closing>[’”'""」]*)(?<pair>은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로|\(이\)라고|\(이\)라는|\(이\)나|\(이\)라면|\(이\)었|\(이\)며)?")]
    private static partial Regex Slot();

    [GeneratedRegex(@"[A-Za-z]+[#+]*$")]
    private static partial Regex LastLatinWord();

    [GeneratedRegex(@"(l|[bcdfgkpstz]le)$")]
    private static partial Regex RieulEnding();

    [GeneratedRegex(@"(n|m|ng|[aeiou](n|m)e|[^aeiou][aeiou](p|t|k|ck)|oop|ook|ic)$")]
    private static partial Regex ConsonantEnding();
}
