namespace Interview.Core.Candidates;

/// <summary>One browser's session. The token itself is only in the browser's cookie; here is its SHA-256.</summary>
public sealed class SignIn
{
    private SignIn()
    {
    }

    public SignIn(byte[] tokenHash, Guid candidateId, DateTimeOffset now, TimeSpan lifetime)
    {
        TokenHash = tokenHash;
        CandidateId = candidateId;
        CreatedAt = now;
        ExpiresAt = now + lifetime;
    }

    public byte[] TokenHash { get; private set; } = [];
    public Guid CandidateId { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
}
