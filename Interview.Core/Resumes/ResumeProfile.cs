namespace Interview.Core.Resumes;

/// <summary>Where something stands in the source: a 1-based page, and a 1-based line of the reading order on that page.</summary>
public sealed record Place(int Page, int Line)
{
    /// <summary>Of what a candidate added to what was read.</summary>
    public static readonly Place Nowhere = new(0, 0);
}

/// <summary>Who applies, for what, where. A member is null when the résumé does not say it; nobody guesses.</summary>
public sealed record ProfileHeader(string? Name, string? TargetRole, string? TargetCompany);

public sealed record ProfileContact(string? Email, string? Phone);

/// <summary>A date as far as a résumé tells it: a year, often a month, seldom a day.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null);

/// <summary>From when to when. One date alone (an award's day) is its start and its end; what goes on has no end.</summary>
public sealed record DateSpan(PartialDate? Start, PartialDate? End, bool Ongoing = false);

/// <summary>One school, job, project … with what is claimed about it. <c>Period</c> is written as in the source, <c>Dates</c> is what it means.</summary>
public sealed record ProfileEntry(string Title, string? Organisation, string? Role, string? Period, IReadOnlyList<string> Claims, Place Place)
{
    public DateSpan? Dates { get; init; }
}

/// <summary>A question of the form (자기소개서) and what the candidate wrote under it.</summary>
public sealed record ProfileEssay(string Question, string Answer, Place Place);

/// <summary>What was understood of a résumé. Every string is NFC and occurs in the source; a skill is called as the taxonomy calls it.</summary>
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

    public IReadOnlyList<ProfileEntry> In(EntrySection section) => section switch
    {
        EntrySection.Education => Education,
        EntrySection.Experience => Experience,
        EntrySection.Projects => Projects,
        EntrySection.Activities => Activities,
        EntrySection.Awards => Awards,
        EntrySection.Certifications => Certifications,
        _ => Languages,
    };
}

/// <summary>Who put a value into the profile. What the candidate set right is in <see cref="ProfileCorrections"/>.</summary>
public enum ReadBy
{
    Rules,
    Model,
}

/// <summary>
/// Where a value of the profile stands in the source and how sure the reading is. <c>Field</c> is its path:
/// <c>header.name</c>, <c>contact.email</c>, <c>summary</c>, <c>skills[3]</c>, <c>experience[0].organisation</c>, <c>experience[0].claims[2]</c>, <c>essays[1].answer</c>.
/// </summary>
/// <param name="Lines">How many lines it spans, from <paramref name="Place"/> on.</param>
/// <param name="Confidence">0 to 1: how often such a rule is right; below 0.6 the page asks the candidate to look.</param>
public sealed record FieldOrigin(string Field, Place Place, int Lines, double Confidence, ReadBy By);

/// <summary>What was understood of a résumé, and from where. <c>Roles</c> are all target roles it names, best first: with none or several the candidate chooses.</summary>
public sealed record ProfileReading(ResumeProfile Profile, IReadOnlyList<FieldOrigin> Origins, IReadOnlyList<string> Roles);

/// <summary>One self-contained piece of a résumé, as an interview keeps it.</summary>
public sealed record ResumePassage(Guid Id, int Ordinal, string Section, string Text, Place Place);

/// <summary>The résumé as it was when the interview was created; later readings do not change it (C-02).</summary>
public sealed record ResumeSnapshot(ResumeProfile Profile, IReadOnlyList<ResumePassage> Passages)
{
    /// <summary>Words of the résumé that earlier interviews rested questions on, as they stood when this one began.</summary>
    public IReadOnlyList<string> AskedBefore { get; init; } = [];
}
