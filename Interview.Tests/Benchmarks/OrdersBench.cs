using System.Diagnostics;
using Interview.Core;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.News.Redis;
using Interview.Core.Storage;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Servers;
using Interview.Worker.Cpu.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Interview.Tests.Benchmarks;

/// <summary>Orders through outbox, broker, handler and commit, beside the same number of bare confirmed publishes and consumes.</summary>
internal static class OrdersBench
{
    private const int Count = 10_000;
    private const int PerSave = 20;

    public static async Task RunAsync()
    {
        var cancellationToken = CancellationToken.None;
        var system = await TestSystem.TakeAsync(cancellationToken);
        await using var app = Host(system);
        await app.StartAsync(cancellationToken);
        var ledger = app.Services.GetRequiredService<NpgsqlDataSource>();
        await OrderAsync(app, 500, cancellationToken);
        await FinishedAsync(ledger, 500, cancellationToken);

        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => OrderAsync(app, Count / 4, cancellationToken)));
        await FinishedAsync(ledger, 500 + Count, cancellationToken);
        var whole = Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
        await app.StopAsync(cancellationToken);

        var bare = await BareAsync(system.Broker, cancellationToken);
        Measure.Print(
            new("orders through outbox, broker, handler, commit", whole, "1/s", "≥ 1,000"),
            new("bare confirmed publishes + consumes, same run", bare, "1/s", ""),
            new("ratio", whole / bare, "", ""));
    }

    private static WebApplication Host(TestSystem system)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(system.Settings);
        builder.Logging.ClearProviders();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.AddFileStore();
        builder.Services.AddInterviewCore().AddHandler<DeleteFile, DeleteFileHandler>(concurrency: 24);
        return builder.Build();
    }

    private static async Task OrderAsync(WebApplication app, int count, CancellationToken cancellationToken)
    {
        await app.Services.GetRequiredService<DatabaseGate>().Ready;
        for (var sent = 0; sent < count; sent += PerSave)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            db.Send(Enumerable.Range(0, PerSave).Select(_ => new DeleteFile(Guid.NewGuid())));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static async Task FinishedAsync(NpgsqlDataSource database, long count, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select count(*) from work where outcome = 'done'");
        while ((long)(await command.ExecuteScalarAsync(cancellationToken))! < count)
        {
            await Task.Delay(50, cancellationToken);
        }
    }

    private static async Task<double> BareAsync(string broker, CancellationToken cancellationToken)
    {
        var factory = new ConnectionFactory { Uri = new(broker) };
        await using var connection = await factory.CreateConnectionAsync(cancellationToken);
        await using var publisher = await connection.CreateChannelAsync(new(true, true), cancellationToken);
        await using var consumer = await connection.CreateChannelAsync(new(false, false, consumerDispatchConcurrency: 24), cancellationToken);
        await consumer.QueueDeclareAsync("bare", durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?> { ["x-queue-type"] = "quorum" }, cancellationToken: cancellationToken);
        await consumer.BasicQosAsync(0, 24, false, cancellationToken);

        var left = Count;
        var all = new TaskCompletionSource();
        var receiver = new AsyncEventingBasicConsumer(consumer);
        receiver.ReceivedAsync += async (_, delivery) =>
        {
            await consumer.BasicAckAsync(delivery.DeliveryTag, false, CancellationToken.None);
            if (Interlocked.Decrement(ref left) == 0)
            {
                all.SetResult();
            }
        };
        await consumer.BasicConsumeAsync("bare", autoAck: false, receiver, cancellationToken);

        var properties = new BasicProperties { DeliveryMode = DeliveryModes.Persistent };
        var body = new byte[160];
        var started = Stopwatch.GetTimestamp();
        for (var sent = 0; sent < Count; sent += 250)
        {
            await Task.WhenAll(Enumerable.Range(0, 250).Select(_ => publisher.BasicPublishAsync("", "bare", mandatory: true, properties, body, cancellationToken).AsTask()));
        }

        await all.Task.WaitAsync(cancellationToken);
        return Count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
