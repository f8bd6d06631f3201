using Interview.Core.Data;
using Interview.Tests.Servers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Tests.Data;

[Trait("Needs", "Servers")]
public sealed class SchemaTests
{
    /// <summary>Tables that no entity maps: they are written in SQL alone.</summary>
    private static readonly string[] SqlOnly = ["migrations", "work", "speech_clips"];

    public SchemaTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    [Fact, Trait("Acceptance", "A-04")]
    public async Task The_model_and_the_migrated_database_have_the_same_columns()
    {
        var system = await TestSystem.TakeAsync(TestContext.Current.CancellationToken);

        var database = await ColumnsAsync(system.Database);

        Assert.Equal(database.Where(column => !SqlOnly.Contains(column.Split('.')[0])), Modelled());
    }

    [Fact]
    public async Task Two_processes_that_migrate_at_once_migrate_once()
    {
        var servers = await TestServers.StartAsync();
        await using var database = NpgsqlDataSource.Create(await servers.CreateDatabaseAsync());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => DatabaseGate.MigrateAsync(database, TestContext.Current.CancellationToken)));

        await using var count = database.CreateCommand("select count(*) from migrations");
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "Interview.Core/Data/Migrations"), "*.sql").LongLength, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> Modelled()
    {
        var options = new DbContextOptionsBuilder<InterviewDbContext>().UseNpgsql("Host=nowhere").Options;
        using var db = new InterviewDbContext(options, null!, null!);
        return [.. db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties().Select(property =>
            $"{entity.GetTableName()}.{property.GetColumnName()} {StoreType(property.GetColumnType())}{(property.IsNullable ? "" : " not null")}")).Order(StringComparer.Ordinal)];
    }

    // The model writes a vector as the array that pgvector casts from.
    private static string StoreType(string modelled) => modelled == "real[]" ? "vector" : modelled;

    private static async Task<List<string>> ColumnsAsync(string connection)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(
            """
            select table_name || '.' || column_name || ' ' ||
                   case when udt_name = 'vector' then 'vector' else data_type end ||
                   case when is_nullable = 'NO' then ' not null' else '' end
            from information_schema.columns where table_schema = 'public'
            """);
        var columns = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            columns.Add(reader.GetString(0));
        }

        columns.Sort(StringComparer.Ordinal);
        return columns;
    }
}
