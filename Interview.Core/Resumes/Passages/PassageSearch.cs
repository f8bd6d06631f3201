using Interview.Core.Models;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Interview.Core.Resumes;

/// <summary>What made a passage fit a query.</summary>
public enum FoundBy
{
    Meaning,
    Words,
    MeaningAndWords,

    /// <summary>Its vector is missing or another model's, and two models are never compared; or the model is away: only words were looked at.</summary>
    WordsAlone,
}

/// <param name="Score">0 to 1: how near it stands to the top of both orders, by meaning and by words. Comparable within one search only.</param>
/// <param name="Words">Words of the query that it holds, with other endings or in other words of the same meaning.</param>
/// <param name="Nearness">How alike query and passage mean, -1 to 1 (the cosine of their vectors); null where they were not compared.</param>
public sealed record FoundPassage(Guid Id, string Section, string Text, Place Place, double Score, FoundBy Reason, IReadOnlyList<string> Words, double? Nearness);

/// <summary>
/// Finds passages of one résumé of one person, never of another. The database compares vectors, within that résumé and exactly: forty rows need no
/// index (docs/decisions/0006). <see cref="PassageRanking"/> then puts them in order.
/// </summary>
public sealed partial class PassageSearch(NpgsqlDataSource database, EmbeddingModel model, ILogger<PassageSearch> logger)
{
    /// <summary>Somebody waits for the list; without its model it is made of words.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // "case" stands before the comparison: vectors of two lengths must not even be tried.
    internal const string Sql =
        """
        select p.id, p.section, p.text, p.page, p.line, case when v.model = $4 and v.dimensions = $5 then 1 - (v.embedding <=> $3::vector) end
        from resumes r
        join passages p on p.resume_id = r.id
        left join passage_vectors v on v.passage_id = p.id
        where r.id = $1 and r.candidate_id = $2
        order by p.ordinal
        """;

    public async Task<IReadOnlyList<FoundPassage>> SearchAsync(Guid resume, Guid candidate, string query, int limit, CancellationToken cancellationToken)
    {
        // Before the database is asked: no connection is held while a model works.
        var vector = await EmbedAsync(query, cancellationToken);
        var passages = await ReadAsync(resume, candidate, vector, cancellationToken);
        return
        [
            .. PassageRanking.Rank(query, passages).Take(limit).Select(found => new FoundPassage(
                found.Passage.Id, found.Passage.Section, found.Passage.Text, found.Passage.Place, Math.Round(found.Score, 4), Reason(found), found.Words,
                found.Nearness is { } nearness ? Math.Round(nearness, 4) : null)),
        ];
    }

    private async Task<IReadOnlyList<Ranked<PassageRow>>> ReadAsync(Guid resume, Guid candidate, float[]? vector, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = resume });
        command.Parameters.Add(new() { Value = candidate });
        command.Parameters.Add(new() { Value = vector is null ? DBNull.Value : PassageVectors.Vector(vector), NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new() { Value = model.Name });
        command.Parameters.Add(new() { Value = vector?.Length ?? 0 });

        var passages = new List<Ranked<PassageRow>>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            var passage = new PassageRow(row.GetGuid(0), row.GetString(1), row.GetString(2), new(row.GetInt32(3), row.GetInt32(4)));
            passages.Add(new(passage, Passage.Wording(passage.Section, passage.Text), row.IsDBNull(5) ? null : row.GetDouble(5)));
        }

        return passages;
    }

    private sealed record PassageRow(Guid Id, string Section, string Text, Place Place);

    private static FoundBy Reason(Ranked<PassageRow> found) => (found.Nearness, found.IsNear, found.ByWords > 0) switch
    {
        (null, _, _) => FoundBy.WordsAlone,
        (_, true, true) => FoundBy.MeaningAndWords,
        (_, true, false) => FoundBy.Meaning,
        _ => FoundBy.Words,
    };

    /// <summary>The query's vector; null when the query has no direction, or the model cannot be reached: then words decide alone, and every result says so.</summary>
    private async Task<float[]?> EmbedAsync(string query, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var vector = (await model.EmbedAsync([query], patience.Token))[0];
            return vector.All(number => number == 0) ? null : vector;
        }
        catch (Exception away) when (!cancellationToken.IsCancellationRequested)
        {
            LogAway(model.Name, away.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Model} gave no vector for a query ({Cause}); it was searched by words alone.")]
    private partial void LogAway(string model, string cause);
}
