using RabbitMQ.Client;

namespace Interview.Core.Messaging;

/// <summary>
/// One quorum queue for each kind, so that a candidate who waits for a question never stands behind somebody's report; beside it the
/// queue of what <see cref="DeliveryLimit"/> + 1 workers in a row died with: one of these orders may have killed them, the others are innocent.
/// Declared by everyone who publishes or consumes: the same arguments, whoever comes first.
/// </summary>
internal static class BrokerTopology
{
    /// <summary>What came by one of our queues and is no order: kept for a person to look at.</summary>
    public const string SetAside = "interview.set-aside";

    private const int DeliveryLimit = 1;

    public static async Task DeclareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        await channel.QueueDeclareAsync(SetAside, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-max-length"] = 10_000,
        }, cancellationToken: cancellationToken);

        foreach (var kind in Orders.All)
        {
            await channel.QueueDeclareAsync(kind.SuspectQueue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
            {
                ["x-queue-type"] = "quorum",
                // The ledger counts these tries.
                ["x-delivery-limit"] = -1,
            }, cancellationToken: cancellationToken);

            await channel.QueueDeclareAsync(kind.Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
            {
                ["x-queue-type"] = "quorum",
                ["x-delivery-limit"] = DeliveryLimit,
                ["x-dead-letter-exchange"] = "",
                ["x-dead-letter-routing-key"] = kind.SuspectQueue,
                ["x-dead-letter-strategy"] = "at-least-once",
                ["x-overflow"] = "reject-publish",
            }, cancellationToken: cancellationToken);
        }
    }
}
