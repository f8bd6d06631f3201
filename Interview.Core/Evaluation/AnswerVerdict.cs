using Interview.Core.Answers;

namespace Interview.Core.Evaluation;

/// <summary>A verdict as it is kept: the whole record beside who gave it by which rubric, so that scores can be computed again from it.</summary>
public sealed class AnswerVerdict
{
    private AnswerVerdict()
    {
    }

    internal AnswerVerdict(Answer answer, Verdict verdict, DateTimeOffset now)
    {
        AnswerId = answer.Id;
        InterviewId = answer.InterviewId;
        Body = verdict;
        Replace(verdict, now);
    }

    public Guid AnswerId { get; private set; }
    public Guid InterviewId { get; private set; }
    public string Grader { get; private set; } = "";
    public string RubricHash { get; private set; } = "";
    public Verdict Body { get; private set; } = null!;
    public DateTimeOffset JudgedAt { get; private set; }

    internal void Replace(Verdict verdict, DateTimeOffset now)
    {
        Body = verdict;
        Grader = verdict.Grader;
        RubricHash = verdict.RubricHash;
        JudgedAt = now;
    }
}
