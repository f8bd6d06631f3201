using System.Collections.Frozen;

namespace Interview.Core.Resumes;

/// <summary>Labels in no list that say what is applied for, made of words that do: "희망 응시 부문", "Post you are applying for". Every word of it has to be one of these.</summary>
internal sealed class ApplicationLabels(VocabularyFile file)
{
    private const int LongestLabel = 40;

    private readonly FrozenSet<string> _applying = ResumeVocabulary.Words([.. file.Applying.Ko, .. file.Applying.En]);
    private readonly FrozenSet<string> _role = ResumeVocabulary.Words([.. file.AppliedRole.Ko, .. file.AppliedRole.En]);
    private readonly FrozenSet<string> _company = ResumeVocabulary.Words([.. file.AppliedCompany.Ko, .. file.AppliedCompany.En]);
    private readonly FrozenSet<string> _between = ResumeVocabulary.Words([.. file.ApplyingJoints.Ko, .. file.ApplyingJoints.En]);

    public Label? Of(string cell)
    {
        var words = WordsOf(cell);
        return words is null || !words.Exists(_applying.Contains) || !words.TrueForAll(word => _applying.Contains(word) || _role.Contains(word) || _company.Contains(word) || _between.Contains(word)) ? null
            : words.Exists(_company.Contains) ? Label.TargetCompany
            : words.Exists(_role.Contains) ? Label.TargetRole
            : null;
    }

    /// <summary>Whether every word of it is one for an employer, or joins such words.</summary>
    public bool SpeakOfAnEmployer(string cell) =>
        WordsOf(cell) is { Count: > 0 } words && words.Exists(_company.Contains) && words.TrueForAll(word => _company.Contains(word) || _between.Contains(word));

    private List<string>? WordsOf(string cell) =>
        cell.Length > LongestLabel || !cell.Any(char.IsLetter) ? null
        : cell.Any(Hangul.IsSyllable) ? Cut(ResumeVocabulary.Bare(cell))
        : [.. cell.Split([' ', '/', '-', '(', ')', ':', '.'], StringSplitOptions.RemoveEmptyEntries).Select(ResumeVocabulary.Bare).Where(word => word.Length > 0)];

    /// <summary>A Korean label in the words it is made of, the longest first; null where a part is none of them.</summary>
    private List<string>? Cut(string bare)
    {
        var words = new List<string>();
        for (var at = 0; at < bare.Length; at += words[^1].Length)
        {
            var word = Enumerable.Range(1, bare.Length - at).Reverse().Select(length => bare.Substring(at, length))
                .FirstOrDefault(part => _applying.Contains(part) || _role.Contains(part) || _company.Contains(part) || _between.Contains(part));
            if (word is null)
            {
                return null;
            }

            words.Add(word);
        }

        return words;
    }
}
