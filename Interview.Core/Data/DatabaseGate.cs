using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Core.Data;

/// <summary>
/// Opens once the database answers and has this version's tables. Every process may migrate: the first takes the lock, the others find
/// nothing left to do. Then the host rehearses. Until both are done nothing is consumed or published, and health says why.
/// </summary>
public sealed partial class DatabaseGate(NpgsqlDataSource database, IServiceScopeFactory scopes, ILogger<DatabaseGate> logger) : BackgroundService
{
    /// <summary>Any number, the same in every process: the advisory lock around migrating.</summary>
    private const long MigrationLock = 0x1A7E_0001;

    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Ready => _ready.Task;

    /// <summary>Null when the gate is open; else why not.</summary>
    public string? Trouble { get; private set; } = "not connected yet";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await MigrateAsync(database, stoppingToken);
                Trouble = "rehearsing";
                await RehearseAsync(stoppingToken);
                Trouble = null;
                _ready.SetResult();
                return;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Trouble = failure.Message;
                LogTrouble(failure.Message);
                await Task.Delay(TimeSpan.FromMilliseconds(300), stoppingToken);
            }
        }
    }

    /// <summary>Applies the SQL files that this database has not seen, in their order, each in one transaction.</summary>
    public static async Task MigrateAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, $"select pg_advisory_lock({MigrationLock})", cancellationToken);
        try
        {
            await ExecuteAsync(connection, "create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())", cancellationToken);
            foreach (var (name, sql) in Migrations())
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
                await using var claim = new NpgsqlCommand("insert into migrations (name) values ($1) on conflict do nothing", connection) { Parameters = { new() { Value = name } } };
                if (await claim.ExecuteNonQueryAsync(cancellationToken) == 1)
                {
                    await ExecuteAsync(connection, sql, cancellationToken);
                    await transaction.CommitAsync(cancellationToken);
                }
            }
        }
        finally
        {
            await ExecuteAsync(connection, $"select pg_advisory_unlock({MigrationLock})", CancellationToken.None);
        }
    }

    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var rehearsals = scope.ServiceProvider.GetServices<IRehearsal>().ToList();
        foreach (var rehearsal in rehearsals)
        {
            try
            {
                await rehearsal.PlayAsync(cancellationToken);
            }
            catch (Exception failure) when (!IsAway(failure) && !cancellationToken.IsCancellationRequested)
            {
                LogRehearsal(failure, rehearsal.GetType().Name);
            }
        }

        if (rehearsals.Count > 0)
        {
            // Starting and rehearsing leave 100 MB that an idle host would keep for ever: nothing else makes it collect.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Whether trying again later may cure it: the server is gone, starting, or out of connections; not what it said about our statement.</summary>
    internal static bool IsAway(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is NpgsqlException { IsTransient: true })
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Name, string Sql)> Migrations()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return (resource[(resource.IndexOf("Migrations.", StringComparison.Ordinal) + "Migrations.".Length)..], reader.ReadToEnd());
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "{Rehearsal} failed; the first requests will be slow, or show what is wrong.")]
    private partial void LogRehearsal(Exception failure, string rehearsal);

    [LoggerMessage(LogLevel.Warning, "The database is not ready ({Cause}).")]
    private partial void LogTrouble(string cause);
}
