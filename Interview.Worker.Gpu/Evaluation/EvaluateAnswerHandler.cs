using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Evaluation;

internal sealed class EvaluateAnswerHandler(
    InterviewDbContext db, ContentLibrary content, ContentShelf shelf, TimeProvider clock, ChatModelOptions options, ModelState state, LanguageModel? model = null) : IMessageHandler<EvaluateAnswer>
{
    public async Task HandleAsync(EvaluateAnswer order, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Answers.Any(a => a.Id == order.AnswerId), cancellationToken);
        if (session?.Answers.Single(a => a.Id == order.AnswerId) is not { Status: AnswerStatus.Submitted or AnswerStatus.NotAssessed } answer)
        {
            return;
        }

        var current = content.Current;
        var verdict = (await new AnswerGrading(current, options, state, model)
            .JudgeAsync(session.Id, session.Choices.Mode, session.ToJudge(answer, content.Scenario(session)), cancellationToken))
            .CheckedAgainst(answer.Transcript!);
        await shelf.KeepAsync(current.Rubric, cancellationToken);
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
