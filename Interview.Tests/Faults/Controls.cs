using Microsoft.Extensions.Configuration;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Interview.Tests.Faults;

/// <summary>
/// How work is often handed over, and why ours is handed over otherwise. These run as processes that a test kills; each leaves its
/// effects in a table without a unique key.
/// </summary>
internal static class Controls
{
    public const string Queue = "control";
    public const int Count = 2_000;

    public const string Tables =
        """
        create table accepted (number integer);
        create table effects (number integer);
        """;

    /// <summary>Commit the row, then publish: whoever dies in between leaves a row that nobody hears of.</summary>
    public static async Task<int> PublishAfterCommitAsync(IConfiguration settings)
    {
        await using var database = NpgsqlDataSource.Create(settings.GetConnectionString("interviewdb")!);
        await using var connection = await ConnectAsync(settings);
        await using var channel = await connection.CreateChannelAsync(new(true, true));
        await using var next = database.CreateCommand("select coalesce(max(number), -1) + 1 from accepted");
        for (var number = (int)(await next.ExecuteScalarAsync())!; number < Count; number++)
        {
            await using var accept = database.CreateCommand("insert into accepted values ($1)");
            accept.Parameters.Add(new() { Value = number });
            await accept.ExecuteNonQueryAsync();
            await channel.BasicPublishAsync("", Queue, mandatory: true, new BasicProperties { DeliveryMode = DeliveryModes.Persistent }, BitConverter.GetBytes(number));
        }

        return 0;
    }

    /// <summary>Acknowledge, then work: whoever dies at work takes it along.</summary>
    public static Task<int> AcknowledgeFirstAsync(IConfiguration settings) => ConsumeAsync(settings, async (channel, tag, work) =>
    {
        await channel.BasicAckAsync(tag, multiple: false);
        await work();
    });

    /// <summary>Work, then acknowledge, and never ask whether somebody else did it meanwhile: whoever wakes up late does it again.</summary>
    public static Task<int> WorkWithoutFenceAsync(IConfiguration settings) => ConsumeAsync(settings, async (channel, tag, work) =>
    {
        await work();
        await channel.BasicAckAsync(tag, multiple: false);
    });

    public static async Task<IConnection> ConnectAsync(IConfiguration settings) => await new ConnectionFactory
    {
        Uri = new(settings.GetConnectionString("messaging")!),
        AutomaticRecoveryEnabled = false,
        RequestedHeartbeat = TimeSpan.FromSeconds(2),
    }.CreateConnectionAsync();

    public static Task DeclareAsync(IChannel channel) => channel.QueueDeclareAsync(
        Queue, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum", ["x-delivery-limit"] = -1 });

    private static async Task<int> ConsumeAsync(IConfiguration settings, Func<IChannel, ulong, Func<Task>, Task> handOver)
    {
        await using var database = NpgsqlDataSource.Create(settings.GetConnectionString("interviewdb")!);
        await using var connection = await ConnectAsync(settings);
        await using var channel = await connection.CreateChannelAsync(new(false, false, consumerDispatchConcurrency: 8));
        await channel.BasicQosAsync(0, 8, global: false);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            var number = BitConverter.ToInt32(delivery.Body.Span);
            try
            {
                await handOver(channel, delivery.DeliveryTag, async () =>
                {
                    Console.WriteLine($"at work on {number}");
                    await Task.Delay(settings.GetValue("Child:WorkTime", TimeSpan.Zero));
                    await using var effect = database.CreateCommand("insert into effects values ($1)");
                    effect.Parameters.Add(new() { Value = number });
                    await effect.ExecuteNonQueryAsync();
                    Console.WriteLine($"done with {number}");
                });
            }
            catch (Exception late) when (late is RabbitMQ.Client.Exceptions.AlreadyClosedException or ObjectDisposedException)
            {
                Console.WriteLine($"the broker had taken {number} back");
            }
        };
        await channel.BasicConsumeAsync(Queue, autoAck: false, consumer);
        await Task.Delay(Timeout.Infinite);
        return 0;
    }
}
