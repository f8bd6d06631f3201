using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Interview.Core.News.Redis;

/// <summary>The standalone edition's Redis client: one pipelined connection for commands, one more per subscription.</summary>
internal sealed partial class RespClient(RedisConnectionString address, TimeSpan patience, ILogger<RespClient> logger) : IRedis, IDisposable
{
    /// <summary>What one call of the product may take, connecting included. Whoever waits longer is better off without Redis.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    // Longer than a caller's patience: a slow handshake fails the first callers and serves the next.
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);

    private readonly Breaker _breaker = new(TimeProvider.System);
    private readonly Lock _lock = new();
    private Task<RespConnection>? _connection;

    public async Task PingAsync(CancellationToken cancellationToken = default) =>
        await AskAsync(RespCommand.Of("PING"), cancellationToken);

    public async Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) =>
        await AskAsync(RespCommand.Of("PUBLISH", channel, message), cancellationToken);

    public Task SubscribeAsync(string channel, Func<ReadOnlyMemory<byte>, ValueTask> onMessage, Func<ValueTask> onSubscribed, CancellationToken cancellationToken) =>
        new RespSubscription(address, channel, onMessage, onSubscribed, logger).RunAsync(cancellationToken);

    public async Task<RedisLock?> TryLockAsync(string key, TimeSpan lifetime, CancellationToken cancellationToken = default)
    {
        var token = Guid.NewGuid().ToString("N");
        var reply = await AskAsync(RespCommand.Of("SET", key, token, "NX", "PX", (long)lifetime.TotalMilliseconds), cancellationToken);
        return reply.Kind == RespKind.Null
            ? null
            : new RedisLock(() => AskAsync(RespCommand.Of("EVAL", RedisScripts.Unlock, 1, key, token), CancellationToken.None));
    }

    public async Task<long> CountAsync(string key, TimeSpan window, CancellationToken cancellationToken = default)
    {
        var reply = await AskAsync(RespCommand.Of("EVAL", RedisScripts.Count, 1, key, (long)window.TotalMilliseconds), cancellationToken);
        return reply.Number;
    }

    public async Task PutAsync(string key, ReadOnlyMemory<byte> value, TimeSpan lifetime, CancellationToken cancellationToken = default) =>
        await AskAsync(RespCommand.Of("SET", key, value, "PX", (long)lifetime.TotalMilliseconds), cancellationToken);

    public async Task<byte[]?> TakeAsync(string key, CancellationToken cancellationToken = default)
    {
        var reply = await AskAsync(RespCommand.Of("GETDEL", key), cancellationToken);
        return reply.Kind == RespKind.Null ? null : reply.Bytes.ToArray();
    }

    public async Task ForgetAsync(string key, CancellationToken cancellationToken = default) =>
        await AskAsync(RespCommand.Of("DEL", key), cancellationToken);

    public void Dispose()
    {
        lock (_lock)
        {
            if (_connection is { IsCompletedSuccessfully: true } connected)
            {
                connected.Result.Dispose();
            }
        }
    }

    internal async Task<RespValue> AskAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        if (!_breaker.TryEnter())
        {
            throw new RedisUnavailableException($"Redis at {address} did not answer lately and is left alone for a moment.");
        }

        var started = Stopwatch.GetTimestamp();
        RespConnection? connection = null;
        RespValue reply;
        try
        {
            connection = await Connection().WaitAsync(patience, cancellationToken);
            var left = patience - Stopwatch.GetElapsedTime(started);
            reply = await connection.AskAsync(command).WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _breaker.Abandoned();
            throw;
        }
        catch (Exception e)
        {
            GiveUp(connection, Stopwatch.GetElapsedTime(started), e);
            throw new RedisUnavailableException($"Redis at {address} did not answer: {e.Message}", e);
        }

        _breaker.Succeeded();
        return reply.Kind == RespKind.Error ? throw new RedisUnavailableException($"Redis at {address} refused: {reply.Text}") : reply;
    }

    private Task<RespConnection> Connection()
    {
        lock (_lock)
        {
            var usable = _connection is { IsCompleted: false } or { IsCompletedSuccessfully: true, Result.IsOpen: true };
            return usable ? _connection! : _connection = ConnectAsync();
        }
    }

    private async Task<RespConnection> ConnectAsync()
    {
        using var limit = new CancellationTokenSource(ConnectPatience);
        return new RespConnection(await RespStream.ConnectAsync(address, limit.Token));
    }

    private void GiveUp(RespConnection? connection, TimeSpan waited, Exception cause)
    {
        // One slow reply among others is patience lost; a line on which nothing came all the while is dead and must not cost a second call.
        if (connection?.Silence >= waited)
        {
            connection.Dispose();
        }

        if (_breaker.Failed())
        {
            LogLeftAlone(address.ToString(), cause.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis at {Address} fails and is left alone for a moment: {Cause}")]
    private partial void LogLeftAlone(string address, string cause);
}
