using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Diagnostics;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Interview.Core.Playbook;
using Interview.Core.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Questions;

internal sealed class AskQuestionHandler(
    InterviewDbContext db, ContentLibrary content, TimeProvider clock, ModelState state, LanguageModel? model = null) : IMessageHandler<AskQuestion>
{
    public async Task HandleAsync(AskQuestion order, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Id == order.InterviewId, cancellationToken);
        if (session is null)
        {
            return;
        }

        var scenario = content.Scenario(session);
        var written = await WriteAsync(session, scenario, cancellationToken);
        await db.DecideAsync(
            token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
            found => [.. found.Ask(scenario, written, clock.GetUtcNow()), .. StillDue(found, scenario)],
            cancellationToken);
    }

    /// <summary>The bank's plain question always exists: an interview never stands still because a writer failed (C-07).</summary>
    public Task GiveUpAsync(AskQuestion order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
        session =>
        {
            var scenario = content.Scenario(session);
            var playbook = new Playbook(content.Current);
            return session.Ask(scenario, session.Due(scenario).Select(stage => (stage, playbook.Fallback(stage, session.Context(scenario), failure.Code))), clock.GetUtcNow());
        },
        cancellationToken);

    /// <summary>Each question sees the ones written before it, so that no two of one order repeat each other.</summary>
    private async Task<List<(Stage, QuestionDraft)>> WriteAsync(InterviewSession session, Scenario scenario, CancellationToken cancellationToken)
    {
        var context = session.Context(scenario);
        var written = new List<(Stage, QuestionDraft)>();
        foreach (var stage in Now(session, scenario))
        {
            var draft = await WriteAsync(session.Id, stage, context, cancellationToken);
            written.Add((stage, draft));
            context = context.After(stage, draft);
            if (draft.Origin == QuestionOrigin.Fallback)
            {
                Telemetry.Fallbacks.Add(1, new KeyValuePair<string, object?>("stage", stage.Name));
            }
        }

        return written;
    }

    /// <summary>A model takes seconds: it writes one question for one order, the candidate's next one first, and each is there as soon as it is written.</summary>
    private IEnumerable<Stage> Now(InterviewSession session, Scenario scenario) =>
        model is null ? session.Due(scenario) : session.Due(scenario).OrderByDescending(stage => stage.Name == session.Next(scenario)?.Name).Take(1);

    private Task<QuestionDraft> WriteAsync(Guid interview, Stage stage, InterviewContext context, CancellationToken cancellationToken)
    {
        if (model is not null && state.Serves)
        {
            return new ModelAuthor(model, content.Current).WriteAsync(interview, stage, context, cancellationToken);
        }

        var draft = new Playbook(content.Current).Write(stage, context);
        // A model that is configured and away is a fallback, and says so; none at all is the Playbook's own interview.
        return Task.FromResult(state.Condition == ModelCondition.Absent || draft.Origin != QuestionOrigin.Playbook ? draft : draft with { Origin = QuestionOrigin.Fallback, FallbackReason = ModelFailure.Unavailable });
    }

    /// <summary>An answer that arrived while these questions were written may have made another one due.</summary>
    private static IEnumerable<IMessage> StillDue(InterviewSession session, Scenario scenario) =>
        session.Due(scenario).Count > 0 ? [new AskQuestion(session.Id)] : [];
}
