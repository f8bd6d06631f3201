using Interview.Core.Diagnostics;
using Interview.Core.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Interview.Core.Messaging;

/// <summary>An order on its way: its row in the ledger, its kind, what it is about, and the tries that failed before.</summary>
public sealed record SentOrder(Guid Id, string Kind, Guid Subject, int Attempt, string? Trace);

/// <summary>Somebody else completed this order in the meantime: what was done for it now must not be saved.</summary>
public sealed class OrderSettledException(Guid order) : Exception($"Order {order} was completed by somebody else.");

/// <summary>
/// The table <c>work</c>: outbox and ledger in one, a row per order. All its statements are here; they use the database's clock alone,
/// and take rows with SKIP LOCKED, never "greater than the last seen", because ids commit out of order.
/// </summary>
public sealed class WorkLedger(NpgsqlDataSource database)
{
    /// <summary>A committer publishes its own orders at once; after this long the sweep of any process does.</summary>
    private const string Grace = "3 seconds";

    /// <summary>Adds orders inside the caller's transaction. One that is already waiting (same kind and subject) is not added again.</summary>
    public static async Task<IReadOnlyList<SentOrder>> AddAsync(NpgsqlConnection connection, IReadOnlyList<IOrder> orders, string? trace, CancellationToken cancellationToken)
    {
        if (orders.Count == 0)
        {
            return [];
        }

        await using var command = new NpgsqlCommand(
            $"""
            insert into work (id, kind, subject, due_at, trace)
            select id, kind, subject, now() + interval '{Grace}', $4 from unnest($1, $2, $3) as sent (id, kind, subject)
            order by kind, subject
            on conflict (kind, subject) where finished_at is null do nothing
            returning id, kind, subject, attempt, trace
            """, connection);
        command.Parameters.Add(new() { Value = orders.Select(_ => Guid.CreateVersion7()).ToArray() });
        command.Parameters.Add(new() { Value = orders.Select(order => Orders.KindOf(order.GetType()).Name).ToArray() });
        command.Parameters.Add(new() { Value = orders.Select(order => order.Subject).ToArray() });
        command.Parameters.Add(new() { Value = trace ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>
    /// Orders, before files are written, that they are deleted after a while: <see cref="KeepFile"/> takes it back in the save that names them.
    /// </summary>
    /// <param name="files">The ids the files will have.</param>
    /// <param name="after">Longer than writing and saving can take; later the save is refused.</param>
    public async Task PledgeDeletionAsync(IReadOnlyList<Guid> files, TimeSpan after, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            insert into work (id, kind, subject, due_at) select id, $1, subject, now() + $4 from unnest($2, $3) as pledged (id, subject)
            on conflict (kind, subject) where finished_at is null do nothing
            """);
        command.Parameters.Add(new() { Value = Orders.KindOf(typeof(DeleteFile)).Name });
        command.Parameters.Add(new() { Value = files.Select(_ => Guid.CreateVersion7()).ToArray() });
        command.Parameters.Add(new() { Value = files.ToArray() });
        command.Parameters.Add(new() { Value = after });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes pledged deletions back inside the caller's transaction.</summary>
    /// <exception cref="InvalidOperationException">One was not pledged, or its time is over: the file is gone or about to go.</exception>
    public static async Task KeepAsync(NpgsqlConnection connection, Guid[] files, CancellationToken cancellationToken)
    {
        if (files.Length == 0)
        {
            return;
        }

        await using var command = new NpgsqlCommand("delete from work where kind = $1 and subject = any($2) and finished_at is null and published_at is null and due_at > now()", connection);
        command.Parameters.Add(new() { Value = Orders.KindOf(typeof(DeleteFile)).Name });
        command.Parameters.Add(new() { Value = files });
        if (await command.ExecuteNonQueryAsync(cancellationToken) != files.Length)
        {
            throw new InvalidOperationException("A file was to be kept whose deletion was not pledged, or is due already.");
        }
    }

    /// <summary>Completes an order inside the caller's transaction.</summary>
    /// <exception cref="OrderSettledException">It was completed before; the caller's transaction must not commit.</exception>
    public static async Task SettleAsync(NpgsqlConnection connection, Guid order, Failure? givenUp, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "update work set outcome = $2, finished_at = now(), error = $3 where id = $1 and finished_at is null", connection);
        command.Parameters.Add(new() { Value = order });
        command.Parameters.Add(new() { Value = givenUp is null ? "done" : "failed" });
        command.Parameters.Add(new() { Value = givenUp is null ? DBNull.Value : Storable($"{givenUp.Code}: {givenUp.Message}"), NpgsqlDbType = NpgsqlDbType.Text });
        if (await command.ExecuteNonQueryAsync(cancellationToken) == 0)
        {
            Telemetry.FenceRejected.Add(1);
            throw new OrderSettledException(order);
        }
    }

    /// <summary>Completes an order whose handler had nothing to save.</summary>
    public async Task SettleAsync(Guid order, Failure? givenUp, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await SettleAsync(connection, order, givenUp, cancellationToken);
    }

    /// <summary>How often an order was tried; null when it is finished or unknown.</summary>
    public async Task<int?> AttemptAsync(Guid order, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select attempt from work where id = $1 and finished_at is null");
        command.Parameters.Add(new() { Value = order });
        return (int?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Counts a try before it is made, of an order that may kill whoever makes it.</summary>
    /// <returns>Which try this is; null when the order is finished or unknown.</returns>
    public async Task<int?> CountTryAsync(Guid order, string error, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("update work set attempt = attempt + 1, error = $2 where id = $1 and finished_at is null returning attempt");
        command.Parameters.Add(new() { Value = order });
        command.Parameters.Add(new() { Value = error });
        return (int?)await command.ExecuteScalarAsync(cancellationToken);
    }

    /// <summary>Marks a failed try and gives the order a new due time; a sweep publishes it then.</summary>
    public async Task PostponeAsync(Guid order, int tries, TimeSpan pause, string error, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "update work set attempt = $4, due_at = now() + $2, published_at = null, error = $3 where id = $1 and finished_at is null");
        command.Parameters.Add(new() { Value = order });
        command.Parameters.Add(new() { Value = pause });
        command.Parameters.Add(new() { Value = Storable(error) });
        command.Parameters.Add(new() { Value = tries });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Marks what the broker confirmed. A worker may have been quicker: what it finished needs no mark, and what it postponed
    /// (one attempt further) waits for another message.
    /// </summary>
    public async Task MarkPublishedAsync(IReadOnlyList<SentOrder> orders, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            update work set published_at = now() from unnest($1, $2) as sent (id, attempt)
            where work.id = sent.id and work.attempt = sent.attempt and published_at is null and finished_at is null
            """);
        command.Parameters.Add(new() { Value = orders.Select(order => order.Id).ToArray() });
        command.Parameters.Add(new() { Value = orders.Select(order => order.Attempt).ToArray() });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes due orders that nobody has published. Whoever takes them has ten seconds before another process may.</summary>
    public async Task<IReadOnlyList<SentOrder>> TakeDueAsync(int limit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            update work set due_at = now() + interval '10 seconds'
            where id in (
                select id from work where finished_at is null and published_at is null and due_at <= now()
                order by due_at limit $1 for update skip locked)
            returning id, kind, subject, attempt, trace
            """);
        command.Parameters.Add(new() { Value = limit });
        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>
    /// Takes orders of a kind whose message was published long ago and is not in the queue: a wiped broker lost it.
    /// A message that only waits for its worker is published twice at worst, which the fence makes harmless.
    /// </summary>
    public async Task<IReadOnlyList<SentOrder>> TakeLostAsync(string kind, TimeSpan age, int limit, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            update work set published_at = now()
            where id in (
                select id from work where kind = $1 and finished_at is null and published_at < now() - $2
                order by published_at limit $3 for update skip locked)
            returning id, kind, subject, attempt, trace
            """);
        command.Parameters.Add(new() { Value = kind });
        command.Parameters.Add(new() { Value = age });
        command.Parameters.Add(new() { Value = limit });
        return await ReadAsync(command, cancellationToken);
    }

    /// <summary>Ends orders of a kind that this build does not know, visibly, so that nothing waits for ever .</summary>
    public async Task<int> FailUnknownKindsAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            update work set outcome = 'failed', finished_at = now(), error = 'work.unknown_kind: no worker of this version knows this kind of work'
            where finished_at is null and kind <> all($1) and created_at < now() - interval '1 minute'
            """);
        command.Parameters.Add(new() { Value = Orders.All.Select(kind => kind.Name).ToArray() });
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Lets a failed order start anew.</summary>
    /// <returns>False when there is no such failed order, or the same work is waiting again already.</returns>
    public async Task<bool> ReplayAsync(Guid order, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            update work as failed set outcome = null, finished_at = null, attempt = 0, published_at = null, due_at = now(), error = null
            where id = $1 and outcome = 'failed'
              and not exists (select from work w where w.kind = failed.kind and w.subject = failed.subject and w.finished_at is null)
            """);
        command.Parameters.Add(new() { Value = order });
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    // PostgreSQL keeps no NUL; an error that cannot be written must not hide the failure itself.
    private static string Storable(string text) => (text.Length > 2_000 ? text[..2_000] : text).Replace('\0', ' ');

    private static async Task<IReadOnlyList<SentOrder>> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        var orders = new List<SentOrder>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            orders.Add(new(reader.GetGuid(0), reader.GetString(1), reader.GetGuid(2), reader.GetInt32(3), reader.IsDBNull(4) ? null : reader.GetString(4)));
        }

        return orders;
    }
}
