using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Questions;

namespace Interview.Core.Playbook;

/// <summary>
/// Writes questions without a model, from the question bank, the résumé and the answers so far. The same context always gets the same
/// question. Every sentence passes the question rules; one that does not gives way to the next pattern.
/// </summary>
public sealed class Playbook(ContentSnapshot content)
{
    private readonly QuestionRules _rules = new(content.Policies.Questions);
    private readonly AnswerQuality _quality = new(content.Policies.Answers);
    private readonly SignalReader _signals = new(content.Policies.Answers);

    public QuestionDraft Write(Stage stage, InterviewContext context)
    {
        var candidates = stage.Kind switch
        {
            StageKind.FollowUp => FollowUps(stage, context),
            _ => FromBank(stage, context),
        };
        var first = candidates.FirstOrDefault(draft => _rules.Check(draft, stage, context).Count == 0);
        return first ?? Fallback(stage, context, "playbook.nothing_fits");
    }

    /// <summary>A plain question that fits anybody; never none. The reason says why nothing better was written.</summary>
    public QuestionDraft Fallback(Stage stage, InterviewContext context, string reason)
    {
        IReadOnlyList<QuestionPattern> plain = stage.Kind == StageKind.FollowUp
            ? Problem(stage, context) is null ? content.QuestionBank.FollowUpFallbacks : [.. content.QuestionBank.Easing.Where(p => p.SlotsFor(context.Locale).Count == 0)]
            : content.QuestionBank.For(stage.Name)?.Fallbacks ?? content.QuestionBank.FollowUpFallbacks;
        var drafts = plain.OrderBy(p => Dice.Of(context.Seed, stage.Name, p.Id))
            .Select(p => new QuestionDraft(p.For(context.Locale), QuestionOrigin.Fallback, WroteBy(p), [], reason))
            .ToList();
        return drafts.MinBy(draft => _rules.Check(draft, stage, context).Count)!;
    }

    private IEnumerable<QuestionDraft> FromBank(Stage stage, InterviewContext context)
    {
        if (content.QuestionBank.For(stage.Name) is not { } bank)
        {
            return [];
        }

        var family = content.Roles.Of(context.TargetRole)?.Code;
        var slots = new SlotFiller(context, bank.Prefers);
        var origin = stage.Kind == StageKind.Template ? QuestionOrigin.Template : QuestionOrigin.Playbook;
        return Fresh(bank.Patterns, context)
            .Where(pattern => pattern.Families is null || (family is not null && pattern.Families.Contains(family)))
            .SelectMany(slots.Fill)
            .OrderByDescending(filled => (filled.Pattern.Families is null ? 0 : 0.7) + filled.Worth + Dice.Of(context.Seed, stage.Name, filled.Key))
            .Select(filled => Draft(filled, origin, bank.Why.For(context.Locale)));
    }

    private IEnumerable<QuestionDraft> FollowUps(Stage stage, InterviewContext context)
    {
        if (Problem(stage, context) is not null)
        {
            return Easing(stage, context);
        }

        var answer = Followed(stage, context)!.Transcript!;
        var signals = _signals.Read(answer, context.Locale);
        return
            from lack in Probes(stage, signals)
            join questions in content.QuestionBank.FollowUps on lack equals questions.Lacks
            from quote in AnswerQuote.For(lack, signals, context.Locale)
            from pattern in Fresh(questions.Patterns, context).OrderBy(p => Dice.Of(context.Seed, stage.Name, p.Id))
            let text = Korean.Fill(pattern.For(context.Locale), _ => quote)
            select new QuestionDraft(text, QuestionOrigin.Playbook, WroteBy(pattern),
                [new(Grounding.FromAnswer, quote, null, null, questions.Why.For(context.Locale))], null);
    }

    // Whoever only describes themselves is asked for one thing that happened; otherwise for the part that shows least.
    private static IEnumerable<AnswerPart> Probes(Stage stage, AnswerSignals signals)
    {
        AnswerPart[] happened = [AnswerPart.Situation, AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Result];
        return [.. happened.Any(signals.Has) ? [] : new[] { AnswerPart.Example }, .. stage.Probes.OrderBy(part => signals.Of(part).Count)];
    }

    // Nothing was said, so nothing is taken up: an easier way in, from the résumé where it has one.
    private IEnumerable<QuestionDraft> Easing(Stage stage, InterviewContext context)
    {
        var slots = new SlotFiller(context, LocalizedList.Empty);
        return Fresh(content.QuestionBank.Easing, context)
            .SelectMany(slots.Fill)
            .OrderByDescending(filled => filled.Worth + Dice.Of(context.Seed, stage.Name, filled.Key))
            .Select(filled => Draft(filled, QuestionOrigin.Playbook, content.QuestionBank.EasingWhy.For(context.Locale)));
    }

    // The same frame around another name is the same question to whoever hears it.
    private static IEnumerable<QuestionPattern> Fresh(IReadOnlyList<QuestionPattern> patterns, InterviewContext context) =>
        patterns.Where(pattern => !context.History.Any(asked => pattern.IsFrameOf(asked.Text, context.Locale)));

    /// <summary>Whether the answer that a follow-up should take up says nothing.</summary>
    public bool HasNothingToTakeUp(Stage stage, InterviewContext context) => stage.Kind == StageKind.FollowUp && Problem(stage, context) is not null;

    private AnswerProblem? Problem(Stage stage, InterviewContext context) =>
        Followed(stage, context) is { } followed
            ? _quality.Of(followed.Transcript, followed.Text, context.Locale)
                ?? (_signals.Read(followed.Transcript!, context.Locale).Telling.Count == 0 ? AnswerProblem.NotLanguage : null)
            : AnswerProblem.Empty;

    private static AskedQuestion? Followed(Stage stage, InterviewContext context) => context.History.LastOrDefault(h => h.Stage == stage.Follows);

    private QuestionDraft Draft(Filled filled, QuestionOrigin origin, string why) => new(
        filled.Say(), origin, WroteBy(filled.Pattern),
        filled.Fact is { } fact ? [new(Grounding.FromResume, fact.Quote, fact.Place, fact.PassageId, why)] : [], null);

    private string WroteBy(QuestionPattern pattern) => $"playbook {pattern.Id} {content.Hash[..12]}";
}
