using Interview.Core.Messaging;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using RabbitMQ.Client;

namespace Interview.Tests.Faults;

/// <summary>Workers that crash, freeze or stop in the middle of their work.</summary>
[Trait("Needs", "Servers")]
public sealed class WorkerFaultTests : IClassFixture<WorkFixture>
{
    private readonly WorkHost _submitter;
    private readonly TestSystem _system;
    private readonly Guid _subject = Guid.NewGuid();

    public WorkerFaultTests(WorkFixture fixture)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        (_submitter, _system) = (fixture.Submitter, fixture.System);
    }

    [Fact, Trait("Fault", "F02"), Trait("Fault", "F21"), Trait("Acceptance", "A-08")]
    public async Task An_order_that_kills_its_worker_again_and_again_ends_as_failed_and_others_are_done()
    {
        Guid[] others = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];
        await _submitter.OrderAsync([others[0], _subject, .. others[1..]]);
        var crashes = 0;
        while (await _submitter.RowAsync(_subject) is { Outcome: null } && crashes < 20)
        {
            await using var child = ChildProcess.Start("worker", [.. _system.Environment, new(ChildProcess.Poison, _subject.ToString())]);
            await WorkHost.UntilAsync(async () => child.HasExited || (await _submitter.RowAsync(_subject))!.Outcome is not null, "the worker crashes or the order ends");
            crashes += child.HasExited ? 1 : 0;
        }

        var row = (await _submitter.RowAsync(_subject))!;
        Assert.Equal("failed", row.Outcome);
        Assert.StartsWith("work.crashed", row.Error, StringComparison.Ordinal);
        Assert.Equal(2 + Orders.Find("evaluate-answer")!.Attempts, crashes); // twice among others, then alone
        Assert.Equal((0, 1), (await _submitter.EffectsAsync(_subject), await _submitter.GivenUpAsync(_subject)));

        await using var worker = await WorkHost.StartAsync(_system, new());
        foreach (var other in others)
        {
            Assert.Equal("done", (await worker.EndedAsync(other)).Outcome);
            Assert.Equal(1, await worker.EffectsAsync(other));
        }

        await using var connection = await new ConnectionFactory { Uri = new(_system.Broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        Assert.Equal(0u, await channel.MessageCountAsync(Orders.Find("evaluate-answer")!.SuspectQueue));
    }

    [Fact, Trait("Fault", "F04"), Trait("Acceptance", "A-08")]
    public async Task A_worker_that_wakes_up_late_saves_nothing()
    {
        await using var zombie = ChildProcess.Start("worker", [.. _system.Environment, new(ChildProcess.WorkTime, "00:00:01")]);
        await _submitter.OrderAsync(_subject);
        await zombie.SaysAsync($"at work on {_subject}");
        zombie.Freeze();

        // The broker notices by the missing heartbeat and gives the order to somebody else.
        await using var worker = await WorkHost.StartAsync(_system, new());
        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        zombie.Thaw();
        await zombie.SaysAsync($"too late for {_subject}");

        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F01"), Trait("Acceptance", "A-08")]
    public async Task A_killed_workers_order_is_carried_out_by_another_one_at_once()
    {
        await using var child = ChildProcess.Start("worker", [.. _system.Environment, new(ChildProcess.WorkTime, "00:01:00")]);
        await _submitter.OrderAsync(_subject);
        await child.SaysAsync($"at work on {_subject}");
        await using var worker = await WorkHost.StartAsync(_system, new());

        child.Kill();
        var killed = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        Assert.True(killed.Elapsed < TimeSpan.FromSeconds(5), $"It took {killed.Elapsed}.");
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F24"), Trait("Fault", "F25")]
    public async Task A_stopping_worker_finishes_what_it_can_and_hands_back_what_it_cannot()
    {
        var slow = Guid.NewGuid();
        await using var brief = ChildProcess.Start("worker", [.. _system.Environment, new(ChildProcess.WorkTime, "00:00:01.5"), new("Work__Grace", "00:00:10")]);
        await _submitter.OrderAsync(_subject);
        await brief.SaysAsync($"at work on {_subject}");
        brief.Terminate();
        await brief.ExitedAsync();
        Assert.Equal(0, brief.ExitCode);
        Assert.Equal(("done", 0), ((await _submitter.RowAsync(_subject))!.Outcome, (await _submitter.RowAsync(_subject))!.Attempt));

        await using var endless = ChildProcess.Start("worker", [.. _system.Environment, new(ChildProcess.WorkTime, "00:10:00"), new("Work__Grace", "00:00:01")]);
        await _submitter.OrderAsync(slow);
        await endless.SaysAsync($"at work on {slow}");
        endless.Terminate();
        await endless.ExitedAsync();
        await using var worker = await WorkHost.StartAsync(_system, new());

        Assert.Equal(("done", 0), ((await worker.EndedAsync(slow)).Outcome, (await worker.RowAsync(slow))!.Attempt));
        Assert.Equal((1, 1), (await worker.EffectsAsync(_subject), await worker.EffectsAsync(slow)));
    }
}
