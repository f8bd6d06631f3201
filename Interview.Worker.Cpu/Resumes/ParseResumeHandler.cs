using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Worker.Cpu.Resumes;

internal sealed class ParseResumeHandler(InterviewDbContext db, NpgsqlDataSource database, FileStore files, ProtectedReading reading, NewsDesk news, TimeProvider clock)
    : IMessageHandler<ParseResume>
{
    public async Task HandleAsync(ParseResume order, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Where(r => r.Id == order.ResumeId)
            .Select(r => new { r.CandidateId, r.FileId, r.Status }).SingleOrDefaultAsync(cancellationToken);
        if (resume is null)
        {
            return;
        }

        var read = resume.Status is ResumeStatus.Ready or ResumeStatus.Cancelled ? null : await ReadAsync(order.ResumeId, resume.CandidateId, resume.FileId, cancellationToken);
        await db.DecideAsync(
            token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == order.ResumeId, token),
            found => read is null ? found.LeaveReading() : found.TakeReading(read, clock.GetUtcNow()),
            cancellationToken);
    }

    public Task GiveUpAsync(ParseResume order, Failure failure, CancellationToken cancellationToken) => db.DecideAsync(
        token => db.Resumes.SingleOrDefaultAsync(r => r.Id == order.ResumeId, token),
        resume => resume.FailReading(failure),
        cancellationToken);

    /// <returns>Null when its owner called the reading off.</returns>
    private async Task<ReadResume?> ReadAsync(Guid resumeId, Guid candidateId, Guid fileId, CancellationToken cancellationToken)
    {
        await using var watch = new ReadingWatch(database, resumeId, cancellationToken);
        try
        {
            return await reading.ReadAsync(resumeId, files.PathOf(fileId), step => ShowAsync(step, resumeId, candidateId, watch), watch.Token);
        }
        catch (ResumeUnreadableException unreadable)
        {
            throw new WorkRefusedException(unreadable.Code, unreadable.Message, unreadable);
        }
        catch (OperationCanceledException) when (watch.IsCalledOff && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>A sign of life for the page, not a decision: it neither completes the order nor touches the row version.</summary>
    private async Task ShowAsync(ResumeStatus step, Guid resumeId, Guid candidateId, ReadingWatch watch)
    {
        var shown = await db.Resumes.Where(r => r.Id == resumeId && r.Status != ResumeStatus.Cancelled && r.Status != ResumeStatus.Ready)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Status, step), watch.Token);
        if (shown == 0)
        {
            watch.CallOff();
            watch.Token.ThrowIfCancellationRequested();
        }

        news.Announce(new(candidateId, resumeId, $"resume.{step.ToString().ToLowerInvariant()}"));
    }
}
