using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Resumes;

/// <summary>Which scenario suits a candidate, and why. The candidate may choose another.</summary>
/// <param name="Scenario"><see cref="Standard"/> or <see cref="CareerChange"/>.</param>
/// <param name="Reason">One of the codes below; <see cref="Sentence"/> words it.</param>
/// <param name="Role">The target role it was compared with.</param>
/// <param name="RestsOn">The words of the résumé that the advice rests on: a job, or a course of study.</param>
public sealed record ScenarioAdvice(string Scenario, string Reason, string Role, string RestsOn)
{
    public const string Standard = "standard";
    public const string CareerChange = "career_change";

    public const string ExperienceFits = "scenario.experience_fits";
    public const string ExperienceDiffers = "scenario.experience_differs";
    public const string StudiesFit = "scenario.studies_fit";
    public const string StudiesDiffer = "scenario.studies_differ";

    /// <summary>As many different words of a trade tell it where the name of the job does not.</summary>
    private const int TellingTerms = 3;

    /// <summary>So much work in the field makes up for any other work before it.</summary>
    private const int SettledMonths = 12;

    /// <summary>Up to so much work elsewhere is a side job of one who studied for the role.</summary>
    private const int SideJobMonths = 24;

    /// <summary>What a job without dates counts.</summary>
    private const int UndatedMonths = 12;

    /// <summary>The advice for a profile as corrected; null when role, studies and experience do not tell.</summary>
    /// <param name="today">Ends what is ongoing.</param>
    public static ScenarioAdvice? For(ResumeProfile profile, RoleCatalogue roles, DateOnly today)
    {
        if (profile.Header.TargetRole is not { } role || roles.Of(role) is not { } target)
        {
            return null;
        }

        var jobs = profile.Experience.Select(job => (Job: job, Fits: Fits(job, target, roles), Months: Months(job, today))).ToList();
        var fitting = jobs.Where(job => job.Fits == true).ToList();
        var differing = jobs.Where(job => job.Fits == false).ToList();
        var studies = profile.Education.Select(school => (School: school, Fits: StudiesFitRole(school, target, roles))).ToList();
        var studied = studies.Find(school => school.Fits == true).School;
        if (fitting.Count > 0)
        {
            var settled = fitting.Sum(job => job.Months) is var months && (months >= SettledMonths || months >= differing.Sum(job => job.Months));
            return settled ? new(Standard, ExperienceFits, role, Name(Longest(fitting))) : new(CareerChange, ExperienceDiffers, role, Name(Longest(differing)));
        }

        if (differing.Count > 0)
        {
            return studied is not null && differing.Sum(job => job.Months) < SideJobMonths
                ? new(Standard, StudiesFit, role, Name(studied))
                : new(CareerChange, ExperienceDiffers, role, Name(Longest(differing)));
        }

        if (studied is not null)
        {
            return new(Standard, StudiesFit, role, Name(studied));
        }

        // One who studied something else and built what the role asks for has begun already; that is for the candidate to say.
        var other = studies.Find(school => school.Fits == false).School;
        return other is null || profile.Projects.Concat(profile.Activities).Any(work => SpeaksOf(work, target)) ? null : new(CareerChange, StudiesDiffer, role, Name(other));
    }

    /// <summary>The reason in "ko" or "en".</summary>
    public string Sentence(string locale) => ResumeSentences.Of(Reason, locale, Role, RestsOn);

    private static bool? Fits(ProfileEntry job, RoleFamily target, RoleCatalogue roles)
    {
        var family = job.Role is { } position ? roles.Of(position) : job.Title != job.Organisation ? roles.Of(job.Title) : null;
        return family is not null ? AreNear(family, target) : SpeaksOf(job, target) ? true : null;
    }

    private static bool? StudiesFitRole(ProfileEntry school, RoleFamily target, RoleCatalogue roles)
    {
        var families = roles.OfStudies(school.Role ?? school.Title);
        return families.Count == 0 ? null : families.Any(family => family.Code == target.Code) || families.Any(family => AreNear(family, target));
    }

    private static bool AreNear(RoleFamily from, RoleFamily to) => from.Code == to.Code || from.Near.Contains(to.Code) || to.Near.Contains(from.Code);

    private static bool SpeaksOf(ProfileEntry work, RoleFamily family) =>
        family.Vocabulary.Ko.Concat(family.Vocabulary.En).Where(word => work.Claims.Any(claim => SpokenText.Holds(claim, word))).Distinct(StringComparer.OrdinalIgnoreCase).Take(TellingTerms).Count() == TellingTerms;

    private static ProfileEntry Longest(List<(ProfileEntry Job, bool? Fits, int Months)> jobs) => jobs.MaxBy(job => job.Months).Job;

    private static string Name(ProfileEntry entry) => entry.Role ?? entry.Title;

    private static int Months(ProfileEntry entry, DateOnly today)
    {
        if (entry.Dates is not { Start: { } start })
        {
            return UndatedMonths;
        }

        var end = entry.Dates.Ongoing ? new PartialDate(today.Year, today.Month) : entry.Dates.End ?? start;
        return Math.Max(1, ((end.Year - start.Year) * 12) + (end.Month ?? 12) - (start.Month ?? 1) + 1);
    }
}
