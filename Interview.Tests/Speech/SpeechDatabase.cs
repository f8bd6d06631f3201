using Npgsql;

namespace Interview.Tests.Speech;

internal static class SpeechDatabase
{
    private static string? Server => Environment.GetEnvironmentVariable("ConnectionStrings__postgres");

    public static void SkipUnlessThere() => Assert.SkipUnless(Server is not null, "ConnectionStrings__postgres is not set.");

    /// <summary>A database of its own with the one table that speech needs.</summary>
    public static async Task<NpgsqlDataSource> CreateAsync()
    {
        var name = $"speech_{Guid.NewGuid():N}";
        await using (var server = NpgsqlDataSource.Create(Server!))
        {
            await using var create = server.CreateCommand($"create database {name}");
            await create.ExecuteNonQueryAsync();
        }

        var database = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 10 });
        await using var table = database.CreateCommand("""
            create table speech_clips (address text primary key, file_id uuid not null, duration_ms int not null, content_type text not null,
            sha256 text not null, voice text not null, engine text not null, created_at timestamptz not null default now())
            """);
        await table.ExecuteNonQueryAsync();
        return database;
    }
}
