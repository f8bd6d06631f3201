using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Reports;

namespace Interview.Core.Reviews;

/// <summary>A report as it would read with the levels that a person set: made by the same writer from the same record.</summary>
public sealed record ReviewedReport(InterviewReport Report, Scenario Scenario)
{
    /// <summary>The rule that a person's level names.</summary>
    public const string Rule = "person";

    public static ReviewedReport Of(ReportReview review, ReportRequest findings, ReportWriter writer) => new(
        writer.Write(findings with
        {
            Stages = [.. findings.Stages.Select(stage => stage.Verdict is { } verdict ? stage with { Verdict = With(verdict, review.InForce.Where(o => o.Stage == stage.Stage).ToList()) } : stage)],
        }),
        findings.Scenario);

    /// <summary>
    /// The answer whose level counts in the place of one that a person set: of an exchange the best level counts, so a change below it moves no score. Whoever
    /// means the whole exchange sets that level too. Null: what was set counts.
    /// </summary>
    public LevelInstead? InsteadOf(LevelOverride set)
    {
        var exchange = Scenario.Stage(set.Stage).Exchange;
        return (
            from stage in Report.Stages
            where stage.Name != set.Stage && stage.Status == VerdictStatus.Assessed && Scenario.Stage(stage.Name).Exchange == exchange
            from grade in stage.Grades
            where grade.Criterion == set.Criterion && grade.Level >= Math.Max(set.From ?? 0, set.To ?? 0)
            orderby grade.Level descending
            select new LevelInstead(stage.Name, stage.Title, grade.Level!.Value)).FirstOrDefault();
    }

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

/// <summary>A level that counts where another of the same exchange does not.</summary>
/// <param name="Title">The stage's, in the interview's language.</param>
public sealed record LevelInstead(string Stage, string Title, int Level);
