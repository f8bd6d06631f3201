using Interview.Core.Evaluation;
using Interview.Core.Reports;

namespace Interview.Core.Reviews;

/// <summary>A report as it would read with the levels that a person set: made by the same writer from the same record.</summary>
public static class ReviewedReport
{
    /// <summary>The rule that a person's level names.</summary>
    public const string Rule = "person";

    public static InterviewReport Of(ReportReview review, ReportRequest findings, ReportWriter writer) => writer.Write(findings with
    {
        Stages = [.. findings.Stages.Select(stage => stage.Verdict is { } verdict ? stage with { Verdict = With(verdict, review.InForce.Where(o => o.Stage == stage.Stage).ToList()) } : stage)],
    });

    private static Verdict With(Verdict verdict, IReadOnlyList<LevelOverride> overrides)
    {
        if (overrides.Count == 0)
        {
            return verdict;
        }

        var grades = verdict.Grades.Select(grade => overrides.FirstOrDefault(o => o.Criterion == grade.Criterion) is { } set
            ? grade with { Level = set.To, Rule = Rule, Reason = set.Reason, Agreement = null, NeedsPerson = false }
            : grade).ToList();
        return verdict with { Grades = grades, Status = grades.Exists(g => g.Level is not null) ? VerdictStatus.Assessed : VerdictStatus.NotAssessed };
    }
}
