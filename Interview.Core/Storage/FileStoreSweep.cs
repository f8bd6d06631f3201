using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interview.Core.Storage;

/// <summary>Once per start, in the background: files that a killed process began and nobody will finish.</summary>
internal sealed partial class FileStoreSweep(FileStore files, ILogger<FileStoreSweep> logger) : BackgroundService
{
    // No writing takes this long, so what is older has no writer.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            var count = files.DeleteUnpublished(Abandoned, DateTimeOffset.UtcNow);
            if (count > 0)
            {
                LogSwept(count);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The health check tells the same, and goes on telling it.
            LogUnswept(e.Message);
        }
    }

    [LoggerMessage(LogLevel.Information, "Removed {Count} files that were begun and never finished.")]
    private partial void LogSwept(int count);

    [LoggerMessage(LogLevel.Warning, "Unfinished files cannot be looked for: {Cause}")]
    private partial void LogUnswept(string cause);
}
