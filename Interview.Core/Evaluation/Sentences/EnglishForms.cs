using System.Text.RegularExpressions;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>English words with their neighbours; of what comes behind a word also whether it is a past or goes on, whichever verb it is.</summary>
internal sealed partial class EnglishForms : SentenceForms
{
    public static readonly EnglishForms Instance = new();

    // They fill a pause, wherever it falls; and a recogniser sets commas as it likes.
    private static readonly HashSet<string> Sounds = ["um", "uh", "er", "erm", "oh", "well", ","];

    private static readonly HashSet<string> Irregular =
    [
        .. ("was were had did went got made said told took gave came saw knew thought found kept left felt brought began held wrote stood heard met ran paid sat spoke led grew lost fell "
            + "sent built understood drew broke spent rose drove bought chose won taught became sold learnt put cut set let read").Split(' '),
    ];

    protected override bool IsLetter(char letter) => char.IsAsciiLetter(letter);

    protected override void AddWords(string text, HashSet<string> forms)
    {
        var words = Token().Matches(text.Replace('’', '\'').Replace("n't", " not", StringComparison.Ordinal)).Where(token => !Sounds.Contains(token.Value)).Select(token => char.IsDigit(token.Value[0]) ? "#" : token.Value).ToArray();
        foreach (var (at, word) in words.Index())
        {
            forms.Add($"w:{word}");
            AddPieces(word, forms);
            if (at > 0)
            {
                forms.Add($"b:{words[at - 1]}_{word}");
            }

            if (at > 1)
            {
                forms.Add($"t:{words[at - 2]}_{words[at - 1]}_{word}");
            }

            if (at > 0 && Shape(word) is { } shape)
            {
                forms.Add($"b:{words[at - 1]}_{shape}");
            }
        }

        if (words.Length > 0)
        {
            forms.Add($"begin:{words[0]}");
            forms.Add($"begin:{Shape(words[0])}");
        }

        if (words.Length > 1)
        {
            forms.Add($"begin:{words[0]}_{Shape(words[1]) ?? words[1]}");
        }
    }

    private static void AddPieces(string word, HashSet<string> forms)
    {
        if (word.Length > 4)
        {
            forms.Add($"s:{word[^3..]}");
            if (Shape(word) is { } shape)
            {
                forms.Add(shape);
            }
        }

        if (word.Length > 5)
        {
            forms.Add($"p:{word[..5]}");
        }
    }

    private static string? Shape(string word) => Irregular.Contains(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)) ? "PAST"
        : word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) ? "ING" : null;

    [GeneratedRegex("[a-z]+(?:'[a-z]+)?|[0-9][0-9.,]*|[,;:?—–-]")]
    private static partial Regex Token();
}
