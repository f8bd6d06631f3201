using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Draws what has no picture yet, after the résumé is ready: nobody waits for it, and a page that cannot be drawn takes nothing away.</summary>
internal sealed class DrawPagesHandler(InterviewDbContext db, FileStore files, PagePictures pictures) : IMessageHandler<DrawPages>
{
    public async Task HandleAsync(DrawPages order, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Where(r => r.Id == order.ResumeId && r.Source != null)
            .Select(r => new { r.FileId, r.Source!.Pages }).SingleOrDefaultAsync(cancellationToken);
        if (resume is null || !pictures.CanDraw)
        {
            return;
        }

        var drawn = await pictures.DrawAsync(files.PathOf(resume.FileId), resume.Pages, cancellationToken);
        if (drawn.Count == 0)
        {
            throw new WorkRefusedException("resume.not_drawn", "No page of the file can be drawn within the limits.");
        }

        var kept = await db.DecideAsync(
            token => db.Resumes.Include(r => r.Source).SingleOrDefaultAsync(r => r.Id == order.ResumeId, token),
            found => found.TakePictures(drawn),
            cancellationToken);

        // Erased or drawn by somebody else meanwhile: the pledge would take these later, the person's wish is now.
        foreach (var unused in drawn.Values.Except((kept?.Source?.Pages ?? []).Select(page => page.Picture).OfType<Guid>()))
        {
            files.Delete(unused);
        }
    }

    /// <summary>The résumé stays ready without pictures; operators see the order among the failed ones.</summary>
    public Task GiveUpAsync(DrawPages order, Failure failure, CancellationToken cancellationToken) => Task.CompletedTask;
}
