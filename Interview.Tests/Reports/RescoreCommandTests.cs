using System.Text.Json;
using Interview.Tests.AppHost;
using Interview.Tests.Content;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Reports;

/// <summary><c>./interview rescore</c> on a running system.</summary>
[Trait("Needs", "Servers")]
public sealed class RescoreCommandTests : IAsyncLifetime
{
    private readonly AppHostProcess _appHost = new();

    public RescoreCommandTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _appHost.DisposeAsync();

    [Fact, Trait("Acceptance", "D-10")]
    public async Task A_report_comes_out_the_same_again_and_is_judged_by_another_rubric_beside_it()
    {
        await _appHost.StartHealthyAsync([]);
        using var status = await _appHost.StatusAsync();
        using var person = new Person(new(status.RootElement.GetProperty("base").GetString()!), TimeSpan.FromMilliseconds(50));
        var (interview, before) = await ReportedAsync(person);
        // Everything above the lowest band is outstanding by it: the score stays, its band does not.
        var rubric = Path.Combine(_appHost.State, "generous.yaml");
        await File.WriteAllTextAsync(rubric, TestContent.Snapshot.Rubric.Text.Replace("code: outstanding, from: 80", "code: outstanding, from: 1", StringComparison.Ordinal)
            .Replace("from: 60", "from: 0", StringComparison.Ordinal).Replace("from: 40", "from: 0", StringComparison.Ordinal).Replace("from: 20", "from: 0", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var again = await _appHost.RunAsync(["rescore", $"{interview}"]);
        var all = await _appHost.RunAsync(["rescore"]);
        var anew = await _appHost.CommandAsync(_appHost.State, ["rescore", "--rejudge", "--rubric", "generous.yaml", $"{interview}"]);
        var unknown = await _appHost.RunAsync(["rescore", $"{Guid.NewGuid()}"]);
        var misused = await _appHost.RunAsync(["rescore", "--rubric"]);

        Assert.Equal((0, $"{interview} the same\n1 of 1 reports came out the same, letter by letter.\n"), (again.Code, again.Output));
        Assert.Equal((0, again.Output), (all.Code, all.Output));
        Assert.Equal((0, ""), (anew.Code, anew.Errors));
        Assert.Matches($"^{interview} {before.GetProperty("total").GetProperty("score")} by playbook; kept as [0-9a-f-]{{36}}\n$", anew.Output);
        Assert.Equal(1, unknown.Code);
        Assert.Contains("it has no report", unknown.Output, StringComparison.Ordinal);
        Assert.Equal(2, misused.Code);
        Assert.StartsWith("Use: rescore", misused.Errors, StringComparison.Ordinal);
        Assert.Equal(before.ToString(), (await ReportAsync(person, interview)).ToString());
    }

    private static async Task<(Guid Interview, JsonElement Report)> ReportedAsync(Person person)
    {
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.ThreePages());
        await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
        var interview = (await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en", length = "brief" })).GetProperty("id").GetGuid();
        var path = $"/api/interviews/{interview}";
        while (await person.UntilAsync(path, seen => IsCompleted(seen) || seen.GetProperty("current").ValueKind == JsonValueKind.String) is var session && !IsCompleted(session))
        {
            var answer = (await person.PostAsync($"{path}/answers", new { questionId = session.GetProperty("current").GetGuid() })).GetProperty("id").GetGuid();
            await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = "Last year I owned the payment service. I measured each step, moved the slow check off the request path and cut the response time from 900 to 210 ms." });
        }

        return (interview, await ReportAsync(person, interview));
    }

    private static Task<JsonElement> ReportAsync(Person person, Guid interview) =>
        person.UntilAsync($"/api/interviews/{interview}/report", seen => seen.TryGetProperty("status", out var status) && status.GetString() == "ready");

    private static bool IsCompleted(JsonElement interview) => interview.GetProperty("status").GetString() == "completed";
}
