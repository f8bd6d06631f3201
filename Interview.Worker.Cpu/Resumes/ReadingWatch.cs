using Npgsql;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Looks at a résumé's row while it is read, and cancels the reading when its owner cancelled or erased it.</summary>
internal sealed class ReadingWatch : IAsyncDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _reading;
    private readonly CancellationTokenSource _watching;
    private readonly Task _watch;

    public ReadingWatch(NpgsqlDataSource database, Guid resume, CancellationToken cancellationToken)
    {
        _reading = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _watching = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _watch = WatchAsync(database, resume, _watching.Token);
    }

    public CancellationToken Token => _reading.Token;

    public bool IsCalledOff { get; private set; }

    public void CallOff()
    {
        IsCalledOff = true;
        _reading.Cancel();
    }

    public async ValueTask DisposeAsync()
    {
        await _watching.CancelAsync();
        await _watch;
        _watching.Dispose();
        _reading.Dispose();
    }

    private async Task WatchAsync(NpgsqlDataSource database, Guid resume, CancellationToken cancellationToken)
    {
        using var clock = new PeriodicTimer(Every);
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await clock.WaitForNextTickAsync(cancellationToken);
                await using var command = database.CreateCommand("select from resumes where id = $1 and status <> 'cancelled'");
                command.Parameters.Add(new() { Value = resume });
                await using var row = await command.ExecuteReaderAsync(cancellationToken);
                if (!await row.ReadAsync(cancellationToken))
                {
                    CallOff();
                    return;
                }
            }
            catch (Exception absent) when (absent is NpgsqlException or OperationCanceledException)
            {
                // While the database is away nobody can cancel either; and whoever ends the watch needs no answer.
            }
        }
    }
}
