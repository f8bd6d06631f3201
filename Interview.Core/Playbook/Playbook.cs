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
    private readonly SignalReader _signals = new(content.Policies);

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

    /// <summary>
    /// The question this stage stands at once more: said again to who did not hear it, simpler to who did not understand it or asks a second time.
    /// It rests on what it rested on.
    /// </summary>
    /// <param name="heard">What the candidate said instead of an answer.</param>
    /// <param name="time">1 for the first time the candidate asks, 2 for the second.</param>
    public QuestionDraft Rephrase(Stage stage, string heard, int time, InterviewContext context)
    {
        var asked = context.History.Last(h => h.Stage == stage.Name);
        var others = context with { History = [.. context.History.Where(h => h != asked)] };
        var words = content.QuestionBank.Rephrasing;
        var grounding = asked.Grounding ?? [];
        var about = grounding is [var one, ..] ? one.Quote : null;
        var made = Patterns(stage).Where(p => p.IsFrameOf(asked.Text, context.Locale)).MaxBy(p => p.For(context.Locale).Length);
        var wording = new Wording(context, content.QuestionBank.Leads);
        var slots = new SlotFiller(context, LocalizedList.Empty, null, null);
        var simpler = ((stage.Kind == StageKind.FollowUp ? words.Lacks.GetValueOrDefault(LackOf(made)) : words.Stages.GetValueOrDefault(stage.Name)) ?? [])
            .Where(p => Open(p).All(slot => about is not null && made is not null && Open(made).Contains(slot)))
            .OrderByDescending(p => Open(p).Count()).ThenBy(p => Dice.Of(context.Seed, stage.Name, p.Id))
            .Select(p => (Opening: wording.Chosen(words.Simpler.For(context.Locale), stage, p.Id), Pattern: p));
        var again = made is null ? [] : new[] { (Opening: wording.Chosen(words.Again.For(context.Locale), stage, asked.Text), Pattern: made) };
        var notUnderstood = Cue.AnyOf(content.Policies.Answers.NotUnderstood.For(context.Locale)).IsMatch(heard);
        return (time > 1 || notUnderstood ? simpler.Concat(again) : again.Concat(simpler))
            .Select(way => Put(wording.Say(way.Pattern, about, slots.Known, stage, [way.Opening]), WroteBy(way.Pattern)))
            .FirstOrDefault(draft => draft.Text != asked.Text && _rules.Check(draft, stage, others).Count == 0)
            ?? Put($"{wording.Chosen(words.Again.For(context.Locale), stage, asked.Text)} {asked.Text}", $"playbook again {content.Hash[..12]}");

        QuestionDraft Put(string text, string wroteBy) => new(text, QuestionOrigin.Playbook, wroteBy, grounding, null);

        IEnumerable<string> Open(QuestionPattern pattern) => pattern.SlotsFor(context.Locale).Where(slot => slots.Known(slot) is null);
    }

    private IEnumerable<QuestionDraft> FromBank(Stage stage, InterviewContext context)
    {
        if (content.QuestionBank.For(stage.Name) is not { } bank)
        {
            return [];
        }

        var family = FamilyOf(context);
        var slots = new SlotFiller(context, bank.Prefers, family, content.PersonaOf(context.Choices));
        var origin = stage.Kind == StageKind.Template ? QuestionOrigin.Template : QuestionOrigin.Playbook;
        var wording = new Wording(context, content.QuestionBank.Leads);
        var transitions = bank.Transitions?.For(context.Locale) ?? [];
        return Fresh(bank.Patterns, context)
            .Where(pattern => pattern.Families is null || (family is not null && pattern.Families.Contains(family.Code)))
            .Where(pattern => pattern.Personas?.Contains(context.Choices.Persona) != false && pattern.Scenarios?.Contains(context.Scenario.Name) != false)
            .SelectMany(slots.Fill)
            .OrderByDescending(filled => (filled.Pattern.Families is null ? 0 : 0.9) + filled.Worth + Dice.Of(context.Seed, stage.Name, filled.Key))
            .Select(filled => Draft(
                filled, wording.Say(filled.Pattern, filled.Fact?.Quote, slots.Known, stage, transitions.Count == 0 ? [] : [wording.Chosen(transitions, stage, "")]),
                origin, bank.Why.For(context.Locale)));
    }

    private IEnumerable<QuestionDraft> FollowUps(Stage stage, InterviewContext context)
    {
        if (Problem(stage, context) is { } problem)
        {
            return Easing(stage, context, problem);
        }

        var followed = Followed(stage, context)!;
        var signals = _signals.Read(followed.Transcript!, context.Locale, question: followed.Text, stage: followed.Stage);
        var persona = content.PersonaOf(context.Choices);
        var family = FamilyOf(context)?.Code;
        var wording = new Wording(context, content.QuestionBank.Leads);
        var probing = new Probing(content, _signals, context, persona);
        return
            from lack in probing.Of(stage, signals)
            join questions in content.QuestionBank.FollowUps on lack equals questions.Lacks
            from quote in Untouched(AnswerQuote.For(lack, signals, context.Locale, probing.IsOwn), context)
            from pattern in Fresh(questions.Patterns, context)
                .Where(p => (p.Families is null || (family is not null && p.Families.Contains(family))) && p.Personas?.Contains(context.Choices.Persona) != false && p.Suits(quote))
                .OrderByDescending(p => (p.Families is null ? 0 : 0.5) + (p.Personas is null ? 0 : 0.5) + Dice.Of(context.Seed, stage.Name, p.Id))
            let text = wording.Say(pattern, quote, _ => null, stage, Acknowledged(persona, stage, context, wording))
            select new QuestionDraft(text, QuestionOrigin.Playbook, WroteBy(pattern),
                [new(Grounding.FromAnswer, quote, null, null, questions.Why.For(context.Locale))], null);
    }

    // Words that were taken up once are not held out to the candidate again, unless there are no others.
    private static IEnumerable<string> Untouched(IReadOnlyList<string> quotes, InterviewContext context)
    {
        var used = context.History.SelectMany(h => h.Grounding ?? []).Where(g => g.Source == Grounding.FromAnswer).Select(g => g.Quote).ToList();
        return quotes.OrderBy(quote => used.Any(before => before.Contains(quote, StringComparison.Ordinal) || Likeness.Of(before, quote) >= 0.6));
    }

    private static IEnumerable<string> Acknowledged(Persona persona, Stage stage, InterviewContext context, Wording wording) =>
        Dice.Of(context.Seed, stage.Name, "acknowledged") < 0.5 ? [wording.Chosen(persona.Acknowledgements.For(context.Locale), stage, persona.Name)] : [];

    // Nothing was said, so nothing is taken up: an easier way in, from the résumé where it has one.
    private IEnumerable<QuestionDraft> Easing(Stage stage, InterviewContext context, AnswerProblem problem)
    {
        var slots = new SlotFiller(context, LocalizedList.Empty, FamilyOf(context), null);
        var wording = new Wording(context, content.QuestionBank.Leads);
        var openings = content.QuestionBank.EasingOpenings;
        var opening = wording.Chosen((openings.GetValueOrDefault(problem) ?? openings[AnswerProblem.DontKnow]).For(context.Locale), stage, problem.ToString());
        return Fresh(content.QuestionBank.Easing, context)
            .SelectMany(slots.Fill)
            .OrderByDescending(filled => filled.Worth + Dice.Of(context.Seed, stage.Name, filled.Key))
            .Select(filled => Draft(filled, wording.Say(filled.Pattern, filled.Fact?.Quote, slots.Known, stage, [opening]), QuestionOrigin.Playbook, content.QuestionBank.EasingWhy.For(context.Locale)));
    }

    // The same frame around another name is the same question to whoever hears it.
    private static IEnumerable<QuestionPattern> Fresh(IReadOnlyList<QuestionPattern> patterns, InterviewContext context) =>
        patterns.Where(pattern => !context.History.Any(asked => pattern.IsFrameOf(asked.Text, context.Locale)));

    /// <summary>Whether the answer that a follow-up should take up says nothing.</summary>
    public bool HasNothingToTakeUp(Stage stage, InterviewContext context) => stage.Kind == StageKind.FollowUp && Problem(stage, context) is not null;

    private IEnumerable<QuestionPattern> Patterns(Stage stage) => stage.Kind == StageKind.FollowUp
        ? content.QuestionBank.FollowUps.SelectMany(f => f.Patterns).Concat(content.QuestionBank.Easing)
        : content.QuestionBank.For(stage.Name)?.Patterns ?? [];

    private AnswerPart LackOf(QuestionPattern? pattern) =>
        content.QuestionBank.FollowUps.FirstOrDefault(f => pattern is not null && f.Patterns.Contains(pattern))?.Lacks ?? AnswerPart.Example;

    private RoleFamily? FamilyOf(InterviewContext context) => content.Roles.Of(context.TargetRole);

    private AnswerProblem? Problem(Stage stage, InterviewContext context) =>
        Followed(stage, context) is { } followed
            ? _quality.Of(followed.Transcript, followed.Text, context.Locale)
                ?? (_signals.Read(followed.Transcript!, context.Locale).Telling.Count == 0 ? AnswerProblem.NotLanguage : null)
            : AnswerProblem.Empty;

    private static AskedQuestion? Followed(Stage stage, InterviewContext context) => context.History.LastOrDefault(h => h.Stage == stage.Follows);

    private QuestionDraft Draft(Filled filled, string text, QuestionOrigin origin, string why) => new(
        text, origin, WroteBy(filled.Pattern),
        filled.Fact is { } fact ? [new(Grounding.FromResume, fact.Quote, fact.Place, fact.PassageId, why)] : [], null);

    private string WroteBy(QuestionPattern pattern) => $"playbook {pattern.Id} {content.Hash[..12]}";
}
