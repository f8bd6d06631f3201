using System.Net;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class ReportTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public ReportTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact, Trait("Acceptance", "D-08")]
    public async Task A_report_in_the_making_shows_the_answers_that_were_read_in_their_order()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person, judged: 2);

        var making = await person.GetAsync($"/api/interviews/{interview}/report");

        Assert.Equal(HttpStatusCode.Accepted, making.Status);
        var stages = making.Body.GetProperty("stages").EnumerateArray().ToList();
        Assert.Equal((2, stages.Count), (making.Body.GetProperty("evaluated").GetInt32(), making.Body.GetProperty("total").GetInt32()));
        Assert.Equal(["intro", "motivation"], stages.Where(s => s.GetProperty("judged").ValueKind != System.Text.Json.JsonValueKind.Null).Select(s => s.GetProperty("name").GetString()));
        var grade = stages[0].GetProperty("judged").GetProperty("grades")[0];
        Assert.Equal(FinishedInterview.Words.Substring(grade.GetProperty("evidence")[0].GetProperty("start").GetInt32(), grade.GetProperty("evidence")[0].GetProperty("length").GetInt32()),
            grade.GetProperty("evidence")[0].GetProperty("quote").GetString());
        Assert.All(stages.Skip(2), s => Assert.NotEqual("", s.GetProperty("question").GetString()));
    }

    [Fact, Trait("Acceptance", "D-08")]
    public async Task Who_prefers_to_wait_is_given_the_report_as_soon_as_it_is_written()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person, judged: 1);

        var waiting = person.GetAsync($"/api/interviews/{interview}/report", ("Prefer", "respond-async, wait=60"));
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        var isWaiting = !waiting.IsCompleted;
        await FinishedInterview.FinishAsync(_api, interview);

        Assert.True(isWaiting);
        Assert.Equal(HttpStatusCode.OK, (await waiting.WaitAsync(TimeSpan.FromSeconds(4), TestContext.Current.CancellationToken)).Status);
    }

    [Theory]
    [InlineData("wait=1")]
    [InlineData("wait=0")]
    [InlineData("wait=soon")]
    [InlineData("wait=99999999999999999999")]
    [InlineData("return=minimal;wait")]
    public async Task A_report_that_is_not_written_meanwhile_is_shown_as_far_as_it_is(string prefer)
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person, judged: 1);

        Assert.Equal(HttpStatusCode.Accepted, (await person.GetAsync($"/api/interviews/{interview}/report", ("Prefer", prefer))).Status);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public async Task What_was_read_first_reads_the_same_in_the_whole_report()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person, judged: 1);
        var early = await person.GetAsync($"/api/interviews/{interview}/report");
        await FinishedInterview.FinishAsync(_api, interview);
        var whole = await person.GetAsync($"/api/interviews/{interview}/report");

        Assert.Equal(
            whole.Body.GetProperty("stages")[0].GetProperty("grades").GetRawText(),
            early.Body.GetProperty("stages")[0].GetProperty("judged").GetProperty("grades").GetRawText());
    }

    [Fact, Trait("Acceptance", "D-10")]
    public async Task The_export_is_a_file_with_the_whole_record()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person);

        var export = await person.GetAsync($"/api/interviews/{interview}/report/export");

        Assert.Equal("attachment", export.ContentHeaders.ContentDisposition?.DispositionType);
        Assert.EndsWith(".json", export.ContentHeaders.ContentDisposition?.FileName?.Trim('"'), StringComparison.Ordinal);
        var record = export.Body.GetProperty("interview");
        var questions = record.GetProperty("questions").GetArrayLength();
        Assert.Equal(questions, record.GetProperty("answers").EnumerateArray().Count(a => a.GetProperty("verdict").GetProperty("grades").GetArrayLength() > 0));
        Assert.Equal(questions, record.GetProperty("report").GetProperty("stages").GetArrayLength());
        var named = record.GetProperty("answers").EnumerateArray().Select(a => a.GetProperty("verdict").GetProperty("rubricHash").GetString()).Distinct();
        Assert.Equal(named, export.Body.GetProperty("rubrics").EnumerateArray().Select(r => r.GetString()));
    }

    [Fact]
    public async Task A_report_offers_practice_with_its_resume_and_each_stages_competency()
    {
        using var person = await _api.PersonAsync();
        var report = await person.GetAsync($"/api/interviews/{await FinishedInterview.OfAsync(_api, person)}/report");
        var practice = report.Body.GetProperty("practice");

        var begun = await person.PostAsync("/api/interviews", new
        {
            resumeId = practice.GetProperty("resumeId").GetGuid(),
            locale = "en",
            scenario = practice.GetProperty("scenario").GetString(),
            persona = practice.GetProperty("persona").GetString(),
            length = "competency",
            competency = practice.GetProperty("competencies").GetProperty("experience").GetString(),
        });

        Assert.Equal(HttpStatusCode.Created, begun.Status);
        Assert.Contains(begun.Body.GetProperty("stages").EnumerateArray(), s => s.GetProperty("name").GetString() == "experience");
    }

    [Fact]
    public async Task Without_its_resume_a_report_offers_no_practice_and_still_reads()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person);
        await _api.ExecuteAsync("update interviews set resume_id = null where id = $1", interview);

        var report = await person.GetAsync($"/api/interviews/{interview}/report");

        Assert.Equal((HttpStatusCode.OK, System.Text.Json.JsonValueKind.Null), (report.Status, report.Body.GetProperty("practice").ValueKind));
    }
}
