using Interview.Core.Messaging;
using Interview.Core.Models;
using Npgsql;

namespace Interview.Core.Resumes;

/// <summary>Give every passage of this résumé a vector of the present model: after a correction, a second reading, or a change of the model.</summary>
public sealed record IndexResume(Guid ResumeId) : IOrder
{
    Guid IOrder.Subject => ResumeId;
}

/// <summary>
/// The vectors of passages that have none of the present model. A passage never changes what it says, so its vector is right whenever it is written:
/// doing it twice, or beside a correction, changes nothing, and what a killed worker left undone is simply still missing.
/// </summary>
public sealed class PassageVectors(NpgsqlDataSource database, EmbeddingModel model)
{
    // No vector, another model's, or one of another length under the same name.
    private const string PassagesWithoutVector =
        "from passages p left join passage_vectors v on v.passage_id = p.id where (v.model is distinct from @model or v.dimensions <> @dimensions)";

    /// <summary>Embeds what is missing in one batch, and keeps it.</summary>
    /// <returns>How many passages were embedded.</returns>
    public async Task<int> CompleteAsync(Guid resume, CancellationToken cancellationToken)
    {
        var dimensions = await model.DimensionsAsync(cancellationToken);
        var missing = await MissingAsync(resume, dimensions, cancellationToken);

        // No connection is held while the model works (A-11).
        var vectors = await model.EmbedAsync([.. missing.Select(passage => passage.Wording)], cancellationToken);
        await KeepAsync(missing, vectors, cancellationToken);
        return missing.Count;
    }

    /// <summary>
    /// Résumés that wait for vectors of the present model and are in no order yet, as many as there is room for beside those that are. One whose
    /// order failed waits an hour.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> TakeWaitingAsync(int backlog, CancellationToken cancellationToken)
    {
        var dimensions = await model.DimensionsAsync(cancellationToken);
        await using var command = database.CreateCommand(
            $"""
            select distinct p.resume_id {PassagesWithoutVector}
              and not exists (select from work w where w.kind = @kind and w.subject = p.resume_id and w.finished_at is null)
              and not exists (select from work w where w.kind = @kind and w.subject = p.resume_id and w.outcome = 'failed' and w.finished_at > now() - interval '1 hour')
            limit greatest(0, @backlog - (select count(*) from work where kind = @kind and finished_at is null))
            """);
        Add(command, dimensions);
        command.Parameters.Add(new("kind", Orders.KindOf(typeof(IndexResume)).Name));
        command.Parameters.Add(new("backlog", backlog));
        var resumes = new List<Guid>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            resumes.Add(row.GetGuid(0));
        }

        return resumes;
    }

    /// <summary>Whether every passage there is has a vector of the present model.</summary>
    public async Task<bool> AreCompleteAsync(CancellationToken cancellationToken)
    {
        var dimensions = await model.DimensionsAsync(cancellationToken);
        await using var command = database.CreateCommand($"select not exists (select {PassagesWithoutVector})");
        Add(command, dimensions);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<(Guid Id, string Wording)>> MissingAsync(Guid resume, int dimensions, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand($"select p.id, p.section, p.text {PassagesWithoutVector} and p.resume_id = @resume");
        Add(command, dimensions);
        command.Parameters.Add(new("resume", resume));
        var missing = new List<(Guid, string)>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            missing.Add((row.GetGuid(0), Passage.Wording(row.GetString(1), row.GetString(2))));
        }

        return missing;
    }

    private async Task KeepAsync(IReadOnlyList<(Guid Id, string Wording)> passages, IReadOnlyList<float[]> vectors, CancellationToken cancellationToken)
    {
        if (passages.Count == 0)
        {
            return;
        }

        // Passages that were erased or corrected away in between are left out; those of one résumé are locked in one order.
        await using var command = database.CreateCommand(
            """
            insert into passage_vectors (passage_id, resume_id, model, embedding)
            select p.id, p.resume_id, @model, sent.embedding::vector
            from unnest(@ids, @embeddings) as sent (id, embedding) join passages p on p.id = sent.id
            order by p.id
            on conflict (passage_id) do update set model = excluded.model, embedding = excluded.embedding
            """);
        command.Parameters.Add(new("model", model.Name));
        command.Parameters.Add(new("ids", passages.Select(passage => passage.Id).ToArray()));
        command.Parameters.Add(new("embeddings", vectors.Select(Vector).ToArray()));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A vector in pgvector's spelling.</summary>
    internal static string Vector(float[] numbers) => $"[{string.Join(',', numbers.Select(n => n.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}]";

    private void Add(NpgsqlCommand command, int dimensions)
    {
        command.Parameters.Add(new("model", model.Name));
        command.Parameters.Add(new("dimensions", dimensions));
    }
}
