using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Cpu.Resumes;

internal sealed class ParseResumeHandler(InterviewDbContext db, FileStore files, ProtectedReading reading, NewsDesk news, TimeProvider clock)
    : IMessageHandler<ParseResume>
{
    public async Task HandleAsync(ParseResume order, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Where(r => r.Id == order.ResumeId)
            .Select(r => new { r.CandidateId, r.FileId, r.Status }).SingleOrDefaultAsync(cancellationToken);
        if (resume is null or { Status: ResumeStatus.Ready })
        {
            return;
        }

        await ShowReadingAsync(order.ResumeId, resume.CandidateId, cancellationToken);
        var read = await ReadAsync(order.ResumeId, resume.FileId, cancellationToken);
        await db.DecideAsync(
            token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == order.ResumeId, token),
            found => found.TakeReading(read, clock.GetUtcNow()),
            cancellationToken);
    }

    public Task GiveUpAsync(ParseResume order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Resumes.SingleOrDefaultAsync(r => r.Id == order.ResumeId, token),
        resume => resume.FailReading(failure),
        cancellationToken);

    /// <summary>A sign of life for the page, not a decision: it neither completes the order nor touches the row version.</summary>
    private async Task ShowReadingAsync(Guid resumeId, Guid candidateId, CancellationToken cancellationToken)
    {
        await db.Resumes.Where(r => r.Id == resumeId).ExecuteUpdateAsync(row => row.SetProperty(r => r.Status, ResumeStatus.Reading), cancellationToken);
        news.Announce(new(candidateId, resumeId, "resume.reading"));
    }

    private async Task<ReadResume> ReadAsync(Guid resumeId, Guid fileId, CancellationToken cancellationToken)
    {
        try
        {
            return await reading.ReadAsync(resumeId, files.PathOf(fileId), cancellationToken);
        }
        catch (ResumeUnreadableException unreadable)
        {
            throw new WorkRefusedException(unreadable.Code, unreadable.Message, unreadable);
        }
    }
}
