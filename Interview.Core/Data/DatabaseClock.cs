using System.Diagnostics;
using Interview.Core.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Core.Data;

/// <summary>
/// The database's time on this machine: its clock, read now and then, carried on by the monotonic stopwatch in between. A machine whose own
/// clock is wrong or jumps still writes the right times, and the drift is measured and shown.
/// </summary>
public sealed partial class DatabaseClock(NpgsqlDataSource database, DatabaseGate gate, ILogger<DatabaseClock> logger) : TimeProvider, IHostedService, IDisposable
{
    private static readonly TimeSpan ReadEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan WorthSaying = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stopping = new();
    private Task _reading = Task.CompletedTask;
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Reading? _last;

    private sealed record Reading(DateTimeOffset Database, long Ticks);

    /// <summary>Done once the database's clock was read; before, this machine's is all there is.</summary>
    public Task Read => _read.Task;

    /// <summary>This machine's clock minus the database's; zero before the first reading.</summary>
    public TimeSpan Drift => _last is null ? TimeSpan.Zero : DateTimeOffset.UtcNow - GetUtcNow();

    public override DateTimeOffset GetUtcNow() =>
        Volatile.Read(ref _last) is { } last ? last.Database + Stopwatch.GetElapsedTime(last.Ticks) : base.GetUtcNow();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Telemetry.WatchClock(() => Drift.TotalSeconds);
        _reading = ReadAsync(_stopping.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _reading;
    }

    // Cancelled and not disposed, as BackgroundService does it: of two who end a host, one stops it after the other disposed it.
    public void Dispose() => _stopping.Cancel();

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await gate.Ready.WaitAsync(cancellationToken);
            while (true)
            {
                try
                {
                    await ReadOnceAsync(cancellationToken);
                }
                catch (NpgsqlException away)
                {
                    LogAway(away.Message);
                }

                await Task.Delay(ReadEvery, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The process ends.
        }
    }

    private async Task ReadOnceAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select clock_timestamp()");
        var before = Stopwatch.GetTimestamp();
        var time = (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
        var roundTrip = Stopwatch.GetElapsedTime(before);

        // The clock was read about half way through the round trip.
        Volatile.Write(ref _last, new(new DateTimeOffset(time, TimeSpan.Zero) + (roundTrip / 2), Stopwatch.GetTimestamp()));
        _read.TrySetResult();
        if (Drift.Duration() > WorthSaying)
        {
            LogDrift(Drift.TotalSeconds);
        }
    }

    [LoggerMessage(LogLevel.Warning, "This machine's clock is {Seconds:0.0} s off the database's; the database's is used.")]
    private partial void LogDrift(double seconds);

    [LoggerMessage(LogLevel.Debug, "The database's clock cannot be read now: {Cause}")]
    private partial void LogAway(string cause);
}
