using System.Buffers;
using Interview.Core.Content;
using Interview.Core.Language;
using Interview.Core.Resumes;

namespace Interview.Core.Playbook;

/// <summary>Words of a résumé that can fill a slot, and where they stand.</summary>
/// <param name="Entry">All that the résumé says about the job or project the words belong to; for an essay or a skill, the words themselves.</param>
internal sealed record ResumeFact(string Slot, string Quote, Place? Place, Guid? PassageId, string Entry)
{
    private const int LongestKorean = 55;
    private const int LongestEnglish = 110;
    private const int LongestName = 40;

    // Words with quotation marks cannot be quoted, words with braces would be slots.
    private static readonly SearchValues<char> Quotes = SearchValues.Create("“”‘’\"{}");

    public static IReadOnlyList<ResumeFact> Of(ResumeSnapshot resume, string locale)
    {
        var profile = resume.Profile;
        var longest = Locales.IsKorean(locale) ? LongestKorean : LongestEnglish;
        var done = profile.Experience.Concat(profile.Projects).Concat(profile.Activities).ToList();
        IEnumerable<(string Slot, string? Words, Place? Place, string? Entry)> found =
        [
            .. done.SelectMany(entry => entry.Claims.Select(claim => ("claim", (string?)claim, (Place?)entry.Place, (string?)All(entry)))),
            .. profile.Projects.Concat(profile.Activities).Select(entry => ("entry", (string?)entry.Title, (Place?)entry.Place, (string?)All(entry))),
            .. profile.Experience.Select(entry => ("organisation", entry.Organisation, (Place?)entry.Place, (string?)All(entry))),
            .. profile.Certifications.Select(entry => ("certificate", (string?)entry.Title, (Place?)entry.Place, (string?)null)),
            .. profile.Skills.Select(skill => ("skill", (string?)skill, (Place?)null, (string?)null)),
            .. profile.Essays.SelectMany(essay => SpokenText.Sentences(essay.Answer).Select(s => ("essay", (string?)s.Text, (Place?)essay.Place, (string?)null))),
        ];
        return
        [
            .. found.Select(f => (f.Slot, Words: Clip(f.Words ?? "", f.Slot is "claim" or "essay" ? longest : LongestName), f.Place, f.Entry))
                .Where(f => SpokenText.Letters(f.Words) >= (f.Slot is "claim" or "essay" ? 8 : 1) && !f.Words.AsSpan().ContainsAny(Quotes))
                .DistinctBy(f => (f.Slot, f.Words))
                .Select(f => Located(f.Slot, f.Words, f.Place, f.Entry ?? f.Words, resume)),
        ];
    }

    /// <summary>The words a pattern's own condition is about: a line speaks for itself, a place for all that was done there.</summary>
    public string Subject => Slot is "entry" or "organisation" ? Entry : Quote;

    private static string All(ProfileEntry entry) => string.Join('\n', (IEnumerable<string?>)[entry.Title, entry.Organisation, entry.Role, .. entry.Claims]);

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

    private static ResumeFact Located(string slot, string quote, Place? place, string entry, ResumeSnapshot resume)
    {
        var passage = resume.Passages.FirstOrDefault(p => p.Text.Contains(quote, StringComparison.Ordinal));
        return new(slot, quote, place ?? passage?.Place, passage?.Id, entry);
    }
}
