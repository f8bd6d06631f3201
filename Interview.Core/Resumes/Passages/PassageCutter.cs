using Interview.Core.Language;

namespace Interview.Core.Resumes;

/// <summary>A passage before it is stored.</summary>
public sealed record PassageDraft(string Section, string Text, Place Place);

/// <summary>Cuts a résumé into pieces that can be understood alone: a claim carries the entry it belongs to.</summary>
public static class PassageCutter
{
    private const int LongestPassage = 700;
    private const int SummaryPassage = 240;
    private const int SkillsInAPassage = 12;

    public static IReadOnlyList<PassageDraft> Cut(ResumeProfile profile, FieldPlaces places)
    {
        var passages = new List<PassageDraft>();
        if (profile.Summary is { } summary)
        {
            passages.AddRange(Groups(summary).Select(piece => new PassageDraft("summary", piece, places.OfSummary(piece))));
        }

        passages.AddRange(profile.Skills.Chunk(SkillsInAPassage).Select(skills => new PassageDraft("skills", string.Join(", ", skills), places.OfSkills(skills))));
        foreach (var (section, entries) in FieldPlaces.Sections(profile))
        {
            passages.AddRange(entries.SelectMany(entry => Entry(section, entry, places)));
        }

        foreach (var essay in profile.Essays)
        {
            passages.AddRange(essay.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(Pieces)
                .Select(piece => new PassageDraft("essays", essay.Question.Length == 0 ? piece : $"{essay.Question}\n{piece}", places.OfAnswer(essay, piece))));
        }

        return [.. passages.DistinctBy(passage => (passage.Section, passage.Text))];
    }

    private static IEnumerable<PassageDraft> Entry(string section, ProfileEntry entry, FieldPlaces places)
    {
        var name = Name(entry);
        return entry.Claims.Count == 0
            ? [new PassageDraft(section, name, entry.Place)]
            : entry.Claims.SelectMany(claim => Pieces(claim).Select((piece, number) =>
                new PassageDraft(section, $"{name}: {piece}", places.OfClaim(entry, number == 0 ? claim : piece))));
    }

    private static string Name(ProfileEntry entry)
    {
        string?[] parts = [entry.Title, entry.Organisation == entry.Title ? null : entry.Organisation, entry.Role == entry.Title ? null : entry.Role];
        var name = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return entry.Period is null ? name : $"{name} ({entry.Period})";
    }

    /// <summary>Sentences that stand together, a few at a time: a summary tells several things, and each should be found by itself.</summary>
    private static IEnumerable<string> Groups(string text)
    {
        var group = "";
        foreach (var sentence in SpokenText.Sentences(text).Select(sentence => sentence.Text))
        {
            if (group.Length > 0 && group.Length + sentence.Length >= SummaryPassage)
            {
                foreach (var piece in Pieces(group))
                {
                    yield return piece;
                }

                group = "";
            }

            group = group.Length == 0 ? sentence : $"{group} {sentence}";
        }

        foreach (var piece in Pieces(group))
        {
            yield return piece;
        }
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
