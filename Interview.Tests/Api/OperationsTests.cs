using System.Net;
using Interview.Core.Candidates;
using Interview.Tests.Servers;

namespace Interview.Tests.Api;

[Trait("Needs", "Servers")]
public sealed class OperationsTests : IClassFixture<RunningApi>
{
    private readonly RunningApi _api;

    public OperationsTests(RunningApi api)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _api = api;
    }

    [Fact]
    [Trait("Acceptance", "A-08")]
    public async Task A_failed_order_is_listed_and_replayed_once()
    {
        using var @operator = await _api.PersonAsync(CandidateRole.Operator);
        var order = Guid.NewGuid();
        await _api.ExecuteAsync(
            "insert into work (id, kind, subject, outcome, attempt, due_at, finished_at, error) values ($1, 'write-report', $2, 'failed', 4, now(), now(), 'work.out_of_attempts: tried')", order, Guid.NewGuid());

        var listed = (await @operator.GetAsync("/api/operations/work?outcome=failed")).Body.GetProperty("items").EnumerateArray().Single(row => row.GetProperty("id").GetGuid() == order);
        Assert.Equal("work.out_of_attempts: tried", listed.GetProperty("error").GetString());

        Assert.Equal(HttpStatusCode.Accepted, (await @operator.PostAsync($"/api/operations/work/{order}/replay")).Status);
        Assert.Equal("work.not_failed", (await @operator.PostAsync($"/api/operations/work/{order}/replay")).Code);
        Assert.Equal(0, await _api.ScalarAsync<int>("select attempt from work where id = $1", order));
        Assert.Equal("request.invalid", (await @operator.GetAsync("/api/operations/work?outcome=stolen")).Code);
    }

    [Fact]
    [Trait("Acceptance", "D-06"), Trait("Acceptance", "A-09"), Trait("Acceptance", "E-04")]
    public async Task Status_names_every_part_every_queue_and_the_content_in_use()
    {
        using var @operator = await _api.PersonAsync(CandidateRole.Operator);

        var status = (await @operator.GetAsync("/api/operations/status")).Body;

        var parts = status.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()).ToArray();
        Assert.All(["database", "files", "content", "redis", "clock"], part => Assert.Contains(part, parts));
        Assert.Equal(Interview.Core.Messaging.Orders.All.Select(kind => kind.Name), status.GetProperty("queues").EnumerateArray().Select(queue => queue.GetProperty("kind").GetString()));
        Assert.Equal(64, status.GetProperty("content").GetProperty("hash").GetString()!.Length);
    }

    [Fact]
    public async Task An_evaluation_is_tried_and_nothing_is_kept()
    {
        using var @operator = await _api.PersonAsync(CandidateRole.Operator);
        var before = await _api.ScalarAsync<long>("select (select count(*) from verdicts) + (select count(*) from work)");

        var tried = await @operator.PostAsync("/api/operations/evaluations", new
        {
            question = "Tell me about a problem you solved.",
            answer = "Our orders took 900 ms. I measured the query, added an index and the latency fell to 120 ms, because the scan was gone.",
            role = "backend engineer",
            stage = "problem_solving",
            locale = "en",
        });

        Assert.Equal("playbook", tried.Body.GetProperty("verdict").GetProperty("grader").GetString());
        var grades = tried.Body.GetProperty("stage").GetProperty("grades").EnumerateArray().ToList();
        Assert.Equal(tried.Body.GetProperty("verdict").GetProperty("grades").EnumerateArray().Select(g => g.GetProperty("rule").GetString()), grades.Select(g => g.GetProperty("rule").GetString()));
        Assert.All(grades.Where(g => g.GetProperty("level").ValueKind == System.Text.Json.JsonValueKind.Number), g => Assert.NotEqual("", g.GetProperty("anchor").GetString()));
        Assert.Equal(before, await _api.ScalarAsync<long>("select (select count(*) from verdicts) + (select count(*) from work)"));
    }

    [Fact]
    public async Task A_stage_or_a_rubric_that_does_not_exist_is_refused_by_name()
    {
        using var @operator = await _api.PersonAsync(CandidateRole.Operator);
        var offered = (await @operator.GetAsync("/api/operations/calibration")).Body;
        var stage = offered.GetProperty("stages")[0].GetProperty("name").GetString();
        var rubric = offered.GetProperty("rubrics").EnumerateArray().Single(r => r.GetProperty("isCurrent").GetBoolean()).GetProperty("hash").GetString();

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(stage, rubric)).Status);
        Assert.Contains("\"rubric\"", (await TryAsync(stage, new string('0', 64))).Text, StringComparison.Ordinal);
        Assert.Contains("\"stage\"", (await TryAsync("nowhere", rubric)).Text, StringComparison.Ordinal);

        Task<Reply> TryAsync(string? at, string? by) =>
            @operator.PostAsync("/api/operations/evaluations", new { question = "Why us?", answer = "Because I built the same.", role = "engineer", stage = at, locale = "en", rubric = by });
    }
}
