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
        var session = await LoadAsync(order, cancellationToken);
        if (session is null)
        {
            return;
        }

        var current = content.Current;
        var scenario = content.Scenario(session);
        await shelf.KeepAsync(current.Rubric, scenario, cancellationToken);
        var writer = await ReportWriter.ForAsync(session, current.Rubric, shelf, cancellationToken);
        var written = writer.Write(session.Findings(scenario));
        var worded = model is null ? written : await new ModelSummary(model, current.Prompts).WriteAsync(session.Id, session.Choices.Mode, written, cancellationToken);
        // What the model's three sentences rest on may have changed while it wrote; then the report is written anew without them.
        var judged = session.Version;
        await db.DecideAsync(
            token => LoadAsync(order, token),
            found => found.Publish(found.Version == judged ? worded : writer.Write(found.Findings(scenario)), clock.GetUtcNow()),
            cancellationToken, loaded: session);
    }

    public Task GiveUpAsync(WriteReport order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
        session => session.FailReport(),
        cancellationToken);

    private Task<InterviewSession?> LoadAsync(WriteReport order, CancellationToken cancellationToken) =>
        db.Interviews.Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == order.InterviewId && s.Status == InterviewStatus.Completed, cancellationToken);
}
