using System.Buffers;
using System.Text.RegularExpressions;
using Interview.Core.Content;

namespace Interview.Core.Language;

/// <summary>
/// Takes up what somebody said or wrote as a person would: "캐시를 도입했습니다" becomes "캐시를 도입했다고", "I rewrote it" becomes "that you rewrote it".
/// Where the rules are not sure, the words are quoted.
/// </summary>
public static partial class ReportedSpeech
{
    /// <summary>For "… 하셨는데요" and "You said …".</summary>
    public static string Said(string words, string locale) => Locales.IsKorean(locale)
        ? Statement(words) ?? Quoted(words)
        : ToYou(words) is { } you ? $"that {you}" : $"“{words}”";

    /// <summary>For "… 적어 주셨는데요" and "You wrote …", of a line of a résumé, which is seldom a sentence.</summary>
    public static string Wrote(string words, string locale) => Locales.IsKorean(locale)
        ? Statement(words) ?? Noted(words) ?? Quoted(words)
        : PastVerb().IsMatch(words) && !Unclear(words) ? $"that you {char.ToLowerInvariant(words[0])}{Persons(words[1..])}" : Said(words, locale);

    private static string Quoted(string words) => Korean.With($"“{words}”", "(이)라고");

    private static bool Unclear(string words) => words.AsSpan().ContainsAny(Breaks) || words.Contains(". ", StringComparison.Ordinal);

    // Reported, a past sentence ends in -다고, a noun in -(이)라고; whether another present is a verb's or an adjective's cannot be seen.
    private static string? Statement(string words)
    {
        if (Unclear(words))
        {
            return null;
        }

        var own = words.TrimEnd('.', ' ');
        string? said =
            own.EndsWith("입니다", StringComparison.Ordinal) ? Korean.With(own[..^3], "(이)라고")
            : own.EndsWith("됩니다", StringComparison.Ordinal) ? own[..^3] + "된다고"
            : own.EndsWith("습니다", StringComparison.Ordinal) && EndsInDoubleS(own[..^3]) ? own[..^3] + "다고"
            : own.EndsWith("어요", StringComparison.Ordinal) && EndsInDoubleS(own[..^2]) ? own[..^2] + "다고"
            : null;
        if (said is null)
        {
            return null;
        }

        said = Me().Replace(said, "$1");
        said = Our().Replace(said, "$1");
        said = My().Replace(said, "$1본인의 ");
        return FirstPerson().IsMatch(said) ? null : said;
    }

    // Notes end in the noun of a verb: "응답 시간을 단축", "교육 담당", "문서를 정리함".
    private static string? Noted(string words)
    {
        if (Unclear(words) || FirstPerson().IsMatch(words))
        {
            return null;
        }

        var own = words.TrimEnd('.', ' ');
        if (own.EndsWith("했음", StringComparison.Ordinal) || own.EndsWith("였음", StringComparison.Ordinal))
        {
            return own[..^1] + "다고";
        }

        own = own.EndsWith('함') && own.Length > 3 && own[^2] is not ' ' ? own[..^1] : own;
        var verb = own[(own.LastIndexOf(' ') + 1)..];
        var before = own[..^verb.Length].TrimEnd();
        if (before.Length == 0 || !(Doing.Contains(verb) || Changing.Contains(verb)))
        {
            return null;
        }

        // What stands before a connective belongs to another verb.
        var hasObject = Object().IsMatch(before[(Connective().Matches(before) is [.., var last] ? last.Index + last.Length : 0)..] + " ");
        if (!hasObject && !Adverbial().IsMatch(before))
        {
            // "인수인계 교육 담당": what was done stands bare before the verb.
            if (before[^1] is < '가' or > '힣' || Counted().IsMatch(before))
            {
                return null;
            }

            (before, hasObject) = (Korean.With(before, "을(를)"), true);
        }

        return $"{before} {verb}{(Changing.Contains(verb) && hasObject ? "시켰" : "했")}다고";
    }

    private static bool EndsInDoubleS(string stem) => stem.Length > 0 && stem[^1] is >= '가' and <= '힣' && (stem[^1] - '가') % 28 == 20;

    private static string? ToYou(string words)
    {
        if (Unclear(words) || words.Contains("I'd", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var first = words.Split(' ', 2)[0].Trim(',');
        var lower = first is "I" or "I'm" or "I've" ? words
            : OpensSentence.Contains(first) || CommonNoun().IsMatch(first) ? char.ToLowerInvariant(words[0]) + words[1..]
            : char.IsLower(words[0]) ? words : null;
        return lower is null ? null : Persons(lower);
    }

    private static string Persons(string words)
    {
        words = AuxiliaryOfI().Replace(words, m => m.Value.ToLowerInvariant() switch { "i am" or "i'm" => "you are", "i was" => "you were", "i've" => "you have", _ => "you will" });
        words = OurTeamInEnglish().Replace(words, "your team");
        return Pronoun().Replace(words, m => m.Value.ToLowerInvariant() switch
        {
            "my" or "our" => "your",
            "mine" or "ours" => "yours",
            "myself" => "yourself",
            "ourselves" => "yourselves",
            _ => "you",
        });
    }

    private static readonly SearchValues<char> Breaks = SearchValues.Create("“”\"?!:;");

    private static readonly HashSet<string> Doing = new(StringComparer.Ordinal)
    {
        "단축", "개선", "구축", "개발", "설계", "구현", "도입", "분석", "운영", "담당", "진행", "제작", "기획", "관리", "정리", "적용", "작성", "수행", "제안", "배포", "전환", "이전", "분리",
        "통합", "자동화", "최적화", "절감", "달성", "수립", "조사", "검증", "측정", "교육", "지도", "상담", "발굴", "유치", "확보", "확대", "제거", "해결", "점검", "설치", "시공", "감독", "편집",
        "취재", "번역", "발표", "수상", "참여", "참가", "주도", "총괄", "지원", "응대", "재설계", "재구성", "표준화", "체계화", "문서화", "시각화", "모델링", "리팩터링", "튜닝", "축소", "개설", "개최", "섭외", "촬영",
        "출시", "판매", "체결", "협상", "조율", "기여", "연구", "실험", "합성", "조제", "간호", "정산", "결산", "신고", "검토", "작업", "보수", "정비", "가공", "용접", "조립", "배송", "발주", "입고", "출고",
    };

    // "향상했다" is what happens to a thing; whoever does it to one "향상시켰다".
    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal) { "감소", "증가", "향상", "상승", "안정화", "성장", "활성화", "완화" };

    private static readonly HashSet<string> OpensSentence = new(StringComparer.Ordinal)
    {
        "A", "An", "The", "My", "Our", "We", "It", "They", "He", "She", "There", "This", "That", "These", "Those", "When", "While", "After", "Before", "During", "In", "On", "At", "As", "If", "Once",
        "Because", "Since", "Then", "First", "Last", "Every", "Each", "Most", "Some", "Many", "People", "One", "Two", "Three", "For", "From", "With", "By", "To", "Not", "Nobody", "Everyone", "Half", "Until", "Within", "Over",
    };

    [GeneratedRegex(@"(^|[ ,])(?:제가|저는|저도|저희는|저희가|우리가|우리는) ")]
    private static partial Regex Me();

    [GeneratedRegex(@"(^| )(?:저희|우리) ?(?=팀|병동|인원|회사|부서|매장|학교|병원|반|조|쪽)")]
    private static partial Regex Our();

    [GeneratedRegex(@"(^| )(?:제|저의) ")]
    private static partial Regex My();

    [GeneratedRegex(@"(^| )(저|제|나|내|저희|우리)(가|는|를|의|에게|한테|도|만|로서|보고)?( |,|$)")]
    private static partial Regex FirstPerson();

    [GeneratedRegex(@"[가-힣A-Za-z0-9)][을를] ")]
    private static partial Regex Object();

    [GeneratedRegex(@"(하여|해서|하고|하며|되어|통해|위해|들어|만들어|맡아) ")]
    private static partial Regex Connective();

    [GeneratedRegex(@"(으로|로|에서|에|하여|해서|하고|하며|해|와|과|부터|까지|마다|에게|통해|직접|함께)$")]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"([0-9][0-9,.]*\s?|한 |두 |세 |네 )(%|배|건|명|회|개|원|초|분|시간|일|주|개월|년|차례|번|곳|편|점|위|만|억|개소)$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:[A-Z][a-z]+ed|Built|Rebuilt|Led|Cut|Wrote|Rewrote|Won|Ran|Made|Grew|Taught|Found|Set|Brought|Held|Kept|Took|Gave|Sold|Drove|Began|Oversaw|Spoke|Sent|Met|Put|Drew|Took over|Shot|Hit|Rose|Became|Chose|Saw|Got|Read) ")]
    private static partial Regex PastVerb();

    [GeneratedRegex("^[A-Z][a-z]+(?:tions?|ments?|ness|ing|ity|ances?|ences?|ers|ors)$")]
    private static partial Regex CommonNoun();

    [GeneratedRegex(@"\bI (?:am|was)\b|\bI'm\b|\bI've\b|\bI'll\b", RegexOptions.IgnoreCase)]
    private static partial Regex AuxiliaryOfI();

    [GeneratedRegex(@"\bour team\b", RegexOptions.IgnoreCase)]
    private static partial Regex OurTeamInEnglish();

    [GeneratedRegex(@"\b(?:I|[Ww]e|[Uu]s|[Mm]e|[Mm]y|[Oo]ur|[Mm]ine|[Oo]urs|[Mm]yself|[Oo]urselves)\b")]
    private static partial Regex Pronoun();
}
