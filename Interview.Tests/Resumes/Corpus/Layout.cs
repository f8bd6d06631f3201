namespace Interview.Tests.Resumes.Corpus;

/// <summary>One way to write a résumé. <c>Shows</c> names the sections it has a place for; the rest of a life stays untold.</summary>
internal sealed record Layout(string Name, string What, string Locale, Kind Kind, DateStyle Dates, string Shows, Func<Person, Sheet> Draw, bool HeldOut = false, bool OneRole = false)
{
    public const string Everything = "company summary skills education experience projects activities awards certifications languages essays";

    /// <summary>The person as far as this layout tells of one.</summary>
    public Person Show(Person person)
    {
        var shown = Shows.Split(' ').ToHashSet();
        IReadOnlyList<T> If<T>(string section, IReadOnlyList<T> entries) => shown.Contains(section) ? entries : [];
        return Dates.Spell(person with
        {
            TargetCompany = shown.Contains("company") ? person.TargetCompany : null,
            Summary = shown.Contains("summary") ? person.Summary : null,
            Skills = If("skills", person.Skills),
            Education = If("education", person.Education),
            Experience = If("experience", person.Experience),
            Projects = If("projects", person.Projects),
            Activities = If("activities", person.Activities),
            Awards = If("awards", person.Awards),
            Certifications = If("certifications", person.Certifications),
            Languages = If("languages", person.Languages),
            Essays = If("essays", person.Essays),
        });
    }

    public static IReadOnlyList<Layout> All { get; } = [.. KoreanLayouts.All, .. EnglishLayouts.All, .. HeldOutLayouts.All];

    /// <summary>The parts that are there, joined.</summary>
    public static string Joined(string joint, params string?[] parts) => string.Join(joint, parts.Where(part => !string.IsNullOrEmpty(part)));
}
