using System.Diagnostics;
using System.Globalization;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// Draws pages with poppler, one confined child for each, and keeps them as files. JPEG: thirteen times faster to make than PNG at this size
/// (35 ms for 460), and smaller.
/// </summary>
internal sealed partial class PagePictures(
    ConfinedProcess child, PopplerTools tools, FileStore files, WorkLedger ledger, IOptions<PopplerOptions> options, ILogger<PagePictures> logger)
{
    public const string ContentType = "image/jpeg";

    private const int LongestSide = 1400;
    private const int Idle = 19;

    /// <summary>For all pages of a file; those behind it go without.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(60);

    /// <summary>Longer than drawing and saving take; pictures that no row has named by then are deleted.</summary>
    private static readonly TimeSpan Pledged = TimeSpan.FromMinutes(15);

    /// <summary>False where poppler is not installed, which the health says.</summary>
    public bool CanDraw => tools.Has("pdftoppm");

    /// <returns>The files of those pages that had no picture and could be drawn, by number; whoever keeps them sends <see cref="KeepFile"/>.</returns>
    public async Task<IReadOnlyDictionary<int, Guid>> DrawAsync(string path, IReadOnlyList<SourcePage> pages, CancellationToken cancellationToken)
    {
        var wanted = pages.Where(page => page.Picture is null).ToDictionary(page => page.Number, _ => Guid.CreateVersion7());
        await ledger.PledgeDeletionAsync([.. wanted.Values], Pledged, cancellationToken);
        var clock = Stopwatch.StartNew();
        var drawn = new Dictionary<int, Guid>();
        foreach (var (number, file) in wanted)
        {
            if (await DrawAsync(path, number, Budget - clock.Elapsed, cancellationToken) is { } picture)
            {
                await files.WriteAsync(file, new MemoryStream(picture), picture.Length, cancellationToken);
                drawn.Add(number, file);
            }
        }

        return drawn;
    }

    private async Task<byte[]?> DrawAsync(string path, int page, TimeSpan left, CancellationToken cancellationToken)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-jpeg", "-jpegopt", "quality=85", "-scale-to", LongestSide.ToString(CultureInfo.InvariantCulture), "-f", number, "-l", number, PopplerTools.InsideFile];
        var result = await child.RunAsync("pdftoppm", arguments, path, left < options.Value.Wall ? left : options.Value.Wall, cancellationToken, niceness: Idle);
        if (result is { Code: 0, TimedOut: false, TooMuchOutput: false } && result.Output.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) && result.Output.AsSpan().EndsWith((ReadOnlySpan<byte>)[0xFF, 0xD9]))
        {
            return result.Output;
        }

        LogNotDrawn(page, result.Code, result.TimedOut);
        return null;
    }

    [LoggerMessage(LogLevel.Warning, "Page {Page} of a résumé could not be drawn (the child ended with {Code}, out of time: {TimedOut}).")]
    private partial void LogNotDrawn(int page, int code, bool timedOut);
}
