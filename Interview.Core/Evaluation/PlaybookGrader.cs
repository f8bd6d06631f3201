using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>
/// Judges what rules can judge: structure, specificity, ownership, relevance, reflection, words of the trade. Says "not assessed" for
/// the rest. The same answer always gets the same verdict.
/// </summary>
public sealed class PlaybookGrader(ContentSnapshot content)
{
    public const string Name = "playbook";

    private readonly AnswerGate _gate = new(content);

    public Verdict Judge(JudgeRequest request)
    {
        var (verdict, signals) = _gate.Admit(request);
        return signals is null ? verdict : Judge(verdict, signals, request);
    }

    internal Verdict Judge(Verdict admitted, AnswerSignals signals, JudgeRequest request)
    {
        var before = request.Before is { } earlier ? _gate.Admit(request with { Transcript = earlier, Before = null, SpokenSeconds = null, Heard = null }).Signals : null;
        var grades = request.Stage.Criteria.Select(criterion => GradingRules.Grade(content.Rubric, content.Rubric.Criterion(criterion), signals, before, request)).ToList();
        return grades.Any(g => g.Level is not null)
            ? admitted with { Grades = grades }
            : admitted with { Status = VerdictStatus.NotAssessed, Grades = grades, Reason = GradingWords.OnlyAPerson.For(request.Locale) };
    }
}
