using Interview.Core.Evaluation;

namespace Interview.Core.Reports;

/// <summary>One answer's verdict in a <see cref="Rejudgement"/>.</summary>
public sealed record RejudgedAnswer(Guid AnswerId, Verdict Verdict);

/// <summary>An interview judged once more, by another model or rubric, with the report that would come of it. It changes nothing of the interview's own.</summary>
public sealed class Rejudgement
{
    private Rejudgement()
    {
    }

    public Rejudgement(Guid interviewId, IReadOnlyList<RejudgedAnswer> verdicts, InterviewReport report, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        InterviewId = interviewId;
        Verdicts = verdicts;
        Report = report;
        Grader = report.MadeBy.Grader;
        RubricHash = report.MadeBy.Rubric;
        JudgedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid InterviewId { get; private set; }
    public string Grader { get; private set; } = "";
    public string RubricHash { get; private set; } = "";
    public IReadOnlyList<RejudgedAnswer> Verdicts { get; private set; } = [];
    public InterviewReport Report { get; private set; } = null!;
    public DateTimeOffset JudgedAt { get; private set; }
}
