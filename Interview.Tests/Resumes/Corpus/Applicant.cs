using Interview.Core.Resumes;

namespace Interview.Tests.Resumes.Corpus;

internal enum Kind
{
    Experienced,
    LongCareer,
    CareerChanger,
    Graduate,
    EssaysOnly,

    /// <summary>Tells all there is to tell of a profession, for the search.</summary>
    Whole,
}

/// <summary>A month, or a whole year where the résumé names no month.</summary>
internal sealed record Month(int Year, int? Number)
{
    public Month Plus(int months) => new(Year + ((Number!.Value - 1 + months) / 12), ((Number.Value - 1 + months) % 12) + 1);
}

/// <summary>From a month to a month, or until now; a single date has neither end nor <paramref name="Ongoing"/>.</summary>
internal sealed record Span(Month From, Month? To = null, bool Ongoing = false);

/// <summary>A school, job, project, award … as its owner knows it. <c>Period</c> is as the layout spells it; <c>Level</c> is the result of a language test.</summary>
internal sealed record Entry(string Title, string? Organisation = null, string? Role = null, Span? Span = null, string? Period = null, string? Level = null)
{
    public IReadOnlyList<string> Claims { get; init; } = [];
}

internal sealed record Essay(string Question, IReadOnlyList<string> Paragraphs);

/// <summary>What an interviewer asks in other words than the claim it is answered by; a remote question does not even name its subject.</summary>
internal sealed record Paraphrase(string Query, string Claim, bool IsRemote);

/// <summary>An invented candidate; what a layout shows of one is the truth a reading is measured against.</summary>
internal sealed record Applicant
{
    public required string Locale { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public required string Phone { get; init; }
    public required string Born { get; init; }
    public required string Address { get; init; }

    /// <summary>None, one, or several between which the candidate has not chosen.</summary>
    public IReadOnlyList<string> TargetRoles { get; init; } = [];
    public string? TargetCompany { get; init; }

    /// <summary>A sentence that names the target role; a reading may take it for a summary.</summary>
    public string? Objective { get; init; }
    public string? Summary { get; init; }
    public IReadOnlyList<string> Skills { get; init; } = [];
    public IReadOnlyList<Entry> Education { get; init; } = [];
    public IReadOnlyList<Entry> Experience { get; init; } = [];
    public IReadOnlyList<Entry> Projects { get; init; } = [];
    public IReadOnlyList<Entry> Activities { get; init; } = [];
    public IReadOnlyList<Entry> Awards { get; init; } = [];
    public IReadOnlyList<Entry> Certifications { get; init; } = [];
    public IReadOnlyList<Entry> Languages { get; init; } = [];
    public IReadOnlyList<Essay> Essays { get; init; } = [];

    public IEnumerable<(string Section, IReadOnlyList<Entry> Entries)> Sections =>
    [
        ("education", Education), ("experience", Experience), ("projects", Projects), ("activities", Activities),
        ("awards", Awards), ("certifications", Certifications), ("languages", Languages),
    ];

    public Applicant WithEntries(Func<string, Entry, Entry> change) => this with
    {
        Education = [.. Education.Select(entry => change("education", entry))],
        Experience = [.. Experience.Select(entry => change("experience", entry))],
        Projects = [.. Projects.Select(entry => change("projects", entry))],
        Activities = [.. Activities.Select(entry => change("activities", entry))],
        Awards = [.. Awards.Select(entry => change("awards", entry))],
        Certifications = [.. Certifications.Select(entry => change("certifications", entry))],
        Languages = [.. Languages.Select(entry => change("languages", entry))],
    };

    /// <summary>What a reading without fault would make of the person.</summary>
    public ResumeProfile Profile()
    {
        static IReadOnlyList<ProfileEntry> Read(IReadOnlyList<Entry> entries) =>
            [.. entries.Select(e => new ProfileEntry(e.Level is null ? e.Title : $"{e.Title} {e.Level}", e.Organisation, e.Role, e.Period, e.Claims, new Place(1, 1)))];
        return new ResumeProfile
        {
            Header = new(Name, TargetRoles.Count == 1 ? TargetRoles[0] : null, TargetCompany),
            Contact = new(Email, Phone),
            Summary = Summary,
            Skills = Skills,
            Education = Read(Education),
            Experience = Read(Experience),
            Projects = Read(Projects),
            Activities = Read(Activities),
            Awards = Read(Awards),
            Certifications = Read(Certifications),
            Languages = Read(Languages),
            Essays = [.. Essays.Select(essay => new ProfileEssay(essay.Question, string.Join('\n', essay.Paragraphs), new Place(1, 1)))],
        };
    }
}
