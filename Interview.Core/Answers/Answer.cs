using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;

namespace Interview.Core.Answers;

public enum AnswerStatus
{
    Open,
    Submitted,
    Evaluated,
    NotAssessed,
}

/// <summary>Judge this answer against the rubric.</summary>
public sealed record EvaluateAnswer(Guid AnswerId) : IOrder
{
    Guid IOrder.Subject => AnswerId;
}

/// <summary>What the candidate said to one question, word for word, and what was made of it.</summary>
public sealed class Answer
{
    /// <summary>Characters of a transcript; a quarter of an hour of fast speech stays far below it.</summary>
    public const int MaxLength = 20_000;

    private Answer()
    {
    }

    internal Answer(Guid interviewId, Guid questionId, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        InterviewId = interviewId;
        QuestionId = questionId;
        OpenedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid InterviewId { get; private set; }
    public Guid QuestionId { get; private set; }
    public AnswerStatus Status { get; private set; }
    public string? Transcript { get; private set; }
    public DateTimeOffset OpenedAt { get; private set; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public AnswerVerdict? Verdict { get; private set; }

    public bool IsSubmitted => Status != AnswerStatus.Open;

    public bool IsJudged => Status is AnswerStatus.Evaluated or AnswerStatus.NotAssessed;

    internal void Submit(string transcript, DateTimeOffset now)
    {
        Transcript = transcript;
        SubmittedAt = now;
        Status = AnswerStatus.Submitted;
    }

    internal void Take(Verdict verdict, DateTimeOffset now)
    {
        if (Verdict is null)
        {
            Verdict = new AnswerVerdict(this, verdict, now);
        }
        else
        {
            Verdict.Replace(verdict, now);
        }

        Status = verdict.Status == VerdictStatus.Assessed ? AnswerStatus.Evaluated : AnswerStatus.NotAssessed;
    }
}
