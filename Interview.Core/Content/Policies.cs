using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Interview.Core.Evaluation;
using Interview.Core.Evaluation.Sentences;

namespace Interview.Core.Content;

/// <summary>What no question may touch, how questions sound, and how answers are read.</summary>
/// <param name="Parts">By language, what the forms of sentences say of what they do.</param>
public sealed record Policies(QuestionPolicy Questions, AnswerCues Answers, IReadOnlyList<PartWeights> Parts);

/// <summary>Expressions (regular expressions) that mark a question as improper; each list by language.</summary>
/// <param name="ForbiddenTopics">Age, marriage, family, region and the like, by topic.</param>
/// <param name="Meta">Labels, speech about the interview's machinery, traces of a prompt.</param>
/// <param name="Endings">How a sentence that asks may end, or begin in English.</param>
/// <param name="Slang">Words out of register.</param>
/// <param name="TwoInOne">Two questions joined into one sentence.</param>
/// <param name="Recap">Words that say what the candidate said; what follows from them must rest on the answer.</param>
public sealed record QuestionPolicy(
    IReadOnlyList<ForbiddenTopic> ForbiddenTopics, LocalizedList Meta, LocalizedList Endings, LocalizedList Slang, LocalizedList TwoInOne, LocalizedList Recap);

public sealed record ForbiddenTopic(string Topic, LocalizedList Words);

/// <summary>Expressions (regular expressions) by which rules read an answer.</summary>
/// <param name="Parts">What marks each part of a good answer.</param>
/// <param name="FirstPerson">Who acted: the candidate.</param>
/// <param name="Verbs">What the forms of verbs do not tell.</param>
/// <param name="Whole">All or nothing: as good as a number where something came out.</param>
/// <param name="Feeling">How it was for those who did it, which is no result.</param>
/// <param name="NotDone">What was left undone, and what somebody is by birth or schooling: no deed of theirs.</param>
/// <param name="DontKnow">"I don't know", "pass".</param>
/// <param name="AskAgain">"Could you say that again?"</param>
/// <param name="NotUnderstood">Of those, the ones that want it simpler, not only once more.</param>
/// <param name="Past">A sentence that tells what was.</param>
/// <param name="WantsTime">"Let me think for a moment."</param>
/// <param name="Fillers">Sounds and words that fill a pause.</param>
/// <param name="Instructions">Words that address the grader; a sentence that holds one counts for nothing.</param>
/// <param name="Praise">Praise of oneself; a sentence of it shows nothing.</param>
/// <param name="Hypothetical">What one would do, not what one did.</param>
public sealed record AnswerCues(
    IReadOnlyDictionary<AnswerPart, LocalizedList> Parts, LocalizedList FirstPerson, VerbCues Verbs, LocalizedList Whole, LocalizedList Feeling, LocalizedList NotDone, LocalizedList DontKnow, LocalizedList AskAgain, LocalizedList NotUnderstood, LocalizedList Past, LocalizedList WantsTime, LocalizedList Fillers,
    LocalizedList Instructions, LocalizedList Praise, LocalizedList Hypothetical);

/// <param name="Irregular">English pasts that do not end in -ed.</param>
/// <param name="States">Verbs that tell of no deed: whole words in English, beginnings in Korean.</param>
public sealed record VerbCues(IReadOnlyList<string> Irregular, LocalizedList States);

/// <summary>One expression out of many; linear in the length of the text, whatever somebody wrote.</summary>
public static class Cue
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A list lives as long as its snapshot, and so does what was made of it.
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, Regex> Made = [];

    // Snapshots mostly hold the same expressions, and each compiled one brings a megabyte of tables: the same words are compiled once.
    private static readonly ConcurrentDictionary<string, Regex> Compiled = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">One of the expressions is not a regular expression.</exception>
    public static Regex AnyOf(IReadOnlyList<string> expressions) => Made.GetValue(expressions, static list =>
        Compiled.GetOrAdd(list.Count == 0 ? "[^\\s\\S]" : string.Join('|', list.Select(e => $"(?:{e})")), static all => new Regex(all, Options)));
}
