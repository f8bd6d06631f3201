using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.AppHost.Models;
using Interview.Tests.AppHost;
using Interview.Tests.Models.Chat;
using Interview.Tests.Models.Gguf;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Models.Servers;

/// <summary>The AppHost with model files it can serve, cannot serve, or may not serve.</summary>
[Trait("Needs", "Servers")]
public sealed class StartedModelTests : IAsyncLifetime
{
    private const string Servers = "--Resources=postgres,redis,messaging,worker-gpu,llama-server";
    private const string Answer = "Last year I owned the payment service. I measured each step myself and cut the response time from 900 to 210 ms.";

    private readonly AppHostProcess _appHost = new();
    private readonly FakeGraphics _graphics = new();

    public StartedModelTests() => Assert.SkipUnless(TestServers.Available && LlamaServer.Available, LlamaServer.HowToGetIt);

    private string Model => Path.Combine(_appHost.State, "scripted.gguf");

    private Dictionary<string, string> OldDriver => new() { ["PATH"] = $"{_graphics.Tools}:{Environment.GetEnvironmentVariable("PATH")}" };

    public ValueTask InitializeAsync()
    {
        LlamaModel.WriteScripted(Model, [(null, "Yes, of course it is.")]);
        _graphics.WithSmi("NVIDIA GeForce GTX 1080, 470.57.02, 8000");
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _appHost.DisposeAsync();
        _graphics.Dispose();
    }

    [Fact, Trait("Acceptance", "A-06"), Trait("Acceptance", "D-04"), Trait("Acceptance", "D-06"), Trait("Fault", "F41")]
    public async Task With_a_driver_that_is_too_old_models_are_unavailable_by_name_and_a_whole_interview_is_typed()
    {
        await _appHost.StartHealthyAsync([$"--Models:Chat:File={Model}", $"--Models:Speech:File={Model}"], OldDriver);

        using var status = await _appHost.StatusAsync();
        Assert.Equal(("failed", "failed"), (StateOf(status, "llama-server"), StateOf(status, "whisper-server")));
        Assert.Contains("gpu.driver_too_old: The NVIDIA driver 470.57.2", await HealthAsync(status, "worker-gpu"), StringComparison.Ordinal);
        var hearing = await HealthAsync(status, "mediaserver");
        Assert.Contains("Unavailable: gpu.driver_too_old", hearing, StringComparison.Ordinal);
        Assert.Contains("Answers are typed.", hearing, StringComparison.Ordinal);

        using var person = new Person(new(status.RootElement.GetProperty("base").GetString()!));
        var questions = await InterviewAsync(person);
        Assert.Equal(15, questions.Count);
        // None was written by a model, and those that one should have written say so.
        Assert.DoesNotContain("model", questions);
        Assert.True(questions.Count(origin => origin == "fallback") >= 10, string.Join(' ', questions));
    }

    [Fact, Trait("Acceptance", "A-06"), Trait("Acceptance", "D-05"), Trait("Acceptance", "D-06"), Trait("Fault", "F41")]
    public async Task Where_the_settings_allow_the_processor_the_real_server_serves_on_it_and_health_names_device_and_version()
    {
        await _appHost.StartHealthyAsync([Servers, $"--Models:Chat:File={Model}", "--Models:Chat:Device=cpu"], OldDriver);

        using var status = await _appHost.StatusAsync();
        var health = await HealthAsync(status, "worker-gpu");
        Assert.Contains("as the settings allow", health, StringComparison.Ordinal);
        Assert.Matches("version: [0-9.]+ ?\\(build [0-9]+", health);
        // Ready is said of a model that has spoken, and the worker is healthy only then.
        await Eventually.Succeeds(async () => Assert.Contains("\"state\":\"ready\"", (await HealthAsync(status, "worker-gpu")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal), TimeSpan.FromSeconds(20));
    }

    [Fact, Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
    public async Task A_model_file_that_is_cut_off_is_named_before_its_server_starts_and_everything_else_runs()
    {
        using (var cut = new FileStream(Model, FileMode.Open))
        {
            cut.SetLength(cut.Length - 1_000);
        }

        await _appHost.StartHealthyAsync([Servers, $"--Models:Chat:File={Model}", "--Models:Chat:Device=cpu"]);

        using var status = await _appHost.StatusAsync();
        Assert.Equal("failed", StateOf(status, "llama-server"));
        Assert.Contains("model.file:", await HealthAsync(status, "worker-gpu"), StringComparison.Ordinal);
        Assert.Contains("is not whole", await HealthAsync(status, "worker-gpu"), StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
    public async Task A_model_of_an_architecture_the_server_does_not_know_fails_in_the_servers_own_words()
    {
        await File.WriteAllBytesAsync(Model, Replaced(await File.ReadAllBytesAsync(Model, TestContext.Current.CancellationToken), "\u0005\0\0\0\0\0\0\0llama\u0012"u8, "\u0005\0\0\0\0\0\0\0lhama\u0012"u8), TestContext.Current.CancellationToken);
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>(
            [$"--State:Root={_appHost.State}", "--Resources=llama-server", $"--Models:Chat:File={Model}", "--Models:Chat:Device=cpu", "--Models:Chat:Context=512"]);
        await using var app = await builder.BuildAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);

        var failed = await Assert.ThrowsAsync<DistributedApplicationException>(() =>
            app.ResourceNotifications.WaitForResourceHealthyAsync("llama-server", TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));

        Assert.Contains("lhama", failed.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Acceptance", "A-06")]
    public async Task A_server_that_is_killed_comes_back_and_its_requests_are_nobody_elses_to_see()
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>(
            [$"--State:Root={_appHost.State}", "--Resources=llama-server", $"--Models:Chat:File={Model}", "--Models:Chat:Device=cpu"]);
        await using var app = await builder.BuildAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.WaitUntilHealthyAsync(TestContext.Current.CancellationToken);

        app.Kill("llama-server");
        await Eventually.True(() => app.Restarts("llama-server") == 1, TimeSpan.FromSeconds(10));
        await app.WaitUntilHealthyAsync(TestContext.Current.CancellationToken);

        using var http = app.CreateHttpClient("llama-server");
        Assert.False((await http.GetAsync(new Uri("/slots", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_real_server_says_its_build_and_that_it_sees_no_gpu()
    {
        _graphics.WithSmi("NVIDIA L4, 550.54.15, 22500");

        var machine = await Machine.LookAsync(Path.Combine(Repository.ServerTree, "models", "bin", "llama-server"), new GraphicsProbe(_graphics.Variable, _graphics.Root));

        Assert.True(machine.Build >= ServerPlan.OldestBuild, machine.ServerVersion);
        Assert.Empty(machine.Devices);
        Assert.True(machine.AvailableBytes > 0);
    }

    [Fact]
    public async Task A_program_that_is_no_server_has_no_build()
    {
        var machine = await Machine.LookAsync("/nowhere/llama-server", new GraphicsProbe(_graphics.Variable, _graphics.Root));

        Assert.Null(machine.Build);
        Assert.StartsWith("unknown", machine.ServerVersion, StringComparison.Ordinal);
    }

    private static byte[] Replaced(byte[] content, ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var at = content.AsSpan().IndexOf(from);
        Assert.True(at > 0);
        to.CopyTo(content.AsSpan(at));
        return content;
    }

    private static string? StateOf(JsonDocument status, string name) => Resource(status, name).GetProperty("state").GetString();

    private static JsonElement Resource(JsonDocument status, string name) =>
        status.RootElement.GetProperty("resources").EnumerateArray().Single(resource => resource.GetProperty("name").GetString() == name);

    private static async Task<string> HealthAsync(JsonDocument status, string host)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri($"{Resource(status, host).GetProperty("url").GetString()}/health"), TestContext.Current.CancellationToken);
    }

    /// <returns>Who wrote each question.</returns>
    private static async Task<List<string>> InterviewAsync(Person person)
    {
        await person.SignUpAsync();
        var resume = await person.UploadAsync(SampleResumes.ThreePages());
        await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
        var path = $"/api/interviews/{(await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" })).GetProperty("id").GetGuid()}";
        while (true)
        {
            var session = await person.UntilAsync(path, seen => seen.GetProperty("status").GetString() == "completed" || seen.GetProperty("current").ValueKind == JsonValueKind.String);
            if (session.GetProperty("status").GetString() == "completed")
            {
                return [.. session.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("origin").GetString()!)];
            }

            var answer = (await person.PostAsync($"{path}/answers", new { questionId = session.GetProperty("current").GetGuid() })).GetProperty("id").GetGuid();
            await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = Answer });
        }
    }
}
