using Interview.Core.Resumes;

namespace Interview.Core.Questions;

/// <summary>Everything a résumé says, as one text to look quotes up in.</summary>
internal static class ResumeWords
{
    public static string Of(ResumeSnapshot resume)
    {
        var profile = resume.Profile;
        var entries = profile.Education.Concat(profile.Experience).Concat(profile.Projects).Concat(profile.Activities)
            .Concat(profile.Awards).Concat(profile.Certifications).Concat(profile.Languages);
        return string.Join('\n', (IEnumerable<string?>)
        [
            profile.Header.TargetRole, profile.Header.TargetCompany, profile.Summary, .. profile.Skills,
            .. entries.SelectMany(e => (string?[])[e.Title, e.Organisation, e.Role, .. e.Claims]),
            .. profile.Essays.SelectMany(e => (string[])[e.Question, e.Answer]),
            .. resume.Passages.Select(p => p.Text),
        ]);
    }
}
