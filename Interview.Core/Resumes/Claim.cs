using System.Text;
using Interview.Core.Language;

namespace Interview.Core.Resumes;

/// <summary>One thing a résumé says its owner did, that an interviewer can ask about: a line under an entry, or a sentence of an essay.</summary>
public sealed record Claim(string Section, string Text, Place Place)
{
    /// <summary>Fewer letters than this name a thing; they claim nothing.</summary>
    private const int FewestLetters = 8;

    /// <summary>A quote of so many letters is a claim's own even where it is cut short, and not a name that happens to occur in it.</summary>
    private const int TellingLetters = 20;

    /// <summary>What a claim is known by: its letters and digits. Another reading may space and punctuate it otherwise.</summary>
    public string Key { get; } = KeyOf(Text);

    /// <summary>Every claim of a profile, in its order.</summary>
    public static IReadOnlyList<Claim> In(ResumeProfile profile, FieldPlaces places) =>
        [
            .. FieldPlaces.Sections(profile).SelectMany(section => section.Entries.SelectMany(entry => entry.Claims.Select(claim => new Claim(section.Section, claim, places.OfClaim(entry, claim)))))
                .Concat(profile.Essays.SelectMany(essay => SpokenText.Sentences(essay.Answer).Select(sentence => new Claim("essays", sentence.Text, places.OfAnswer(essay, sentence.Text)))))
                .Where(claim => claim.Key.Length >= FewestLetters)
                .DistinctBy(claim => claim.Key),
        ];

    /// <summary>Whether a question that quotes these words is about this claim: the claim, its beginning, or most of it.</summary>
    public bool IsMeantBy(string quote)
    {
        var (key, words) = (Key, KeyOf(quote));
        return words.Length >= FewestLetters
            && (key.StartsWith(words, StringComparison.Ordinal) ? words.Length >= TellingLetters || words.Length * 3 >= key.Length
                : key.Contains(words, StringComparison.Ordinal) && words.Length * 2 >= key.Length);
    }

    /// <summary>Whether two quotes are of the same words, one perhaps cut shorter.</summary>
    public static bool AreTheSame(string one, string other)
    {
        var (a, b) = (KeyOf(one), KeyOf(other));
        return a == b || (Math.Min(a.Length, b.Length) >= TellingLetters && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));
    }

    // Asked for each claim beside each question of an interview.
    public static string KeyOf(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        var key = new StringBuilder(normal.Length);
        foreach (var letter in normal)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        return key.ToString();
    }
}
