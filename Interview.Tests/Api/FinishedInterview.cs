using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Playbook;
using Interview.Core.Reports;
using Interview.Tests.Content;
using Microsoft.EntityFrameworkCore;

namespace Interview.Tests.Api;

/// <summary>An interview answered to its end in the database of a running Api, judged and reported on as far as a test wants, without any worker.</summary>
internal static class FinishedInterview
{
    public const string Words =
        "In 2024 our orders were slow, so I measured each step myself and moved the reads to a replica. As a result the latency fell from 900 ms to 120 ms. I learned to measure first.";

    /// <param name="judged">How many answers, from the first, have a verdict; null: all, and the report is written.</param>
    public static async Task<Guid> OfAsync(
        RunningApi api, Visitor owner, InterviewMode mode = InterviewMode.Practice, int? judged = null, string role = "backend engineer", DateTimeOffset? at = null, string words = Words)
    {
        var content = TestContent.Snapshot;
        var scenario = content.Scenario("standard");
        var resumeId = await api.ResumeAsync(owner, role);
        var id = Guid.Empty;
        await api.WithDatabaseAsync(async db =>
        {
            var now = at ?? DateTimeOffset.UtcNow;
            var resume = await db.Resumes.Include(r => r.Passages).SingleAsync(r => r.Id == resumeId);
            var session = InterviewSession.Begin(owner.Id, resume, "en", scenario, null, now, choices: new() { Mode = mode });
            db.Interviews.Add(session);
            await AnswerAllAsync(session, scenario, content, words, now, db);
            Judge(session, scenario, content, judged, now);
            await db.SaveChangesAsync();
            id = session.Id;
        });
        return id;
    }

    /// <summary>Judges what is left of it, writes the report and says so.</summary>
    public static Task FinishAsync(RunningApi api, Guid interview) => api.WithDatabaseAsync(async db =>
    {
        var session = await db.Interviews.Whole().Include(s => s.Report).SingleAsync(s => s.Id == interview);
        db.Send(Judge(session, TestContent.Snapshot.Scenario("standard"), TestContent.Snapshot, judged: null, DateTimeOffset.UtcNow));
        await db.SaveChangesAsync();
    });

    /// <returns>What follows from the report.</returns>
    private static IReadOnlyList<IMessage> Judge(InterviewSession session, Scenario scenario, ContentSnapshot content, int? judged, DateTimeOffset now)
    {
        var grader = new PlaybookGrader(content);
        foreach (var question in session.Questions.OrderBy(q => q.Ordinal).Take(judged ?? int.MaxValue))
        {
            if (session.Answers.Single(a => a.QuestionId == question.Id) is { Verdict: null } answer)
            {
                session.Record(answer.Id, grader.Judge(session.ToJudge(answer, scenario)), now);
            }
        }

        return judged is null ? session.Publish(new ReportWriter(content).Write(session.Findings(scenario)), now) : [];
    }

    private static async Task AnswerAllAsync(InterviewSession session, Scenario scenario, ContentSnapshot content, string words, DateTimeOffset now, InterviewDbContext db)
    {
        var playbook = new Core.Playbook.Playbook(content);
        while (session.Next(scenario) is { } stage)
        {
            session.Ask(scenario, [.. session.Due(scenario).Select(due => (due, playbook.Write(due, session.Context(scenario))))], now);
            // An answer's question is there before it, as when a candidate answers.
            await db.SaveChangesAsync();
            session.Submit(session.Open(session.Questions.Single(q => q.Stage == stage.Name).Id, scenario, now).Answer.Id, words, scenario, now);
        }
    }
}
