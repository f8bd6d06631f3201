namespace Interview.Core.Resumes;

/// <summary>
/// Several jobs at one employer, who is named once over the first of them: what has a role and dates and nobody it was with goes on where the job above it was. An employer
/// with the dates of the whole time and nothing else is the frame of the jobs under it and none of them.
/// </summary>
internal static class SeveralJobs
{
    public static IReadOnlyList<FoundEntry> Employed(Section section, IReadOnlyList<FoundEntry> entries)
    {
        if (section != Section.Experience)
        {
            return entries;
        }

        var employed = new List<FoundEntry>();
        FoundEntry? frame = null;
        Found? last = null;
        foreach (var (read, next) in entries.Zip(entries.Skip(1).Append(null)))
        {
            var entry = Frames(read, next) ? read with { Organisation = read.Role, Role = null } : IsWithin(frame, read) && read.Role is null ? read with { Organisation = null, Role = read.Organisation } : read;
            var isJob = entry is { Organisation: null, Role: { } role, Period: not null } && (role.Sureness >= Sureness.Marked || IsWithin(frame, entry));
            if (isJob && frame is not null && employed[^1] == frame)
            {
                employed.RemoveAt(employed.Count - 1);
            }

            employed.Add(isJob && last is { } employer ? entry with { Title = employer, Organisation = employer with { Sureness = Sureness.Guessed } } : entry);
            last = entry.Organisation ?? last;
            frame = entry is { Organisation: not null, Role: null, Claims: [] } ? entry : entry.Organisation is null ? frame : null;
        }

        return employed;
    }

    /// <summary>Whether the one name that it has, and that nothing marks, is the employer's: in its time lies the job that comes next.</summary>
    private static bool Frames(FoundEntry entry, FoundEntry? next) =>
        entry is { Organisation: null, Role.Sureness: < Sureness.Marked, Claims: [] } && next is { Organisation: null, Role: not null } && IsWithin(entry, next);

    /// <summary>Whether all of its time lies in that of the frame; then its one name is what was done there, if nothing marks it as a body.</summary>
    private static bool IsWithin(FoundEntry? frame, FoundEntry entry) =>
        (entry.Organisation is null || (entry.Role is null && entry.Organisation.Sureness < Sureness.Marked)) && frame?.Period is { } whole && entry.Period is { } part
        && PeriodDates.Of(whole.Text) is { Start: { } from } outer && PeriodDates.Of(part.Text) is { Start: { } begin } inner
        && !IsBefore(begin, from) && (outer.Ongoing || (!inner.Ongoing && outer.End is { } to && inner.End is { } end && end.Year <= to.Year));

    private static bool IsBefore(PartialDate one, PartialDate other) => one.Year < other.Year || (one.Year == other.Year && one.Month < other.Month);
}
