using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Interview.Tests.Servers;
using Npgsql;

namespace Interview.Tests.AppHost;

[Trait("Needs", "Servers")]
public sealed class RunTests : IAsyncLifetime
{
    private readonly AppHostProcess _appHost = new();

    public RunTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _appHost.DisposeAsync();

    [Fact]
    public async Task Killing_the_AppHost_leaves_nothing_running_after_five_seconds()
    {
        var process = await _appHost.StartHealthyAsync("postgres,redis,messaging");
        Assert.True(_appHost.Alive().Count >= 3);

        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        await Eventually.True(() => _appHost.Alive().Count == 0, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Ending_the_AppHost_ends_everything_in_order_and_says_so()
    {
        var process = await _appHost.StartHealthyAsync("postgres,redis");

        Assert.Equal(0, (await _appHost.RunAsync(["stop"])).Code);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(_appHost.Alive());
        Assert.Contains("database system is shut down", await File.ReadAllTextAsync(Path.Combine(_appHost.State, "logs/postgres.log"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_says_where_the_first_one_is_and_harms_nothing()
    {
        var first = await _appHost.StartHealthyAsync("redis");

        var (code, _, errors) = await _appHost.RunAsync(["run"]);

        Assert.Equal(1, code);
        Assert.Matches($@"^interview: Interview is already running at http://\S+ \(process {first.Id}\); '\./interview stop' ends it\.\n$", errors);
        Assert.False(first.HasExited);
    }

    [Fact]
    public async Task Status_tells_base_and_every_resource_with_name_state_address_process_and_restarts()
    {
        await _appHost.StartHealthyAsync("redis");

        using var status = await _appHost.StatusAsync();

        Assert.StartsWith("http://", status.RootElement.GetProperty("base").GetString(), StringComparison.Ordinal);
        var redis = Assert.Single(status.RootElement.GetProperty("resources").EnumerateArray());
        Assert.Equal("redis", redis.GetProperty("name").GetString());
        Assert.Equal("healthy", redis.GetProperty("state").GetString());
        Assert.Matches(@"^tcp://127\.0\.0\.1:\d+$", redis.GetProperty("url").GetString());
        Assert.Equal(0, redis.GetProperty("restarts").GetInt32());
        using var process = Process.GetProcessById(redis.GetProperty("pid").GetInt32());
        Assert.Contains("redis", process.ProcessName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_of_nothing_is_an_empty_list_and_a_failure()
    {
        var (code, output, _) = await _appHost.RunAsync(["status", "--json"]);

        Assert.Equal(1, code);
        using var status = JsonDocument.Parse(output);
        Assert.Equal(JsonValueKind.Null, status.RootElement.GetProperty("base").ValueKind);
        Assert.Empty(status.RootElement.GetProperty("resources").EnumerateArray());
    }

    [Fact]
    public async Task A_used_port_is_named_and_nothing_starts()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, _, errors) = await _appHost.RunAsync(["run", "--Resources=redis", $"--Ports:web={port}"]);

        Assert.Equal(1, code);
        Assert.StartsWith($"interview: Port {port}, wanted for web, is used by another program;", errors, StringComparison.Ordinal);
        Assert.Empty(_appHost.Alive());
    }

    [Fact]
    public async Task A_damaged_state_folder_is_refused_in_one_sentence_and_kept()
    {
        var secrets = Path.Combine(_appHost.State, "secrets.json");
        await File.WriteAllTextAsync(secrets, "{ \"redis-pass", TestContext.Current.CancellationToken);

        var (code, _, errors) = await _appHost.RunAsync(["run", "--Resources=redis"]);

        Assert.Equal(1, code);
        Assert.Matches(@"^interview: \S+secrets\.json cannot be read \(its content is damaged\); [^\n]+\n$", errors);
        Assert.Equal("{ \"redis-pass", await File.ReadAllTextAsync(secrets, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Data_whose_passwords_are_lost_are_refused_and_kept()
    {
        var process = await _appHost.StartHealthyAsync("postgres");
        await _appHost.RunAsync(["stop"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(_appHost.State, "secrets.json"));

        var (code, _, errors) = await _appHost.RunAsync(["run", "--Resources=postgres"]);

        Assert.Equal(1, code);
        Assert.Contains("made with other passwords than those in secrets.json", errors, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_appHost.State, "postgres/data/PG_VERSION")));
    }

    [Fact]
    public async Task A_users_own_PostgreSQL_that_does_not_answer_is_named_before_anything_starts()
    {
        var (code, _, errors) = await _appHost.RunAsync(["run"], new Dictionary<string, string>
        {
            ["ConnectionStrings__interviewdb"] = "Host=127.0.0.1;Port=1;Username=a;Password=b;Database=c",
        });

        Assert.Equal(1, code);
        Assert.Matches(@"^interview: The PostgreSQL of ConnectionStrings__interviewdb does not take us \([^\n]+\); correct the variable, or unset it[^\n]+\n$", errors);
        Assert.Empty(_appHost.Alive());
    }

    [Fact]
    public async Task A_users_own_PostgreSQL_without_pgvector_is_refused()
    {
        var servers = await TestServers.StartAsync();
        var database = new NpgsqlConnectionStringBuilder(await servers.CreateDatabaseAsync(cancellationToken: TestContext.Current.CancellationToken))
        {
            Options = "-c extension_control_path=/nowhere",
        };

        var (code, _, errors) = await _appHost.RunAsync(["run"], new Dictionary<string, string> { ["ConnectionStrings__interviewdb"] = database.ConnectionString });

        Assert.Equal(1, code);
        Assert.StartsWith("interview: The PostgreSQL of ConnectionStrings__interviewdb has no pgvector;", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_users_own_RabbitMQ_that_does_not_answer_is_named_before_anything_starts()
    {
        var (code, _, errors) = await _appHost.RunAsync(["run"], new Dictionary<string, string> { ["ConnectionStrings__messaging"] = "amqp://a:b@127.0.0.1:1" });

        Assert.Equal(1, code);
        Assert.StartsWith("interview: The RabbitMQ of ConnectionStrings__messaging does not take us (", errors, StringComparison.Ordinal);
    }
}
