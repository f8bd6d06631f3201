using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Resumes;

namespace Interview.Core.Reports;

/// <summary>Everything a report is made of.</summary>
public sealed record ReportRequest(string Locale, string TargetRole, Scenario Scenario, IReadOnlyList<AnsweredStage> Stages, ResumeSnapshot Snapshot);

/// <param name="Transcript">Null: asked, never answered.</param>
/// <param name="Verdict">Null: not judged.</param>
public sealed record AnsweredStage(string Stage, string Question, string? Transcript, Verdict? Verdict);

/// <summary>The report's words and numbers, in the interview's language. Made of verdicts alone.</summary>
public sealed record InterviewReport
{
    public required string TargetRole { get; init; }
    public required string Locale { get; init; }
    public required ReportTotal Total { get; init; }
    public required IReadOnlyList<string> Summary { get; init; }
    public required IReadOnlyList<ReportArea> Areas { get; init; }
    public required IReadOnlyList<ReportStage> Stages { get; init; }
    public required IReadOnlyList<ReportGap> NotAssessed { get; init; }
    public required IReadOnlyList<ReportClaim> Claims { get; init; }
    public required ReportAuthors MadeBy { get; init; }
}

/// <param name="Band">The band's title; null with the score.</param>
/// <param name="Assessed">Answers assessed, of all stages of the scenario.</param>
public sealed record ReportTotal(int? Score, string? Band, double Confidence, int Assessed, int Of);

public sealed record ReportArea(string Code, string Title, int Weight, int? Score, double Confidence, IReadOnlyList<ReportCriterion> Criteria);

/// <param name="Level">1 to 5, one decimal; null: not assessed, and the reason says why.</param>
public sealed record ReportCriterion(string Code, string Title, double? Level, double Confidence, string Reason);

public sealed record ReportStage(
    string Name, string Title, string Question, string? Transcript, VerdictStatus Status, IReadOnlyList<ReportGrade> Grades,
    IReadOnlyList<string> Strengths, IReadOnlyList<string> Advice, IReadOnlyList<DeliveryMeasure> Delivery, string GraderLabel);

/// <param name="Anchor">What the level means.</param>
/// <param name="NextAnchor">What the next level would have needed; null at the top.</param>
public sealed record ReportGrade(
    string Criterion, string Title, int? Level, string? Anchor, string? NextAnchor, string Reason, IReadOnlyList<Evidence> Evidence);

public sealed record ReportGap(string Stage, string Title, string Reason);

/// <param name="State">"supported" when an answer took the claim up with something to show for it, else "open".</param>
public sealed record ReportClaim(string Text, string State)
{
    public const string Supported = "supported";
    public const string Open = "open";
}

/// <summary>Who made the report: names and hashes, so that it can be made again.</summary>
public sealed record ReportAuthors(string Grader, string Rubric, string Scenario, string Writer);
