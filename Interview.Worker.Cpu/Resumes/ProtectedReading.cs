using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// Reads a file, and one that asks for a password with the one its owner has handed over, if any. Such a file is drawn in the same go: afterwards
/// neither password nor opened copy is there (docs/decisions/0005).
/// </summary>
internal sealed class ProtectedReading(ResumeReading reading, ResumePasswords passwords, PdfUnlocker unlocker, PagePictures pictures)
{
    public async Task<ReadResume> ReadAsync(Guid resumeId, string path, Func<ResumeStatus, Task> begins, CancellationToken cancellationToken)
    {
        try
        {
            return await reading.ReadAsync(path, begins, cancellationToken);
        }
        catch (ResumeUnreadableException refused) when (refused.Code == Unreadable.NeedsPassword)
        {
            // Taken only now: other files need none, and Redis hears nothing of them.
            if (await passwords.TakeAsync(resumeId, cancellationToken) is not { } password)
            {
                throw;
            }

            using var opened = await unlocker.UnlockAsync(path, password, cancellationToken);
            var read = await reading.ReadAsync(opened.Path, begins, cancellationToken);
            var drawn = await pictures.DrawAsync(opened.Path, read.Text.Pages, cancellationToken);
            return read with { Text = read.Text with { Pages = [.. read.Text.Pages.Select(page => page with { Picture = drawn.TryGetValue(page.Number, out var picture) ? picture : null })] } };
        }
    }
}
