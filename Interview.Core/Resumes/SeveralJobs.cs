namespace Interview.Core.Resumes;

/// <summary>Several jobs at one employer, who is named once over the first of them: what has a role and dates and nobody it was with goes on where the job above it was.</summary>
internal static class SeveralJobs
{
    public static IReadOnlyList<FoundEntry> Employed(Section section, IReadOnlyList<FoundEntry> entries)
    {
        if (section != Section.Experience)
        {
            return entries;
        }

        var employed = new List<FoundEntry>();
        Found? last = null;
        foreach (var entry in entries)
        {
            var isJob = entry is { Organisation: null, Role.Sureness: >= Sureness.Marked, Period: not null };
            employed.Add(isJob && last is { } employer ? entry with { Title = employer, Organisation = employer with { Sureness = Sureness.Guessed } } : entry);
            last = entry.Organisation ?? last;
        }

        return employed;
    }
}
