using Aspire.Hosting.Testing;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Data;

[Trait("Needs", "Servers")]
public sealed class ConnectionTests
{
    public ConnectionTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact, Trait("Acceptance", "A-10"), Trait("Fault", "F30")]
    public async Task After_a_thousand_orders_and_requests_with_forced_failures_no_connection_is_left_open_or_in_a_transaction()
    {
        var system = await TestSystem.TakeAsync();
        var tries = 0;
        var script = new WorkScript
        {
            Handle = async (db, subject, token) =>
            {
                switch (Interlocked.Increment(ref tries) % 5)
                {
                    case 0:
                        throw new TimeoutException("The model was slow.");
                    case 1:
                        await Effects.LeaveAsync(db, $"{subject}\0", token); // PostgreSQL refuses it in the middle of the transaction
                        break;
                    case 2:
                        using (var ended = new CancellationTokenSource(TimeSpan.FromMilliseconds(5)))
                        {
                            await db.Database.ExecuteSqlAsync($"select pg_sleep(20)", ended.Token);
                        }

                        break;
                    default:
                        await Effects.LeaveAsync(db, subject, token);
                        break;
                }
            },
        };
        await using var worker = await WorkHost.StartAsync(
            system,
            script,
            [new("ConnectionStrings:interviewdb", $"{system.Database};Connection Idle Lifetime=2;Connection Pruning Interval=1"), new("Work:FirstPause", "00:00:00.010"), new("Work:SweepEvery", "00:00:00.050")],
            concurrency: 16);
        var baseline = await OpenAsync(worker);
        var subjects = Enumerable.Range(0, 600).Select(_ => Guid.NewGuid()).ToList();

        await Task.WhenAll(
            worker.OrderAsync(subjects),
            Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RequestAsync(worker, count: 50))));

        await WorkHost.UntilAsync(async () => await worker.CountAsync("select count(*) from work where finished_at is null") == 0, "all orders have ended");
        await WorkHost.UntilAsync(async () => await OpenAsync(worker) <= baseline + 1, $"the connections are back at {baseline}");
        Assert.Equal(0, await worker.CountAsync("select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"));
        Assert.Equal(600, await worker.CountAsync("select count(*) from work"));
        var log = await File.ReadAllTextAsync((await TestServers.StartAsync()).App.LogFile("postgres"));
        Assert.DoesNotContain("transaction in progress", log, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "A-11")]
    public async Task No_session_is_open_while_a_handler_waits_for_its_engine()
    {
        var (atWork, answered) = (new TaskCompletionSource(), new TaskCompletionSource());
        var script = new WorkScript
        {
            Handle = async (db, subject, token) =>
            {
                await db.Candidates.AsNoTracking().AnyAsync(token); // looks at the state first
                atWork.SetResult();
                await answered.Task; // the engine
                await Effects.LeaveAsync(db, subject, token);
            },
        };
        // Sweeps are slow here, so that what is seen is the handler's.
        await using var worker = await WorkHost.StartAsync(await TestSystem.TakeAsync(), script, [new("Work:SweepEvery", "00:00:30")]);
        var subject = Guid.NewGuid();
        await worker.OrderAsync(subject);
        await atWork.Task;

        for (var look = 0; look < 20; look++)
        {
            Assert.Equal(0, await worker.CountAsync(
                "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' and state <> 'idle'"));
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }

        answered.SetResult();
        Assert.Equal("done", (await worker.EndedAsync(subject)).Outcome);
    }

    private static Task<long> OpenAsync(WorkHost host) => host.CountAsync("select count(*) from pg_stat_activity where datname = current_database()");

    /// <summary>Requests that end well, break off in a transaction, break a rule of the database, or are cancelled by their client.</summary>
    private static async Task RequestAsync(WorkHost host, int count)
    {
        for (var request = 0; request < count; request++)
        {
            await using var scope = host.Scope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            var outcome = await Record.ExceptionAsync(async () =>
            {
                switch (request % 4)
                {
                    case 0:
                        await db.Candidates.CountAsync();
                        break;
                    case 1:
                        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                        {
                            await db.Database.BeginTransactionAsync();
                            throw new InvalidOperationException("The request broke off.");
                        });
                        break;
                    case 2:
                        db.Candidates.Add(new Candidate("broken\0@example.org", "x", "en", "-", DateTimeOffset.UtcNow));
                        await db.SaveChangesAsync();
                        break;
                    default:
                        using (var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(3)))
                        {
                            await db.Database.ExecuteSqlAsync($"select pg_sleep(20)", gone.Token);
                        }

                        break;
                }
            });
            Assert.Equal(request % 4 == 0, outcome is null);
        }
    }
}
