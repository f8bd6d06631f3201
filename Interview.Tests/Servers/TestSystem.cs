using Interview.Core.Data;
using Npgsql;

namespace Interview.Tests.Servers;

/// <summary>One test's share of the running servers, in the form every host takes its configuration in: a migrated database, a virtual host, a folder.</summary>
internal sealed record TestSystem(string Database, string Broker, string Redis, string Files)
{
    private static readonly SemaphoreSlim Migrating = new(1);
    private static string? _template;

    public static async Task<TestSystem> TakeAsync(CancellationToken cancellationToken = default)
    {
        var servers = await TestServers.StartAsync();
        return new(
            await servers.CreateDatabaseAsync(await TemplateAsync(servers, cancellationToken), cancellationToken),
            await servers.CreateVirtualHostAsync(cancellationToken),
            await servers.RedisAsync(),
            servers.NewFolder());
    }

    /// <summary>On servers of its own; the first host migrates the database.</summary>
    public static async Task<TestSystem> TakeFromAsync(TestServers servers, CancellationToken cancellationToken = default) => new(
        await servers.CreateDatabaseAsync(cancellationToken: cancellationToken),
        await servers.CreateVirtualHostAsync(cancellationToken),
        await servers.RedisAsync(),
        servers.NewFolder());

    public IReadOnlyDictionary<string, string?> Settings { get; } = new Dictionary<string, string?>
    {
        ["ConnectionStrings:interviewdb"] = Database,
        ["ConnectionStrings:messaging"] = Broker,
        ["ConnectionStrings:redis"] = Redis,
        ["Files:Root"] = Files,
        ["Content:Root"] = Path.Combine(Repository.Root, "content"),
        ["Security:SigningKey"] = Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(48)),
        ["Work:SweepEvery"] = "00:00:00.200",
        ["Work:FirstPause"] = "00:00:00.050",
    };

    /// <summary>The same, for a child process.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Environment => Settings.Select(pair => KeyValuePair.Create(pair.Key.Replace(":", "__", StringComparison.Ordinal), pair.Value));

    /// <summary>Migrating takes a while; copying a migrated database does not.</summary>
    private static async Task<string> TemplateAsync(TestServers servers, CancellationToken cancellationToken)
    {
        await Migrating.WaitAsync(cancellationToken);
        try
        {
            if (_template is null)
            {
                var connection = new NpgsqlConnectionStringBuilder(await servers.CreateDatabaseAsync(cancellationToken: cancellationToken)) { Pooling = false };
                await using var database = NpgsqlDataSource.Create(connection.ConnectionString);
                await DatabaseGate.MigrateAsync(database, cancellationToken);
                _template = connection.Database;
            }

            return _template!;
        }
        finally
        {
            Migrating.Release();
        }
    }
}
