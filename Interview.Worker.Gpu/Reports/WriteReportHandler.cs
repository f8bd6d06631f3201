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
        session => session.Publish(Write(session), clock.GetUtcNow()),
        cancellationToken);

    public Task GiveUpAsync(WriteReport order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Interviews.SingleOrDefaultAsync(s => s.Id == order.InterviewId, token),
        session => session.FailReport(),
        cancellationToken);

    private InterviewReport Write(InterviewSession session)
    {
        var answers = session.Questions.ToDictionary(q => q.Stage, q => (Question: q, Answer: session.Answers.SingleOrDefault(a => a.QuestionId == q.Id)));
        return new ReportWriter(content.Current).Write(new(
            session.Locale,
            session.TargetRole,
            content.Scenario(session.ScenarioName),
            [.. answers.Values.OrderBy(pair => pair.Question.Ordinal).Select(pair =>
                new AnsweredStage(pair.Question.Stage, pair.Question.Text, pair.Answer?.Transcript, pair.Answer?.Verdict?.Body))],
            session.Snapshot));
    }
}
