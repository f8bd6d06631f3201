using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Core.Data;
using Npgsql;

[assembly: AssemblyFixture(typeof(Interview.Tests.Servers))]

namespace Interview.Tests;

/// <summary>
/// The real PostgreSQL, Redis and RabbitMQ for the whole run, started by the first test that asks. Each test class takes a database of
/// its own (copied from a migrated template) and a queue prefix of its own, so that classes may run side by side.
/// </summary>
public sealed class Servers : IAsyncDisposable
{
    private readonly SemaphoreSlim _once = new(1);
    private DistributedApplication? _app;
    private string _state = "";

    public static string Root { get; } = FindRoot();

    /// <summary>Why tests that need servers skip; null where the servers were fetched.</summary>
    public static string? Missing { get; } = Directory.Exists(Path.Combine(Root, ".servers")) ? null : "The servers are not here: run ./interview setup.";

    public DistributedApplication App => _app ?? throw new InvalidOperationException("Take a system first.");

    /// <summary>A fresh database and prefix on the running servers.</summary>
    public async Task<TestSystem> TakeAsync()
    {
        await StartAsync();
        var name = $"t_{Guid.NewGuid():N}";
        await ExecuteAsync($"create database {name} template interview_template");
        return new(
            new NpgsqlConnectionStringBuilder(await MaintenanceAsync()) { Database = name }.ConnectionString,
            (await App.GetConnectionStringAsync("messaging"))!,
            (await App.GetConnectionStringAsync("redis"))!,
            Directory.CreateDirectory(Path.Combine(_state, "files", name)).FullName,
            $"t-{name[2..12]}");
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await _app.DisposeAsync();
            Directory.Delete(_state, recursive: true);
        }
    }

    private async Task StartAsync()
    {
        await _once.WaitAsync();
        try
        {
            if (_app is not null)
            {
                return;
            }

            _state = Directory.CreateTempSubdirectory("interview-tests-").FullName;
            var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>(
                [$"--State:Root={_state}", "--Resources=postgres,interviewdb,redis,messaging"]);
            var app = await builder.BuildAsync();
            await app.StartAsync();
            await app.WaitUntilHealthyAsync();
            _app = app;

            await ExecuteAsync("create database interview_template");
            await using var template = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(await MaintenanceAsync()) { Database = "interview_template", Pooling = false }.ConnectionString);
            await DatabaseGate.MigrateAsync(template, default);
        }
        finally
        {
            _once.Release();
        }
    }

    private async Task<string> MaintenanceAsync() =>
        new NpgsqlConnectionStringBuilder((await App.GetConnectionStringAsync("interviewdb"))!) { Database = "postgres", Pooling = false }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(await MaintenanceAsync());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Interview.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run inside a checkout.");
    }
}

/// <summary>One test class's share of the servers, in the form every host takes its configuration in.</summary>
public sealed record TestSystem(string Database, string Broker, string Redis, string Files, string QueuePrefix)
{
    /// <summary>At least 32 bytes in base64, as SignedUrls asks; worth nothing outside a test.</summary>
    public string SigningKey { get; } = Convert.ToBase64String(Guid.NewGuid().ToByteArray().Concat(Guid.NewGuid().ToByteArray()).ToArray());

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["ConnectionStrings:interviewdb"] = Database,
        ["ConnectionStrings:messaging"] = Broker,
        ["ConnectionStrings:redis"] = Redis,
        ["Files:Root"] = Files,
        ["Content:Root"] = Path.Combine(Servers.Root, "content"),
        ["Security:SigningKey"] = SigningKey,
        ["Work:QueuePrefix"] = QueuePrefix,
        ["Work:SweepEvery"] = "00:00:00.200",
    };
}
