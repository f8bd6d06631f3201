using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Interview.Core.Reports;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Reports;

internal sealed class WriteReportHandler(InterviewDbContext db, ContentLibrary content, ContentShelf shelf, TimeProvider clock, LanguageModel? model = null) : IMessageHandler<WriteReport>
{
    public async Task HandleAsync(WriteReport order, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Id == order.InterviewId && s.Status == InterviewStatus.Completed, cancellationToken);
        if (session is null)
        {
            return;
        }

        var current = content.Current;
        var scenario = content.Scenario(session);
        await shelf.KeepAsync(scenario, cancellationToken);
        await shelf.KeepAsync(current.Rubric, cancellationToken);
        var kept = await shelf.RubricsAsync(session.Answers.Select(a => a.Verdict?.RubricHash).OfType<string>(), cancellationToken);
        var writer = new ReportWriter(current.Rubric, kept);
        // The model's three sentences are asked for without a session; what they rest on is looked at again when they are saved.
        var written = writer.Write(session.Findings(scenario));
        var worded = model is null ? written : await new ModelSummary(model, current.Prompts).WriteAsync(session.Id, session.Choices.Mode, written, cancellationToken);
        await db.DecideAsync(
            token => db.Interviews.Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == order.InterviewId && s.Status == InterviewStatus.Completed, token),
            found => found.Publish(found.Version == session.Version ? worded : writer.Write(found.Findings(scenario)), clock.GetUtcNow()),
            cancellationToken);
    }

    public Task GiveUpAsync(WriteReport order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
        session => session.FailReport(),
        cancellationToken);
}
