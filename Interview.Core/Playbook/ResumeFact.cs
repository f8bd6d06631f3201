using Interview.Core.Content;
using Interview.Core.Language;
using Interview.Core.Resumes;

namespace Interview.Core.Playbook;

/// <summary>Words of a résumé that can fill a slot, and where they stand.</summary>
internal sealed record ResumeFact(string Slot, string Quote, Place? Place, Guid? PassageId)
{
    private const int LongestKorean = 55;
    private const int LongestEnglish = 110;

    public static IReadOnlyList<ResumeFact> Of(ResumeSnapshot resume, string locale)
    {
        var profile = resume.Profile;
        var longest = Locales.IsKorean(locale) ? LongestKorean : LongestEnglish;
        var done = profile.Experience.Concat(profile.Projects).Concat(profile.Activities).ToList();
        IEnumerable<(string Slot, string? Words, Place? Place)> found =
        [
            .. done.SelectMany(entry => entry.Claims.Select(claim => ("claim", (string?)claim, (Place?)entry.Place))),
            .. profile.Projects.Concat(profile.Activities).Select(entry => ("entry", (string?)entry.Title, (Place?)entry.Place)),
            .. profile.Experience.Select(entry => ("organisation", entry.Organisation ?? entry.Title, (Place?)entry.Place)),
            .. profile.Skills.Select(skill => ("skill", (string?)skill, (Place?)null)),
            .. profile.Essays.SelectMany(essay => SpokenText.Sentences(essay.Answer).Select(s => ("essay", (string?)s.Text, (Place?)essay.Place))),
        ];
        return
        [
            .. found.Select(f => (f.Slot, Words: Clip(f.Words ?? "", f.Slot is "skill" or "entry" or "organisation" ? 40 : longest), f.Place))
                .Where(f => SpokenText.Letters(f.Words) >= (f.Slot is "claim" or "essay" ? 8 : 1) && !f.Words.AsSpan().ContainsAny("“”‘’\""))
                .DistinctBy(f => (f.Slot, f.Words))
                .Select(f => Located(f.Slot, f.Words, f.Place, resume)),
        ];
    }

    /// <summary>The words from the start up to the last clause that fits; verbatim, so nothing marks the cut.</summary>
    private static string Clip(string words, int longest)
    {
        var text = words.Trim(' ', '-', '–', '•', '·', '*', '▪', '■', '●', '.', ';', ',');
        if (text.Length <= longest)
        {
            return text;
        }

        var head = text[..(longest + 1)];
        var clause = head.LastIndexOfAny([',', ';', '.', '(']);
        var cut = clause >= longest / 2 ? clause : head.LastIndexOf(' ');
        return cut < 8 ? "" : head[..cut].TrimEnd(' ', ',', ';', '.', '(');
    }

    private static ResumeFact Located(string slot, string quote, Place? place, ResumeSnapshot resume)
    {
        var passage = resume.Passages.FirstOrDefault(p => p.Text.Contains(quote, StringComparison.Ordinal));
        return new(slot, quote, place ?? passage?.Place, passage?.Id);
    }
}
