namespace Interview.Tests.Resumes.Corpus;

/// <summary>One way to write a résumé. <c>Shows</c> names the sections it has a place for; the rest of a life stays untold.</summary>
internal sealed record Layout(string Name, string What, string Locale, Kind Kind, DateStyle Dates, string Shows, Func<Applicant, Sheet> Draw, bool HeldOut = false, bool OneRole = false)
{
    /// <summary>What of an entry this layout leaves out.</summary>
    public Func<string, Entry, Entry>? Tells { get; init; }

    /// <summary>What the lives of its people have in common, where it is made for such: several posts at one employer, say.</summary>
    public Func<Applicant, Applicant>? Life { get; init; }

    /// <summary>The professions it is made for, by their codes; made for all where none is named.</summary>
    public string? Professions { get; init; }

    /// <summary>Further spellings of dates; each writer keeps to one.</summary>
    public IReadOnlyList<DateStyle> OrDates { get; init; } = [];

    /// <summary>Whether its people come from companies and schools whose names say nothing of what they are.</summary>
    public bool Everyday { get; init; }

    /// <summary>The sentence that names the target role, where the layout has one.</summary>
    public Func<string, string>? Objective { get; init; }

    public const string Everything = "company summary skills education experience projects activities awards certifications languages essays";

    /// <summary>The person as far as this layout tells of one.</summary>
    public Applicant Show(Applicant person)
    {
        var shown = Shows.Split(' ').ToHashSet();
        IReadOnlyList<T> If<T>(string section, IReadOnlyList<T> entries) => shown.Contains(section) ? entries : [];
        var lived = Life is null ? person : Life(person);
        var told = Tells is null ? lived : lived.WithEntries(Tells);
        return new Variety(person).One([Dates, .. OrDates]).Spell(told with
        {
            Objective = Objective is null || told.TargetRoles.Count == 0 ? null : Objective(told.TargetRoles[0]),
            TargetCompany = shown.Contains("company") ? told.TargetCompany : null,
            Summary = shown.Contains("summary") ? told.Summary : null,
            Skills = If("skills", told.Skills),
            Education = If("education", told.Education),
            Experience = If("experience", told.Experience),
            Projects = If("projects", told.Projects),
            Activities = If("activities", told.Activities),
            Awards = If("awards", told.Awards),
            Certifications = If("certifications", told.Certifications),
            Languages = If("languages", told.Languages),
            Essays = If("essays", told.Essays),
        });
    }

    public static IReadOnlyList<Layout> All { get; } = [.. KoreanLayouts.All, .. KoreanForms.All, .. KoreanPages.All, .. EnglishLayouts.All, .. EnglishPages.All, .. MixedPages.All, .. FirstRound.All, .. SecondRound.All, .. ThirdRoundKorean.All, .. ThirdRoundEnglish.All, .. FourthRound.All, .. FifthRound.All, .. SixthRound.All, .. HeldOutLayouts.All];

    /// <summary>The parts that are there, joined.</summary>
    public static string Joined(string joint, params string?[] parts) => string.Join(joint, parts.Where(part => !string.IsNullOrEmpty(part)));
}
