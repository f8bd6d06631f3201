using Interview.Core.Answers;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Reports;
using Interview.Tests.Content;
using Interview.Tests.Faults;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Evaluation;

/// <summary>Reports under everything that can go wrong while they are made, with the worker's own handlers on real servers.</summary>
[Trait("Needs", "Servers")]
public sealed class SurvivalTests
{
    /// <summary>Fed by triggers and without any key: a second effect is a second row.</summary>
    private const string EffectsTable =
        """
        create table effects (what text, subject uuid);
        create function note_verdict() returns trigger language plpgsql as $$ begin insert into effects values ('verdict', new.answer_id); return null; end $$;
        create function note_report() returns trigger language plpgsql as $$ begin insert into effects values ('report', new.interview_id); return null; end $$;
        create trigger effect after insert or update on verdicts for each row execute function note_verdict();
        create trigger effect after insert or update on reports for each row execute function note_report();
        """;

    public SurvivalTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact, Trait("Acceptance", "D-09")]
    public async Task A_verdict_that_fails_for_ever_is_not_assessed_and_the_report_is_delivered()
    {
        var system = await TestSystem.TakeAsync();
        string? poison = null;
        // What nobody expects to be thrown: not the typed failure that the Playbook stands in for.
        var chat = new FailingChat((prompt, _) => poison is not null && prompt.Contains(poison, StringComparison.Ordinal) ? throw new InvalidOperationException("This prompt breaks the client.") : TimeSpan.Zero);
        await using var host = await EvaluationHost.StartAsync(system, chat: chat);
        var interview = await host.SubmitAsync(sends: false);
        var victim = interview.Session.Questions.Single(q => q.Stage == "growth");
        poison = victim.Text;
        await host.SendAsync(EvaluationHost.Judging(interview));

        var session = await host.FinishedAsync(interview.Session.Id);

        var answer = session.Answers.Single(a => a.QuestionId == victim.Id);
        Assert.Equal((ReportStatus.Ready, AnswerStatus.NotAssessed), (session.ReportStatus, answer.Status));
        Assert.Empty(answer.Verdict!.Body.Grades);
        Assert.Contains(session.Report!.Body.NotAssessed, gap => gap.Stage == "growth" && gap.Reason.Length > 0);
        Assert.All(session.Answers.Where(a => a != answer), a => Assert.Equal((AnswerStatus.Evaluated, ModelFailure.Format), (a.Status, a.Verdict!.Body.FallbackReason)));
        Assert.NotNull(session.Score);
    }

    [Fact, Trait("Acceptance", "D-08"), Trait("Acceptance", "D-10"), Trait("Fault", "F01")]
    public async Task Workers_killed_in_the_middle_of_a_report_leave_each_answer_scored_once_and_one_report()
    {
        var system = await TestSystem.TakeAsync();
        Guid id;
        await using (var submitter = await EvaluationHost.StartAsync(system))
        {
            await submitter.ExecuteAsync(EffectsTable);
            id = (await submitter.SubmitAsync(sends: false)).Session.Id;
        }

        var kills = 0;
        await using (var probe = await WorkHost.StartAsync(system))
        {
            await using var scope = probe.Scope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            db.Send((await db.Interviews.Whole().SingleAsync(s => s.Id == id)).Answers.Select(a => new EvaluateAnswer(a.Id)));
            await db.SaveChangesAsync();
            while (kills < 4 && await probe.CountAsync("select count(*) from verdicts") < 12)
            {
                var judged = await probe.CountAsync("select count(*) from verdicts");
                await using var child = ChildProcess.Start("evaluator", system.Environment);
                await child.SaysAsync("judging");
                await WorkHost.UntilAsync(async () => await probe.CountAsync("select count(*) from verdicts") >= judged + 2, "two more are judged");
                child.Kill();
                await child.ExitedAsync();
                kills++;
            }
        }

        await using var host = await EvaluationHost.StartAsync(system);
        var session = await host.FinishedAsync(id);

        Assert.True(kills >= 2);
        Assert.Equal(ReportStatus.Ready, session.ReportStatus);
        Assert.All(session.Answers, answer => Assert.Equal(AnswerStatus.Evaluated, answer.Status));
        Assert.Equal(session.Answers.Count, await host.CountAsync("select count(*) from effects where what = 'verdict'"));
        Assert.Equal(1, await host.CountAsync("select count(*) from effects where what = 'report'"));
    }

    [Fact, Trait("Acceptance", "D-08")]
    public async Task Completing_twice_and_a_hundred_times_at_once_orders_one_report()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await EvaluationHost.StartAsync(system);
        await host.ExecuteAsync(EffectsTable);
        var interview = await host.SubmitAsync();
        await host.FinishedAsync(interview.Session.Id);

        var news = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            await using var scope = host.Scope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            var messages = 0;
            await db.DecideAsync(token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == interview.Session.Id, token), s =>
            {
                var sent = s.Complete(DateTimeOffset.UtcNow);
                messages = sent.Count;
                return sent;
            }, CancellationToken.None);
            return messages;
        }));

        Assert.All(news, count => Assert.Equal(0, count));
        Assert.Equal(1, await host.CountAsync("select count(*) from effects where what = 'report'"));
        // A report that is ordered again is written again over the first, from the same verdicts.
        await host.SendAsync(new WriteReport(interview.Session.Id));
        await WorkHost.UntilAsync(async () => await host.CountAsync("select count(*) from effects where what = 'report'") == 2, "it is written again");
        Assert.Equal(1, await host.CountAsync("select count(*) from reports"));
        Assert.Equal(interview.Session.Answers.Count, await host.CountAsync("select count(*) from effects where what = 'verdict'"));
    }

    [Fact, Trait("Acceptance", "D-08")]
    public async Task The_last_verdict_of_rules_saves_the_report_with_it()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await EvaluationHost.StartAsync(system);
        await host.ExecuteAsync(EffectsTable);
        var id = await WithOneLeftToJudgeAsync(host);

        var session = await host.FinishedAsync(id);

        Assert.Equal((ReportStatus.Ready, session.Answers.Count), (session.ReportStatus, session.Report!.Body.Stages.Count(s => s.Scoring is not null)));
        Assert.Equal(1, await host.CountAsync("select count(*) from effects where what = 'report'"));
        Assert.Equal(0, await host.CountAsync("select count(*) from work where kind = 'write-report'"));
    }

    [Fact, Trait("Acceptance", "D-09")]
    public async Task A_report_that_cannot_be_written_costs_no_answer_its_verdict_and_says_that_it_failed()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await EvaluationHost.StartAsync(system);
        var id = await WithOneLeftToJudgeAsync(host, broken: true);

        var session = await host.FinishedAsync(id);

        Assert.Equal(ReportStatus.Failed, session.ReportStatus);
        Assert.All(session.Answers, answer => Assert.Equal(AnswerStatus.Evaluated, answer.Status));
        Assert.Equal(1, await host.CountAsync("select count(*) from work where kind = 'write-report' and outcome = 'failed'"));
    }

    [Fact, Trait("Acceptance", "D-10")]
    public async Task A_rubric_changed_in_the_middle_leaves_each_verdict_its_own_and_the_report_can_be_made_again()
    {
        var system = await TestSystem.TakeAsync();
        var folder = TestContent.Copy();
        using var content = new ContentLibrary(folder);
        await using var host = await EvaluationHost.StartAsync(system, content);
        var interview = await host.SubmitAsync(sends: false);
        var before = content.Current.Rubric;
        var answers = interview.Session.Answers.OrderBy(a => interview.Session.Questions.Single(q => q.Id == a.QuestionId).Ordinal).ToList();

        await host.SendAsync(answers.Take(10).Select(a => new EvaluateAnswer(a.Id)));
        await host.FinishedAsync(interview.Session.Id, s => s.Answers.Count(a => a.IsJudged) == 10);
        var path = Path.Combine(folder, "rubrics/standard.yaml");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("en: \"What the candidate did is told in several steps.\"", "en: \"Several steps of the candidate's own are told.\"", StringComparison.Ordinal));
        content.Check();
        Assert.NotEqual(before.Hash, content.Current.Rubric.Hash);
        await host.SendAsync(answers.Skip(10).Select(a => new EvaluateAnswer(a.Id)));
        var session = await host.FinishedAsync(interview.Session.Id);

        var body = session.Report!.Body;
        Assert.Equal(10, body.Stages.Count(s => s.Scoring!.RubricHash == before.Hash));
        Assert.Equal(answers.Count - 10, body.Stages.Count(s => s.Scoring!.RubricHash == content.Current.Rubric.Hash));
        Assert.StartsWith(before.Hash, body.MadeBy.Rubric, StringComparison.Ordinal);
        var firstAction = body.Stages.First(s => s.Grades.Any(g => g.Criterion == "action" && g.Level is not null)).Grades.Single(g => g.Criterion == "action");
        Assert.Equal(before.Criterion("action").Anchor(firstAction.Level!.Value).En, firstAction.Anchor);
        Assert.Equal(2, await host.CountAsync("select count(*) from kept_content where kind = 'rubric'"));
        await using var scope = host.Scope();
        Assert.Equal(new Reproduction(true, null), await scope.ServiceProvider.GetRequiredService<Rescoring>().ReproduceAsync(session.Id, CancellationToken.None));
        Directory.Delete(folder, recursive: true);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public async Task A_report_comes_out_the_same_from_its_record_and_a_changed_one_does_not()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await EvaluationHost.StartAsync(system);
        var interview = await host.SubmitAsync();
        await host.FinishedAsync(interview.Session.Id);

        Assert.Equal(new Reproduction(true, null), await ReproduceAsync());
        await host.ExecuteAsync("update reports set body = jsonb_set(body, '{total,score}', '99')");
        var changed = await ReproduceAsync();

        Assert.False(changed.Same);
        Assert.Contains("\"score\":99", changed.Why, StringComparison.Ordinal);

        async Task<Reproduction> ReproduceAsync()
        {
            await using var scope = host.Scope();
            return await scope.ServiceProvider.GetRequiredService<Rescoring>().ReproduceAsync(interview.Session.Id, CancellationToken.None);
        }
    }

    [Fact, Trait("Acceptance", "D-10")]
    public async Task Judging_anew_by_another_rubric_stands_beside_the_report_and_changes_nothing_of_it()
    {
        var system = await TestSystem.TakeAsync();
        await using var host = await EvaluationHost.StartAsync(system);
        var interview = await host.SubmitAsync();
        var before = await host.FinishedAsync(interview.Session.Id);
        var text = TestContent.Snapshot.Rubric.Text.Replace("code: strong, from: 60", "code: strong, from: 65", StringComparison.Ordinal);
        var other = TestContent.Snapshot with { Rubric = Rubric.Read("other", text) };
        var options = new ChatModelOptions();

        await using var scope = host.Scope();
        var rejudged = await scope.ServiceProvider.GetRequiredService<Rescoring>().RejudgeAsync(
            interview.Session.Id, other, new AnswerGrading(other, options, new ModelState(options)), CancellationToken.None);

        var after = (await host.LoadAsync(interview.Session.Id))!;
        Assert.Equal(("playbook", "other", interview.Session.Answers.Count), (rejudged!.Grader, rejudged.RubricHash, rejudged.Verdicts.Count));
        Assert.Equal((before.Version, StoredJson.Write(before.Report!.Body)), (after.Version, StoredJson.Write(after.Report!.Body)));
        Assert.Equal(before.Answers.Count, after.Answers.Count(a => a.Verdict!.RubricHash == TestContent.Snapshot.Rubric.Hash));
        Assert.Equal(1, await host.CountAsync("select count(*) from rejudgements"));
    }

    [Fact, Trait("Acceptance", "D-09")]
    public async Task An_answer_erased_while_it_is_judged_leaves_nothing_behind()
    {
        var system = await TestSystem.TakeAsync();
        using var judging = new SemaphoreSlim(0);
        using var erased = new SemaphoreSlim(0);
        var chat = new FailingChat((_, stop) =>
        {
            judging.Release();
            erased.Wait(stop);
            erased.Release();
            return TimeSpan.Zero;
        });
        await using var host = await EvaluationHost.StartAsync(system, chat: chat);
        var interview = await host.SubmitAsync();
        await judging.WaitAsync(TimeSpan.FromSeconds(20));

        await new Erasure(host.Get<Npgsql.NpgsqlDataSource>(), host.Get<Core.Messaging.Dispatcher>(), host.Get<Core.News.NewsDesk>()).EraseInterviewAsync(interview.Session.Id, interview.Session.CandidateId, CancellationToken.None);
        erased.Release();
        await WorkHost.UntilAsync(async () => await host.CountAsync("select count(*) from work where finished_at is null and kind in ('evaluate-answer', 'write-report')") == 0, "no order is left");

        Assert.Null(await host.LoadAsync(interview.Session.Id));
        Assert.Equal(0, await host.CountAsync("select count(*) from verdicts") + await host.CountAsync("select count(*) from reports") + await host.CountAsync("select count(*) from rejudgements"));
        Assert.Equal(0, await host.CountAsync("select count(*) from work where outcome = 'failed'"));
    }

    /// <summary>Has all answers judged but the last, then that one too.</summary>
    /// <param name="broken">Verdicts then hold a level that no rubric has an anchor for, which no report can be written of.</param>
    private static async Task<Guid> WithOneLeftToJudgeAsync(EvaluationHost host, bool broken = false)
    {
        var interview = await host.SubmitAsync(sends: false);
        var (id, answers) = (interview.Session.Id, interview.Session.Answers);
        await host.SendAsync(answers.Skip(1).Select(a => new EvaluateAnswer(a.Id)));
        await host.FinishedAsync(id, s => s.Answers.Count(a => a.IsJudged) == answers.Count - 1);
        if (broken)
        {
            await host.ExecuteAsync("update verdicts set body = jsonb_set(body, '{grades,0,level}', '9') where body->'grades'->0->>'level' is not null");
        }

        await host.SendAsync(new EvaluateAnswer(answers[0].Id));
        return id;
    }
}
