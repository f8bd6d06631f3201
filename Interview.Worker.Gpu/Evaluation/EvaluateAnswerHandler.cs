using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Evaluation;

internal sealed class EvaluateAnswerHandler(InterviewDbContext db, ContentLibrary content, TimeProvider clock) : IMessageHandler<EvaluateAnswer>
{
    public async Task HandleAsync(EvaluateAnswer order, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Answers.Any(a => a.Id == order.AnswerId), cancellationToken);
        if (session?.Answers.Single(a => a.Id == order.AnswerId) is not { Status: AnswerStatus.Submitted or AnswerStatus.NotAssessed } answer)
        {
            return;
        }

        var question = session.Questions.Single(q => q.Id == answer.QuestionId);
        var stage = content.Scenario(session).Stage(question.Stage);
        var verdict = new PlaybookGrader(content.Current)
            .Judge(new(stage, question.Text, answer.Transcript!, session.Locale, session.TargetRole, session.Snapshot))
            .CheckedAgainst(answer.Transcript!);
        await RecordAsync(order, verdict, cancellationToken);
    }

    /// <summary>One answer that cannot be judged does not hold up the report (D-09).</summary>
    public Task GiveUpAsync(EvaluateAnswer order, Failure failure, CancellationToken cancellationToken) =>
        RecordAsync(order, Verdict.NotAssessed(PlaybookGrader.Name, content.Current.Rubric.Hash, failure.Code), cancellationToken);

    private Task RecordAsync(EvaluateAnswer order, Verdict verdict, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Answers.Any(a => a.Id == order.AnswerId), token),
        session => session.Record(order.AnswerId, verdict, clock.GetUtcNow()),
        cancellationToken);
}
