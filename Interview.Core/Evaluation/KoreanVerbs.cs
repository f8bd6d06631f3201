using System.Text.RegularExpressions;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>
/// A Korean clause ends with its predicate; ahead of it stand its subject and its object, each known by its particle. "I" is mostly left out, so a deed is a
/// predicate with an object, or with "I" ahead of it, that has no other subject and no honorific form: that is always somebody else's.
/// </summary>
internal sealed partial class KoreanVerbs(IReadOnlyList<string> states) : VerbReader
{
    private const int PastFinal = 20; // ㅆ
    private const int NounFinal = 4; // ㄴ
    private static readonly HashSet<string> NoSubject =
    [
        "많이", "같이", "깊이", "높이", "굳이", "똑같이", "길이", "없이", "나이", "아이", "차이",
        "찾아가", "들어가", "나가", "올라가", "내려가", "돌아가", "따라가", "데려가", "가져가", "이어가", "다가가", "넘어가", "달려가", "걸어가", "뛰어가",
    ];

    private static readonly HashSet<string> NoVerb = ["그리고", "올해", "창고", "사고", "재고", "광고", "어머니", "할머니", "언니"];
    private static readonly HashSet<string> Me = ["제가", "저는", "저도", "전", "내가", "직접", "스스로", "혼자"];

    private enum Subject
    {
        Unsaid,
        Me,
        Other,
    }

    /// <summary>What was said of a clause ahead of its predicate.</summary>
    private readonly record struct Clause(Subject Subject, bool HasObject)
    {
        public bool IsMine => Subject == Subject.Me || (HasObject && Subject == Subject.Unsaid);

        /// <summary>The candidate stays the subject until another is named; that one only to the end of its clause.</summary>
        public Clause Next => new(Subject == Subject.Me ? Subject.Me : Subject.Unsaid, HasObject: false);
    }

    public override Told Read(string sentence, bool habits)
    {
        var words = SpokenText.Words(sentence).ToArray();
        var isPast = habits || words.Any(word => PastAt(word) >= 0);
        var telling = new Telling();
        var clause = new Clause();
        var goesOn = -1; // The word that a predicate which is not over yet would go on with: "알려 드렸습니다", "들고 다닙니다".
        foreach (var (at, word) in words.Index())
        {
            if (Me.Contains(word))
            {
                clause = clause with { Subject = Subject.Me };
            }
            else if (PastAt(word) is >= 0 and var end)
            {
                EndWith(word[..(end + 1)], at);
            }
            else if (!NoSubject.Contains(word) && OtherSubject().IsMatch(word))
            {
                clause = clause with { Subject = Subject.Other };
            }
            else if (Object().IsMatch(word))
            {
                clause = clause with { HasObject = true };
            }
            else if (Quoted().IsMatch(word))
            {
                clause = clause.Next;
            }
            else if ((clause is { HasObject: true } or { Subject: Subject.Me } && ((isPast && IsJoined(words, at)) || IsNoun(words, at))) || (habits && at == words.Length - 1))
            {
                EndWith(word, at);
                goesOn = Cause().IsMatch(word) ? goesOn : at + 1;
            }
            else if (ClauseEnd().IsMatch(word))
            {
                clause = clause.Next;
            }
        }

        return telling.Told;

        void EndWith(string predicate, int at)
        {
            var (isDuty, isHonoured) = (IsDuty(predicate, words, at), Honoured().IsMatch(words[at]));
            var isState = !isDuty && IsState(predicate, words, at);
            if (clause.IsMine && !isState && !isDuty && !isHonoured)
            {
                telling.Deed(predicate);
            }
            else if ((!isState || Change().IsMatch(predicate)) && (isHonoured || clause.Subject == Subject.Other || (clause.Subject == Subject.Unsaid && at != goesOn && !CameTo(predicate, words, at))))
            {
                telling.Event();
            }

            clause = clause.Next;
        }
    }

    /// <summary>No deed: a state by the list or as "to be", what one wants to do, and what one thinks was done.</summary>
    private bool IsState(string predicate, string[] words, int at) => states.Any(state => predicate.StartsWith(state, StringComparison.Ordinal)) || Copula().IsMatch(predicate)
        // "보다" is to look, and behind another verb to try: only the second is a deed.
        || (predicate[0] is '봤' or '보' && at > 0 && Object().IsMatch(words[at - 1]))
        || words.Skip(at + 1).Take(2).Any(next => next[0] == '싶')
        || (words[at].EndsWith("다고", StringComparison.Ordinal) && at + 1 < words.Length && Thought().IsMatch(words[at + 1]));

    /// <summary>"다시 배포해야 했다": what had to be done says nothing of who did it.</summary>
    private static bool IsDuty(string predicate, string[] words, int at) => at > 0 && words[at - 1].EndsWith('야') && predicate[0] is '했' or '하' or '됐' or '되';

    /// <summary>"지원하게 됐다": without a subject it is the candidate's own, and neither a deed nor an event.</summary>
    private static bool CameTo(string predicate, string[] words, int at) => at > 0 && words[at - 1].EndsWith('게') && predicate[0] is '됐' or '되';

    /// <summary>What was going on, "쓰고 있었다", is told of a situation.</summary>
    private static bool IsJoined(string[] words, int at) => Joined().IsMatch(words[at]) && !NoVerb.Contains(words[at])
        && !(at + 1 < words.Length && (words[at + 1].StartsWith("있었", StringComparison.Ordinal) || words[at + 1].StartsWith("있던", StringComparison.Ordinal)));

    /// <summary>"설계한 것": the deed as a noun.</summary>
    private static bool IsNoun(string[] words, int at) => at + 1 < words.Length && words[at + 1][0] == '것'
        && words[at][^1] is >= '가' and <= '힣' and not ('는' or '던' or '은') && (words[at][^1] - '가') % 28 == NounFinal;

    /// <summary>Where the syllable of the past stands; −1: in no past form.</summary>
    private static int PastAt(string word)
    {
        for (var i = word.Length - 2; i >= 0; i--)
        {
            if (word[i] is >= '가' and <= '힣' && (word[i] - '가') % 28 == PastFinal && word[i] is not ('있' or '겠'))
            {
                return i;
            }
        }

        return -1;
    }

    [GeneratedRegex("^(?:[가-힣A-Za-z0-9]+(?:께서|께서는|님은|님이|분은|분이|들은|들이|팀은|팀이|측은)|[가-힣A-Za-z0-9]*[가-힣A-Za-z0-9](?:이|가))$")]
    private static partial Regex OtherSubject();

    [GeneratedRegex("(?:[을를]|에게|한테|[가-힣]께)$")]
    private static partial Regex Object();

    [GeneratedRegex("(?:고|며|면서|(?<![에께로])서|해|여|려|더니|다가|니|자고|하자)$")]
    private static partial Regex Joined();

    /// <summary>What follows may come of it, and is another's as well.</summary>
    [GeneratedRegex("(?:서|니|하자)$")]
    private static partial Regex Cause();

    /// <summary>"쿼리가 오래 걸린다는 것을": whose clause it was is over.</summary>
    [GeneratedRegex("[다라](?:고|는)$")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?:면|때문에|자|는데|지만|니까|이라|(?<![에께로])서)$")]
    private static partial Regex ClauseEnd();

    /// <summary>"서비스였" is to be; "줄였" and its like are to do.</summary>
    [GeneratedRegex("이었$|[^하줄높붙들움직기울숙]였$")]
    private static partial Regex Copula();

    [GeneratedRegex("^(?:생각|느[끼낍꼈]|봅|보[고았]|봤|믿)")]
    private static partial Regex Thought();

    /// <summary>States that are a change all the same: it did not break, it became.</summary>
    [GeneratedRegex("^(?:않|못|없|됐|되)")]
    private static partial Regex Change();

    [GeneratedRegex("(?:[가-힣]시[고며었는]|으시|하시|셨)")]
    private static partial Regex Honoured();
}
