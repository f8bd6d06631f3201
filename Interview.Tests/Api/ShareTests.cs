using System.Net;
using System.Text.RegularExpressions;
using Interview.Core.Interviews;
using Interview.Core.Security;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed partial class ShareTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public ShareTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    public async Task Whoever_has_the_link_reads_the_report_and_it_is_counted()
    {
        using var person = await _api.PersonAsync();
        using var stranger = _api.Anonymous();
        var interview = await FinishedInterview.OfAsync(_api, person, words: FinishedInterview.Words + " Write to me at kim.jiwoo@example.org.");
        var made = await person.PostAsync($"/api/interviews/{interview}/shares", new { days = 1 });

        var read = await stranger.PostAsync("/api/shared-reports", new { token = made.Body.GetProperty("token").GetString() });

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Contains("the latency fell from 900 ms to 120 ms", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kim.jiwoo@example.org", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(interview.ToString(), read.Text, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            read.Body.GetProperty("stages").EnumerateArray().SelectMany(s => s.GetProperty("grades").EnumerateArray().SelectMany(g => g.GetProperty("evidence").EnumerateArray().Select(e => (Stage: s, Evidence: e)))),
            cited => Assert.Equal(cited.Evidence.GetProperty("quote").GetString(), cited.Stage.GetProperty("transcript").GetString()!.Substring(cited.Evidence.GetProperty("start").GetInt32(), cited.Evidence.GetProperty("length").GetInt32())));
        var listed = (await person.GetAsync($"/api/interviews/{interview}/shares")).Body.GetProperty("items")[0];
        Assert.Equal(1, listed.GetProperty("opened").GetInt32());
        Assert.True(listed.GetProperty("lastOpenedAt").GetDateTimeOffset() >= listed.GetProperty("createdAt").GetDateTimeOffset());
    }

    [Fact, Trait("Acceptance", "F-01")]
    public async Task The_token_is_kept_only_as_its_hash_and_said_only_once()
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person);
        var token = (await person.PostAsync($"/api/interviews/{interview}/shares", new { days = 7 })).Body.GetProperty("token").GetString()!;

        Assert.True(SecretToken.TryParse(token, out var parsed));
        Assert.Equal(1, await _api.ScalarAsync<long>("select count(*) from report_shares where token_hash = $1", parsed.Hash));
        Assert.Equal(0, await _api.ScalarAsync<long>("select count(*) from report_shares s where s::text like '%' || $1 || '%'", token));
        Assert.DoesNotContain(token, (await person.GetAsync($"/api/interviews/{interview}/shares")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(token, (await person.GetAsync("/api/me/export")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_expired_withdrawn_and_erased_links_read_exactly_the_same()
    {
        using var person = await _api.PersonAsync();
        using var stranger = _api.Anonymous();
        var interview = await FinishedInterview.OfAsync(_api, person);
        var erased = await FinishedInterview.OfAsync(_api, person);
        var (expired, withdrawn, gone) = (await MadeAsync(interview), await MadeAsync(interview), await MadeAsync(erased));
        await _api.ExecuteAsync("update report_shares set expires_at = now() - interval '1 second' where id = $1", expired.Id);
        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync($"/api/interviews/{interview}/shares/{withdrawn.Id}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await person.DeleteAsync($"/api/interviews/{interview}/shares/{withdrawn.Id}")).Status);
        await person.DeleteAsync($"/api/interviews/{erased}");

        var said = new List<string>();
        foreach (var token in new[] { SecretToken.New().Value, expired.Token, withdrawn.Token, gone.Token, "short", new string('x', 128) })
        {
            var reply = await stranger.PostAsync("/api/shared-reports", new { token });
            said.Add(TraceId().Replace(reply.ToString(), ""));
        }

        Assert.StartsWith("404", Assert.Single(said.Distinct()), StringComparison.Ordinal);

        async Task<(Guid Id, string Token)> MadeAsync(Guid of)
        {
            var made = await person.PostAsync($"/api/interviews/{of}/shares", new { days = 30 });
            return (made.Id, made.Body.GetProperty("token").GetString()!);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(31)]
    public async Task A_link_works_for_one_seven_or_thirty_days(int days)
    {
        using var person = await _api.PersonAsync();
        var interview = await FinishedInterview.OfAsync(_api, person);

        Assert.Equal(HttpStatusCode.BadRequest, (await person.PostAsync($"/api/interviews/{interview}/shares", new { days })).Status);
        var usual = (await person.PostAsync($"/api/interviews/{interview}/shares", new { })).Body;
        Assert.Equal(TimeSpan.FromDays(7), usual.GetProperty("expiresAt").GetDateTimeOffset() - usual.GetProperty("createdAt").GetDateTimeOffset());
    }

    [Fact, Trait("Acceptance", "F-01")]
    public async Task A_link_is_withdrawn_by_its_owner_alone_and_through_its_own_interview()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var (mine, another) = (await FinishedInterview.OfAsync(_api, person), await FinishedInterview.OfAsync(_api, person));
        var share = (await person.PostAsync($"/api/interviews/{mine}/shares", new { days = 7 })).Id;

        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/api/interviews/{mine}/shares/{share}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.DeleteAsync($"/api/interviews/{another}/shares/{share}")).Status);
        Assert.Equal(0, await _api.ScalarAsync<long>("select count(*) from report_shares where id = $1 and withdrawn_at is not null", share));
    }

    [Fact]
    public async Task There_is_nothing_to_share_before_there_is_a_report_and_an_end_to_how_many()
    {
        using var person = await _api.PersonAsync();
        var making = await FinishedInterview.OfAsync(_api, person, judged: 3);
        var ready = await FinishedInterview.OfAsync(_api, person);

        Assert.Equal("report.not_ready", (await person.PostAsync($"/api/interviews/{making}/shares", new { days = 7 })).Code);
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.Created, (await person.PostAsync($"/api/interviews/{ready}/shares", new { days = 7 })).Status);
        }

        Assert.Equal("share.too_many", (await person.PostAsync($"/api/interviews/{ready}/shares", new { days = 7 })).Code);
    }

    [Fact]
    public async Task A_shared_report_of_a_hiring_interview_says_that_nobody_reviewed_it()
    {
        using var person = await _api.PersonAsync();
        using var stranger = _api.Anonymous();
        var interview = await FinishedInterview.OfAsync(_api, person, InterviewMode.Hiring);
        var token = (await person.PostAsync($"/api/interviews/{interview}/shares", new { days = 7 })).Body.GetProperty("token").GetString();

        Assert.Equal("waiting", (await stranger.PostAsync("/api/shared-reports", new { token })).Body.GetProperty("review").GetProperty("state").GetString());
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();
}
