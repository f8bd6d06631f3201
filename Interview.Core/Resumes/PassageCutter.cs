namespace Interview.Core.Resumes;

/// <summary>A passage before it is stored.</summary>
public sealed record PassageDraft(string Section, string Text, Place Place);

/// <summary>Cuts a résumé into pieces that can be understood alone: a claim carries the entry it belongs to.</summary>
public static class PassageCutter
{
    private const int LongestPassage = 700;
    private const int SkillsInAPassage = 12;

    public static IReadOnlyList<PassageDraft> Cut(ResumeProfile profile, ResumeText text)
    {
        var top = text.Lines.Count > 0 ? text.Lines[0].Place : new Place(1, 1);
        var places = new PlaceFinder(text);
        var passages = new List<PassageDraft>();
        if (profile.Summary is { } summary)
        {
            passages.AddRange(Pieces(summary).Select(piece => new PassageDraft("summary", piece, places.Of(piece) ?? top)));
        }

        passages.AddRange(profile.Skills.Chunk(SkillsInAPassage).Select(skills => new PassageDraft("skills", string.Join(", ", skills), places.OfMost(skills) ?? top)));
        Entries("experience", profile.Experience);
        Entries("projects", profile.Projects);
        Entries("activities", profile.Activities);
        Entries("education", profile.Education);
        Entries("awards", profile.Awards);
        Entries("certifications", profile.Certifications);
        Entries("languages", profile.Languages);
        foreach (var essay in profile.Essays)
        {
            passages.AddRange(essay.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Pieces)
                .Select(piece => new PassageDraft("essays", essay.Question.Length == 0 ? piece : $"{essay.Question}\n{piece}", places.Of(piece) ?? essay.Place)));
        }

        return [.. passages.DistinctBy(passage => (passage.Section, passage.Text))];

        void Entries(string section, IReadOnlyList<ProfileEntry> entries)
        {
            foreach (var entry in entries)
            {
                var name = Name(entry);
                passages.AddRange(entry.Claims.Count == 0
                    ? [new PassageDraft(section, name, entry.Place)]
                    : entry.Claims.SelectMany(Pieces).Select(claim => new PassageDraft(section, $"{name}: {claim}", places.Of(claim, entry.Place) ?? entry.Place)));
            }
        }
    }

    private static string Name(ProfileEntry entry)
    {
        string?[] parts = [entry.Title, entry.Organisation == entry.Title ? null : entry.Organisation, entry.Role == entry.Title ? null : entry.Role];
        var name = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return entry.Period is null ? name : $"{name} ({entry.Period})";
    }

    /// <summary>A text cut between sentences so that no piece is longer than a passage may be.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        while (text.Length > LongestPassage)
        {
            var end = text.LastIndexOfAny(['.', '!', '?', '。'], LongestPassage - 1);
            end = end > LongestPassage / 3 ? end + 1 : text.LastIndexOf(' ', LongestPassage - 1) is > 0 and var space ? space : LongestPassage;
            end -= char.IsLowSurrogate(text[end]) ? 1 : 0;
            yield return text[..end].Trim();
            text = text[end..].TrimStart();
        }

        if (text.Length > 0)
        {
            yield return text;
        }
    }
}

/// <summary>Finds the line a piece begins on: the first, from a place on, that shares its beginning.</summary>
internal sealed class PlaceFinder(ResumeText text)
{
    private const int Beginning = 24;

    private readonly (Place Place, string Flat)[] _lines = [.. text.Lines.Select(line => (line.Place, Flat(line.Text)))];

    public Place? Of(string piece, Place? from = null)
    {
        var start = Flat(piece);
        start = start[..Math.Min(start.Length, Beginning)];
        foreach (var (place, flat) in _lines)
        {
            var isBefore = from is not null && (place.Page < from.Page || (place.Page == from.Page && place.Line < from.Line));
            if (!isBefore && (flat.Contains(start, StringComparison.Ordinal) || (flat.Length >= 8 && start.StartsWith(flat, StringComparison.Ordinal))))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>The line that names most of the words.</summary>
    public Place? OfMost(IReadOnlyList<string> words)
    {
        var flat = words.Select(Flat).ToList();
        return _lines.Length == 0 ? null : _lines.MaxBy(line => flat.Count(word => line.Flat.Contains(word, StringComparison.OrdinalIgnoreCase))).Place;
    }

    private static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
