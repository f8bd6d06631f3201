using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Interview.Core.Data;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class InterviewRulesTests : IClassFixture<RunningApi>
{
    private const string Words = "I measured the slow query, added an index and cut the latency from 900 ms to 120 ms in two weeks.";

    private readonly RunningApi _api;

    public InterviewRulesTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Acceptance", "C-01"), Trait("Acceptance", "F-03"), Trait("Fault", "F53"), Trait("BadInput", "B-J12")]
    public async Task The_resumes_role_wins_over_the_requests()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person, "security engineer");

        var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en", targetRole = "backend developer" });

        Assert.Equal("security engineer", interview.Body.GetProperty("targetRole").GetString());
        Assert.Equal("resume", interview.Body.GetProperty("targetRoleSource").GetString());
        Assert.All(interview.Body.GetProperty("questions").EnumerateArray(), question => Assert.DoesNotContain("backend", question.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [Trait("Acceptance", "C-01")]
    public async Task A_resume_without_a_role_asks_the_candidate_and_says_so()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person, targetRole: null);

        var missing = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko" });
        var said = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko", targetRole = "데이터 엔지니어" });

        Assert.Equal((HttpStatusCode.Conflict, "role.missing"), (missing.Status, missing.Code));
        Assert.Equal("데이터 엔지니어", said.Body.GetProperty("targetRole").GetString());
        Assert.Equal("candidate", said.Body.GetProperty("targetRoleSource").GetString());
    }

    [Fact]
    public async Task What_was_chosen_is_kept_and_shown()
    {
        using var person = await _api.PersonAsync();
        var chosen = new { resumeId = await _api.ResumeAsync(person), locale = "ko", persona = "executive", length = "brief", mode = "practice", talentProfile = "함께 성장하는 사람" };

        var begun = await person.PostAsync("/api/interviews", chosen);
        var interview = await person.GetAsync($"/api/interviews/{begun.Id}");

        var choices = interview.Body.GetProperty("choices");
        Assert.Equal(
            ["executive", "brief", "practice", "함께 성장하는 사람"],
            new[] { "persona", "length", "mode", "talentProfile" }.Select(name => choices.GetProperty(name).GetString()));
        Assert.Equal(7, interview.Body.GetProperty("total").GetInt32());
        Assert.Contains(interview.Body.GetProperty("questions").EnumerateArray(), q => q.GetProperty("text").GetString()!.Contains("“함께 성장하는 사람”", StringComparison.Ordinal));
        Assert.Equal(7, (await person.GetAsync("/api/interviews")).Body.GetProperty("items")[0].GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("persona", "friend", "full", null)]
    [InlineData("competency", "hr", "competency", null)]
    [InlineData("competency", "hr", "competency", "Z")]
    [InlineData("competency", "hr", "full", "A")]
    public async Task A_choice_that_does_not_exist_is_refused_by_name(string named, string persona, string length, string? competency)
    {
        using var person = await _api.PersonAsync();

        var refused = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "ko", persona, length, competency });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(named, refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Acceptance", "C-09"), Trait("Acceptance", "C-04")]
    public async Task A_question_back_puts_the_same_question_differently_and_a_request_for_time_waits()
    {
        using var person = await _api.PersonAsync();
        var begun = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "ko" });
        var path = $"/api/interviews/{begun.Id}";
        var first = Current(begun.Body);
        var answer = (await person.PostAsync($"{path}/answers", new { questionId = first.GetProperty("id").GetGuid() })).Id;

        await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = "잠시 생각할 시간을 주시겠어요?", wording = 1 });
        var waiting = Current((await person.GetAsync(path)).Body);
        await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = "다시 한번 말씀해 주시겠어요?", wording = 1 });
        await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = "다시 한번 말씀해 주시겠어요?", wording = 1 });
        var again = Current((await person.GetAsync(path)).Body);

        Assert.Equal(first.GetProperty("text").GetString(), waiting.GetProperty("text").GetString());
        Assert.Equal(first.GetProperty("id").GetGuid(), again.GetProperty("id").GetGuid());
        Assert.NotEqual(first.GetProperty("text").GetString(), again.GetProperty("text").GetString());
        Assert.Equal(2, again.GetProperty("wording").GetInt32());

        static JsonElement Current(JsonElement interview) =>
            interview.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetGuid() == interview.GetProperty("current").GetGuid()).Clone();
    }

    [Fact]
    public async Task A_resume_that_was_not_read_yet_begins_no_interview()
    {
        using var person = await _api.PersonAsync();
        var uploaded = await person.UploadAsync("%PDF-1.7"u8.ToArray());

        Assert.Equal("resume.not_ready", (await person.PostAsync("/api/interviews", new { resumeId = uploaded.Id, locale = "ko" })).Code);
    }

    [Fact]
    [Trait("Acceptance", "C-02")]
    public async Task A_running_interview_keeps_the_resume_it_began_with()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person, "security engineer");
        var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" });

        await person.PatchAsync($"/api/resumes/{resume}/profile", new { targetRole = "gardener" });
        await person.DeleteAsync($"/api/resumes/{resume}");

        var later = await person.GetAsync($"/api/interviews/{interview.Id}");
        Assert.Equal("security engineer", later.Body.GetProperty("targetRole").GetString());
        Assert.Equal(Texts(interview), Texts(later));
    }

    [Fact]
    [Trait("Acceptance", "C-03")]
    public async Task The_first_questions_are_there_within_300_ms_and_without_any_worker()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person);
        await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko" });
        var times = new List<double>();

        for (var i = 0; i < 7; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko" });
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);

            Assert.Equal(JsonValueKind.String, interview.Body.GetProperty("current").ValueKind);
            Assert.All(interview.Body.GetProperty("questions").EnumerateArray(), question => Assert.Equal("template", question.GetProperty("kind").GetString()));
            Assert.Equal(interview.Body.GetProperty("questions").GetArrayLength(),
                await _api.ScalarAsync<long>("select count(*) from work where kind = 'synthesize-question' and subject in (select id from questions where interview_id = $1)", interview.Id));
            Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'ask-question' and subject = $1", interview.Id));
        }

        Assert.InRange(times.Order().ElementAt(3), 0, 300);
    }

    [Fact]
    [Trait("Acceptance", "C-12"), Trait("Fault", "F09"), Trait("Goal", "G9")]
    public async Task Asking_a_thousand_times_changes_and_orders_nothing()
    {
        using var person = await _api.PersonAsync();
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "ko" });
        var before = await StateAsync();

        foreach (var _ in Enumerable.Range(0, 20))
        {
            await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => person.GetAsync($"/api/interviews/{interview.Id}")));
        }

        Assert.Equal(before, await StateAsync());

        Task<string> StateAsync() => _api.ScalarAsync<string>(
            """
            select concat_ws(' ', (select version from interviews where id = $1), (select count(*) from work), (select sum(attempt) from work),
                (select count(*) from questions), (select count(*) from answers))
            """, interview.Id);
    }

    [Fact]
    [Trait("Fault", "F07"), Trait("Fault", "F08"), Trait("Acceptance", "F-04"), Trait("BadInput", "B-J14")]
    public async Task A_hundred_equal_beginnings_are_one_interview_and_another_is_refused()
    {
        using var person = await _api.PersonAsync();
        var resume = await _api.ResumeAsync(person);

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko" }, key: "begin")));
        var other = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" }, key: "begin");

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Created, reply.Status));
        Assert.Single(replies.Select(reply => reply.Id).Distinct());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "idempotency.other_request"), (other.Status, other.Code));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from interviews where candidate_id = $1", person.Id));
    }

    [Fact]
    [Trait("BadInput", "B-J13"), Trait("Acceptance", "C-14"), Trait("Acceptance", "F-04")]
    public async Task Answers_come_in_order_once_and_not_after_the_end()
    {
        using var person = await _api.PersonAsync();
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "en" });
        var home = $"/api/interviews/{interview.Id}";
        var questions = interview.Body.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("id").GetGuid()).ToArray();

        Assert.Equal("answer.out_of_order", (await person.PostAsync($"{home}/answers", new { questionId = questions[1] })).Code);
        Assert.Equal("interview.nothing_answered", (await person.PostAsync($"{home}/completion")).Code);

        var opened = await person.PostAsync($"{home}/answers", new { questionId = questions[0] });
        var again = await person.PostAsync($"{home}/answers", new { questionId = questions[0] });
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, opened.Id), (opened.Status, again.Status, again.Id));

        var submission = $"{home}/answers/{opened.Id}/submission";
        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync(submission, new { transcript = Words })).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync(submission, new { transcript = $"  {Words} " })).Status);
        Assert.Equal("answer.already_submitted", (await person.PostAsync(submission, new { transcript = "Something else." })).Code);
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'evaluate-answer' and subject = $1", opened.Id));

        var state = await person.GetAsync(home);
        Assert.Equal(questions[1], state.Body.GetProperty("current").GetGuid());
        var open = await person.PostAsync($"{home}/answers", new { questionId = questions[1] });
        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"{home}/completion")).Status);
        Assert.Equal(HttpStatusCode.Accepted, (await person.PostAsync($"{home}/completion")).Status);
        Assert.Equal("interview.completed", (await person.PostAsync($"{home}/answers/{open.Id}/submission", new { transcript = Words })).Code);
        Assert.Equal("interview.completed", (await person.PostAsync($"{home}/answers", new { questionId = questions[2] })).Code);
    }

    [Fact]
    [Trait("Acceptance", "D-08"), Trait("Fault", "F07"), Trait("Acceptance", "F-04")]
    public async Task Completing_a_hundred_times_at_once_orders_one_report()
    {
        using var person = await _api.PersonAsync();
        var interview = await person.PostAsync("/api/interviews", new { resumeId = await _api.ResumeAsync(person), locale = "en" });
        var home = $"/api/interviews/{interview.Id}";
        var answer = await person.PostAsync($"{home}/answers", new { questionId = interview.Body.GetProperty("current").GetGuid() });
        await person.PostAsync($"{home}/answers/{answer.Id}/submission", new { transcript = Words });
        await _api.ExecuteAsync("update answers set status = 'not_assessed' where id = $1", answer.Id);

        var replies = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => person.PostAsync($"{home}/completion")));

        Assert.All(replies, reply => Assert.Equal(HttpStatusCode.Accepted, reply.Status));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from work where kind = 'write-report' and subject = $1", interview.Id));
        Assert.Equal("writing", (await person.GetAsync($"{home}/report")).Body.GetProperty("status").GetString());
    }

    [Fact]
    [Trait("Acceptance", "A-10"), Trait("Goal", "G13")]
    public async Task After_a_thousand_mixed_requests_no_transaction_is_left_open()
    {
        using var person = await _api.PersonAsync();
        using var nobody = _api.Anonymous();
        var resume = await _api.ResumeAsync(person);
        Func<Task<Reply>>[] kinds =
        [
            () => person.GetAsync("/api/me"), () => person.GetAsync("/api/interviews"), () => nobody.GetAsync("/api/me"), () => person.PostTextAsync("/api/interviews", "{"),
            () => person.PostAsync("/api/interviews", new { resumeId = resume, locale = "ko" }, key: "mixed"), () => person.PatchAsync("/api/me", new { name = "Kim" }),
            () => person.DeleteAsync($"/api/resumes/{Guid.NewGuid()}"), () => person.DeleteAsync($"/api/interviews/{Guid.NewGuid()}"),
            () => person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" }, key: "mixed"), () => person.GetAsync($"/api/resumes/{resume}/passages?query=latency"),
        ];

        for (var i = 0; i < 25; i++)
        {
            await Task.WhenAll(Enumerable.Range(0, 40).Select(n => kinds[n % kinds.Length]()));
        }

        Assert.Equal(0, await _api.ScalarAsync<long>("select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'"));
        Assert.InRange(await _api.ScalarAsync<long>("select count(*) from pg_stat_activity where datname = current_database()"), 1, 45);
    }

    private static string[] Texts(Reply interview) => [.. interview.Body.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("text").GetString()!)];
}
