using Npgsql;

namespace Interview.Core.Speech;

/// <summary>Which sentence has which sound. The address is the table's key: of two that spoke the same sentence one row stays.</summary>
public sealed class SpeechClips(NpgsqlDataSource database)
{
    public async Task<SpokenClip?> FindAsync(string address, CancellationToken cancellationToken)
    {
        await using var find = database.CreateCommand("select file_id, duration_ms, content_type, sha256 from speech_clips where address = $1");
        find.Parameters.AddWithValue(address);

        await using var row = await find.ExecuteReaderAsync(cancellationToken);
        return await row.ReadAsync(cancellationToken)
            ? new(address, row.GetGuid(0), TimeSpan.FromMilliseconds(row.GetInt32(1)), row.GetString(2), row.GetString(3))
            : null;
    }

    /// <summary>The clip that stays: ours, or that of somebody who was faster.</summary>
    public async Task<SpokenClip> AddAsync(SpokenClip clip, string voice, string engine, CancellationToken cancellationToken)
    {
        await using var add = database.CreateCommand("""
            insert into speech_clips (address, file_id, duration_ms, content_type, sha256, voice, engine)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict (address) do nothing
            """);
        add.Parameters.AddWithValue(clip.Address);
        add.Parameters.AddWithValue(clip.FileId);
        add.Parameters.AddWithValue((int)clip.Duration.TotalMilliseconds);
        add.Parameters.AddWithValue(clip.ContentType);
        add.Parameters.AddWithValue(clip.Sha256);
        add.Parameters.AddWithValue(voice);
        add.Parameters.AddWithValue(engine);
        await add.ExecuteNonQueryAsync(cancellationToken);

        return await FindAsync(clip.Address, cancellationToken)
            ?? throw new InvalidOperationException($"The clip {clip.Address} was removed while it was added.");
    }

    /// <summary>Forgets a clip whose file is gone; a newer one under the same address stays.</summary>
    public async Task ForgetAsync(SpokenClip clip, CancellationToken cancellationToken)
    {
        await using var forget = database.CreateCommand("delete from speech_clips where address = $1 and file_id = $2");
        forget.Parameters.AddWithValue(clip.Address);
        forget.Parameters.AddWithValue(clip.FileId);
        await forget.ExecuteNonQueryAsync(cancellationToken);
    }
}
