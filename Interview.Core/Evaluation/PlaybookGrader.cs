using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>
/// Judges what rules can judge: structure, specificity, ownership, relevance, reflection, words of the trade. Says "not assessed" for
/// the rest. The same answer always gets the same verdict.
/// </summary>
public sealed class PlaybookGrader(ContentSnapshot content)
{
    public const string Name = "playbook";

    private readonly AnswerQuality _quality = new(content.Policies.Answers);
    private readonly SignalReader _signals = new(content.Policies.Answers);
    private readonly DeliveryMeter _delivery = new(content.Policies.Answers);

    public Verdict Judge(JudgeRequest request)
    {
        var verdict = new Verdict
        {
            Grader = Name,
            RubricHash = content.Rubric.Hash,
            PromptHash = content.Hash,
            Kind = request.Stage.Kind,
            Status = VerdictStatus.Assessed,
            Delivery = _delivery.Measure(request),
        };

        var problem = _quality.Of(request.Transcript, request.Question, request.Locale);
        if (problem is AnswerProblem.DontKnow)
        {
            return verdict with { Problem = problem, Grades = [.. request.Stage.Criteria.Select(criterion => NothingShown(criterion, request))] };
        }

        if (problem is { } reason)
        {
            return verdict with { Status = VerdictStatus.NotAssessed, Problem = reason, Reason = GradingWords.Of(reason).For(request.Locale) };
        }

        var signals = _signals.Read(request.Transcript, request.Locale, content.Roles.Of(request.TargetRole));
        if (signals.Telling.Count == 0)
        {
            return verdict with
            {
                Status = VerdictStatus.NotAssessed,
                Problem = AnswerProblem.NotLanguage,
                Reason = GradingWords.NothingTold.For(request.Locale),
            };
        }

        verdict = verdict with { Parts = signals.Found };
        var grades = request.Stage.Criteria.Select(criterion => GradingRules.Grade(criterion, signals, request)).ToList();
        return grades.Any(g => g.Level is not null)
            ? verdict with { Grades = grades }
            : verdict with { Status = VerdictStatus.NotAssessed, Grades = grades, Reason = GradingWords.OnlyAPerson.For(request.Locale) };
    }

    private static CriterionGrade NothingShown(string criterion, JudgeRequest request)
    {
        if (!GradingRules.CanJudge(criterion))
        {
            return GradingRules.NotJudged(criterion, request.Locale);
        }

        var first = SpokenText.Sentences(request.Transcript)[0];
        return new(criterion, RubricCriterion.Lowest, "dont_know", GradingWords.DontKnow.For(request.Locale), [SignalReader.EvidenceOf(first)]);
    }
}
