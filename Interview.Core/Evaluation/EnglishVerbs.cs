using System.Text.RegularExpressions;

namespace Interview.Core.Evaluation;

/// <summary>
/// Cuts a sentence into clauses and reads each from left to right: its subject, then its verb; whatever follows is not looked at. A clause that names no subject
/// goes on with the one before: "I traced it and, on Monday, rewrote it" tells of two deeds.
/// </summary>
internal sealed partial class EnglishVerbs(IReadOnlyList<string> irregular, IReadOnlyList<string> states) : VerbReader
{
    private static readonly HashSet<string> Joins = [.. "and but so then because when while after before until or though although since as which who that where what how if once".Split(' ')];
    private static readonly HashSet<string> JoinsThatGoOn = [.. "and but so then until".Split(' ')];
    private static readonly HashSet<string> Pronouns = [.. "he she it they we you there this these those nobody nothing none everybody everyone someone both all each half most one".Split(' ')];
    private static readonly HashSet<string> Adverbs = [.. "also first just even still later always now have had has already soon again then therefore myself personally finally".Split(' ')];
    private static readonly HashSet<string> Auxiliaries = [.. "could would can will may might must should did do does to didn't couldn't wouldn't".Split(' ')];
    private static readonly HashSet<string> NoPast = [.. "need indeed exceed proceed succeed speed feed seed hundred bed red shed weed embed".Split(' ')];

    private readonly HashSet<string> _irregular = [.. irregular];
    private readonly HashSet<string> _states = [.. states];

    public override Told Read(string sentence, bool habits)
    {
        var telling = new Telling();
        // Mine: a verb without a subject is the candidate's. Main: it will be, once an aside is over. Awaited: somebody else was named whose verb is still to come.
        var clauses = Clauses(sentence);
        var (mine, main, awaited) = (OpensWithVerb(clauses[0]), false, false);
        foreach (var clause in clauses)
        {
            if (clause.IsMine)
            {
                (mine, main, awaited) = (true, true, false);
                if (OwnDeed(clause.Words, habits) is { } deed)
                {
                    telling.Deed(deed);
                }

                continue;
            }

            mine = clause.EndsAside ? main : mine;
            var (subject, verb) = Parts(clause.Words);
            awaited |= subject is not null;
            if (mine && subject is null && verb is not null && !_states.Contains(verb))
            {
                telling.Deed(verb);
            }
            else if (awaited && verb is not null && !Auxiliaries.Contains(verb))
            {
                (mine, main) = (false, main && clause.IsAside);
                telling.Event(isReason: clause.IsAside);
            }
            else if (subject is not null && Pronouns.Contains(subject))
            {
                (mine, main) = (false, main && clause.IsAside);
            }

            awaited &= verb is null;
        }

        return telling.Told;
    }

    /// <param name="IsMine">"I" opened it.</param>
    /// <param name="IsAside">It hangs on another one: "because …", "which …".</param>
    /// <param name="EndsAside">Behind "what they decided, and" the sentence goes on with the subject it had.</param>
    private sealed record Clause(bool IsMine, bool IsAside, bool EndsAside)
    {
        public List<string> Words { get; } = [];

        /// <summary>There no word begins another clause: "I then went".</summary>
        public bool AwaitsVerb => IsMine && Words.TrueForAll(IsAheadOfVerb);
    }

    private static List<Clause> Clauses(string sentence)
    {
        List<Clause> clauses = [new(IsMine: false, IsAside: false, EndsAside: false)];
        foreach (var word in Token().Matches(sentence).Select(token => token.Value.ToLowerInvariant().Replace('’', '\'')))
        {
            var last = clauses[^1];
            var isMine = word is "i" or "i've";
            if (isMine || !char.IsLetterOrDigit(word[0]))
            {
                clauses.Add(new(isMine, last.IsAside, EndsAside: false));
            }
            else if (Joins.Contains(word) && !last.AwaitsVerb)
            {
                var goesOn = JoinsThatGoOn.Contains(word);
                clauses.Add(new(IsMine: false, IsAside: !goesOn, EndsAside: goesOn && last.IsAside));
            }
            else
            {
                last.Words.Add(word);
            }
        }

        return clauses;
    }

    /// <summary>Who speaks of what they did may leave "I" out: "Rang the supplier and checked."</summary>
    private bool OpensWithVerb(Clause first) => first.Words.Count > 1 && Parts(first.Words) is { Subject: null, Verb: not null };

    /// <summary>The verb right behind "I": in the past, behind "to", or as what is done since then.</summary>
    private string? OwnDeed(List<string> words, bool habits)
    {
        var at = words.FindIndex(word => !IsAheadOfVerb(word));
        return at >= 0 && !_states.Contains(words[at]) && (IsPast(words, at) || ((habits || words.IndexOf("to", 0, at) >= 0) && !IsUsedTo(words, at))) ? words[at] : null;
    }

    /// <summary>The parts of any other clause. One that begins with its verb names no subject; an auxiliary stands for its verb, which does not say then whether it ever happened.</summary>
    private (string? Subject, string? Verb) Parts(List<string> words)
    {
        var begin = words.FindIndex(word => !IsAdverb(word));
        if (begin < 0 || IsPast(words, begin))
        {
            return (null, words.ElementAtOrDefault(begin));
        }

        // "And had two of them milled": what somebody had is no subject.
        if (begin > 0 && words[begin - 1] is "had" or "have" or "has")
        {
            return default;
        }

        var verb = words.FindIndex(begin + 1, word => word is "has" or "have" || Auxiliaries.Contains(word) || IsPast(word));
        return (words[begin], words.ElementAtOrDefault(verb));
    }

    private static bool IsAdverb(string word) => Adverbs.Contains(word) || word.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsAheadOfVerb(string word) => IsAdverb(word) || word == "to";

    private static bool IsUsedTo(List<string> words, int at) => words[at] == "used" && words.ElementAtOrDefault(at + 1) == "to";

    private bool IsPast(List<string> words, int at) => IsPast(words[at]) && !IsUsedTo(words, at);

    private bool IsPast(string word) => _irregular.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !NoPast.Contains(word));

    [GeneratedRegex("[A-Za-z][A-Za-z'’-]*|[0-9][0-9.,]*|[,;:()—–]")]
    private static partial Regex Token();
}
