namespace Interview.Core.Candidates;

public enum CandidateRole
{
    Candidate,
    Operator,
}

/// <summary>A person with an account. Operators are candidates whom a command gave the role; nobody gives it to themselves.</summary>
public sealed class Candidate
{
    private Candidate()
    {
    }

    public Candidate(string email, string name, string locale, string passwordHash, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        Email = email.Trim();
        EmailKey = KeyOf(email);
        Name = name.Trim();
        Locale = locale;
        PasswordHash = passwordHash;
        CreatedAt = now;
    }

    public Guid Id { get; private set; }
    public string Email { get; private set; } = "";

    /// <summary>The address as it is compared: trimmed, NFKC, lower case.</summary>
    public string EmailKey { get; private set; } = "";

    public string Name { get; private set; } = "";
    public string Locale { get; private set; } = "";
    public CandidateRole Role { get; private set; }
    public string PasswordHash { get; private set; } = "";
    public DateTimeOffset CreatedAt { get; private set; }
    public int Version { get; private set; }

    public static string KeyOf(string email) => email.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant();

    public void Introduce(string? name, string? locale)
    {
        Name = name?.Trim() ?? Name;
        Locale = locale ?? Locale;
        Version++;
    }

    public void RehashPassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        Version++;
    }
}
