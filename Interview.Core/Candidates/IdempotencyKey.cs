namespace Interview.Core.Candidates;

/// <summary>What a POST with an <c>Idempotency-Key</c> made, so that sending it again makes nothing new (F-04).</summary>
public sealed class IdempotencyKey
{
    private IdempotencyKey()
    {
    }

    public IdempotencyKey(Guid candidateId, string key, string requestHash, Guid subject, DateTimeOffset now)
    {
        CandidateId = candidateId;
        Key = key;
        RequestHash = requestHash;
        Subject = subject;
        CreatedAt = now;
    }

    public Guid CandidateId { get; private set; }
    public string Key { get; private set; } = "";
    public string RequestHash { get; private set; } = "";

    /// <summary>The id of what the first request made.</summary>
    public Guid Subject { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }
}
