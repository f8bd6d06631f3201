using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>What the verbs of a sentence tell.</summary>
/// <param name="Deeds">Verbs of what the candidate did, each once.</param>
/// <param name="Before">Something else happened, or somebody else did something, told ahead of the first deed.</param>
/// <param name="After">The same behind the last deed, and not as its reason; where there is no deed, neither comes first.</param>
internal sealed record Told(IReadOnlyList<string> Deeds, bool Before, bool After)
{
    public bool Event => Before || After;
}

/// <summary>
/// Finds what somebody says they did by the forms of the verbs: a list of verbs never holds the one that is said. States of mind, chance and daily life are
/// no deeds; those are few, and stand in content.
/// </summary>
internal abstract partial class VerbReader
{
    public static VerbReader Of(VerbCues cues, bool korean) => korean ? new KoreanVerbs(cues.States.Ko) : new EnglishVerbs(cues.Irregular, cues.States.En);

    /// <param name="habits">The sentence tells what is done since then: there the present counts too.</param>
    public abstract Told Read(string sentence, bool habits);

    /// <summary>The subject goes with every verb that has no other: "I traced it and, on Monday, rewrote it" tells of two deeds.</summary>
    private sealed partial class EnglishVerbs(IReadOnlyList<string> irregular, IReadOnlyList<string> states) : VerbReader
    {
        private static readonly HashSet<string> Joins = [.. "and but so then because when while after before until or though although since as which who that where what how if once".Split(' ')];
        private static readonly HashSet<string> Goes = [.. "and but so then until".Split(' ')];
        private static readonly HashSet<string> Others = [.. "he she it they we you there this these those nobody nothing none everybody everyone someone both all each half most one".Split(' ')];
        private static readonly HashSet<string> Between = [.. "also first just even still later always now have had has already soon again then therefore myself personally finally 've".Split(' ')];
        private static readonly HashSet<string> Modals = [.. "could would can will may might must should did do does to didn't couldn't wouldn't".Split(' ')];
        private static readonly HashSet<string> NoPast = [.. "need indeed exceed proceed succeed speed feed seed hundred bed red shed weed embed".Split(' ')];

        private readonly HashSet<string> _irregular = [.. irregular];
        private readonly HashSet<string> _states = [.. states];

        public override Told Read(string sentence, bool habits)
        {
            var deeds = new List<string>();
            var (before, after, mine, main, awaited, begins, named, infinitive, aside) = (false, false, false, false, false, true, false, false, false);
            foreach (Match token in Word().Matches(sentence))
            {
                var word = token.Value.ToLowerInvariant().Replace('’', '\'');
                if (!char.IsLetter(word[0]) || (Joins.Contains(word) && !awaited))
                {
                    // Behind "what they decided, and" the sentence goes on with the subject it had.
                    mine = aside && Goes.Contains(word) ? main : mine;
                    aside = char.IsLetter(word[0]) ? !Goes.Contains(word) : aside;
                    (begins, named) = (begins || !char.IsDigit(word[0]), named || char.IsDigit(word[0]));
                    continue;
                }

                if (word is "i" or "i've")
                {
                    (mine, main, awaited, begins, named, infinitive) = (true, true, true, false, false, false);
                }
                else if (begins && Others.Contains(word))
                {
                    (mine, main, awaited, begins, named) = (false, main && aside, false, false, true);
                }
                else if ((awaited || begins) && (Between.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal)))
                {
                    continue;
                }
                else if (awaited && word == "to")
                {
                    infinitive = true;
                }
                else if (named && (Modals.Contains(word) || word is "has" or "have"))
                {
                    Happened(word is "has" or "have");
                    named = false;
                }
                else if (!IsUsedTo(token) && (IsPast(word) || (awaited && (infinitive || habits) && !_states.Contains(word))))
                {
                    if (mine && (awaited || begins) && !_states.Contains(word))
                    {
                        deeds.Add(word);
                        after = false;
                    }
                    else if (named)
                    {
                        (mine, main) = (false, main && aside);
                        Happened(true);
                    }

                    (awaited, begins, named) = (false, false, false);
                }
                else
                {
                    (awaited, named, begins) = (false, named || begins, false);
                }
            }

            return new([.. deeds.Distinct()], before, after);

            void Happened(bool really)
            {
                before |= really && deeds.Count == 0;
                after |= really && deeds.Count > 0 && !aside;
            }
        }

        private static bool IsUsedTo(Match token) => token.Value is "used" && token.NextMatch().Value is "to";

        private bool IsPast(string word) => _irregular.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NoPast.Contains(word));

        [GeneratedRegex("[A-Za-z][A-Za-z'’-]*|[0-9][0-9.,]*|[,;:()—–]")]
        private static partial Regex Word();
    }

    /// <summary>
    /// Korean leaves "I" out. A deed is a verb with an object, or with "I" before it, that is not in an honorific form (that is always somebody else's) and
    /// has no other subject in its clause.
    /// </summary>
    private sealed partial class KoreanVerbs(IReadOnlyList<string> states) : VerbReader
    {
        private const int PastFinal = 20; // ㅆ
        private const int NounFinal = 4; // ㄴ
        private static readonly HashSet<string> NoSubject = ["많이", "같이", "깊이", "높이", "굳이", "똑같이", "길이", "없이", "나이", "아이", "차이"];
        private static readonly HashSet<string> Me = ["제가", "저는", "저도", "전", "내가", "직접", "스스로", "혼자"];

        public override Told Read(string sentence, bool habits)
        {
            var words = SpokenText.Words(sentence).ToArray();
            var isPast = habits || words.Any(word => PastAt(word) >= 0);
            var deeds = new List<string>();
            var (before, after, me, other, target) = (false, false, false, false, false);
            for (var i = 0; i < words.Length; i++)
            {
                var word = words[i];
                if (Me.Contains(word))
                {
                    (me, other) = (true, false);
                }
                else if (PastAt(word) is >= 0 and var at)
                {
                    Predicate(word[..(at + 1)], i, Honoured().IsMatch(word));
                }
                else if (!NoSubject.Contains(word) && Subject().IsMatch(word))
                {
                    (other, me) = (true, false);
                }
                else if (Target().IsMatch(word))
                {
                    target = true;
                }
                else if (((target || me) && ((isPast && Joined().IsMatch(word)) || IsNamed(i))) || (habits && i == words.Length - 1))
                {
                    Predicate(word, i, Honoured().IsMatch(word));
                }
                else if (ClauseEnd().IsMatch(word))
                {
                    (target, other) = (false, false);
                }
            }

            return new([.. deeds.Distinct()], before, after);

            // "설계한 것": the deed as a noun.
            bool IsNamed(int at) => at + 1 < words.Length && words[at + 1][0] == '것' && words[at][^1] is not ('는' or '던' or '은') && words[at][^1] is >= '가' and <= '힣' && (words[at][^1] - '가') % 28 == NounFinal;

            void Predicate(string verb, int at, bool honoured)
            {
                // "보다" is to look, and behind another verb to try: only the second is a deed. What one wants to do, or thinks was done, is none.
                var state = states.Any(s => verb.StartsWith(s, StringComparison.Ordinal)) || Copula().IsMatch(verb)
                    || (verb[0] is '봤' or '보' && at > 0 && Target().IsMatch(words[at - 1])) || words.Skip(at + 1).Take(2).Any(next => next[0] == '싶')
                    || (words[at].EndsWith("다고", StringComparison.Ordinal) && at + 1 < words.Length && Thought().IsMatch(words[at + 1]));
                if (!other && !honoured && !state && (target || me))
                {
                    deeds.Add(verb);
                    after = false;
                }
                else if ((!me || other || honoured) && (!state || Change().IsMatch(verb)))
                {
                    before |= deeds.Count == 0;
                    after |= deeds.Count > 0;
                }

                (target, other) = (false, false);
            }
        }

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
        private static partial Regex Subject();

        [GeneratedRegex("(?:[을를]|에게|한테|[가-힣]께)$")]
        private static partial Regex Target();

        [GeneratedRegex("(?:고|며|면서|서|해|여|려|더니|다가|니|자고|하자)$")]
        private static partial Regex Joined();

        [GeneratedRegex("(?:면|때문에|자|는데|지만|니까)$")]
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
}
