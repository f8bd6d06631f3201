using Interview.Core.Language;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>Korean words are read from both ends: stems in front, particles and endings behind; the last word of a sentence holds its predicate.</summary>
internal sealed class KoreanForms : SentenceForms
{
    public static readonly KoreanForms Instance = new();

    // They fill a pause, wherever it falls.
    private static readonly HashSet<string> Sounds = ["음", "어", "그", "아", "저", "뭐", "막"];

    private const int LongestEdge = 4;
    private const int LongestEnding = 5;
    private const int PastFinal = 20; // ㅆ

    protected override bool IsLetter(char letter) => letter is >= '가' and <= '힣';

    protected override void AddWords(string text, HashSet<string> forms)
    {
        string? before = null;
        var last = "";
        foreach (var word in SpokenText.Words(text).Where(word => !Sounds.Contains(word)).Select(Plain))
        {
            forms.Add($"w:{word}");
            AddPieces(word, forms);
            if (IsPast(word))
            {
                forms.Add("past");
            }

            forms.Add(before is null ? $"begin:{word}" : $"b:{Tail(before)}_{Tail(word)}");
            (before, last) = (word, word);
        }

        for (var length = 1; length <= Math.Min(LongestEnding, last.Length); length++)
        {
            forms.Add($"end:{last[^length..]}");
        }

        if (IsPast(last))
        {
            forms.Add("endpast");
        }
    }

    private static void AddPieces(string word, HashSet<string> forms)
    {
        for (var length = 1; length <= Math.Min(LongestEdge, word.Length); length++)
        {
            forms.Add($"s:{word[^length..]}");
            if (length >= 2 && length < word.Length)
            {
                forms.Add($"p:{word[..length]}");
            }
        }

        for (var length = 2; length <= 3; length++)
        {
            for (var at = 0; at + length <= word.Length; at++)
            {
                forms.Add($"c:{word.AsSpan(at, length)}");
            }
        }
    }

    /// <summary>How formal somebody speaks says nothing of what they did: "했습니다" and "했어요" are one.</summary>
    private static string Plain(string word) => word.EndsWith("습니다", StringComparison.Ordinal) ? $"{word[..^3]}어요" : word;

    private static string Tail(string word) => word.Length <= 2 ? word : word[^2..];

    private static bool IsPast(string word) => word.Any(letter => letter is >= '가' and <= '힣' && (letter - '가') % 28 == PastFinal);
}
