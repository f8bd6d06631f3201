using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Reports;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Reports;

internal sealed class WriteReportHandler(InterviewDbContext db, ContentLibrary content, TimeProvider clock) : IMessageHandler<WriteReport>
{
    public Task HandleAsync(WriteReport order, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == order.InterviewId && s.Status == InterviewStatus.Completed, token),
        session => session.Publish(new ReportWriter(content.Current).Write(session.Findings(content.Scenario(session))), clock.GetUtcNow()),
        cancellationToken);

    public Task GiveUpAsync(WriteReport order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
        session => session.FailReport(),
        cancellationToken);
}
