using Npgsql;
using NpgsqlTypes;

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

    /// <summary>
    /// The clip that stays: ours, or that of somebody who was faster. Of a clip whose file is <paramref name="lost"/> the row stays,
    /// because questions refer to it, and gets our file.
    /// </summary>
    public async Task<SpokenClip> AddAsync(SpokenClip clip, SpokenClip? lost, string voice, string engine, CancellationToken cancellationToken)
    {
        await using var add = database.CreateCommand("""
            insert into speech_clips (address, file_id, duration_ms, content_type, sha256, voice, engine)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (address) do update
                set file_id = excluded.file_id, duration_ms = excluded.duration_ms, content_type = excluded.content_type, sha256 = excluded.sha256
                where speech_clips.file_id = $8
            """);
        add.Parameters.AddWithValue(clip.Address);
        add.Parameters.AddWithValue(clip.FileId);
        add.Parameters.AddWithValue((int)clip.Duration.TotalMilliseconds);
        add.Parameters.AddWithValue(clip.ContentType);
        add.Parameters.AddWithValue(clip.Sha256);
        add.Parameters.AddWithValue(voice);
        add.Parameters.AddWithValue(engine);
        add.Parameters.Add(new() { Value = (object?)lost?.FileId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await add.ExecuteNonQueryAsync(cancellationToken);

        return await FindAsync(clip.Address, cancellationToken)
            ?? throw new InvalidOperationException($"The clip {clip.Address} was removed while it was added.");
    }
}
