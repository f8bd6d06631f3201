using Interview.Core.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Api.Candidates;

/// <summary>Removes what has run out: sessions, and keys of requests that nobody repeats any more.</summary>
internal sealed partial class Housekeeping(IServiceScopeFactory scopes, DatabaseGate gate, TimeProvider clock, ILogger<Housekeeping> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);
    private static readonly TimeSpan KeysLast = TimeSpan.FromDays(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.Ready.WaitAsync(stoppingToken);
        while (true)
        {
            try
            {
                await TidyAsync(stoppingToken);
            }
            catch (Exception away) when (away is NpgsqlException or InvalidOperationException && !stoppingToken.IsCancellationRequested)
            {
                LogPutOff(away.Message);
            }

            await Task.Delay(Every, stoppingToken);
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        var now = clock.GetUtcNow();
        var stale = now - KeysLast;
        await db.SignIns.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        await db.IdempotencyKeys.Where(k => k.CreatedAt < stale).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "Tidying up is put off: {Cause}")]
    private partial void LogPutOff(string cause);
}
