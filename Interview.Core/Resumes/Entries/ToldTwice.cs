using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Jobs in a list at the top and once more in detail: the same employer at the same time, or without a date the second time, is one job.</summary>
internal static partial class ToldTwice
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
                once[at] = before with { Role = before.Role ?? entry.Role, Period = before.Period ?? entry.Period, Claims = [.. before.Claims, .. entry.Claims.Where(claim => before.Claims.All(told => told.Text != claim.Text))] };
            }
        }

        return once;
    }

    // Two jobs of one employer at one time, neither with a word more than the other, are told as two.
    private static bool AreSame(FoundEntry one, FoundEntry other) =>
        one.Organisation is { } where && other.Organisation is { } there && Corporation().Replace(where.Text, "") == Corporation().Replace(there.Text, "")
        && (one.Claims.Count == 0 || other.Claims.Count == 0) && (one.Role is null || other.Role is null || one.Role.Text == other.Role.Text)
        && (one.Period is { } period && other.Period is { } again ? PeriodDates.Of(period.Text) is { } dates && dates == PeriodDates.Of(again.Text) : one.Claims.Count > 0 == (one.Period is null) && other.Claims.Count > 0 == (other.Period is null));

    /// <summary>The sign of a company that one telling has and the other leaves out.</summary>
    [GeneratedRegex(@"\s|㈜|\(주\)|주식회사", RegexOptions.CultureInvariant)]
    private static partial Regex Corporation();
}
