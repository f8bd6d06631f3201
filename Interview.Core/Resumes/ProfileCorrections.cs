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

/// <summary>An entry as the candidate wants it. <c>Of</c> is the place of the entry that was read, null for one the résumé does not hold; no <c>Entry</c> removes it.</summary>
public sealed record EntryCorrection(EntrySection Section, Place? Of, ProfileEntry? Entry);

/// <summary>An essay as the candidate wants it; <c>Of</c> and removal as with entries.</summary>
public sealed record EssayCorrection(Place? Of, ProfileEssay? Essay);

/// <summary>
/// What the candidate set right by hand; it outlives every reading. A member that is null leaves what was read, an empty text says that there is none.
/// Entries are known by the place they were read from, which a second reading of the same file finds again.
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

    /// <summary>These and later ones: of two about the same thing the later holds.</summary>
    public ProfileCorrections With(ProfileCorrections later) => new()
    {
        Name = later.Name ?? Name,
        TargetRole = later.TargetRole ?? TargetRole,
        TargetCompany = later.TargetCompany ?? TargetCompany,
        Email = later.Email ?? Email,
        Phone = later.Phone ?? Phone,
        Summary = later.Summary ?? Summary,
        Skills = later.Skills ?? Skills,
        Entries = [.. Entries.Where(old => old.Of is null || !later.Entries.Any(entry => entry.Section == old.Section && entry.Of == old.Of)), .. later.Entries],
        Essays = [.. Essays.Where(old => old.Of is null || !later.Essays.Any(essay => essay.Of == old.Of)), .. later.Essays],
    };

    /// <summary>The profile as read, with everything set right.</summary>
    public ResumeProfile ApplyTo(ResumeProfile read) => read with
    {
        Header = new(Held(Name, read.Header.Name), Held(TargetRole, read.Header.TargetRole), Held(TargetCompany, read.Header.TargetCompany)),
        Contact = new(Held(Email, read.Contact.Email), Held(Phone, read.Contact.Phone)),
        Summary = Held(Summary, read.Summary),
        Skills = Skills ?? read.Skills,
        Education = Held(EntrySection.Education, read.Education),
        Experience = Held(EntrySection.Experience, read.Experience),
        Projects = Held(EntrySection.Projects, read.Projects),
        Activities = Held(EntrySection.Activities, read.Activities),
        Awards = Held(EntrySection.Awards, read.Awards),
        Certifications = Held(EntrySection.Certifications, read.Certifications),
        Languages = Held(EntrySection.Languages, read.Languages),
        Essays = Held(read.Essays, [.. Essays.Select(essay => (essay.Of, essay.Essay))], essay => essay.Place),
    };

    private static string? Held(string? corrected, string? read) => corrected is null ? read : corrected.Length == 0 ? null : corrected;

    private IReadOnlyList<ProfileEntry> Held(EntrySection section, IReadOnlyList<ProfileEntry> read) =>
        Held(read, [.. Entries.Where(entry => entry.Section == section).Select(entry => (entry.Of, entry.Entry))], entry => entry.Place);

    // What was corrected stays, also when a later reading no longer finds the place: then it stands behind the others.
    private static IReadOnlyList<T> Held<T>(IReadOnlyList<T> read, IReadOnlyList<(Place? Of, T? Value)> corrected, Func<T, Place> place) where T : class
    {
        if (corrected.Count == 0)
        {
            return read;
        }

        var found = corrected.Where(c => c.Of is not null && read.Any(value => place(value) == c.Of)).ToDictionary(c => c.Of!, c => c.Value);
        return
        [
            .. read.Select(value => found.TryGetValue(place(value), out var held) ? held : value).OfType<T>(),
            .. corrected.Where(c => c.Of is null || !found.ContainsKey(c.Of)).Select(c => c.Value).OfType<T>(),
        ];
    }
}
