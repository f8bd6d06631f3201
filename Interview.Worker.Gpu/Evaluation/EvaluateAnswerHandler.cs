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
        var session = await LoadAsync(order, cancellationToken);
        if (session?.Answers.Single(a => a.Id == order.AnswerId) is not { Status: AnswerStatus.Submitted or AnswerStatus.NotAssessed } answer)
        {
            return;
        }

        var current = content.Current;
        var verdict = (await new AnswerGrading(current, options, state, model)
            .JudgeAsync(session.Id, session.Choices.Mode, session.ToJudge(answer, content.Scenario(session)), cancellationToken))
            .CheckedAgainst(answer.Transcript!);
        await shelf.KeepAsync(current.Rubric, scenario: null, cancellationToken);
        await RecordAsync(order, verdict, session, cancellationToken);
    }

    /// <summary>One answer that cannot be judged does not hold up the report (D-09).</summary>
    public Task GiveUpAsync(EvaluateAnswer order, Failure failure, CancellationToken cancellationToken) =>
        RecordAsync(order, Verdict.NotAssessed(PlaybookGrader.Name, content.Current.Rubric.Hash, failure.Code), loaded: null, cancellationToken);

    private Task<InterviewSession?> LoadAsync(EvaluateAnswer order, CancellationToken cancellationToken) =>
        db.Interviews.Whole().SingleOrDefaultAsync(s => s.Answers.Any(a => a.Id == order.AnswerId), cancellationToken);

    private Task RecordAsync(EvaluateAnswer order, Verdict verdict, InterviewSession? loaded, CancellationToken cancellationToken) =>
        db.DecideAsync(token => LoadAsync(order, token), session => session.Record(order.AnswerId, verdict, clock.GetUtcNow()), cancellationToken, loaded);
}
