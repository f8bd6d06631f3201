using System.Text;

namespace Interview.Core.Language;

/// <summary>One sentence and where it stands, in UTF-16 units of the text it came from.</summary>
public readonly record struct Sentence(int Start, string Text)
{
    public int Length => Text.Length;
}

/// <summary>Small facts about text that was spoken or typed.</summary>
public static class SpokenText
{
    /// <summary>The form every transcript is kept in: NFC, no control characters, single spaces. Spans count in this form.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format)
            {
                clean.Append(c);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Letters and digits only: what is left when pauses and punctuation are taken away.</summary>
    public static int Letters(string text) => text.Count(char.IsLetterOrDigit);

    /// <summary>The words, without the punctuation around them.</summary>
    public static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(Punctuation)).Where(w => w.Length > 0);

    /// <summary>Whether the text holds the word. "HR" is not in "Chrome"; Korean words join without spaces, so there any place counts.</summary>
    public static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            var startsWord = !char.IsAsciiLetterOrDigit(word[0]) || at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]);
            var endsWord = !char.IsAsciiLetterOrDigit(word[^1]) || end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);
            if (startsWord && endsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of the text begins so. "test" is in "Tested" and not in "latest"; in Korean any place counts.</summary>
    public static bool Begins(string text, string start)
    {
        for (var at = text.IndexOf(start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!char.IsAsciiLetterOrDigit(start[0]) || at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Splits at sentence ends and tags; a full stop inside a number or a name such as Node.js ends nothing.</summary>
    public static IReadOnlyList<Sentence> Sentences(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '?' or '!' or '\n' or '。' or '>' or '}' or '`' || (text[i] == '=' && i > 0 && text[i - 1] == '=') || (text[i] == '.' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])));
            if (ends || EndsKorean(text, i))
            {
                while (i + 1 < text.Length && text[i + 1] is '.' or '?' or '!' or '”' or '’' or '"')
                {
                    i++;
                }

                Add(start, i + 1);
                start = i + 1;
            }
        }

        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(text[to - 1]))
            {
                to--;
            }

            if (to > from && Letters(text[from..to]) > 0)
            {
                sentences.Add(new(from, text[from..to]));
            }
        }
    }

    private static readonly char[] Punctuation = [.. ".,?!…·:;\"'“”‘’()[]{}<>「」~-–—"];

    // A recogniser often writes Korean without full stops: "…했습니다 그래서 …" holds two sentences.
    private static bool EndsKorean(string text, int i) =>
        i >= 2 && i + 1 < text.Length && text[i + 1] == ' ' && text[i] is '다' && text[i - 1] == '니' && text[i - 2] is >= '가' and <= '힣' && (text[i - 2] - '가') % 28 == 17;
}
