using System.Net;
using System.Text.Json;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class ComparisonTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public ComparisonTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    public async Task Attempts_for_the_same_role_are_compared_oldest_first_with_the_one_before()
    {
        using var person = await _api.PersonAsync();
        var day = new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
        var first = await FinishedInterview.OfAsync(_api, person, at: day, words: "I did my best with the team and it went well in the end.");
        var other = await FinishedInterview.OfAsync(_api, person, at: day.AddDays(1), role: "gardener");
        var second = await FinishedInterview.OfAsync(_api, person, at: day.AddDays(2), role: "Backend Engineer");
        await FinishedInterview.OfAsync(_api, person, at: day.AddDays(3), judged: 2);

        var compared = (await person.GetAsync($"/api/interviews/{second}/report/comparison")).Body;

        Assert.Equal([first, second], compared.GetProperty("attempts").EnumerateArray().Select(a => a.GetProperty("interviewId").GetGuid()));
        Assert.Equal(first, compared.GetProperty("with").GetGuid());
        var intro = compared.GetProperty("stages").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "intro");
        Assert.Contains("did my best", intro.GetProperty("before").GetProperty("transcript").GetString(), StringComparison.Ordinal);
        Assert.Contains("measured each step", intro.GetProperty("now").GetProperty("transcript").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(other.ToString(), compared.GetRawText(), StringComparison.Ordinal);

        var back = (await person.GetAsync($"/api/interviews/{first}/report/comparison?with={second}")).Body;
        Assert.Equal(second, back.GetProperty("with").GetGuid());
    }

    [Fact]
    public async Task The_first_attempt_has_nothing_to_be_compared_with_and_nobody_elses_is_lent()
    {
        using var person = await _api.PersonAsync();
        using var other = await _api.PersonAsync();
        var mine = await FinishedInterview.OfAsync(_api, person);
        var theirs = await FinishedInterview.OfAsync(_api, other);

        var compared = (await person.GetAsync($"/api/interviews/{mine}/report/comparison")).Body;

        Assert.Equal(JsonValueKind.Null, compared.GetProperty("with").ValueKind);
        Assert.Single(compared.GetProperty("attempts").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync($"/api/interviews/{mine}/report/comparison?with={theirs}")).Status);
        Assert.Equal("report.not_ready", (await person.GetAsync($"/api/interviews/{await FinishedInterview.OfAsync(_api, person, judged: 1)}/report/comparison")).Code);
    }
}
