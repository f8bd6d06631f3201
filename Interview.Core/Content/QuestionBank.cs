using System.Text.RegularExpressions;
using Interview.Core.Evaluation;

namespace Interview.Core.Content;

/// <summary>The sentences the Playbook asks with.</summary>
public sealed record QuestionBank(
    IReadOnlyList<StageQuestions> Stages, IReadOnlyList<FollowUpQuestions> FollowUps, IReadOnlyList<QuestionPattern> FollowUpFallbacks,
    IReadOnlyList<QuestionPattern> Easing, Localized EasingWhy)
{
    /// <summary>Null when no file is about the stage.</summary>
    public StageQuestions? For(string stage) => Stages.FirstOrDefault(s => s.Stage == stage);

    public IEnumerable<QuestionPattern> All => [.. Stages.SelectMany(s => (QuestionPattern[])[.. s.Patterns, .. s.Fallbacks]), .. FollowUps.SelectMany(f => f.Patterns), .. FollowUpFallbacks, .. Easing];
}

/// <param name="Prefers">Words of a résumé claim that suit the stage; such claims are asked about first.</param>
/// <param name="Why">Why a résumé line was chosen, for the candidate.</param>
/// <param name="Fallbacks">Questions without slots that fit anybody.</param>
public sealed record StageQuestions(
    string Stage, LocalizedList Prefers, Localized Why, IReadOnlyList<QuestionPattern> Patterns, IReadOnlyList<QuestionPattern> Fallbacks);

/// <summary>Questions that ask for what an answer lacks.</summary>
public sealed record FollowUpQuestions(AnswerPart Lacks, Localized Why, IReadOnlyList<QuestionPattern> Patterns);

/// <summary>
/// A question with slots such as {claim} or {skill}; the slots are its precondition. <paramref name="Families"/> are the role
/// families it is for; none: any.
/// </summary>
public sealed partial record QuestionPattern(string Id, string Ko, string En, IReadOnlyList<string>? Families = null)
{
    public string For(string locale) => Locales.IsKorean(locale) ? Ko : En;

    public IReadOnlyList<string> SlotsFor(string locale) => [.. Slot().Matches(For(locale)).Select(m => m.Groups[1].Value).Distinct()];

    /// <summary>Whether the text was made of this pattern: it holds all that stands between the slots.</summary>
    public bool IsFrameOf(string text, string locale) =>
        Between().Split(For(locale)).All(words => text.Contains(words, StringComparison.Ordinal));

    [GeneratedRegex(@"\{[a-z_]+\}[’”]?(?:\(?[가-힣]\)?\(?[가-힣]?\)?(?=[ ,.]|라)|\(이\))?")]
    private static partial Regex Between();

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Slot();
}
