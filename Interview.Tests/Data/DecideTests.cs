using Interview.Core.Answers;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Data;

[Trait("Needs", "Servers")]
public sealed class DecideTests : IClassFixture<WorkFixture>
{
    private readonly WorkHost _host;
    private readonly Candidate _candidate = new($"{Guid.NewGuid():N}@example.org", "Jane", "en", "-", DateTimeOffset.UtcNow);

    public DecideTests(WorkFixture fixture)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _host = fixture.Submitter;
    }

    [Fact]
    public async Task A_writer_that_loses_a_race_decides_again_on_what_the_other_left()
    {
        using var races = new Counted("interview.data.lost_races");
        await AddAsync();
        await using var scope = _host.Scope();
        var seen = new List<string>();

        await DecideAsync(Db(scope), candidate =>
        {
            seen.Add(candidate.Name);
            if (seen.Count == 1)
            {
                RenameElsewhere("Joan").GetAwaiter().GetResult();
            }

            candidate.Introduce($"{candidate.Name} Doe", null);
        });

        Assert.Equal(["Jane", "Joan"], seen);
        Assert.Equal(1, await _host.CountAsync("select count(*) from candidates where id = $1 and name = 'Joan Doe'", _candidate.Id));
        Assert.True(races.Value >= 1);
    }

    [Fact]
    public async Task What_slow_work_was_done_on_is_not_loaded_again_unless_somebody_changed_it_meanwhile()
    {
        await AddAsync();
        await using var scope = _host.Scope();
        var (db, loads) = (Db(scope), 0);
        var loaded = await LoadAsync(CancellationToken.None);
        await DecideAsync("Joan");
        Assert.Equal(1, loads);

        await RenameElsewhere("Jill");
        await DecideAsync("Janet");

        Assert.Equal(2, loads);
        Assert.Equal(1, await _host.CountAsync("select count(*) from candidates where id = $1 and name = 'Jill Janet'", _candidate.Id));

        Task<Candidate?> LoadAsync(CancellationToken token)
        {
            loads++;
            return db.Candidates.SingleOrDefaultAsync(c => c.Id == _candidate.Id, token);
        }

        Task DecideAsync(string name) => db.DecideAsync(
            LoadAsync,
            candidate =>
            {
                candidate.Introduce($"{candidate.Name} {name}", null);
                return [];
            },
            CancellationToken.None, loaded);
    }

    /// <summary>Else the same work, ordered meanwhile and joined with this order, would end together with it and undone.</summary>
    [Fact]
    public async Task An_order_that_finds_nothing_to_do_looks_again_when_the_state_has_changed_meanwhile()
    {
        await AddAsync();
        await _host.OrderAsync(_candidate.Id);
        await using var command = _host.Database.CreateCommand("select id from work where subject = $1");
        command.Parameters.Add(new() { Value = _candidate.Id });
        var order = (Guid)(await command.ExecuteScalarAsync())!;
        await using var scope = _host.Scope();
        var db = Db(scope);
        db.TakeInHand(order);
        var seen = new List<string>();

        await DecideAsync(db, candidate =>
        {
            seen.Add(candidate.Name);
            if (seen.Count == 1)
            {
                RenameElsewhere("Joan").GetAwaiter().GetResult();
            }
        });

        Assert.Equal(["Jane", "Joan"], seen);
        Assert.Equal("done", (await _host.RowAsync(_candidate.Id))!.Outcome);
    }

    [Fact]
    public async Task Saving_synchronously_is_refused_because_it_would_leave_the_orders_behind()
    {
        await using var scope = _host.Scope();

        Assert.Throws<NotSupportedException>(() => Db(scope).SaveChanges());
    }

    private static InterviewDbContext Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<InterviewDbContext>();

    private Task<Candidate?> DecideAsync(InterviewDbContext db, Action<Candidate> decide) => db.DecideAsync(
        token => db.Candidates.SingleOrDefaultAsync(c => c.Id == _candidate.Id, token),
        candidate =>
        {
            decide(candidate);
            return [];
        },
        CancellationToken.None);

    private async Task AddAsync()
    {
        await using var scope = _host.Scope();
        Db(scope).Candidates.Add(_candidate);
        await Db(scope).SaveChangesAsync();
    }

    /// <summary>What another request does in between: it changes the row and orders the work.</summary>
    private async Task RenameElsewhere(string name)
    {
        await using var scope = _host.Scope();
        var db = Db(scope);
        (await db.Candidates.SingleAsync(c => c.Id == _candidate.Id)).Introduce(name, null);
        db.Send(new EvaluateAnswer(_candidate.Id));
        await db.SaveChangesAsync();
    }
}
