using System.Collections.Frozen;

namespace Interview.Core.Resumes;

/// <summary>
/// Labels in no list that are made of words which are: "Exact title of your post", "Name of last employer", "주요 담당 업무 내용", "발급기관 명칭". Every word has to be known; the one that
/// the others describe says what the label means.
/// </summary>
internal sealed class ComposedLabels
{
    private const int LongestLabel = 40;

    private readonly FrozenDictionary<string, Label> _nouns;
    private readonly FrozenSet<string> _between;
    private readonly FrozenSet<string> _names;

    public ComposedLabels(VocabularyFile file)
    {
        _nouns = ResumeVocabulary.Table(file.LabelNouns);
        _between = ResumeVocabulary.Words([.. file.LabelJoints.Ko, .. file.LabelJoints.En]);
        _names = ResumeVocabulary.Words([.. file.NameNouns.Ko, .. file.NameNouns.En]);
    }

    public Label? Of(string cell)
    {
        if (cell.Length > LongestLabel)
        {
            return null;
        }

        return Words(cell) is not { Count: > 1 } words || !words.TrueForAll(IsKnown) ? null : Meaning(UpToOf(words));
    }

    public bool HoldsName(string label) => label.Length <= LongestLabel && Words(label)?.Exists(_names.Contains) == true;

    private List<string>? Words(string cell) => cell.Any(Hangul.IsSyllable) ? LabelWords.OfKorean(ResumeVocabulary.Bare(cell), IsKnown) : LabelWords.OfEnglish(cell);

    private bool IsKnown(string word) => _nouns.ContainsKey(word) || _between.Contains(word) || _names.Contains(word);

    /// <summary>The last noun; of what has only a name, that.</summary>
    private Label? Meaning(List<string> words) =>
        words.FindLast(_nouns.ContainsKey) is not { } noun ? null
        // "과정명", "Project title" name a thing; "교육 과정" alone heads a section.
        : words.Exists(_names.Contains) && words.Find(word => _nouns.TryGetValue(word, out var label) && label == Label.Title) is not null && _nouns[noun] is Label.Title or Label.Role ? Label.Title
        : _nouns[noun] == Label.Title ? null
        : _nouns[noun];

    /// <summary>"Title of your post": what stands before the "of" is meant, unless it is only the name of what stands behind.</summary>
    private List<string> UpToOf(List<string> words)
    {
        var of = words.FindIndex(word => word is "of" or "for" or "in");
        return of > 0 && words.Take(of).Any(word => _nouns.ContainsKey(word) && !_names.Contains(word)) ? words[..of] : words;
    }
}
