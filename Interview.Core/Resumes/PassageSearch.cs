using System.Globalization;
using Interview.Core.Language;
using Interview.Core.Models;
using Microsoft.Extensions.AI;
using Npgsql;
using NpgsqlTypes;

namespace Interview.Core.Resumes;

/// <summary>What made a passage fit a query.</summary>
public enum FoundBy
{
    Meaning,
    Words,
    MeaningAndWords,

    /// <summary>Its vector is missing or another model's, and two models are never compared: only its words were looked at.</summary>
    WordsAlone,
}

/// <param name="Score">0 to 1: how near it stands to the top of both orders, by meaning and by words. Comparable within one search only.</param>
public sealed record FoundPassage(Guid Id, string Section, string Text, Place Place, double Score, FoundBy Reason);

/// <summary>
/// Finds passages of one résumé of one person, never of another. Two orders, by the vectors' angle and by common words and trigrams, are joined
/// by reciprocal rank, so neither needs to be on the other's scale.
/// </summary>
public sealed class PassageSearch(NpgsqlDataSource database, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    // The usual constant of reciprocal rank fusion: the first ranks do not drown the rest.
    private const int RankOffset = 60;

    private const string Sql =
        """
        with mine as (
            select p.id, p.ordinal, p.section, p.text, p.page, p.line, v.embedding, v.model is not distinct from $4 and $3 is not null as comparable
            from passages p
            join resumes r on r.id = p.resume_id
            left join passage_vectors v on v.passage_id = p.id
            where p.resume_id = $1 and r.candidate_id = $2
        ), meaning as (
            select id, rank() over (order by distance) as rank
            from (select id, embedding <=> $3::vector as distance from mine where comparable) near
            where distance < 0.9
        ), words as (
            select id, rank() over (order by likeness desc) as rank
            from (select id, greatest(word_similarity($5, text), (select avg((strpos(lower(text), term) > 0)::int)::real from unnest($8) term)) as likeness from mine) like_it
            where likeness >= 0.3
        )
        select mine.id, section, text, page, line, comparable, meaning.rank is not null, words.rank is not null,
               coalesce(1.0 / ($6 + meaning.rank), 0) + coalesce(1.0 / ($6 + words.rank), 0) as fused
        from mine left join meaning using (id) left join words using (id)
        where meaning.rank is not null or words.rank is not null
        order by fused desc, ordinal
        limit $7
        """;

    public async Task<IReadOnlyList<FoundPassage>> SearchAsync(Guid resume, Guid candidate, string query, int limit, CancellationToken cancellationToken)
    {
        // Before the database is asked: no connection is held while a model works (A-11).
        var (vector, model) = await EmbedAsync(query, cancellationToken);

        await using var command = database.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = resume });
        command.Parameters.Add(new() { Value = candidate });
        command.Parameters.Add(new() { Value = (object?)vector ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = model });
        command.Parameters.Add(new() { Value = query });
        command.Parameters.Add(new() { Value = RankOffset });
        command.Parameters.Add(new() { Value = limit });
        command.Parameters.Add(new() { Value = Terms(query) });

        var found = new List<FoundPassage>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            var score = (double)row.GetDecimal(8) * (RankOffset + 1) / 2;
            found.Add(new(row.GetGuid(0), row.GetString(1), row.GetString(2), new(row.GetInt32(3), row.GetInt32(4)), Math.Round(score, 4),
                Reason(comparable: row.GetBoolean(5), byMeaning: row.GetBoolean(6), byWords: row.GetBoolean(7))));
        }

        return found;
    }

    /// <summary>
    /// The query's words without endings. Trigrams alone would not do: where the server's character type is C, they pass over Hangul.
    /// </summary>
    private static string[] Terms(string query) =>
        [.. SpokenText.Words(query.ToLowerInvariant()).Select(word => (word[0] is >= '가' and <= '힣' ? Stems.Korean(word) : Stems.English(word)).ToString()).Distinct()];

    private static FoundBy Reason(bool comparable, bool byMeaning, bool byWords) => (comparable, byMeaning, byWords) switch
    {
        (false, _, _) => FoundBy.WordsAlone,
        (_, true, true) => FoundBy.MeaningAndWords,
        (_, true, false) => FoundBy.Meaning,
        _ => FoundBy.Words,
    };

    /// <summary>The query's vector in pgvector's spelling, null when the query has no direction, and the model's name.</summary>
    private async Task<(string? Vector, string Model)> EmbedAsync(string query, CancellationToken cancellationToken)
    {
        var made = (await embeddings.GenerateAsync([query], cancellationToken: cancellationToken))[0];
        var model = made.ModelId ?? (embeddings.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId
            ?? throw new InvalidOperationException("The embedding model has no name; its vectors cannot be compared with any.");
        var numbers = made.Vector.ToArray();
        return (numbers.All(n => n == 0) ? null : $"[{string.Join(',', numbers.Select(n => n.ToString("R", CultureInfo.InvariantCulture)))}]", model);
    }
}
