using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>
/// What stands before every grader, rules and model alike: what is no answer is not graded, and whoever does not know gets the lowest level without
/// anybody being asked. What passes comes with what rules found in it.
/// </summary>
internal sealed class AnswerGate
{
    /// <summary>Below this a recogniser's words are more guess than hearing.</summary>
    private const double LeastConfidence = 0.45;

    private readonly ContentSnapshot _content;
    private readonly AnswerQuality _quality;
    private readonly SignalReader _signals;
    private readonly DeliveryMeter _delivery;

    public AnswerGate(ContentSnapshot content)
    {
        var cues = content.Policies.Answers;
        (_content, _quality, _signals, _delivery) = (content, new(cues), new(content.Policies), new(cues));
    }

    /// <summary>The answer as it may be graded; or, with its verdict already, as it may not.</summary>
    public (Verdict Verdict, AnswerSignals? Signals) Admit(JudgeRequest request)
    {
        var verdict = new Verdict
        {
            Grader = PlaybookGrader.Name,
            RubricHash = _content.Rubric.Hash,
            PromptHash = _content.Hash,
            Kind = request.Stage.Kind,
            Status = VerdictStatus.Assessed,
            Delivery = _delivery.Measure(request),
        };
        var problem = request.Heard is < LeastConfidence ? AnswerProblem.HardToHear : _quality.Of(request.Transcript, request.Question, request.Locale);
        if (problem is AnswerProblem.DontKnow)
        {
            return (verdict with { Problem = problem, Grades = [.. request.Stage.Criteria.Select(criterion => NothingShown(criterion, request))] }, null);
        }

        if (problem is { } reason)
        {
            return (Refused(verdict, reason, request), null);
        }

        IReadOnlyList<string> trade = [.. TradeWords.Of(_content, _content.Roles.Of(request.TargetRole)), .. request.Resume?.Profile.Skills ?? []];
        var signals = _signals.Read(request.Transcript, request.Locale, trade, request.Question, request.Stage.Name);
        return signals.Telling.Count > 0
            ? (verdict with { Parts = signals.Found }, signals)
            : (Refused(verdict, _signals.SpeaksToGrader(request.Transcript) ? AnswerProblem.WordsToGrader : AnswerProblem.NothingTold, request), null);
    }

    /// <summary>The answer without the sentences that address the grader: they are evidence of nothing, and no model is shown them.</summary>
    public string WithoutWordsToGrader(string transcript) => _signals.WithoutWordsToGrader(transcript);

    private static Verdict Refused(Verdict verdict, AnswerProblem problem, JudgeRequest request) =>
        verdict with { Status = VerdictStatus.NotAssessed, Problem = problem, Reason = GradingWords.Of(problem).For(request.Locale) };

    private CriterionGrade NothingShown(string criterion, JudgeRequest request)
    {
        if (_content.Rubric.Criterion(criterion).Rules.Count == 0)
        {
            return GradingRules.NotJudged(criterion, request.Locale);
        }

        var first = SpokenText.Sentences(request.Transcript)[0];
        return new(criterion, RubricCriterion.Lowest, "dont_know", GradingWords.DontKnow.For(request.Locale), [SignalReader.EvidenceOf(first)]);
    }
}
