namespace Interview.Core.Models;

/// <summary>Cuts the endings that change a word's form and not its meaning. Light on purpose: a stem need not be a word, only the same for all forms.</summary>
internal static class Stems
{
    // Longest first: 에서는 before 에서 before 서.
    private static readonly string[] Endings = [.. (
        "하였습니다 했습니다 되었습니다 됐습니다 시켰습니다 였습니다 었습니다 았습니다 하겠습니다 했습니까 합니까 습니까 합니다 됩니다 입니다 습니다 하였고 하였으며 했으며 했었던 하여서 하면서 했던 하고 하며 하여 해서 하는 하던 하기 하게 한다 했다 하였다 되었다 됐다 된다 되는 되어 되고 시킨 시켜 시키고 시켰다 했고 해본 해온 했을 하려 하려고 했나요 한 할 함 됨 된 될 해 "
        + "에서의 에서는 에서도 으로서 으로써 으로의 으로는 에게서 로서 로써 로의 로는 에서 에게 에는 에도 으로 까지 부터 처럼 보다 마다 이나 이며 이고 이란 이라는 라는 인가요 이었던 였던 은 는 이 가 을 를 에 의 로 와 과 도 만 나 며 고 들 인 적 들을 들이 들의 들과")
        .Split(' ').Distinct().OrderByDescending(ending => ending.Length)];

    private static readonly string[] EnglishEndings = ["ization", "isation", "ations", "ation", "ments", "ment", "ings", "ing", "ers", "er", "ed", "es", "ly", "s", "e", "y"];

    public static ReadOnlySpan<char> Korean(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            // Two syllables must stay: 회의 and 언어 are words, not 회 + 의.
            if (word.Length >= ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    public static ReadOnlySpan<char> English(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3];
        }

        foreach (var ending in EnglishEndings)
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal))
            {
                return Undoubled(word[..^ending.Length]);
            }
        }

        return word.Length == 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
    }

    // planned and plan, running and run
    private static ReadOnlySpan<char> Undoubled(ReadOnlySpan<char> stem) =>
        stem.Length > 4 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;
}
