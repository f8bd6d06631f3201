using System.Diagnostics;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Core.News.Redis;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.Faults;

/// <summary>A killed or restarted broker, database or Redis, under processes that go on running.</summary>
[Collection(FaultCollection.Name), Trait("Needs", "Servers")]
public sealed class ServerFaultTests(ServersToKill servers) : IAsyncLifetime
{
    private readonly Guid _subject = Guid.NewGuid();
    private TestSystem _system = null!;

    private DistributedApplication App => servers.App;

    public async ValueTask InitializeAsync()
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        await App.WaitUntilHealthyAsync();
        _system = await TestSystem.TakeFromAsync(servers.Servers);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact, Trait("Fault", "F12"), Trait("Acceptance", "A-12"), Trait("Goal", "G5")]
    public async Task A_killed_broker_loses_nothing_and_work_goes_on_seconds_later()
    {
        var script = new WorkScript { Handle = async (db, subject, token) => { await Task.Delay(10, token); await Effects.LeaveAsync(db, subject, token); } };
        await using var worker = await WorkHost.StartAsync(_system, script, concurrency: 8);
        var subjects = Enumerable.Range(0, 400).Select(_ => Guid.NewGuid()).ToList();

        var ordering = Task.Run(async () =>
        {
            foreach (var few in subjects.Chunk(8))
            {
                await worker.OrderAsync(few);
                await Task.Delay(10);
            }
        });
        await WorkHost.UntilAsync(async () => await DoneAsync(worker) > 40, "work is under way");
        App.Kill("messaging");
        var killed = Stopwatch.StartNew();
        await ordering; // the database takes orders while the broker is away
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        var before = await DoneAsync(worker);
        await App.StartResourceAsync("messaging");
        var up = killed.Elapsed;
        await WorkHost.UntilAsync(async () => await DoneAsync(worker) > before, "work goes on");
        Figures.Say($"broker killed: up again after {up.TotalSeconds:0.0} s, first order done after {killed.Elapsed.TotalSeconds:0.0} s");
        Assert.True(killed.Elapsed - up < TimeSpan.FromSeconds(10), $"It took {killed.Elapsed - up} after the broker was up.");

        await WorkHost.UntilAsync(async () => await DoneAsync(worker) == subjects.Count, "all are done");
        Assert.Equal(subjects.Count, await worker.CountAsync("select count(*) from candidates"));
        Assert.Equal(subjects.Count, await worker.CountAsync("select count(distinct name) from candidates"));
    }

    [Fact, Trait("Fault", "F28"), Trait("Acceptance", "A-12"), Trait("Goal", "G5")]
    public async Task A_failure_while_the_database_is_away_is_written_down_when_it_is_back()
    {
        var (tries, atWork, goOn) = (0, new TaskCompletionSource(), new TaskCompletionSource());
        var script = new WorkScript
        {
            Handle = async (db, subject, token) =>
            {
                if (Interlocked.Increment(ref tries) == 1)
                {
                    atWork.SetResult();
                    await goOn.Task;
                    throw new TimeoutException("The model was slow.");
                }

                await Effects.LeaveAsync(db, subject, token);
            },
        };
        await using var worker = await WorkHost.StartAsync(_system, script);
        await worker.OrderAsync(_subject);
        await atWork.Task;

        App.Kill("postgres");
        var killed = Stopwatch.StartNew();
        goOn.SetResult();

        var row = await worker.EndedAsync(_subject);
        Figures.Say($"database killed: order done after {killed.Elapsed.TotalSeconds:0.0} s");
        Assert.Equal(("done", 1), (row.Outcome, row.Attempt));
        Assert.Equal((2, 1L), (tries, await worker.EffectsAsync(_subject)));
    }

    [Fact, Trait("Fault", "F27"), Trait("Acceptance", "A-12")]
    public async Task A_restarted_database_costs_at_most_one_failed_attempt_for_each_connection()
    {
        const int Connections = 8;
        await using var worker = await WorkHost.StartAsync(_system, new());
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => worker.ExecuteAsync("select pg_sleep(0.2)")));
        var open = await worker.CountAsync("select count(*) from pg_stat_activity where datname = current_database()");

        await App.RestartResourceAsync("postgres");

        var failed = 0;
        for (var attempt = 0; attempt < 4 * open; attempt++)
        {
            failed += await Record.ExceptionAsync(() => worker.ExecuteAsync("select 1")) is null ? 0 : 1;
        }

        Figures.Say($"database restarted: {failed} failed attempts on {open} connections");
        Assert.InRange(failed, 0, open);
        await worker.OrderAsync(_subject);
        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F10"), Trait("Acceptance", "A-12")]
    public async Task A_restarted_Redis_costs_one_failed_attempt_and_no_order()
    {
        await using var worker = await WorkHost.StartAsync(_system, new());
        var redis = worker.Get<IRedis>();
        await redis.PingAsync();

        await App.RestartResourceAsync("redis");
        await worker.OrderAsync(_subject);
        var failed = 0;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            failed += await Record.ExceptionAsync(() => redis.PingAsync()) is null ? 0 : 1;
        }

        Assert.InRange(failed, 0, 1);
        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
    }

    [Fact, Trait("Fault", "F32")]
    public async Task A_long_lock_on_the_ledger_delays_orders_and_loses_none()
    {
        await using var worker = await WorkHost.StartAsync(_system, new());
        await using (var locker = new NpgsqlConnection(_system.Database))
        {
            await locker.OpenAsync();
            await using var transaction = await locker.BeginTransactionAsync();
            await using var take = new NpgsqlCommand("lock table work in access exclusive mode", locker);
            await take.ExecuteNonQueryAsync();
            var ordering = worker.OrderAsync(_subject);
            await Task.Delay(TimeSpan.FromSeconds(1));
            Assert.False(ordering.IsCompleted);
            await transaction.CommitAsync();
            await ordering;
        }

        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    private static Task<long> DoneAsync(WorkHost host) => host.CountAsync("select count(*) from work where outcome = 'done'");
}
