using System.Collections.Frozen;

namespace Interview.Core.Resumes;

/// <summary>Labels in no list that say what is applied for, made of words that do: "희망 응시 부문", "Post you are applying for". Every word of it has to be one of these.</summary>
internal sealed class ApplicationLabels(VocabularyFile file)
{
    private const int LongestLabel = 64;

    private readonly FrozenSet<string> _applying = ResumeVocabulary.Words([.. file.Applying.Ko, .. file.Applying.En]);
    private readonly FrozenSet<string> _role = ResumeVocabulary.Words([.. file.AppliedRole.Ko, .. file.AppliedRole.En]);
    private readonly FrozenSet<string> _company = ResumeVocabulary.Words([.. file.AppliedCompany.Ko, .. file.AppliedCompany.En]);
    private readonly FrozenSet<string> _between = ResumeVocabulary.Words([.. file.ApplyingJoints.Ko, .. file.ApplyingJoints.En]);

    public Label? Of(string cell)
    {
        var words = Words(cell);
        return words is null || !words.Exists(_applying.Contains) || !words.TrueForAll(IsKnown) ? null
            : words.Exists(_company.Contains) ? Label.TargetCompany
            : words.Exists(_role.Contains) ? Label.TargetRole
            : null;
    }

    /// <summary>Whether every word of it is one for an employer, or joins such words.</summary>
    public bool SpeakOfAnEmployer(string cell) =>
        Words(cell) is { Count: > 0 } words && words.Exists(_company.Contains) && words.TrueForAll(word => _company.Contains(word) || _between.Contains(word));

    private List<string>? Words(string cell) =>
        cell.Length > LongestLabel || !cell.Any(char.IsLetter) ? null
        : cell.Any(Hangul.IsSyllable) ? LabelWords.OfKorean(ResumeVocabulary.Bare(cell), IsKnown)
        : LabelWords.OfEnglish(cell);

    private bool IsKnown(string word) => _applying.Contains(word) || _role.Contains(word) || _company.Contains(word) || _between.Contains(word);
}
