using Interview.Core.Security;

namespace Interview.Core.Reviews;

/// <summary>
/// A link by which somebody without an account may read one report for a while. The token is only in the link; here is its SHA-256, so that whoever reads
/// the table opens nothing, and a look-up takes the same time whatever was guessed.
/// </summary>
public sealed class ReportShare
{
    /// <summary>For how many days a link may be opened.</summary>
    public static readonly IReadOnlyList<int> Days = [1, 7, 30];

    /// <summary>Links of one report that may be open at a time.</summary>
    public const int Most = 20;

    private ReportShare()
    {
    }

    public ReportShare(Guid interviewId, SecretToken token, int days, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        InterviewId = interviewId;
        TokenHash = token.Hash;
        CreatedAt = now;
        ExpiresAt = now.AddDays(days);
    }

    public Guid Id { get; private set; }
    public Guid InterviewId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public int Opened { get; private set; }
    public DateTimeOffset? LastOpenedAt { get; private set; }
}
