using System.Net;
using System.Text;
using System.Text.Json;
using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class JourneyTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public JourneyTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    public async Task A_person_signs_up_uploads_interviews_and_reads_the_report()
    {
        using var person = _api.Anonymous();
        var email = $"{Guid.NewGuid():N}@example.org";
        var created = await person.PostAsync("/api/accounts", new { email, password = "correct horse battery", name = "김지우", locale = "ko" });
        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal("김지우", (await person.GetAsync("/api/me")).Body.GetProperty("name").GetString());

        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync("/api/session")).Status);
        Assert.Equal("session.required", (await person.GetAsync("/api/me")).Code);
        Assert.Equal(HttpStatusCode.OK, (await person.PostAsync("/api/session", new { email, password = "correct horse battery" })).Status);

        var uploaded = await person.UploadAsync(Encoding.ASCII.GetBytes("%PDF-1.7\n%%EOF"));
        Assert.Equal(HttpStatusCode.Accepted, uploaded.Status);
        Assert.Equal("uploaded", (await person.GetAsync($"/api/resumes/{uploaded.Id}")).Body.GetProperty("status").GetString());
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'parse-resume' and subject = $1", uploaded.Id));

        var owner = new Visitor(_api.Address, person.Cookies) { Id = created.Id };
        var begun = await owner.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(owner), locale = "en" });
        Assert.Equal(HttpStatusCode.Created, begun.Status);

        await AnswerEverythingAsync(owner, begun.Id);
        Assert.Equal(HttpStatusCode.Accepted, (await owner.PostAsync($"/api/interviews/{begun.Id}/completion")).Status);
        var waiting = await owner.GetAsync($"/api/interviews/{begun.Id}/report");
        Assert.Equal(HttpStatusCode.Accepted, waiting.Status);
        Assert.True(waiting.Body.GetProperty("total").GetInt32() > 0, waiting.ToString());

        await JudgeAndWriteAsync(begun.Id);
        var report = await owner.GetAsync($"/api/interviews/{begun.Id}/report");
        Assert.Equal(HttpStatusCode.OK, report.Status);
        Assert.Equal("ready", report.Body.GetProperty("status").GetString());
        Assert.Equal(begun.Id, report.Body.GetProperty("interviewId").GetGuid());
        Assert.NotEmpty(report.Body.GetProperty("areas").EnumerateArray());
    }

    /// <summary>Answers what can be asked without a worker.</summary>
    private static async Task AnswerEverythingAsync(Visitor person, Guid interview)
    {
        while (true)
        {
            var state = await person.GetAsync($"/api/interviews/{interview}");
            if (state.Body.GetProperty("current") is not { ValueKind: JsonValueKind.String } current)
            {
                return;
            }

            var answer = await person.PostAsync($"/api/interviews/{interview}/answers", new { questionId = current.GetGuid() });
            Assert.Equal(HttpStatusCode.Created, answer.Status);
            var submitted = await person.PostAsync(
                $"/api/interviews/{interview}/answers/{answer.Id}/submission", new { transcript = "I measured the slow query, added an index and cut the latency from 900 ms to 120 ms in two weeks." });
            Assert.Equal(HttpStatusCode.Accepted, submitted.Status);
        }
    }

    /// <summary>What the GPU worker does, by the same parts of Core.</summary>
    private async Task JudgeAndWriteAsync(Guid interview)
    {
        var content = _api.Services.GetRequiredService<ContentLibrary>().Current;
        await _api.WithDatabaseAsync(async db =>
        {
            var session = await db.Interviews.Whole().Include(s => s.Report).SingleAsync(s => s.Id == interview);
            var scenario = content.Scenario(session.ScenarioName);
            foreach (var answer in session.Answers.Where(a => a.Status == AnswerStatus.Submitted).ToList())
            {
                session.Record(answer.Id, new PlaybookGrader(content).Judge(session.ToJudge(answer, scenario)), DateTimeOffset.UtcNow);
            }

            var stages = session.Questions.Select(q => (Question: q, Answer: session.Answers.SingleOrDefault(a => a.QuestionId == q.Id)));
            session.Publish(
                new ReportWriter(content).Write(new(
                    session.Locale, session.TargetRole, scenario, [.. stages.Select(s => new AnsweredStage(s.Question.Stage, s.Question.Text, s.Answer?.Transcript, s.Answer?.Verdict?.Body) { QuestionId = s.Question.Id, Grounding = s.Question.Grounding })], session.Snapshot)),
                DateTimeOffset.UtcNow);
            await db.SaveChangesAsync();
        });
    }
}
