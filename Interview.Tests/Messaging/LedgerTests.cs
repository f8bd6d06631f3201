using Interview.Core.Answers;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Messaging;

/// <summary>One database, one virtual host and one working process for a class of tests; each test has subjects of its own.</summary>
public sealed class WorkFixture : IAsyncLifetime
{
    internal TestSystem System { get; private set; } = null!;
    internal WorkHost Submitter { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (TestServers.Available)
        {
            System = await TestSystem.TakeAsync();
            Submitter = await WorkHost.StartAsync(System);
        }
    }

    public ValueTask DisposeAsync() => Submitter?.DisposeAsync() ?? ValueTask.CompletedTask;
}

[Trait("Needs", "Servers")]
public sealed class LedgerTests : IClassFixture<WorkFixture>
{
    private readonly WorkHost _submitter;
    private readonly TestSystem _system;
    private readonly Guid _subject = Guid.NewGuid();

    public LedgerTests(WorkFixture fixture)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        (_submitter, _system) = (fixture.Submitter, fixture.System);
    }

    [Fact, Trait("Acceptance", "F-04")]
    public async Task Ordering_twice_before_anybody_worked_is_ordering_once()
    {
        await Task.WhenAll(_submitter.OrderAsync(_subject), _submitter.OrderAsync(_subject), _submitter.OrderAsync(_subject, _subject));

        Assert.Equal(1, await _submitter.CountAsync("select count(*) from work where subject = $1", _subject));
        await using var worker = await WorkHost.StartAsync(_system, new());
        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F04"), Trait("Acceptance", "A-08")]
    public async Task Of_two_that_carry_out_one_order_one_saves_nothing()
    {
        using var fence = new Counted("interview.work.fence_rejected");
        await _submitter.OrderAsync(_subject);
        var order = await IdAsync();

        await using var first = _submitter.Scope();
        await using var second = _submitter.Scope();
        var (early, late) = (InHand(first, order), InHand(second, order));
        await Effects.LeaveAsync(early, _subject, CancellationToken.None);

        await Assert.ThrowsAsync<OrderSettledException>(() => Effects.LeaveAsync(late, _subject, CancellationToken.None));
        Assert.Equal(1, await _submitter.EffectsAsync(_subject));
        Assert.Equal("done", (await _submitter.RowAsync(_subject))!.Outcome);
        Assert.True(fence.Value >= 1);
    }

    [Fact, Trait("Fault", "F33")]
    public async Task Of_two_that_carry_out_one_order_in_the_same_moment_one_saves_nothing()
    {
        await _submitter.OrderAsync(_subject);
        var order = await IdAsync();

        var saved = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var scope = _submitter.Scope();
            return await Record.ExceptionAsync(() => Effects.LeaveAsync(InHand(scope, order), _subject, CancellationToken.None));
        }));

        Assert.Single(saved, failure => failure is null);
        Assert.All(saved.OfType<Exception>(), failure => Assert.IsType<OrderSettledException>(failure));
        Assert.Equal(1, await _submitter.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F29")]
    public async Task An_order_whose_process_died_after_the_commit_is_published_by_another_one()
    {
        // As the dead process left it: committed, never published.
        await _submitter.ExecuteAsync("insert into work (id, kind, subject, due_at) values ($1, 'evaluate-answer', $2, now())", Guid.CreateVersion7(), _subject);

        await using var worker = await WorkHost.StartAsync(_system, new());

        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact, Trait("Fault", "F39")]
    public async Task An_order_that_is_committed_after_a_younger_one_was_swept_is_still_found()
    {
        const string Insert = "insert into work (id, kind, subject, due_at) values ($1, 'evaluate-answer', $2, now())";
        await using var worker = await WorkHost.StartAsync(_system, new());
        await using var slow = new Npgsql.NpgsqlConnection(_system.Database);
        await slow.OpenAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        await using var older = new Npgsql.NpgsqlCommand(Insert, slow) { Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = _subject } } };
        await older.ExecuteNonQueryAsync();
        var younger = Guid.NewGuid();
        await worker.ExecuteAsync(Insert, Guid.CreateVersion7(), younger);
        await worker.EndedAsync(younger);

        await transaction.CommitAsync();

        Assert.Equal("done", (await worker.EndedAsync(_subject)).Outcome);
    }

    [Fact, Trait("Acceptance", "A-03")]
    public async Task A_kind_that_nobody_knows_ends_as_failed_with_a_reason()
    {
        await _submitter.ExecuteAsync(
            "insert into work (id, kind, subject, due_at, created_at) values ($1, 'read-minds', $2, now(), now() - interval '2 minutes')", Guid.CreateVersion7(), _subject);

        var row = await _submitter.EndedAsync(_subject);

        Assert.Equal("failed", row.Outcome);
        Assert.StartsWith("work.unknown_kind", row.Error, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "A-08")]
    public async Task A_failed_order_can_be_replayed_and_a_waiting_one_cannot()
    {
        var script = new WorkScript { Handle = (_, _, _) => throw new WorkRefusedException("answer.unreadable", "No.") };
        await using var worker = await WorkHost.StartAsync(_system, script);
        await _submitter.OrderAsync(_subject);
        Assert.Equal("failed", (await worker.EndedAsync(_subject)).Outcome);
        var ledger = _submitter.Get<WorkLedger>();
        script.Handle = Effects.LeaveAsync;

        Assert.True(await ledger.ReplayAsync(await IdAsync(), CancellationToken.None));
        await WorkHost.UntilAsync(async () => (await worker.RowAsync(_subject))?.Outcome == "done", "the replayed order is done");
        Assert.False(await ledger.ReplayAsync(await IdAsync(), CancellationToken.None));
        Assert.Equal(1, await worker.EffectsAsync(_subject));
    }

    [Fact]
    public async Task A_replay_of_work_that_waits_again_already_is_refused()
    {
        await _submitter.ExecuteAsync(
            "insert into work (id, kind, subject, due_at, outcome, finished_at) values ($1, 'evaluate-answer', $2, now(), 'failed', now())", Guid.CreateVersion7(), _subject);
        var failed = await IdAsync();
        await _submitter.OrderAsync(_subject);

        Assert.False(await _submitter.Get<WorkLedger>().ReplayAsync(failed, CancellationToken.None));
    }

    /// <summary>A fast worker fails and postpones before the publisher has written down that it published.</summary>
    [Fact]
    public async Task A_late_mark_of_publishing_does_not_hide_an_order_that_waits_for_its_next_try()
    {
        await _submitter.OrderAsync(_subject);
        await WorkHost.UntilAsync(async () => (await _submitter.RowAsync(_subject))!.Published, "the order is published");
        var ledger = _submitter.Get<WorkLedger>();
        var sent = new SentOrder(await IdAsync(), "evaluate-answer", _subject, Attempt: 0, Trace: null);

        await ledger.PostponeAsync(sent.Id, tries: 1, TimeSpan.FromMinutes(5), "the model was away", CancellationToken.None);
        await ledger.MarkPublishedAsync([sent], CancellationToken.None);

        Assert.False((await _submitter.RowAsync(_subject))!.Published);
    }

    private static InterviewDbContext InHand(AsyncServiceScope scope, Guid order)
    {
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        db.TakeInHand(order);
        return db;
    }

    private async Task<Guid> IdAsync()
    {
        await using var command = _submitter.Database.CreateCommand("select id from work where subject = $1");
        command.Parameters.Add(new() { Value = _subject });
        return (Guid)(await command.ExecuteScalarAsync())!;
    }
}
