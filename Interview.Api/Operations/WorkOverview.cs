using Interview.Core.Messaging;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Interview.Api.Operations;

/// <param name="Running">Taken by a worker and not finished; null while the broker does not say.</param>
/// <param name="OldestSeconds">Age of the oldest unfinished order.</param>
public sealed record QueueUse(string Kind, int Waiting, int? Running, int Failed, double? OldestSeconds);

public sealed record WorkRow(Guid Id, string Kind, Guid Subject, int Attempt, string Outcome, string? Error, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt);

/// <summary>Who wrote questions or gave verdicts within the last day, and how often.</summary>
/// <param name="State"><c>in use</c>, or <c>fallback</c> for questions that stand in for one that could not be written.</param>
public sealed record AuthorUse(string Name, string Task, string State, long Count, DateTimeOffset LastAt);

/// <summary>What operators look at: the ledger, and the broker's word on what is being worked on.</summary>
internal sealed class WorkOverview(NpgsqlDataSource database, IConnectionFactory broker)
{
    private static readonly TimeSpan BrokerPatience = TimeSpan.FromSeconds(2);

    public async Task<IReadOnlyList<QueueUse>> QueuesAsync(CancellationToken cancellationToken)
    {
        var inBroker = await ReadyInBrokerAsync(cancellationToken);
        var byKind = new Dictionary<string, (int Unfinished, int Published, int Failed, double? Oldest)>(StringComparer.Ordinal);
        // A pledged deletion is no work yet, and most never become any.
        await using var command = database.CreateCommand(
            """
            select kind, count(*) filter (where finished_at is null)::int, count(*) filter (where finished_at is null and published_at is not null)::int,
                   count(*) filter (where outcome = 'failed')::int, extract(epoch from now() - min(created_at) filter (where finished_at is null))::float8
            from work where outcome = 'failed' or finished_at is null and (published_at is not null or attempt > 0 or due_at < now() + interval '10 seconds')
            group by kind
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            byKind[row.GetString(0)] = (row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), await row.IsDBNullAsync(4, cancellationToken) ? null : Math.Round(row.GetDouble(4), 1));
        }

        return [.. Orders.All.Select(kind =>
        {
            var (unfinished, published, failed, oldest) = byKind.GetValueOrDefault(kind.Name);
            int? running = inBroker.TryGetValue(kind.Name, out var ready) ? Math.Max(0, published - ready) : null;
            return new QueueUse(kind.Name, unfinished - (running ?? 0), running, failed, oldest);
        })];
    }

    public async Task<IReadOnlyList<WorkRow>> ListAsync(string outcome, int limit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select id, kind, subject, attempt, coalesce(outcome, 'waiting'), error, created_at, finished_at from work
            where case $1 when 'waiting' then finished_at is null else outcome = $1 end
            order by coalesce(finished_at, created_at) desc limit $2
            """);
        command.Parameters.Add(new() { Value = outcome });
        command.Parameters.Add(new() { Value = limit });
        var rows = new List<WorkRow>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            rows.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetInt32(3), row.GetString(4), await row.IsDBNullAsync(5, cancellationToken) ? null : row.GetString(5),
                row.GetFieldValue<DateTimeOffset>(6), await row.IsDBNullAsync(7, cancellationToken) ? null : row.GetFieldValue<DateTimeOffset>(7)));
        }

        return rows;
    }

    public async Task<bool> ExistsAsync(Guid order, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select exists (select from work where id = $1)");
        command.Parameters.Add(new() { Value = order });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    public async Task<IReadOnlyList<AuthorUse>> AuthorsAsync(CancellationToken cancellationToken)
    {
        // A question names its pattern or prompt after its author; the author is the first word.
        await using var command = database.CreateCommand(
            """
            select split_part(wrote_by, ' ', 1), 'questions', case origin when 'fallback' then 'fallback' else 'in use' end, count(*), max(asked_at)
            from questions where asked_at > now() - interval '1 day' group by 1, 2, 3
            union all
            select grader, 'verdicts', 'in use', count(*), max(judged_at) from verdicts where judged_at > now() - interval '1 day' group by 1, 2, 3
            order by 1, 2, 3
            """);
        var authors = new List<AuthorUse>();
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        while (await row.ReadAsync(cancellationToken))
        {
            authors.Add(new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetFieldValue<DateTimeOffset>(4)));
        }

        return authors;
    }

    /// <summary>Messages that no worker has taken yet, by kind; empty while the broker is away.</summary>
    private async Task<Dictionary<string, int>> ReadyInBrokerAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(BrokerPatience);
        var ready = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            await using var connection = await broker.CreateConnectionAsync(patience.Token);
            await using var channel = await connection.CreateChannelAsync(cancellationToken: patience.Token);
            foreach (var kind in Orders.All)
            {
                ready[kind.Name] = (int)await channel.MessageCountAsync(kind.Queue, patience.Token);
            }
        }
        catch (Exception away) when (away is BrokerUnreachableException or OperationInterruptedException or IOException || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            ready.Clear();
        }

        return ready;
    }
}
