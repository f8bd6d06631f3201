using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Resumes;

namespace Interview.Api.Resumes;

/// <summary>What became of an entry in the candidate's hands.</summary>
public enum Correction
{
    Changed,
    Added,
}

public sealed record ReadEntryResponse(string Title, string? Organisation, string? Role, string? Period, DateSpan? Dates, IReadOnlyList<string> Claims);

/// <param name="Read">As it was read, where the candidate changed it.</param>
public sealed record EntryResponse(
    string Id, string Title, string? Organisation, string? Role, string? Period, DateSpan? Dates, IReadOnlyList<string> Claims, Place? Place, Correction? Correction, ReadEntryResponse? Read);

public sealed record ReadEssayResponse(string Question, string Answer);

public sealed record EssayResponse(string Id, string Question, string Answer, Place? Place, Correction? Correction, ReadEssayResponse? Read);

/// <summary>What was read and the candidate removed; undoing its id brings it back.</summary>
public sealed record RemovedResponse(string Id, string Section, string Title);

public sealed record ProfileResponse(
    ProfileHeader Header, ProfileContact Contact, string? Summary, IReadOnlyList<string> Skills,
    IReadOnlyList<EntryResponse> Education, IReadOnlyList<EntryResponse> Experience, IReadOnlyList<EntryResponse> Projects, IReadOnlyList<EntryResponse> Activities,
    IReadOnlyList<EntryResponse> Awards, IReadOnlyList<EntryResponse> Certifications, IReadOnlyList<EntryResponse> Languages, IReadOnlyList<EssayResponse> Essays);

public sealed record PassageResponse(Guid Id, int Ordinal, string Section, string Text, Place Place);

public sealed record NoteResponse(string Code, string Message, IReadOnlyList<int>? Pages);

/// <summary>Which scenario suits a role, and why, in the account's language.</summary>
public sealed record AdviceResponse(string Role, string Scenario, string Reason, string Message);

/// <summary>Who looks at it: what an account is called, and in which language it is spoken to.</summary>
internal sealed record Reader(string Name, string Locale);

public sealed record ResumeResponse(
    Guid Id, string FileName, ResumeStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt, string? TargetRole, RoleSource? TargetRoleSource, IReadOnlyList<string> Roles,
    ProfileResponse? Profile, IReadOnlyList<FieldOrigin> Origins, IReadOnlyList<CorrectedField> Corrected, IReadOnlyList<RemovedResponse> Removed, IReadOnlyList<AdviceResponse> Advice,
    IReadOnlyList<PassageResponse> Passages, IReadOnlyList<NoteResponse> Notes, Failure? Failure)
{
    internal static ResumeResponse Of(Resume resume, Reader reader, RoleCatalogue roles, DateTimeOffset now)
    {
        var locale = reader.Locale;
        var held = resume.Profile is null ? null : CorrectedReading.Of(resume.Profile, resume.Origins, resume.Corrections);
        var role = held?.Profile.Header.TargetRole;
        return new(
            resume.Id, resume.FileName, resume.Status, resume.CreatedAt, resume.ReadAt, role, role is null ? null : resume.SourceOf(role), resume.Roles,
            held is null ? null : ProfileOf(held), held?.Origins ?? [], resume.Profile is null ? [] : CorrectedFields.Of(resume.Corrections, resume.Profile), held is null ? [] : RemovedOf(held),
            held is null ? [] : AdviceFor(held.Profile, resume.Roles, locale, roles, DateOnly.FromDateTime(now.UtcDateTime)),
            [.. resume.Passages.OrderBy(p => p.Ordinal).Select(p => new PassageResponse(p.Id, p.Ordinal, p.Section, p.Text, new(p.Page, p.Line)))],
            [.. resume.Notes.Select(note => new NoteResponse(note.Code, ResumeSentences.Of(note, locale), note.Pages)), .. OtherName(resume, reader)],
            ResumeWords.Of(resume.Failure, locale));
    }

    /// <summary>Asked until the candidate has looked at the name, whatever it then is (B-T10).</summary>
    private static IEnumerable<NoteResponse> OtherName(Resume resume, Reader reader) =>
        resume.Corrections.Name is null && resume.Profile?.Header.Name is { } name && PersonNames.Differ(name, reader.Name)
            ? [new(Noted.OtherName, ResumeSentences.Of(Noted.OtherName, reader.Locale, name, reader.Name), null)]
            : [];

    /// <summary>For the role that holds, and for every other that the candidate may choose.</summary>
    private static IReadOnlyList<AdviceResponse> AdviceFor(ResumeProfile profile, IReadOnlyList<string> found, string locale, RoleCatalogue roles, DateOnly today) =>
    [
        .. found.Prepend(profile.Header.TargetRole).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(role => ScenarioAdvice.For(profile with { Header = profile.Header with { TargetRole = role } }, roles, today)).OfType<ScenarioAdvice>()
            .Select(advice => new AdviceResponse(advice.Role, advice.Scenario, advice.Reason, advice.Sentence(locale))),
    ];

    private static ProfileResponse ProfileOf(CorrectedReading held)
    {
        return new(
            held.Profile.Header, held.Profile.Contact, held.Profile.Summary, held.Profile.Skills,
            In(EntrySection.Education), In(EntrySection.Experience), In(EntrySection.Projects), In(EntrySection.Activities),
            In(EntrySection.Awards), In(EntrySection.Certifications), In(EntrySection.Languages),
            [.. held.Essays.Where(essay => essay.Value is not null).Select(Essay)]);

        IReadOnlyList<EntryResponse> In(EntrySection section) => [.. held.Entries[section].Where(entry => entry.Value is not null).Select(Entry)];
    }

    private static EntryResponse Entry(Held<ProfileEntry> held)
    {
        var (entry, read) = (held.Value!, held.IsCorrected ? held.Read : null);
        return new(
            held.Id, entry.Title, entry.Organisation, entry.Role, entry.Period, entry.Dates, entry.Claims, Somewhere(entry.Place), Became(held),
            read is null ? null : new(read.Title, read.Organisation, read.Role, read.Period, read.Dates, read.Claims));
    }

    private static EssayResponse Essay(Held<ProfileEssay> held) => new(
        held.Id, held.Value!.Question, held.Value.Answer, Somewhere(held.Value.Place), Became(held),
        held is { IsCorrected: true, Read: { } read } ? new(read.Question, read.Answer) : null);

    private static Correction? Became<T>(Held<T> held) where T : class => !held.IsCorrected ? null : held.Read is null ? Resumes.Correction.Added : Resumes.Correction.Changed;

    private static Place? Somewhere(Place place) => place == Place.Nowhere ? null : place;

    private static IReadOnlyList<RemovedResponse> RemovedOf(CorrectedReading held) =>
    [
        .. held.Entries.SelectMany(section => section.Value.Where(entry => entry.Value is null)
            .Select(entry => new RemovedResponse(entry.Id, section.Key.ToString().ToLowerInvariant(), entry.Read!.Title))),
        .. held.Essays.Where(essay => essay.Value is null).Select(essay => new RemovedResponse(essay.Id, "essays", essay.Read!.Question)),
    ];
}
