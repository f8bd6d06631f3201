using Interview.Core.Language;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>Korean words are read from both ends: stems in front, particles and endings behind; the last word of a sentence holds its predicate.</summary>
internal sealed class KoreanForms : SentenceForms
{
    public static readonly KoreanForms Instance = new();

    private const int LongestEdge = 4;
    private const int LongestEnding = 5;
    private const int PastFinal = 20; // ㅆ

    protected override int Step => 12;

    protected override void AddWords(string text, HashSet<string> forms)
    {
        string? before = null;
        var last = "";
        foreach (var word in SpokenText.Words(text))
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

    private static string Tail(string word) => word.Length <= 2 ? word : word[^2..];

    private static bool IsPast(string word) => word.Any(letter => letter is >= '가' and <= '힣' && (letter - '가') % 28 == PastFinal);
}
