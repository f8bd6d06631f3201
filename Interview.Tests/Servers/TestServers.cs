using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;

namespace Interview.Tests.Servers;

/// <summary>
/// PostgreSQL, Redis and RabbitMQ of this test run: started by the first test that asks, shared by all, ended with the run.
/// Tests keep apart by a database and a virtual host of their own.
/// </summary>
public sealed class TestServers : IAsyncDisposable
{
    private static readonly Lock Starting = new();
    private static Task<TestServers>? _running;

    private readonly DistributedApplication _app;
    private readonly string _state;

    private TestServers(DistributedApplication app, string state)
    {
        _app = app;
        _state = state;
    }

    /// <summary>For <c>Assert.SkipUnless</c> in the constructor of a test class that needs them.</summary>
    public static bool Available { get; } = File.Exists(Path.Combine(Repository.ServerTree, "base", "stamp"));

    public const string HowToGetThem = "The servers are not there; './interview setup' fetches them.";

    /// <summary>The running system, for a test that kills or freezes a server. Others share it: bring it back before you end.</summary>
    public DistributedApplication App => _app;

    public static Task<TestServers> StartAsync()
    {
        lock (Starting)
        {
            return _running ??= StartOwnAsync("--Resources=postgres,redis,messaging");
        }
    }

    /// <summary>Null while no test asked for them.</summary>
    internal static Task<TestServers>? Running
    {
        get
        {
            lock (Starting)
            {
                return _running;
            }
        }
    }

    /// <summary>A new, empty database; gone with the run.</summary>
    public async Task<string> CreateDatabaseAsync(string? template = null, CancellationToken cancellationToken = default)
    {
        var server = new NpgsqlConnectionStringBuilder(await _app.GetConnectionStringAsync("postgres", cancellationToken)) { Database = "postgres", Pooling = false };
        var name = $"test_{Guid.NewGuid():N}";
        await using var session = new NpgsqlConnection(server.ConnectionString);
        await session.OpenAsync(cancellationToken);
        await using var command = session.CreateCommand();
        command.CommandText = template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template}";
        await command.ExecuteNonQueryAsync(cancellationToken);
        (server.Database, server.Pooling) = (name, true);
        return server.ConnectionString;
    }

    /// <summary>A new, empty virtual host of the broker, as an address for RabbitMQ.Client.</summary>
    public async Task<string> CreateVirtualHostAsync(CancellationToken cancellationToken = default)
    {
        var name = $"test-{Guid.NewGuid():N}";
        await _app.RabbitMQControlAsync("messaging", ["eval", $"rabbit_vhost:add(<<\"{name}\">>, <<\"test\">>), rabbit_auth_backend_internal:set_permissions(<<\"guest\">>, <<\"{name}\">>, <<\".*\">>, <<\".*\">>, <<\".*\">>, <<\"test\">>)."], cancellationToken);
        return $"{await _app.GetConnectionStringAsync("messaging", cancellationToken)}/{name}";
    }

    /// <summary>The broker's default virtual host, shared by all tests.</summary>
    public async Task<string> MessagingAsync() => (await _app.GetConnectionStringAsync("messaging"))!;

    /// <summary>A folder for files; gone with the run.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_state, "files", Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>Shared by all tests: use keys and channels of your own.</summary>
    public async Task<string> RedisAsync() => (await _app.GetConnectionStringAsync("redis"))!;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_state, recursive: true);
    }

    /// <summary>Servers that nobody shares, for tests that kill them; whoever starts them disposes of them.</summary>
    internal static async Task<TestServers> StartOwnAsync(params string[] settings)
    {
        var state = Repository.NewStateFolder();
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>([$"--State:Root={state}", .. settings]);
        var app = await builder.BuildAsync();
        await app.StartAsync();
        await app.WaitUntilHealthyAsync();
        return new TestServers(app, state);
    }
}

/// <summary>Ends the servers when the last test has run.</summary>
public sealed class ServersOfThisRun : IAsyncLifetime
{
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (TestServers.Running is { IsCompletedSuccessfully: true } running)
        {
            await (await running).DisposeAsync();
        }
    }
}
