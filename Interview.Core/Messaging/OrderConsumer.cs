using System.Diagnostics;
using System.Text.Json;
using Interview.Core.Data;
using Interview.Core.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Interview.Core.Messaging;

/// <summary>
/// Takes orders from the broker and carries them out. The unacknowledged delivery is the lease, the order's row the fence: a failure is
/// written down before its message is acknowledged, and what a killed process held goes to another one by itself.
/// </summary>
public sealed partial class OrderConsumer(
    IEnumerable<HandlerRegistration> registrations, IServiceScopeFactory scopes, WorkLedger ledger, DatabaseGate database, DatabaseClock clock,
    IConnectionFactory broker, IOptions<WorkOptions> options, ILogger<OrderConsumer> logger) : BackgroundService
{
    private static readonly Failure Crashed = new("work.crashed", "The program carrying out this work stopped again and again.");
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    /// <summary>Tries to leave a row in a failed state before its order ends without it.</summary>
    private const int Refusals = 3;

    private readonly HandlerRegistration[] _handlers = [.. registrations];
    private readonly List<(IChannel Channel, string Tag)> _subscriptions = [];
    private readonly CancellationTokenSource _outOfTime = new();
    private IConnection? _connection;
    private int _atWork;

    /// <summary>Null while orders are taken; else why not.</summary>
    public string? Trouble { get; private set; } = "not connected yet";

    /// <summary>The kinds this process carries out.</summary>
    public IEnumerable<OrderKind> Kinds => _handlers.Select(handler => handler.Kind);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_handlers.Length == 0)
        {
            Trouble = null;
            return;
        }

        await database.Ready.WaitAsync(stoppingToken);
        await clock.Read.WaitAsync(stoppingToken);
        var pause = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                _connection = await broker.CreateConnectionAsync(stoppingToken);
                var closed = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
                _connection.ConnectionShutdownAsync += (_, reason) =>
                {
                    closed.TrySetResult(reason.ReplyText);
                    return Task.CompletedTask;
                };
                _subscriptions.Clear();
                foreach (var handler in _handlers)
                {
                    await ConsumeAsync(_connection, handler, closed, stoppingToken);
                }

                Trouble = null;
                pause = TimeSpan.Zero;
                throw new IOException(await closed.Task.WaitAsync(stoppingToken));
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Trouble = failure.Message;
                LogTrouble(failure.Message);
                await CloseAsync();
                pause = Backoff.After(pause, WorkOptions.LongestAbsence);
                await Task.Delay(pause, stoppingToken);
            }
        }
    }

    /// <summary>Takes nothing new, lets the running handlers finish, then hands back what is left.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await UnsubscribeAsync();
        var waited = Stopwatch.StartNew();
        while (Volatile.Read(ref _atWork) > 0 && waited.Elapsed < options.Value.Grace && !cancellationToken.IsCancellationRequested)
        {
            await Task.Delay(20, CancellationToken.None);
        }

        await _outOfTime.CancelAsync();
        await CloseAsync();
    }

    public override void Dispose()
    {
        _outOfTime.Dispose();
        base.Dispose();
    }

    private async Task ConsumeAsync(IConnection connection, HandlerRegistration handler, TaskCompletionSource<string> closed, CancellationToken stoppingToken)
    {
        var channel = await OpenAsync(connection, handler.Concurrency, closed, stoppingToken);
        await BrokerTopology.DeclareAsync(channel, stoppingToken);
        await SubscribeAsync(channel, handler.Kind, handler.Kind.Queue, closed, (order, again, token) => CarryOutAsync(handler, order, again, token), stoppingToken);

        // One suspect in hand at a time: the next crash is its own doing.
        var alone = await OpenAsync(connection, 1, closed, stoppingToken);
        await SubscribeAsync(alone, handler.Kind, handler.Kind.SuspectQueue, closed, (order, _, token) => TrySuspectAsync(handler, order, token), stoppingToken);
    }

    private static async Task<IChannel> OpenAsync(IConnection connection, int concurrency, TaskCompletionSource<string> closed, CancellationToken stoppingToken)
    {
        var channel = await connection.CreateChannelAsync(new CreateChannelOptions(false, false, consumerDispatchConcurrency: (ushort)concurrency), stoppingToken);
        channel.ChannelShutdownAsync += (_, reason) =>
        {
            closed.TrySetResult(reason.ReplyText);
            return Task.CompletedTask;
        };
        await channel.BasicQosAsync(0, (ushort)concurrency, global: false, stoppingToken);
        return channel;
    }

    private async Task SubscribeAsync(
        IChannel channel, OrderKind kind, string queue, TaskCompletionSource<string> closed, Func<SentOrder, bool, CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.UnregisteredAsync += (_, _) =>
        {
            // The queue was deleted under us; its channel stays open and would stay silent for ever.
            closed.TrySetResult($"{queue} is gone");
            return Task.CompletedTask;
        };
        consumer.ReceivedAsync += async (_, delivery) =>
        {
            if (stoppingToken.IsCancellationRequested)
            {
                // Left unacknowledged: closing the channel hands it to another worker.
                return;
            }

            Interlocked.Increment(ref _atWork);
            try
            {
                if (Read(delivery, kind) is { } order)
                {
                    await work(order, delivery.Redelivered, _outOfTime.Token);
                }
                else
                {
                    LogSetAside(queue, BrokerTopology.SetAside);
                    await channel.BasicPublishAsync("", BrokerTopology.SetAside, mandatory: false, new BasicProperties { DeliveryMode = DeliveryModes.Persistent, Type = queue }, delivery.Body, CancellationToken.None);
                }

                await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, CancellationToken.None);
            }
            catch (Exception unfinished)
            {
                // Out of time while stopping, or the channel broke under us: either way the broker gives the message to somebody else.
                LogHandedBack(queue, unfinished.Message);
            }
            finally
            {
                Interlocked.Decrement(ref _atWork);
            }
        };
        _subscriptions.Add((channel, await channel.BasicConsumeAsync(queue, autoAck: false, consumer, stoppingToken)));
    }

    private async Task UnsubscribeAsync()
    {
        foreach (var (channel, tag) in _subscriptions.Where(subscription => subscription.Channel.IsOpen))
        {
            try
            {
                await channel.BasicCancelAsync(tag, noWait: true, CancellationToken.None);
            }
            catch (Exception alreadyBroken)
            {
                LogTrouble(alreadyBroken.Message);
            }
        }
    }

    private async Task CarryOutAsync(HandlerRegistration handler, SentOrder sent, bool again, CancellationToken cancellationToken)
    {
        // A first delivery is taken at its word, which saves a question to the database; the fence stands behind it. One that comes
        // again is looked up: null is finished work, or a row that was erased.
        var tried = again ? await PersistentlyAsync(() => ledger.AttemptAsync(sent.Id, cancellationToken), cancellationToken) : sent.Attempt;
        if (tried is { } attempt)
        {
            await CarryOutAsync(handler, sent, attempt + 1, cancellationToken);
        }
    }

    /// <summary>Workers died with it in hand, of it or of another order that they had beside it. Its tries are counted before they are made.</summary>
    private async Task TrySuspectAsync(HandlerRegistration handler, SentOrder sent, CancellationToken cancellationToken)
    {
        if (await PersistentlyAsync(() => ledger.CountTryAsync(sent.Id, $"{Crashed.Code}: {Crashed.Message}", cancellationToken), cancellationToken) is not { } tries)
        {
            return;
        }

        LogSuspect(sent.Kind, sent.Subject, tries, handler.Kind.Attempts);
        await (tries > handler.Kind.Attempts ? GiveUpAsync(handler, sent, Crashed, cancellationToken) : CarryOutAsync(handler, sent, tries, cancellationToken));
    }

    private async Task CarryOutAsync(HandlerRegistration handler, SentOrder sent, int tries, CancellationToken cancellationToken)
    {
        using var activity = Telemetry.Source.StartActivity($"carry out {sent.Kind}", ActivityKind.Consumer, sent.Trace);
        activity?.SetTag("messaging.message.id", sent.Id);
        activity?.SetTag("interview.subject", sent.Subject);
        var kind = new KeyValuePair<string, object?>("kind", sent.Kind);
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            db.TakeInHand(sent.Id);
            await handler.HandleAsync(scope.ServiceProvider, handler.Kind.For(sent.Subject), cancellationToken);
            if (!db.IsOrderSettled)
            {
                await ledger.SettleAsync(sent.Id, givenUp: null, cancellationToken);
            }

            Telemetry.OrdersFinished.Add(1, kind, new("outcome", "done"));
        }
        catch (OrderSettledException settled)
        {
            LogSettled(settled.Message);
        }
        // Filtered by the token, never by the type: a model's time-out is an OperationCanceledException too, and it is a failure.
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            activity?.SetStatus(ActivityStatusCode.Error, failure.Message);
            activity?.AddException(failure);
            if (failure is WorkRefusedException refused)
            {
                await GiveUpAsync(handler, sent, new(refused.Code, refused.Message), cancellationToken);
            }
            else if (tries >= handler.Kind.Attempts)
            {
                LogFailed(failure, sent.Kind, sent.Subject, tries, handler.Kind.Attempts);
                await GiveUpAsync(handler, sent, new("work.out_of_attempts", $"Tried {tries} times; the last time: {failure.GetType().Name}."), cancellationToken);
            }
            else
            {
                LogFailed(failure, sent.Kind, sent.Subject, tries, handler.Kind.Attempts);
                Telemetry.OrdersPostponed.Add(1, kind);
                await PersistentlyAsync(() => PostponeAsync(sent, tries, failure, cancellationToken), cancellationToken);
            }
        }
        finally
        {
            Telemetry.OrderDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, kind);
        }
    }

    private async Task<bool> PostponeAsync(SentOrder sent, int tries, Exception failure, CancellationToken cancellationToken)
    {
        var pause = Backoff.For(tries - 1, options.Value.FirstPause, LongestPause);
        await ledger.PostponeAsync(sent.Id, tries, pause, $"{failure.GetType().Name}: {failure.Message}", cancellationToken);
        return true;
    }

    /// <summary>
    /// Lets the handler leave its row in a state with a reason, and the order with it, in one transaction. Where the row itself cannot be
    /// written the order ends alone: else it would keep its place in the queue for ever.
    /// </summary>
    private async Task GiveUpAsync(HandlerRegistration handler, SentOrder sent, Failure failure, CancellationToken cancellationToken)
    {
        var refusals = 0;
        await PersistentlyAsync(async () =>
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
                db.TakeInHand(sent.Id, failure);
                if (refusals < Refusals)
                {
                    await handler.GiveUpAsync(scope.ServiceProvider, handler.Kind.For(sent.Subject), failure, cancellationToken);
                }

                if (!db.IsOrderSettled)
                {
                    await ledger.SettleAsync(sent.Id, failure, cancellationToken);
                }

                Telemetry.OrdersFinished.Add(1, new("kind", sent.Kind), new("outcome", "failed"));
            }
            catch (OrderSettledException settled)
            {
                LogSettled(settled.Message);
            }
            catch (Exception refused) when (!DatabaseGate.IsAway(refused) && !cancellationToken.IsCancellationRequested)
            {
                refusals++;
                LogNotGivenUp(refused, sent.Kind, sent.Subject);
                throw;
            }

            return true;
        }, cancellationToken);
    }

    /// <summary>Keeps the delivery while the database is away: a failure that could not be written down must not be acknowledged.</summary>
    private async Task<T> PersistentlyAsync<T>(Func<Task<T>> bookkeeping, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return await bookkeeping();
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogBookkeeping(failure.Message);
                pause = Backoff.After(pause, WorkOptions.LongestAbsence);
                await Task.Delay(pause, cancellationToken);
            }
        }
    }

    private static SentOrder? Read(BasicDeliverEventArgs delivery, OrderKind kind)
    {
        try
        {
            return JsonSerializer.Deserialize<SentOrder>(delivery.Body.Span, JsonSerializerOptions.Web) is { } order && order.Id != Guid.Empty && order.Kind == kind.Name ? order : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task CloseAsync()
    {
        if (Interlocked.Exchange(ref _connection, null) is { } connection)
        {
            try
            {
                await connection.DisposeAsync();
            }
            catch (Exception alreadyBroken)
            {
                LogTrouble(alreadyBroken.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "No orders are taken ({Cause}); the broker keeps them.")]
    private partial void LogTrouble(string cause);

    [LoggerMessage(LogLevel.Warning, "The {Kind} of {Subject} failed (try {Tries} of {Attempts}).")]
    private partial void LogFailed(Exception failure, string kind, Guid subject, int tries, int attempts);

    [LoggerMessage(LogLevel.Error, "Workers died with the {Kind} of {Subject} in hand; it is carried out alone (try {Tries} of {Attempts}).")]
    private partial void LogSuspect(string kind, Guid subject, int tries, int attempts);

    [LoggerMessage(LogLevel.Information, "{Message}")]
    private partial void LogSettled(string message);

    [LoggerMessage(LogLevel.Error, "The {Kind} of {Subject} is given up, and its row cannot be left in a failed state.")]
    private partial void LogNotGivenUp(Exception failure, string kind, Guid subject);

    [LoggerMessage(LogLevel.Error, "A message in {Queue} is no order of its kind; it was set aside in {SetAside}.")]
    private partial void LogSetAside(string queue, string setAside);

    [LoggerMessage(LogLevel.Information, "An order of {Queue} goes back to the broker: {Cause}")]
    private partial void LogHandedBack(string queue, string cause);

    [LoggerMessage(LogLevel.Warning, "The ledger cannot be written ({Cause}); the order is held until it can.")]
    private partial void LogBookkeeping(string cause);
}
