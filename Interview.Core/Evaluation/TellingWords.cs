using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>The words of a text that say what it is about, near enough to their stems to be found again in other forms.</summary>
internal static class TellingWords
{
    // Words every question holds say nothing about what an answer is about.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "어떻", "무엇", "어떤", "그때", "있으", "있습", "하셨", "말씀", "주시", "주세", "그리", "그래", "저는", "제가", "대해", "가장", "이력", "적으", "라고", "했습", "있었", "하는",
        "what", "when", "that", "this", "with", "your", "have", "from", "were", "which", "would", "about", "there", "tell", "describe", "please", "could", "they", "them", "most", "then",
    };

    // Korean words carry their particles: the first two syllables are near enough to a stem.
    public static HashSet<string> Of(string text) => SpokenText.Words(text)
        .Where(w => w.Length >= 2 && !Common.Contains(w[0] >= '가' ? w[..2] : w))
        .Select(w => w[0] >= '가' ? w[..2] : w.Length > 5 ? w[..5] : w)
        .Where(w => w[0] >= '가' || w.Length > 3)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of the text that are among the others.</summary>
    public static IReadOnlyList<string> Shared(string text, HashSet<string> others) => [.. Of(text).Where(others.Contains)];
}
