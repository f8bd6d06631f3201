using System.Diagnostics;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Storage;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Draws pages and keeps them as files.</summary>
internal sealed class PagePictures(PageDrawing drawing, FileStore files, WorkLedger ledger)
{
    public const string ContentType = "image/jpeg";

    /// <summary>For all pages of a file; those behind it go without.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    /// <summary>Longer than drawing and saving take; pictures that no row has named by then are deleted.</summary>
    private static readonly TimeSpan Pledged = TimeSpan.FromMinutes(15);

    public bool CanDraw => drawing.IsPossible;

    /// <returns>The files of those pages that had no picture and could be drawn, by number; whoever keeps them sends <see cref="KeepFile"/>.</returns>
    public async Task<IReadOnlyDictionary<int, Guid>> DrawAsync(string path, IReadOnlyList<SourcePage> pages, CancellationToken cancellationToken)
    {
        var wanted = pages.Where(page => page.Picture is null).ToDictionary(page => page.Number, _ => Guid.CreateVersion7());
        await ledger.PledgeDeletionAsync([.. wanted.Values], Pledged, cancellationToken);
        var clock = Stopwatch.StartNew();
        var drawn = new Dictionary<int, Guid>();
        foreach (var (number, file) in wanted)
        {
            if (await drawing.DrawAsync(path, number, Budget - clock.Elapsed, cancellationToken) is { } picture)
            {
                await files.WriteAsync(file, new MemoryStream(picture), picture.Length, cancellationToken);
                drawn.Add(number, file);
            }
        }

        return drawn;
    }
}
