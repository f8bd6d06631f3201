using Interview.Core.Interviews;

namespace Interview.Core.Resumes;

/// <summary>One entry set right. <c>Id</c> names one that is there; an added one has a section and a key of the sender's choice, so that sending it twice adds it once.</summary>
public sealed record EntryChange(string? Id, EntrySection? Section, Guid? Key, ProfileEntry? Entry);

/// <summary>One essay set right; its members as with entries.</summary>
public sealed record EssayChange(string? Id, Guid? Key, ProfileEssay? Essay);

/// <summary>What a candidate sets right at a time. A member that is null changes nothing, an empty text says that there is none.</summary>
public sealed record ProfileChange
{
    private const int MostCorrections = 400;

    public string? Name { get; init; }

    public string? TargetRole { get; init; }

    public string? TargetCompany { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Summary { get; init; }

    public IReadOnlyList<string>? Skills { get; init; }

    public IReadOnlyList<EntryChange> Entries { get; init; } = [];

    public IReadOnlyList<EssayChange> Essays { get; init; } = [];

    /// <summary>What goes back to what was read: <c>header.name</c>, <c>header.targetRole</c>, <c>header.targetCompany</c>, <c>contact.email</c>, <c>contact.phone</c>, <c>summary</c>, <c>skills</c>, or an entry's or essay's id.</summary>
    public IReadOnlyList<string> Undo { get; init; } = [];

    /// <summary>The corrections with this change: of two about the same thing the later holds.</summary>
    /// <exception cref="RuleViolationException">It names an entry that is not there, or there are too many corrections.</exception>
    public ProfileCorrections ApplyTo(ProfileCorrections before, ResumeProfile read)
    {
        var after = new ProfileCorrections
        {
            Name = Later(Name, before.Name, "header.name"),
            TargetRole = Later(TargetRole, before.TargetRole, "header.targetRole"),
            TargetCompany = Later(TargetCompany, before.TargetCompany, "header.targetCompany"),
            Email = Later(Email, before.Email, "contact.email"),
            Phone = Later(Phone, before.Phone, "contact.phone"),
            Summary = Later(Summary, before.Summary, "summary"),
            Skills = Later(Skills, before.Skills, "skills"),
            Entries = [.. before.Entries.Where(entry => !Undo.Contains(entry.Id))],
            Essays = [.. before.Essays.Where(essay => !Undo.Contains(essay.Id))],
        };
        after = Essays.Aggregate(Entries.Aggregate(after, (held, change) => With(held, change, read)), (held, change) => With(held, change, read));
        return after.Entries.Count + after.Essays.Count <= MostCorrections ? after : throw new RuleViolationException("profile.too_many_corrections", $"At most {MostCorrections} entries and essays can be corrected.");
    }

    private T? Later<T>(T? now, T? before, string field) where T : class => now ?? (Undo.Contains(field) ? null : before);

    private static ProfileCorrections With(ProfileCorrections held, EntryChange change, ResumeProfile read)
    {
        var id = change.Id ?? $"{change.Section!.Value.ToString().ToLowerInvariant()}-{change.Key:N}";
        var known = held.Entries.FirstOrDefault(entry => entry.Id == id)
            ?? (change.Id is null ? new(change.Section!.Value, id, null, null) : InWhatWasRead())
            ?? throw Gone();
        var entry = change.Entry is null ? null : change.Entry with
        {
            Place = known.Read?.Place ?? Place.Nowhere,
            Dates = change.Entry.Period == known.Read?.Period ? known.Read?.Dates : change.Entry.Dates,
        };
        return held with { Entries = Replaced(held.Entries, known, known with { Entry = entry }, isNothing: known.Read is null && entry is null) };

        EntryCorrection? InWhatWasRead() => Enum.GetValues<EntrySection>()
            .SelectMany(section => HeldEntries.Of(section, read.In(section), held.Entries).Where(entry => entry.Id == id && entry.Read is not null).Select(entry => new EntryCorrection(section, id, entry.Read, null)))
            .FirstOrDefault();
    }

    private static ProfileCorrections With(ProfileCorrections held, EssayChange change, ResumeProfile read)
    {
        var id = change.Id ?? $"essays-{change.Key:N}";
        var known = held.Essays.FirstOrDefault(essay => essay.Id == id)
            ?? (change.Id is null ? new(id, null, null) : InWhatWasRead())
            ?? throw Gone();
        var essay = change.Essay is null ? null : change.Essay with { Place = known.Read?.Place ?? Place.Nowhere };
        return held with { Essays = Replaced(held.Essays, known, known with { Essay = essay }, isNothing: known.Read is null && essay is null) };

        EssayCorrection? InWhatWasRead() =>
            HeldEntries.Of(read.Essays, held.Essays).Where(essay => essay.Id == id && essay.Read is not null).Select(essay => new EssayCorrection(id, essay.Read, null)).FirstOrDefault();
    }

    /// <summary>In its old place among the corrections, so that added entries keep their order; what was added and is removed again leaves nothing.</summary>
    private static T[] Replaced<T>(IReadOnlyList<T> corrections, T old, T now, bool isNothing) where T : class =>
        isNothing ? [.. corrections.Where(correction => correction != old)]
        : corrections.Contains(old) ? [.. corrections.Select(correction => correction == old ? now : correction)]
        : [.. corrections, now];

    private static RuleViolationException Gone() => new("profile.entry_gone", "The résumé was read again, and this entry is no longer there.");
}
