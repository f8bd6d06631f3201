namespace Interview.Core.Resumes;

/// <summary>The sections that hold entries.</summary>
public enum EntrySection
{
    Education,
    Experience,
    Projects,
    Activities,
    Awards,
    Certifications,
    Languages,
}

/// <summary>An entry as the candidate wants it.</summary>
/// <param name="Id">What it is called as long as this correction stands.</param>
/// <param name="Read">As it was read when it was first corrected: later readings are searched for it. Null for one that the résumé does not hold.</param>
/// <param name="Entry">As it shall be; null removes it.</param>
public sealed record EntryCorrection(EntrySection Section, string Id, ProfileEntry? Read, ProfileEntry? Entry);

/// <summary>An essay as the candidate wants it; its members as with entries.</summary>
public sealed record EssayCorrection(string Id, ProfileEssay? Read, ProfileEssay? Essay);

/// <summary>
/// What the candidate set right by hand; it outlives every reading. A member that is null leaves what was read, an empty text says that there is none.
/// What equals the reading counts too: the candidate looked and agreed.
/// </summary>
public sealed record ProfileCorrections
{
    private static readonly ProfileCorrections None = new();

    public string? Name { get; init; }

    public string? TargetRole { get; init; }

    public string? TargetCompany { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string>? Skills { get; init; }

    public IReadOnlyList<EntryCorrection> Entries { get; init; } = [];

    public IReadOnlyList<EssayCorrection> Essays { get; init; } = [];

    internal bool AreNone() => Entries.Count == 0 && Essays.Count == 0 && this with { Entries = None.Entries, Essays = None.Essays } == None;

    /// <summary>The profile as read, with everything set right.</summary>
    public ResumeProfile ApplyTo(ResumeProfile read) => read with
    {
        Header = new(Held(Name, read.Header.Name), Held(TargetRole, read.Header.TargetRole), Held(TargetCompany, read.Header.TargetCompany)),
        Contact = new(Held(Email, read.Contact.Email), Held(Phone, read.Contact.Phone)),
        Summary = Held(Summary, read.Summary),
        Skills = Skills ?? read.Skills,
        Education = Held(EntrySection.Education, read),
        Experience = Held(EntrySection.Experience, read),
        Projects = Held(EntrySection.Projects, read),
        Activities = Held(EntrySection.Activities, read),
        Awards = Held(EntrySection.Awards, read),
        Certifications = Held(EntrySection.Certifications, read),
        Languages = Held(EntrySection.Languages, read),
        Essays = [.. HeldEntries.Of(read.Essays, Essays).Select(held => held.Value).OfType<ProfileEssay>()],
    };

    private static string? Held(string? corrected, string? read) => corrected is null ? read : corrected.Length == 0 ? null : corrected;

    private IReadOnlyList<ProfileEntry> Held(EntrySection section, ResumeProfile read) =>
        [.. HeldEntries.Of(section, read.In(section), Entries).Select(held => held.Value).OfType<ProfileEntry>()];
}
