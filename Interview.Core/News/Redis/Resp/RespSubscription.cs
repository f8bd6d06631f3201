using Microsoft.Extensions.Logging;

namespace Interview.Core.News.Redis;

/// <summary>One channel on a line of its own, for as long as the listener wants, over every loss.</summary>
internal sealed partial class RespSubscription(
    RedisConnectionString address, string channel, Func<ReadOnlyMemory<byte>, ValueTask> onMessage, Func<ValueTask> onSubscribed, ILogger logger)
{
    private static readonly TimeSpan ConnectPatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(5);

    // A silent line and a dead line look alike, so silence is broken by pings, and longer silence means dead.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(12);

    private int _failures;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await ListenAsync(cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogLost(channel, address.ToString(), e);
            }

            var pause = Math.Min(5000, 50 * (1 << Math.Min(_failures++, 8)));
            await Task.Delay(Random.Shared.Next(pause / 2, pause), cancellationToken);
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(ConnectPatience);
        await using var line = await RespStream.ConnectAsync(address, patience.Token);
        await line.Writer.WriteAsync(RespCommand.Of("SUBSCRIBE", channel), patience.Token);

        var pings = PingAsync(line, patience.Token);
        try
        {
            while (true)
            {
                var value = await line.ReadAsync(patience.Token);

                // The handler's own time is not the line's silence.
                patience.CancelAfter(Timeout.InfiniteTimeSpan);
                await DeliverAsync(value);
                patience.CancelAfter(LongestSilence);
            }
        }
        finally
        {
            await patience.CancelAsync();
            await pings;
        }
    }

    private async ValueTask DeliverAsync(RespValue value)
    {
        switch (value)
        {
            case { Items: [{ Text: "message" }, _, { Kind: RespKind.Text } message] }:
                await onMessage(message.Bytes);
                break;
            case { Items: [{ Text: "subscribe" }, ..] }:
                _failures = 0;
                await onSubscribed();
                break;
            case { Kind: RespKind.Error }:
                throw new RespProtocolException($"Redis refused the subscription: {value.Text}");
        }
    }

    private static async Task PingAsync(RespStream line, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(PingEvery);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await line.Writer.WriteAsync(RespCommand.Of("PING"), cancellationToken);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The reading side notices the same and reports it.
        }
    }

    [LoggerMessage(LogLevel.Warning, "The subscription to {Channel} on Redis at {Address} was lost and is made again.")]
    private partial void LogLost(string channel, string address, Exception cause);
}
