using System.Security.Cryptography;
using System.Text;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Api.Http;

/// <summary>
/// Makes a POST safe to repeat. The key's row is saved with what it made, so of many at once one wins by the unique key and the
/// others find what it made (F-04).
/// </summary>
internal sealed class IdempotencyKeys(InterviewDbContext db)
{
    public const string Header = "Idempotency-Key";
    public const string OtherRequest = "idempotency.other_request";
    private const int MaxLength = 200;

    /// <summary>True with a null key when there is none; false when it is not 1–200 visible ASCII characters, once.</summary>
    public static bool TryRead(HttpRequest request, out string? key)
    {
        key = null;
        if (!request.Headers.TryGetValue(Header, out var values))
        {
            return true;
        }

        if (values is not [{ Length: > 0 and <= MaxLength } value] || value.Any(c => c is <= ' ' or > '~'))
        {
            return false;
        }

        key = value;
        return true;
    }

    /// <summary>The request in a form that says whether another one is the same.</summary>
    public static string HashOf(params IEnumerable<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Select(part => part is null ? "-" : $"{part.Length}:{part}")))));

    /// <returns>The id of what this key made before, or null.</returns>
    /// <exception cref="RuleViolationException">It was used for another request.</exception>
    public async Task<Guid?> FindAsync(Guid candidate, string? key, string requestHash, CancellationToken cancellationToken)
    {
        if (key is null)
        {
            return null;
        }

        var known = await db.IdempotencyKeys.AsNoTracking().SingleOrDefaultAsync(k => k.CandidateId == candidate && k.Key == key, cancellationToken);
        return known is null || known.RequestHash == requestHash
            ? known?.Subject
            : throw new RuleViolationException(OtherRequest, "This Idempotency-Key was used for another request.");
    }

    /// <summary>Saves what was added to the context, and the key with it.</summary>
    /// <returns>False when the same key was saved by somebody else in the same moment; nothing of ours was.</returns>
    public async Task<bool> TrySaveAsync(Guid candidate, string? key, string requestHash, Guid subject, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (key is not null)
        {
            db.IdempotencyKeys.Add(new(candidate, key, requestHash, subject, now));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException lost) when (lost.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "idempotency_keys" })
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
