namespace Interview.Core.Resumes;

/// <summary>An entry or essay between what was read and what the candidate made of it.</summary>
/// <param name="Id">What it is called in requests and responses.</param>
/// <param name="Read">As read; null when the candidate added it.</param>
/// <param name="Value">As it holds; null when the candidate removed it.</param>
/// <param name="At">Its index in what was read; null when the candidate added it, or the last reading no longer finds it.</param>
public sealed record Held<T>(string Id, T? Read, T? Value, int? At, bool IsCorrected) where T : class;

/// <summary>
/// Finds what was corrected in a reading: where it stood, else wherever the same words stand now. What is found nowhere stays, behind the others:
/// nothing a candidate typed is ever lost to a reader that became better or worse.
/// </summary>
public static class HeldEntries
{
    private const int Opening = 40;

    public static IReadOnlyList<Held<ProfileEntry>> Of(EntrySection section, IReadOnlyList<ProfileEntry> read, IEnumerable<EntryCorrection> corrections) => Of(
        section.ToString().ToLowerInvariant(), read,
        [.. corrections.Where(correction => correction.Section == section).Select(correction => new Correction<ProfileEntry>(correction.Id, correction.Read, correction.Entry))],
        entry => entry.Place, (entry, place) => entry with { Place = place }, Same, Alike);

    public static IReadOnlyList<Held<ProfileEssay>> Of(IReadOnlyList<ProfileEssay> read, IEnumerable<EssayCorrection> corrections) => Of(
        "essays", read,
        [.. corrections.Select(correction => new Correction<ProfileEssay>(correction.Id, correction.Read, correction.Essay))],
        essay => essay.Place, (essay, place) => essay with { Place = place }, Same, Alike);

    private static List<Held<T>> Of<T>(
        string kind, IReadOnlyList<T> read, IReadOnlyList<Correction<T>> corrections,
        Func<T, Place> placeOf, Func<T, Place, T> placed, Func<T, T, bool> same, Func<T, T, bool> alike) where T : class
    {
        var ids = Names(kind, read.Select(placeOf), []);
        var found = new Dictionary<int, Correction<T>>();
        Find((at, correction) => ids[at] == correction.Id && alike(read[at], correction.Read!));
        Find((at, correction) => same(read[at], correction.Read!));

        // A name that a moved entry carries along is not given to what stands in its old place.
        var names = Names(kind, read.Select(placeOf), corrections.Select(correction => correction.Id));
        var held = read.Select((entry, at) => found.TryGetValue(at, out var correction)
            ? new Held<T>(correction.Id, entry, correction.Value is null ? null : placed(correction.Value, placeOf(entry)), at, IsCorrected: true)
            : new Held<T>(names[at], entry, entry, at, IsCorrected: false)).ToList();
        held.AddRange(corrections.Where(correction => correction.Value is not null && !found.ContainsValue(correction))
            .Select(correction => new Held<T>(correction.Id, correction.Read, correction.Value, At: null, IsCorrected: true)));
        return held;

        void Find(Func<int, Correction<T>, bool> fits)
        {
            foreach (var correction in corrections.Where(correction => correction.Read is not null && !found.ContainsValue(correction)).ToList())
            {
                var at = Enumerable.Range(0, read.Count).FirstOrDefault(at => !found.ContainsKey(at) && fits(at, correction), -1);
                if (at >= 0)
                {
                    found.Add(at, correction);
                }
            }
        }
    }

    /// <summary>By section and place: "experience-1-12"; several on one line are told apart by a letter.</summary>
    private static string[] Names(string kind, IEnumerable<Place> places, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet(StringComparer.Ordinal);
        return [.. places.Select(place =>
        {
            var name = $"{kind}-{place.Page}-{place.Line}";
            while (!used.Add(name))
            {
                name += "b";
            }

            return name;
        })];
    }

    private static bool Same(ProfileEntry one, ProfileEntry other) =>
        (one.Title == other.Title && one.Organisation == other.Organisation && one.Period == other.Period) || one.Claims.Intersect(other.Claims, StringComparer.Ordinal).Any();

    // In its old place an entry is the same one also when the reader has learnt to take it apart differently.
    private static bool Alike(ProfileEntry one, ProfileEntry other) =>
        Same(one, other)
        || one.Title.Contains(other.Title, StringComparison.Ordinal) || other.Title.Contains(one.Title, StringComparison.Ordinal)
        || (one.Organisation is not null && one.Organisation == other.Organisation)
        || (one.Period is not null && one.Period == other.Period);

    private static bool Same(ProfileEssay one, ProfileEssay other) => one.Answer == other.Answer || (one.Question.Length > 0 && one.Question == other.Question);

    private static bool Alike(ProfileEssay one, ProfileEssay other) =>
        Same(one, other) || string.CompareOrdinal(one.Answer, 0, other.Answer, 0, Opening) == 0;

    private sealed record Correction<T>(string Id, T? Read, T? Value) where T : class;
}
