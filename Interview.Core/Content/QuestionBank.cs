using System.Text.RegularExpressions;
using Interview.Core.Evaluation;
using Interview.Core.Language;

namespace Interview.Core.Content;

/// <summary>The sentences the Playbook asks with.</summary>
public sealed record QuestionBank(
    IReadOnlyList<StageQuestions> Stages, IReadOnlyList<FollowUpQuestions> FollowUps, IReadOnlyList<QuestionPattern> FollowUpFallbacks,
    IReadOnlyList<QuestionPattern> Easing, Localized EasingWhy, IReadOnlyDictionary<AnswerProblem, LocalizedList> EasingOpenings, Rephrasing Rephrasing, Leads Leads)
{
    /// <summary>Null when no file is about the stage.</summary>
    public StageQuestions? For(string stage) => Stages.FirstOrDefault(s => s.Stage == stage);

    public IEnumerable<QuestionPattern> All =>
    [
        .. Stages.SelectMany(s => (QuestionPattern[])[.. s.Patterns, .. s.Fallbacks]), .. FollowUps.SelectMany(f => f.Patterns), .. FollowUpFallbacks, .. Easing,
        .. Rephrasing.Stages.Values.SelectMany(p => p), .. Rephrasing.Lacks.Values.SelectMany(p => p),
    ];
}

/// <param name="Prefers">Words of a résumé claim that suit the stage; such claims are asked about first.</param>
/// <param name="Why">Why a résumé line was chosen, for the candidate.</param>
/// <param name="Fallbacks">Questions without slots that fit anybody.</param>
/// <param name="Transitions">A sentence that leads over to the stage's topic.</param>
public sealed record StageQuestions(
    string Stage, LocalizedList Prefers, Localized Why, IReadOnlyList<QuestionPattern> Patterns, IReadOnlyList<QuestionPattern> Fallbacks, LocalizedList? Transitions = null);

/// <summary>Questions that ask for what an answer lacks.</summary>
public sealed record FollowUpQuestions(AnswerPart Lacks, Localized Why, IReadOnlyList<QuestionPattern> Patterns);

/// <summary>What only an interviewer of one field would ask, by stage and by what an answer lacks. A file per family, so that whoever knows the field can edit it.</summary>
public sealed record FamilyQuestions(
    string Family, IReadOnlyDictionary<string, IReadOnlyList<QuestionPattern>> Stages, IReadOnlyDictionary<AnswerPart, IReadOnlyList<QuestionPattern>> FollowUps);

/// <summary>How a question is put once more: the opening words, and simpler questions with the same aim, by stage and by what was lacking.</summary>
public sealed record Rephrasing(
    LocalizedList Again, LocalizedList Simpler, IReadOnlyDictionary<string, IReadOnlyList<QuestionPattern>> Stages, IReadOnlyDictionary<AnswerPart, IReadOnlyList<QuestionPattern>> Lacks);

/// <summary>The words before a question that say what it is about, by the slot they name.</summary>
public sealed record Leads(LocalizedList Claim, LocalizedList Essay, LocalizedList Answer)
{
    public IReadOnlyList<string> For(string about, string locale) => (about switch
    {
        "claim" => Claim,
        "essay" => Essay,
        _ => Answer,
    }).For(locale);
}

/// <summary>
/// A question with slots such as {organisation} or {skill}; the slots are its precondition, and so is all that follows.
/// </summary>
/// <param name="On">What the question is about when it names no slot itself: claim, essay or answer; a lead says it first.</param>
/// <param name="About">The résumé words that fill it hold one of these (a claim, an essay sentence or a skill itself; for a place or a project, all of its entry).</param>
/// <param name="Families">Role families it is for; none: any.</param>
/// <param name="Personas">Interviewers who ask so; none: all.</param>
/// <param name="Scenarios">Scenarios it is for; none: all.</param>
public sealed partial record QuestionPattern(
    string Id, string Ko, string En, string? On = null, IReadOnlyList<string>? About = null,
    IReadOnlyList<string>? Families = null, IReadOnlyList<string>? Personas = null, IReadOnlyList<string>? Scenarios = null)
{
    /// <summary>The slots a lead may fill.</summary>
    public static readonly string[] LedBy = ["claim", "essay", "answer"];

    // Looked at hundreds of times for one question, so they are taken apart once.
    private readonly (string[] Ko, string[] En) _between = (Between().Split(Ko), Between().Split(En));
    private readonly (string[] Ko, string[] En) _slots = (SlotsIn(Ko, On), SlotsIn(En, On));

    public string For(string locale) => Locales.IsKorean(locale) ? Ko : En;

    public IReadOnlyList<string> SlotsFor(string locale) => Locales.IsKorean(locale) ? _slots.Ko : _slots.En;

    /// <summary>Whether the text was made of this pattern: it holds all that stands between the slots.</summary>
    public bool IsFrameOf(string text, string locale) =>
        Array.TrueForAll(Locales.IsKorean(locale) ? _between.Ko : _between.En, words => text.Contains(words, StringComparison.Ordinal));

    private static string[] SlotsIn(string text, string? on) => [.. Slot().Matches(text).Select(m => m.Groups[1].Value).Concat(on is null ? [] : [on]).Distinct()];

    /// <summary>Whether the words are what the pattern wants to ask about.</summary>
    public bool Suits(string words) => About is null || About.Any(about => SpokenText.Begins(words, about));

    [GeneratedRegex(@"\{[a-z_]+\}[’”]?(?:\(?[가-힣]\)?\(?[가-힣]?\)?(?=[ ,.]|라)|\(이\))?")]
    private static partial Regex Between();

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Slot();
}
