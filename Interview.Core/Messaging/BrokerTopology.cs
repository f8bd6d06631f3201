using RabbitMQ.Client;

namespace Interview.Core.Messaging;

/// <summary>
/// One quorum queue for each kind, so that a candidate who waits for a question never stands behind somebody's report; beside it the
/// queue of what killed its worker again and again (a message is handed out at most <see cref="DeliveryLimit"/> + 1 times).
/// Declared by everyone who publishes or consumes: the same arguments, whoever comes first.
/// </summary>
internal static class BrokerTopology
{
    private const int DeliveryLimit = 4;

    public static async Task DeclareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        foreach (var kind in Orders.All)
        {
            await channel.QueueDeclareAsync(kind.DeadQueue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
            {
                ["x-queue-type"] = "quorum",
                // The dead are buried by hand: nothing kills the process that only writes down a failure.
                ["x-delivery-limit"] = -1,
            }, cancellationToken: cancellationToken);

            await channel.QueueDeclareAsync(kind.Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
            {
                ["x-queue-type"] = "quorum",
                ["x-delivery-limit"] = DeliveryLimit,
                ["x-dead-letter-exchange"] = "",
                ["x-dead-letter-routing-key"] = kind.DeadQueue,
                ["x-dead-letter-strategy"] = "at-least-once",
                ["x-overflow"] = "reject-publish",
            }, cancellationToken: cancellationToken);
        }
    }
}
