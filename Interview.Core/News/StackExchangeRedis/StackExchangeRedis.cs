using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Interview.Core.News.Redis;

/// <summary>The Aspire edition's Redis, over StackExchange.Redis, with the patience and the breaker of the other edition.</summary>
internal sealed partial class StackExchangeRedis(IConnectionMultiplexer connection, ILogger<StackExchangeRedis> logger, TimeProvider? clock = null) : IRedis
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan SubscribeAgain = TimeSpan.FromSeconds(1);

    private readonly Breaker _breaker = new(clock ?? TimeProvider.System);

    private IDatabase Database => connection.GetDatabase();

    public async Task PingAsync(CancellationToken cancellationToken = default) =>
        await AskAsync(() => Database.PingAsync(), cancellationToken);

    public async Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) =>
        await AskAsync(() => connection.GetSubscriber().PublishAsync(RedisChannel.Literal(channel), message), cancellationToken);

    public async Task<RedisLock?> TryLockAsync(string key, TimeSpan lifetime, CancellationToken cancellationToken = default)
    {
        var token = Guid.NewGuid().ToByteArray();
        return await AskAsync(() => Database.StringSetAsync(key, token, lifetime, When.NotExists), cancellationToken)
            ? new RedisLock(() => AskAsync(() => Database.ScriptEvaluateAsync(RedisScripts.Unlock, [key], [token]), CancellationToken.None))
            : null;
    }

    public async Task<long> CountAsync(string key, TimeSpan window, CancellationToken cancellationToken = default) =>
        (long)await AskAsync(() => Database.ScriptEvaluateAsync(RedisScripts.Count, [key], [(long)window.TotalMilliseconds]), cancellationToken);

    public async Task PutAsync(string key, ReadOnlyMemory<byte> value, TimeSpan lifetime, CancellationToken cancellationToken = default) =>
        await AskAsync(() => Database.StringSetAsync(key, value, lifetime, When.Always), cancellationToken);

    public async Task<byte[]?> TakeAsync(string key, CancellationToken cancellationToken = default) =>
        await AskAsync(() => Database.StringGetDeleteAsync(key), cancellationToken);

    public async Task ForgetAsync(string key, CancellationToken cancellationToken = default) =>
        await AskAsync(() => Database.KeyDeleteAsync(key), cancellationToken);

    public async Task SubscribeAsync(string channel, Func<ReadOnlyMemory<byte>, ValueTask> onMessage, Func<ValueTask> onSubscribed, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await ListenAsync(RedisChannel.Literal(channel), onMessage, onSubscribed, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogLost(channel, e);
            }

            await Task.Delay(SubscribeAgain, cancellationToken);
        }
    }

    private async Task ListenAsync(RedisChannel channel, Func<ReadOnlyMemory<byte>, ValueTask> onMessage, Func<ValueTask> onSubscribed, CancellationToken cancellationToken)
    {
        // One line for messages and for "the subscription is back" (null), so that the listener hears both in order and one at a time.
        var heard = Channel.CreateUnbounded<ReadOnlyMemory<byte>?>(new UnboundedChannelOptions { SingleReader = true });
        var subscriber = connection.GetSubscriber();
        connection.ConnectionRestored += OnRestored;
        ChannelMessageQueue? messages = null;
        try
        {
            messages = await subscriber.SubscribeAsync(channel);
            messages.OnMessage(message => { heard.Writer.TryWrite((ReadOnlyMemory<byte>)message.Message); });
            heard.Writer.TryWrite(null);
            await foreach (var message in heard.Reader.ReadAllAsync(cancellationToken))
            {
                await (message is { } bytes ? onMessage(bytes) : onSubscribed());
            }
        }
        finally
        {
            connection.ConnectionRestored -= OnRestored;
            await (messages?.UnsubscribeAsync(CommandFlags.FireAndForget) ?? Task.CompletedTask);
        }

        async void OnRestored(object? sender, ConnectionFailedEventArgs restored)
        {
            try
            {
                // The library subscribes again by itself; behind that, on the same line, goes this ping.
                await subscriber.PingAsync();
                heard.Writer.TryWrite(null);
            }
            catch (Exception e) when (e is RedisException or TimeoutException or ObjectDisposedException)
            {
                // Lost once more: the next restoration comes here again.
            }
        }
    }

    private async Task<T> AskAsync<T>(Func<Task<T>> question, CancellationToken cancellationToken)
    {
        if (!_breaker.TryEnter())
        {
            throw new RedisUnavailableException("Redis did not answer lately and is left alone for a moment.");
        }

        T answer;
        try
        {
            answer = await question().WaitAsync(Patience, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _breaker.Abandoned();
            throw;
        }
        catch (RedisServerException e)
        {
            _breaker.Succeeded();
            throw new RedisUnavailableException($"Redis refused: {e.Message}", e);
        }
        catch (Exception e)
        {
            if (_breaker.Failed())
            {
                LogLeftAlone(e.Message);
            }

            throw new RedisUnavailableException($"Redis did not answer: {e.Message}", e);
        }

        _breaker.Succeeded();
        return answer;
    }

    [LoggerMessage(LogLevel.Warning, "The subscription to {Channel} was lost and is made again.")]
    private partial void LogLost(string channel, Exception cause);

    [LoggerMessage(LogLevel.Warning, "Redis fails and is left alone for a moment: {Cause}")]
    private partial void LogLeftAlone(string cause);
}
