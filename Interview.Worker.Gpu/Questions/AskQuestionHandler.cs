using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Diagnostics;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Playbook;
using Interview.Core.Questions;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Questions;

internal sealed class AskQuestionHandler(InterviewDbContext db, ContentLibrary content, TimeProvider clock) : IMessageHandler<AskQuestion>
{
    public async Task HandleAsync(AskQuestion order, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Id == order.InterviewId, cancellationToken);
        if (session is null)
        {
            return;
        }

        var scenario = content.Scenario(session.ScenarioName);
        var written = Write(session, scenario);
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
            var scenario = content.Scenario(session.ScenarioName);
            var playbook = new Playbook(content.Current);
            return session.Ask(scenario, session.Due(scenario).Select(stage => (stage, playbook.Fallback(stage, session.Context(scenario), failure.Code))), clock.GetUtcNow());
        },
        cancellationToken);

    /// <summary>Each question sees the ones written before it, so that no two of one order repeat each other.</summary>
    private List<(Stage, QuestionDraft)> Write(InterviewSession session, Scenario scenario)
    {
        var playbook = new Playbook(content.Current);
        var context = session.Context(scenario);
        var written = new List<(Stage, QuestionDraft)>();
        foreach (var stage in session.Due(scenario))
        {
            var draft = playbook.Write(stage, context);
            written.Add((stage, draft));
            context = context with { History = [.. context.History, new(stage.Name, draft.Text, Transcript: null)] };
            if (draft.Origin == QuestionOrigin.Fallback)
            {
                Telemetry.Fallbacks.Add(1, new KeyValuePair<string, object?>("stage", stage.Name));
            }
        }

        return written;
    }

    /// <summary>An answer that arrived while these questions were written may have made another one due.</summary>
    private static IEnumerable<IMessage> StillDue(InterviewSession session, Scenario scenario) =>
        session.Due(scenario).Count > 0 ? [new AskQuestion(session.Id)] : [];
}
