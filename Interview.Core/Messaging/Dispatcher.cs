using System.Text.Json;
using System.Threading.Channels;
using Interview.Core.Data;
using Interview.Core.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Interview.Core.Messaging;

/// <summary>
/// Publishes committed orders with confirms and <c>mandatory</c>: its own process's right after the commit, everybody's that fell due or
/// were left by a crashed process in a sweep. A row is marked only after the broker confirmed its message.
/// </summary>
public sealed partial class Dispatcher(WorkLedger ledger, DatabaseGate database, IConnectionFactory broker, IOptions<WorkOptions> options, ILogger<Dispatcher> logger)
    : BackgroundService
{
    private const int Batch = 256;
    private static readonly TimeSpan RescueEvery = TimeSpan.FromSeconds(5);

    private readonly Channel<SentOrder> _committed = Channel.CreateBounded<SentOrder>(
        new BoundedChannelOptions(20_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Null while the broker takes messages; else why not.</summary>
    public string? Trouble { get; private set; } = "not connected yet";

    /// <summary>Publishes these next. What does not fit or fails is found by the sweep.</summary>
    public void Wake(IReadOnlyList<SentOrder> orders)
    {
        foreach (var order in orders)
        {
            _committed.Writer.TryWrite(order);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.Ready.WaitAsync(stoppingToken);
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var connection = await broker.CreateConnectionAsync(stoppingToken);
                await using var channel = await connection.CreateChannelAsync(
                    new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), stoppingToken);
                await BrokerTopology.DeclareAsync(channel, stoppingToken);
                Trouble = null;
                pause = TimeSpan.Zero;

                using var together = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var ended = await Task.WhenAny(PublishCommittedAsync(channel, together.Token), SweepAsync(channel, together.Token));
                await together.CancelAsync();
                await ended;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Trouble = failure.Message;
                LogTrouble(failure.Message);
                pause = Backoff.After(pause, TimeSpan.FromSeconds(5));
                await Task.Delay(pause, stoppingToken);
            }
        }
    }

    private async Task PublishCommittedAsync(IChannel channel, CancellationToken cancellationToken)
    {
        var batch = new List<SentOrder>(Batch);
        while (await _committed.Reader.WaitToReadAsync(cancellationToken))
        {
            while (batch.Count < Batch && _committed.Reader.TryRead(out var order))
            {
                batch.Add(order);
            }

            await PublishAsync(channel, batch, cancellationToken);
            batch.Clear();
        }
    }

    private async Task SweepAsync(IChannel channel, CancellationToken cancellationToken)
    {
        var sinceRescue = TimeSpan.Zero;
        while (true)
        {
            // Every process sweeps; jitter keeps them apart.
            var pause = options.Value.SweepEvery * (0.7 + (Random.Shared.NextDouble() * 0.6));
            await Task.Delay(pause, cancellationToken);
            ThrowIfClosed(channel);

            IReadOnlyList<SentOrder> due;
            while ((due = await ledger.TakeDueAsync(Batch, cancellationToken)).Count > 0)
            {
                await PublishAsync(channel, due, cancellationToken);
            }

            if ((sinceRescue += pause) > RescueEvery)
            {
                sinceRescue = TimeSpan.Zero;
                await RescueAsync(channel, cancellationToken);
            }
        }
    }

    private async Task RescueAsync(IChannel channel, CancellationToken cancellationToken)
    {
        if (await ledger.FailUnknownKindsAsync(cancellationToken) is > 0 and var unknown)
        {
            LogUnknownKinds(unknown);
        }

        foreach (var kind in Orders.All)
        {
            // A queue with messages in it has lost none of them; its orders simply wait their turn.
            if (await channel.MessageCountAsync(kind.Queue, cancellationToken) > 0)
            {
                continue;
            }

            var lost = await ledger.TakeLostAsync(kind.Name, options.Value.LostAfter, Batch, cancellationToken);
            if (lost.Count > 0)
            {
                Telemetry.OrdersRescued.Add(lost.Count, new KeyValuePair<string, object?>("kind", kind.Name));
                LogRescued(lost.Count, kind.Name);
                await PublishAsync(channel, lost, cancellationToken);
            }
        }
    }

    private async Task PublishAsync(IChannel channel, IReadOnlyList<SentOrder> orders, CancellationToken cancellationToken)
    {
        var known = orders.Where(order => Orders.Find(order.Kind) is not null).ToArray();
        await Task.WhenAll(known.Select(order => PublishAsync(channel, order, cancellationToken)));
        if (known.Length > 0)
        {
            await ledger.MarkPublishedAsync([.. known.Select(order => order.Id)], cancellationToken);
        }
    }

    private static async Task PublishAsync(IChannel channel, SentOrder order, CancellationToken cancellationToken)
    {
        var properties = new BasicProperties { DeliveryMode = DeliveryModes.Persistent, MessageId = order.Id.ToString(), Type = order.Kind };
        var body = JsonSerializer.SerializeToUtf8Bytes(order, JsonSerializerOptions.Web);
        await channel.BasicPublishAsync("", Orders.Find(order.Kind)!.Queue, mandatory: true, properties, body, cancellationToken);
        Telemetry.OrdersPublished.Add(1, new KeyValuePair<string, object?>("kind", order.Kind));
    }

    private static void ThrowIfClosed(IChannel channel)
    {
        if (channel.CloseReason is { } reason)
        {
            throw new AlreadyClosedException(reason);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The broker takes no orders ({Cause}); they wait in the database.")]
    private partial void LogTrouble(string cause);

    [LoggerMessage(LogLevel.Warning, "{Count} orders of kind {Kind} had lost their message and were published again.")]
    private partial void LogRescued(int count, string kind);

    [LoggerMessage(LogLevel.Error, "{Count} orders are of a kind that no worker of this version knows; they were ended as failed.")]
    private partial void LogUnknownKinds(int count);
}
