using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Tests.Servers;
using RabbitMQ.Client;

namespace Interview.Tests.Messaging;

[Trait("Needs", "Servers")]
public sealed class ConsumerTests : IClassFixture<WorkFixture>
{
    private readonly WorkHost _submitter;
    private readonly TestSystem _system;
    private readonly Guid _subject = Guid.NewGuid();

    public ConsumerTests(WorkFixture fixture)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        (_submitter, _system) = (fixture.Submitter, fixture.System);
    }

    [Fact, Trait("Acceptance", "A-08")]
    public async Task A_failed_try_is_repeated_after_a_pause_that_grows()
    {
        var tries = new ConcurrentQueue<long>();
        var script = new WorkScript
        {
            Handle = (db, subject, token) =>
            {
                tries.Enqueue(Stopwatch.GetTimestamp());
                return tries.Count < 3 ? throw new TimeoutException("The model was slow.") : Effects.LeaveAsync(db, subject, token);
            },
        };
        await using var worker = await WorkHost.StartAsync(_system, script, [new("Work:FirstPause", "00:00:00.400"), new("Work:SweepEvery", "00:00:00.050")]);
        await _submitter.OrderAsync(_subject);

        var row = await worker.EndedAsync(_subject);

        Assert.Equal(("done", 2), (row.Outcome, row.Attempt));
        Assert.Equal(1, await worker.EffectsAsync(_subject));
        var at = tries.ToArray();
        var (first, second) = (Stopwatch.GetElapsedTime(at[0], at[1]), Stopwatch.GetElapsedTime(at[1], at[2]));
        Assert.True(first > TimeSpan.FromMilliseconds(290), $"first pause {first}");
        Assert.True(second > TimeSpan.FromMilliseconds(590), $"second pause {second}");
    }

    [Fact, Trait("Acceptance", "B-01"), Trait("Acceptance", "A-08")]
    public async Task Refused_work_fails_at_once_with_row_and_order_together()
    {
        var script = new WorkScript { Handle = (_, _, _) => throw new WorkRefusedException("answer.unreadable", "Nothing can be\0read.") };
        await using var worker = await WorkHost.StartAsync(_system, script);
        await _submitter.OrderAsync(_subject);

        var row = await worker.EndedAsync(_subject);

        Assert.Equal(("failed", 0, "answer.unreadable: Nothing can be read."), (row.Outcome, row.Attempt, row.Error));
        Assert.Equal((0, 1), (await worker.EffectsAsync(_subject), await worker.GivenUpAsync(_subject)));
        Assert.Equal(1, await worker.CountAsync(
            "select count(*) from candidates c join work w on w.xmin = c.xmin where c.name = $1", Effects.GivenUp(_subject))); // one transaction wrote both
    }

    [Fact, Trait("Acceptance", "A-08")]
    public async Task An_order_out_of_attempts_is_given_up_once_with_its_last_error()
    {
        var tries = 0;
        var script = new WorkScript { Handle = (_, _, _) => throw new InvalidOperationException($"Try {Interlocked.Increment(ref tries)}.") };
        await using var worker = await WorkHost.StartAsync(_system, script);
        await _submitter.OrderAsync(_subject);

        var row = await worker.EndedAsync(_subject);

        Assert.Equal("failed", row.Outcome);
        Assert.StartsWith("work.out_of_attempts", row.Error, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", row.Error, StringComparison.Ordinal);
        Assert.Equal(Orders.Find("evaluate-answer")!.Attempts, tries);
        Assert.Equal(1, await worker.GivenUpAsync(_subject));
    }

    /// <summary>Else one broken row would keep a place of the queue for ever.</summary>
    [Fact, Trait("Acceptance", "A-03")]
    public async Task An_order_that_cannot_even_be_given_up_still_ends()
    {
        var script = new WorkScript
        {
            Handle = (_, _, _) => throw new WorkRefusedException("answer.unreadable", "No."),
            GiveUp = (_, _, _, _) => throw new InvalidOperationException("The row is broken."),
        };
        await using var worker = await WorkHost.StartAsync(_system, script, concurrency: 1);
        await _submitter.OrderAsync(_subject);

        var row = await worker.EndedAsync(_subject);

        Assert.Equal("failed", row.Outcome);
        Assert.StartsWith("answer.unreadable", row.Error, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "A-08")]
    public async Task An_effect_that_the_database_refuses_leaves_nothing_half_done()
    {
        var script = new WorkScript { Handle = (db, subject, token) => Effects.LeaveAsync(db, $"{subject}\0", token) };
        await using var worker = await WorkHost.StartAsync(_system, script);
        await _submitter.OrderAsync(_subject);

        Assert.Equal("failed", (await worker.EndedAsync(_subject)).Outcome);
        Assert.Equal((0, 1), (await worker.EffectsAsync(_subject), await worker.GivenUpAsync(_subject)));
    }

    [Fact, Trait("Fault", "F16")]
    public async Task What_is_no_order_is_set_aside_and_the_queue_goes_on()
    {
        await using var worker = await WorkHost.StartAsync(_system, new());
        await using var connection = await new ConnectionFactory { Uri = new(_system.Broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new(true, true));
        var queue = Orders.Find("evaluate-answer")!.Queue;
        string[] nonsense =
        [
            "", "no json", "null", "[]", "{}", """{"id":"x"}""", $$"""{"id":"{{Guid.NewGuid()}}"}""", $$"""{"id":"{{Guid.NewGuid()}}","kind":"parse-resume","subject":"{{Guid.NewGuid()}}"}""",
        ];
        foreach (var body in nonsense)
        {
            await channel.BasicPublishAsync("", queue, mandatory: true, Encoding.UTF8.GetBytes(body));
        }

        await _submitter.OrderAsync(_subject);

        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        await WorkHost.UntilAsync(async () => await channel.MessageCountAsync(BrokerTopology.SetAside) == (uint)nonsense.Length, "every one of them is set aside");
        Assert.Equal(0u, await channel.MessageCountAsync(queue));
        // Several are handled at once: which is set aside first is chance.
        var aside = new List<string>();
        while (await channel.BasicGetAsync(BrokerTopology.SetAside, autoAck: true) is { } message)
        {
            aside.Add(Encoding.UTF8.GetString(message.Body.Span));
        }

        Assert.Equal(nonsense.Order(StringComparer.Ordinal), aside.Order(StringComparer.Ordinal));
    }

    [Fact, Trait("Fault", "F16")]
    public async Task A_message_about_an_order_that_is_gone_changes_nothing()
    {
        var handled = 0;
        await using var worker = await WorkHost.StartAsync(_system, new() { Handle = (db, subject, token) => { handled++; return Effects.LeaveAsync(db, subject, token); } });
        await using var connection = await new ConnectionFactory { Uri = new(_system.Broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new(true, true));
        var gone = Guid.NewGuid();

        await channel.BasicPublishAsync("", Orders.Find("evaluate-answer")!.Queue, mandatory: true,
            Encoding.UTF8.GetBytes($$"""{"id":"{{Guid.NewGuid()}}","kind":"evaluate-answer","subject":"{{gone}}"}"""));
        await _submitter.OrderAsync(_subject);

        await worker.EndedAsync(_subject);
        await WorkHost.UntilAsync(() => Task.FromResult(handled == 2), "both are carried out");
        Assert.Equal((1L, 0L), (await worker.EffectsAsync(_subject), await worker.EffectsAsync(gone)));
    }

    /// <summary>A queue that is gone must neither swallow messages nor leave its consumers deaf.</summary>
    [Fact, Trait("Fault", "F14"), Trait("Fault", "F15"), Trait("Acceptance", "A-12")]
    public async Task Orders_survive_a_wiped_broker_and_the_workers_hear_again()
    {
        var system = await TestSystem.TakeAsync();
        var open = new TaskCompletionSource();
        var script = new WorkScript { Handle = async (db, subject, token) => { await open.Task; await Effects.LeaveAsync(db, subject, token); } };
        await using var worker = await WorkHost.StartAsync(system, script, [new("Work:LostAfter", "00:00:01")], concurrency: 2);
        var before = Enumerable.Range(0, 40).Select(_ => Guid.NewGuid()).ToList();
        await worker.OrderAsync(before);
        await WorkHost.UntilAsync(async () => await worker.CountAsync("select count(*) from work where published_at is null") == 0, "all are published");

        await using (var connection = await new ConnectionFactory { Uri = new(system.Broker) }.CreateConnectionAsync())
        await using (var channel = await connection.CreateChannelAsync())
        {
            foreach (var kind in Orders.All)
            {
                await channel.QueueDeleteAsync(kind.Queue);
                await channel.QueueDeleteAsync(kind.SuspectQueue);
            }
        }

        var after = Guid.NewGuid();
        await worker.OrderAsync(after);
        open.SetResult();

        foreach (var subject in before.Append(after))
        {
            Assert.Equal("done", (await worker.EndedAsync(subject)).Outcome);
            Assert.Equal(1, await worker.EffectsAsync(subject));
        }
    }
}
