namespace Interview.Core.Resumes;

/// <summary>Jobs in a list at the top and once more in detail: the same employer at the same time is one job.</summary>
internal static class ToldTwice
{
    public static IReadOnlyList<FoundEntry> Joined(Section section, IEnumerable<FoundEntry> entries)
    {
        var once = new List<FoundEntry>();
        foreach (var entry in entries)
        {
            var at = section == Section.Experience ? once.FindIndex(other => AreSame(other, entry)) : -1;
            if (at < 0)
            {
                once.Add(entry);
            }
            else
            {
                var before = once[at];
                once[at] = before with { Role = before.Role ?? entry.Role, Claims = [.. before.Claims, .. entry.Claims.Where(claim => before.Claims.All(told => told.Text != claim.Text))] };
            }
        }

        return once;
    }

    // Two jobs of one employer at one time, neither with a word more than the other, are told as two.
    private static bool AreSame(FoundEntry one, FoundEntry other) =>
        one.Organisation is { } where && where.Text == other.Organisation?.Text && (one.Claims.Count == 0 || other.Claims.Count == 0)
        && one.Period is { } period && other.Period is { } again && PeriodDates.Of(period.Text) is { } dates && dates == PeriodDates.Of(again.Text)
        && (one.Role is null || other.Role is null || one.Role.Text == other.Role.Text);
}
