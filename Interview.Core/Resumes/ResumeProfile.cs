namespace Interview.Core.Resumes;

/// <summary>Where something stands in the source: a 1-based page, and a 1-based line of the reading order on that page.</summary>
public sealed record Place(int Page, int Line);

/// <summary>Who applies, for what, where. A member is null when the résumé does not say it; nobody guesses.</summary>
public sealed record ProfileHeader(string? Name, string? TargetRole, string? TargetCompany);

public sealed record ProfileContact(string? Email, string? Phone);

/// <summary>One school, job, project … with what is claimed about it. <c>Period</c> is written as in the source.</summary>
public sealed record ProfileEntry(string Title, string? Organisation, string? Role, string? Period, IReadOnlyList<string> Claims, Place Place);

/// <summary>A question of the form (자기소개서) and what the candidate wrote under it.</summary>
public sealed record ProfileEssay(string Question, string Answer, Place Place);

/// <summary>What was understood of a résumé. Every string is NFC and occurs in the source.</summary>
public sealed record ResumeProfile
{
    public required ProfileHeader Header { get; init; }

    public ProfileContact Contact { get; init; } = new(null, null);

    public string? Summary { get; init; }

    public IReadOnlyList<string> Skills { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Education { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Experience { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Projects { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Activities { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Awards { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Certifications { get; init; } = [];

    public IReadOnlyList<ProfileEntry> Languages { get; init; } = [];

    public IReadOnlyList<ProfileEssay> Essays { get; init; } = [];
}

/// <summary>One self-contained piece of a résumé, as an interview keeps it.</summary>
public sealed record ResumePassage(Guid Id, int Ordinal, string Section, string Text, Place Place);

/// <summary>The résumé as it was when the interview was created; later readings do not change it (C-02).</summary>
public sealed record ResumeSnapshot(ResumeProfile Profile, IReadOnlyList<ResumePassage> Passages);
