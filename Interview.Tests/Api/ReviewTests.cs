using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Interview.Core.Candidates;
using Interview.Core.Interviews;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class ReviewTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public ReviewTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    public async Task A_hiring_report_is_not_reviewed_for_anybody_until_a_person_signs()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var interview = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);

        Assert.Equal("waiting", await StateForAsync(candidate, interview));
        Assert.Equal("waiting", Row(await candidate.GetAsync("/api/interviews"), interview, "id").GetProperty("review").GetString());
        Assert.Equal("Kim Jiwoo", Row(await reviewer.GetAsync("/api/operations/reports"), interview).GetProperty("candidate").GetString());

        var signed = await SignAsync(reviewer, interview);

        Assert.Equal((HttpStatusCode.OK, "signed_off"), (signed.Status, signed.Body.GetProperty("state").GetString()));
        Assert.Equal("signed_off", await StateForAsync(candidate, interview));
        Assert.Equal("signed_off", Row(await candidate.GetAsync("/api/interviews"), interview, "id").GetProperty("review").GetString());
        Row(await reviewer.GetAsync("/api/operations/reports?state=signed_off"), interview);
        Assert.Equal("review.signed", (await SignAsync(reviewer, interview)).Code);
    }

    [Fact]
    public async Task A_level_set_by_a_person_stands_beside_the_graders_own_and_the_scores_follow()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var interview = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);
        var before = await reviewer.GetAsync($"/api/operations/reports/{interview}");
        var judged = before.Body.GetProperty("report").GetProperty("stages")[0].GetProperty("grades")[0].GetProperty("level").GetInt32();
        await SignAsync(reviewer, interview);

        var set = await OverrideAsync(reviewer, interview, judged == 5 ? 1 : 5);

        Assert.Equal("waiting", set.Body.GetProperty("state").GetString());
        Assert.Equal(judged, set.Body.GetProperty("report").GetProperty("stages")[0].GetProperty("grades")[0].GetProperty("level").GetInt32());
        Assert.Equal(judged, set.Body.GetProperty("overrides")[0].GetProperty("from").GetInt32());
        Assert.NotEqual(Areas(before.Body.GetProperty("report")), Areas(set.Body));
        // What nobody signed for is no business of the candidate's yet.
        Assert.Equal(("waiting", 0), await ShownAsync());

        await SignAsync(reviewer, interview);

        Assert.Equal(("signed_off", 1), await ShownAsync());
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from verdicts where interview_id = $1 and (body -> 'grades' -> 0 ->> 'level')::int = $2 and answer_id = (select a.id from answers a join questions q on q.id = a.question_id where q.interview_id = $1 and q.stage = 'intro')", interview, judged));

        async Task<(string?, int)> ShownAsync()
        {
            var review = (await candidate.GetAsync($"/api/interviews/{interview}/report")).Body.GetProperty("review");
            return (review.GetProperty("state").GetString(), review.GetProperty("overrides").GetArrayLength());
        }

        static string Areas(JsonElement of) => of.GetProperty("areas").GetRawText();
    }

    [Fact]
    public async Task A_report_that_is_written_anew_with_other_words_is_not_signed_any_more()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var interview = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);
        await SignAsync(reviewer, interview);

        await _api.ExecuteAsync("update reports set body = body, written_at = now() where interview_id = $1", interview);
        Assert.Equal("signed_off", await StateForAsync(candidate, interview));

        await _api.ExecuteAsync("update reports set body = jsonb_set(body, '{stages,0,grades,0,level}', '2') where interview_id = $1", interview);
        Assert.Equal("waiting", await StateForAsync(candidate, interview));
        Row(await reviewer.GetAsync("/api/operations/reports"), interview);
    }

    [Fact]
    public async Task Of_many_reviewers_at_once_one_is_first_and_the_others_look_again()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var interview = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);
        var read = (await reviewer.GetAsync($"/api/operations/reports/{interview}")).Body;
        var body = new { stage = "motivation", criterion = "motivation", level = (int?)5, reason = "Seen twice.", version = 0, report = read.GetProperty("fingerprint").GetString() };

        var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => reviewer.PostAsync($"/api/operations/reports/{interview}/overrides", body)));

        Assert.Single(replies, r => r.Status == HttpStatusCode.OK);
        Assert.All(replies.Where(r => r.Status != HttpStatusCode.OK), r => Assert.Equal("review.changed", r.Code));
        Assert.Equal(1, await _api.ScalarAsync<int>("select jsonb_array_length(overrides) from report_reviews where interview_id = $1", interview));
    }

    [Fact, Trait("Acceptance", "F-01")]
    public async Task A_reason_is_required_and_practice_is_nobodys_to_review()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var hiring = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);
        var practice = await FinishedInterview.OfAsync(_api, candidate);

        Assert.Equal(HttpStatusCode.BadRequest, (await OverrideAsync(reviewer, hiring, 5, reason: "   ")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync($"/api/operations/reports/{practice}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.PostAsync($"/api/operations/reports/{practice}/signature", new { version = 0, report = "x" })).Status);
        Assert.Equal(JsonValueKind.Null, (await candidate.GetAsync($"/api/interviews/{practice}/report")).Body.GetProperty("review").ValueKind);
    }

    [Fact]
    public async Task The_appeal_pack_holds_criteria_evidence_decisions_and_the_record()
    {
        using var candidate = await _api.PersonAsync();
        using var reviewer = await _api.PersonAsync(CandidateRole.Operator);
        var interview = await FinishedInterview.OfAsync(_api, candidate, InterviewMode.Hiring);
        await OverrideAsync(reviewer, interview, 2, reason: "<b>Named</b> & counted.");

        var bytes = await reviewer.Http.GetByteArrayAsync($"/api/operations/reports/{interview}/appeal", TestContext.Current.CancellationToken);
        using var pack = new ZipArchive(new MemoryStream(bytes));

        Assert.Equal(["appeal.html", "criteria.json", "record.json", "review.json"], pack.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        var page = Text("appeal.html");
        Assert.Contains("&lt;b&gt;Named&lt;/b&gt; &amp; counted.", page, StringComparison.Ordinal);
        Assert.Contains("I measured each step myself", page, StringComparison.Ordinal);
        Assert.Equal(5, JsonDocument.Parse(Text("criteria.json")).RootElement.GetProperty("areas").GetArrayLength());
        Assert.True(JsonDocument.Parse(Text("record.json")).RootElement.GetProperty("interview").GetProperty("answers").GetArrayLength() > 10);

        string Text(string name)
        {
            using var entry = new StreamReader(pack.GetEntry(name)!.Open());
            return entry.ReadToEnd();
        }
    }

    private static JsonElement Row(Reply list, Guid interview, string id = "interviewId") =>
        list.Body.GetProperty("items").EnumerateArray().Single(row => row.GetProperty(id).GetGuid() == interview);

    private static async Task<string?> StateForAsync(Visitor candidate, Guid interview) =>
        (await candidate.GetAsync($"/api/interviews/{interview}/report")).Body.GetProperty("review").GetProperty("state").GetString();

    private static async Task<Reply> SignAsync(Visitor reviewer, Guid interview)
    {
        var (version, report) = await SeenAsync(reviewer, interview);
        return await reviewer.PostAsync($"/api/operations/reports/{interview}/signature", new { version, report });
    }

    private static async Task<Reply> OverrideAsync(Visitor reviewer, Guid interview, int? level, string reason = "The example is complete.")
    {
        var (version, report) = await SeenAsync(reviewer, interview);
        return await reviewer.PostAsync($"/api/operations/reports/{interview}/overrides", new { stage = "intro", criterion = "structure", level, reason, version, report });
    }

    private static async Task<(int, string?)> SeenAsync(Visitor reviewer, Guid interview)
    {
        var read = (await reviewer.GetAsync($"/api/operations/reports/{interview}")).Body;
        return (read.GetProperty("version").GetInt32(), read.GetProperty("fingerprint").GetString());
    }
}
