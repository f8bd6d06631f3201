using System.Diagnostics;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.AppHost;

[Trait("Needs", "Servers")]
public sealed class ResourceTests : IAsyncLifetime
{
    private static readonly string[] Workers = ["worker-cpu", "worker-gpu"];

    private readonly string _state = Repository.NewStateFolder();

    public ResourceTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_state, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("redis")]
    [InlineData("postgres")]
    [InlineData("messaging")]
    public async Task A_killed_server_is_started_again_and_serves(string server)
    {
        await using var app = await StartAsync(server);

        app.Kill(server);
        await Eventually.True(() => app.Restarts(server) >= 1, TimeSpan.FromSeconds(10));

        await app.ResourceNotifications.WaitForResourceHealthyAsync(server, TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        Assert.Single(app.ProcessIds(server));
    }

    [Fact]
    public async Task Addresses_passwords_and_data_survive_to_the_next_run()
    {
        string first;
        await using (var app = await StartAsync("postgres"))
        {
            first = (await app.GetConnectionStringAsync("interviewdb", TestContext.Current.CancellationToken))!;
            await ExecuteAsync(first, "CREATE TABLE kept AS SELECT 42 AS number");
        }

        await using var again = await StartAsync("postgres");

        Assert.Equal(first, await again.GetConnectionStringAsync("interviewdb", TestContext.Current.CancellationToken));
        Assert.Equal(42, await ExecuteAsync(first, "SELECT number FROM kept"));
    }

    [Fact]
    public async Task What_is_stopped_stays_down_until_it_is_started()
    {
        await using var app = await StartAsync("redis");

        await app.StopResourceAsync("redis");
        Assert.Empty(app.ProcessIds("redis"));

        await app.StartResourceAsync("redis", TestContext.Current.CancellationToken);
        Assert.Single(app.ProcessIds("redis"));
        Assert.Equal(0, app.Restarts("redis"));
    }

    [Fact]
    public async Task A_system_of_a_test_leaves_the_usual_port_to_the_one_that_people_use()
    {
        await using var app = await StartAsync("web");

        Assert.InRange(app.GetEndpoint("web").Port, 20_000, 32_000);
    }

    [Fact]
    public async Task Nobody_else_can_read_the_secrets()
    {
        await using var app = await StartAsync("redis");

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_state, "secrets.json")));
    }

    [Fact]
    [Trait("Acceptance", "A-05")]
    public async Task Workers_start_from_any_current_directory()
    {
        await using var app = await StartAsync("postgres,redis,messaging");

        foreach (var (worker, folder) in from worker in Workers from folder in new[] { "/", _state } select (worker, folder))
        {
            await AssertBecomesHealthyAsync(app, worker, folder);
        }
    }

    private static async Task AssertBecomesHealthyAsync(DistributedApplication app, string worker, string folder)
    {
        var (program, environment) = await app.ProgramOfAsync(worker, TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            using var client = app.CreateHttpClient(worker);
            await Eventually.Succeeds(
                async () => (await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode(), TimeSpan.FromSeconds(60));
            Assert.False(process.HasExited);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    private async Task<DistributedApplication> StartAsync(string resources)
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>([$"--State:Root={_state}", $"--Resources={resources}"]);
        var app = await builder.BuildAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.WaitUntilHealthyAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        return app;
    }

    private static async Task<object?> ExecuteAsync(string connection, string sql)
    {
        await using var session = new NpgsqlConnection($"{connection};Pooling=false");
        await session.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = session.CreateCommand();
#pragma warning disable CA2100 // the statements stand above
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
