using System.Diagnostics;
using Aspire.Hosting;
using Aspire.Hosting.Local;
using Aspire.Hosting.Testing;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Interview.Tests.Faults;

/// <summary>The real workers under random kills and freezes of themselves, the broker and the database: nothing lost, nothing twice, nothing stuck.</summary>
[Collection(FaultCollection.Name), Trait("Needs", "Servers"), Trait("Goal", "G1"), Trait("Goal", "G6")]
public sealed class ChaosTests(ServersToKill servers)
{
    private const int Interviews = 17;
    private const int Faults = 24;
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(90);

    /// <summary>Fed by triggers and without any key: a second effect is a second row. Each publishing after the first one is a row too.</summary>
    private const string EffectsTable =
        """
        -- A whole interview is saved at once here, which no request does; its rows come in any order.
        alter table answers alter constraint answers_question_id_fkey deferrable initially deferred;
        create table effects (what text, subject uuid);
        create function note_verdict() returns trigger language plpgsql as $$ begin insert into effects values ('verdict', new.answer_id); return null; end $$;
        create function note_spoken() returns trigger language plpgsql as $$ begin insert into effects values ('spoken', new.id); return null; end $$;
        create function note_report() returns trigger language plpgsql as $$ begin insert into effects values ('report', new.interview_id); return null; end $$;
        create function note_resent() returns trigger language plpgsql as $$ begin insert into effects values ('resent', new.id); return null; end $$;
        create trigger effect after insert or update on verdicts for each row execute function note_verdict();
        create trigger effect after update on questions for each row when (new.audio_status <> 'waiting') execute function note_spoken();
        create trigger effect after insert or update on reports for each row execute function note_report();
        create trigger resent after update on work for each row
            when (new.attempt = old.attempt and (new.due_at <> old.due_at or new.published_at <> old.published_at)) execute function note_resent();
        """;

    /// <summary>
    /// What is still to be done, by its kind and by how far it came. Pledged deletions wait for their time: whoever was killed beside a file it had not
    /// named yet, in this test or in another one of these servers, leaves one.
    /// </summary>
    private const string Unfinished =
        """
        select format('%s: %s with attempt %s, the first due in %s s, %s', kind, count(*), attempt, round(extract(epoch from min(due_at) - now())), min(error))
        from work where finished_at is null and not (kind = 'delete-file' and due_at > now()) group by kind, attempt
        """;

    private DistributedApplication App => servers.App;

    [Theory, InlineData(20260301), Trait("Acceptance", "A-08"), Trait("Acceptance", "A-12"), Trait("Acceptance", "C-14"), Trait("Acceptance", "D-08"), Trait("Fault", "F01"), Trait("Fault", "F20"), Trait("Fault", "F28")]
    public async Task Orders_submitted_twice_under_random_kills_are_carried_out_once_each(int seed)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        await App.WaitUntilHealthyAsync();
        await using var submitter = await WorkHost.StartAsync(await servers.OfTheWorkersAsync());
        await submitter.ExecuteAsync(EffectsTable);
        var candidate = new Candidate("chaos@example.org", "Jane Doe", "en", "-", DateTimeOffset.UtcNow);
        await SaveAsync(submitter, db => db.Candidates.Add(candidate));
        var interviews = Enumerable.Range(0, Interviews).Select(number => AnsweredInterview.Of(candidate.Id, number, DateTimeOffset.UtcNow)).ToList();
        var orders = interviews.SelectMany(interview => interview.Orders).ToList();

        var watch = Stopwatch.StartNew();
        var faults = WreakHavocAsync(new Random(seed));
        foreach (var interview in interviews)
        {
            await SaveAsync(submitter, db => db.Resumes.Add(interview.Resume));
            await SaveAsync(submitter, db =>
            {
                db.Interviews.Add(interview.Session);
                db.Send(interview.Orders);
            });
            await SaveAsync(submitter, db => db.Send(interview.Orders));
            await Task.Delay(TimeSpan.FromMilliseconds(900));
        }

        var counts = await faults;
        await App.WaitUntilHealthyAsync();
        var resting = Stopwatch.StartNew();
        while ((await submitter.TextsAsync(Unfinished)).Count > 0 && resting.Elapsed < LongestRest)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        var sent = await submitter.CountAsync("select count(*) from work");
        var resent = await submitter.CountAsync("select count(*) from effects where what = 'resent'");
        Figures.Say($"seed {seed}: {orders.Count} orders twice and {Interviews} reports in {watch.Elapsed.TotalSeconds:0} s; {counts}; {sent} rows, {resent} publishings tried beyond one each, amplification at most {(double)(sent + resent) / sent:0.000}");

        Assert.Empty(await submitter.TextsAsync(Unfinished)); // 0 stuck
        Assert.Equal(0, await submitter.CountAsync("select count(*) from work where outcome = 'failed'"));
        Assert.Equal(0, await submitter.CountAsync("select count(*) from (select what, subject from effects where what <> 'resent' group by 1, 2 having count(*) > 1) twice")); // 0 duplicated
        Assert.Equal(interviews.Sum(i => i.Session.Answers.Count), await submitter.CountAsync("select count(*) from effects where what = 'verdict'")); // 0 lost
        Assert.Equal(interviews.Sum(i => i.Session.Questions.Count), await submitter.CountAsync("select count(*) from effects where what = 'spoken'"));
        Assert.Equal(Interviews, await submitter.CountAsync("select count(*) from effects where what = 'report'"));
        Assert.Equal(0, await submitter.CountAsync("select count(*) from answers where status <> 'evaluated'"));
    }

    /// <summary>As a client does: until it is accepted; the second time it may have been accepted already.</summary>
    private static async Task SaveAsync(WorkHost submitter, Action<InterviewDbContext> change)
    {
        await WorkHost.UntilAsync(async () =>
        {
            await using var scope = submitter.Scope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            change(db);
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException accepted) when (accepted.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                return true;
            }
            catch (Exception away) when (DatabaseGate.IsAway(away))
            {
                return false;
            }
        }, "the database accepts");
    }

    private async Task<string> WreakHavocAsync(Random dice)
    {
        var (kills, freezes, brokers, databases) = (0, 0, 0, 0);
        for (var fault = 0; fault < Faults; fault++)
        {
            var worker = dice.Next(2) == 0 ? "worker-cpu" : "worker-gpu";
            switch (dice.Next(20))
            {
                case < 13:
                    App.Kill(worker, dice.Next(2));
                    kills++;
                    break;
                case < 17:
                    var frozen = App.ProcessIds(worker);
                    frozen.ToList().ForEach(process => Signals.Send(process, Signal.Stop));
                    await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(200, 900)));
                    frozen.ToList().ForEach(process => Signals.Send(process, Signal.Continue));
                    freezes++;
                    break;
                case < 19:
                    App.Kill("postgres");
                    databases++;
                    break;
                default:
                    App.Kill("messaging");
                    brokers++;
                    break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(dice.Next(300, 1000)));
        }

        // Whatever the dice said: each server dies at least once.
        App.Kill("postgres");
        App.Kill("messaging");
        return $"{kills} workers killed, {freezes} times workers frozen, {databases + 1} times the database and {brokers + 1} times the broker killed";
    }
}
