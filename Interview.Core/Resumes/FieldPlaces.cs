namespace Interview.Core.Resumes;

/// <summary>
/// Where the values of a profile stand: as the reading says, where it says so; else at the line of the text that begins alike; else at their entry.
/// Values are looked up by what they say, not by their path: a correction moves paths, not lines.
/// </summary>
public sealed class FieldPlaces
{
    private readonly Dictionary<(Place Entry, string Text), Place> _claims = [];
    private readonly Dictionary<string, Place> _skills = new(StringComparer.Ordinal);
    private readonly PlaceFinder _lines;

    /// <param name="read">The profile as it was read, before corrections: the one the origins speak of.</param>
    /// <param name="lines">The lines it was read from; none where they are not at hand.</param>
    public FieldPlaces(ResumeProfile read, IReadOnlyList<FieldOrigin> origins, IReadOnlyList<TextLine> lines)
    {
        _lines = new PlaceFinder(lines);
        Top = lines.Count > 0 ? lines[0].Place : new Place(1, 1);
        var places = origins.DistinctBy(origin => origin.Field).ToDictionary(origin => origin.Field, origin => origin.Place, StringComparer.Ordinal);
        SummaryOrigin = places.GetValueOrDefault("summary");
        foreach (var (at, skill) in read.Skills.Index())
        {
            Keep(_skills, skill, $"skills[{at}]");
        }

        foreach (var (section, entries) in Sections(read))
        {
            foreach (var (at, entry) in entries.Index())
            {
                foreach (var (number, claim) in entry.Claims.Index())
                {
                    Keep(_claims, (entry.Place, claim), $"{section}[{at}].claims[{number}]");
                }
            }
        }

        void Keep<TKey>(Dictionary<TKey, Place> known, TKey key, string field) where TKey : notnull
        {
            if (places.TryGetValue(field, out var place))
            {
                known.TryAdd(key, place);
            }
        }
    }

    /// <summary>The first line of all.</summary>
    public Place Top { get; }

    private Place? SummaryOrigin { get; }

    public Place OfClaim(ProfileEntry entry, string claim) =>
        _claims.TryGetValue((entry.Place, claim), out var place) ? place : _lines.Of(claim, entry.Place) ?? entry.Place;

    /// <summary>Where a part of an essay's answer begins; the question stands before it.</summary>
    public Place OfAnswer(ProfileEssay essay, string part) => _lines.Of(part, essay.Place) ?? essay.Place;

    public Place OfSummary(string part) => _lines.Of(part) ?? SummaryOrigin ?? Top;

    /// <summary>The first of these skills in the source, or the line that names most of them.</summary>
    public Place OfSkills(IReadOnlyList<string> skills) =>
        skills.Select(skill => _skills.GetValueOrDefault(skill)).FirstOrDefault(place => place is not null) ?? _lines.OfMost(skills) ?? Top;

    internal static IEnumerable<(string Section, IReadOnlyList<ProfileEntry> Entries)> Sections(ResumeProfile profile) =>
    [
        ("experience", profile.Experience), ("projects", profile.Projects), ("activities", profile.Activities), ("education", profile.Education),
        ("awards", profile.Awards), ("certifications", profile.Certifications), ("languages", profile.Languages),
    ];
}

/// <summary>Finds the line a piece begins on: the first, from a place on, that shares its beginning.</summary>
internal sealed class PlaceFinder(IReadOnlyList<TextLine> lines)
{
    private const int Beginning = 24;

    private readonly (Place Place, string Flat)[] _lines = [.. lines.Select(line => (line.Place, Flat(line.Text)))];

    public Place? Of(string piece, Place? from = null)
    {
        var start = Flat(piece);
        start = start[..Math.Min(start.Length, Beginning)];
        foreach (var (place, flat) in _lines)
        {
            var isBefore = from is not null && (place.Page < from.Page || (place.Page == from.Page && place.Line < from.Line));
            if (!isBefore && start.Length > 0 && (flat.Contains(start, StringComparison.Ordinal) || (flat.Length >= 8 && start.StartsWith(flat, StringComparison.Ordinal))))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The line that names most of the words; null where none names any.</summary>
    public Place? OfMost(IReadOnlyList<string> words)
    {
        var flat = words.Select(Flat).ToList();
        var best = _lines.Select(line => (line.Place, Named: flat.Count(word => line.Flat.Contains(word, StringComparison.OrdinalIgnoreCase)))).Where(line => line.Named > 0).ToList();
        return best.Count == 0 ? null : best.MaxBy(line => line.Named).Place;
    }

    private static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
