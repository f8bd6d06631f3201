using System.Net;
using System.Text;

namespace Interview.Core.Evaluation;

/// <summary>Finds quoted words in a transcript, letter by letter; only white space and the Unicode form may differ.</summary>
public static class Quotation
{
    /// <summary>Where the words stand, as they stand there; null: nowhere.</summary>
    public static Evidence? In(string transcript, string quote)
    {
        // A prompt shows "R&amp;D" where the answer says "R&D".
        var (text, places) = Flat(transcript);
        foreach (var words in new[] { quote, WebUtility.HtmlDecode(quote) })
        {
            var (wanted, _) = Flat(words.Normalize(NormalizationForm.FormC));
            if (wanted.Length > 0 && text.IndexOf(wanted, StringComparison.Ordinal) is >= 0 and var at)
            {
                var (start, end) = (places[at], places[at + wanted.Length - 1] + 1);
                return new(start, end - start, transcript[start..end]);
            }
        }

        return null;
    }

    /// <summary>The text without its outer and repeated white space, and where each letter of it stands.</summary>
    private static (string Text, List<int> Places) Flat(string text)
    {
        var (flat, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                flat.Append(text[i]);
                places.Add(i);
            }
            else if (flat.Length > 0 && flat[^1] != ' ')
            {
                flat.Append(' ');
                places.Add(i);
            }
        }

        if (flat.Length > 0 && flat[^1] == ' ')
        {
            flat.Length--;
            places.RemoveAt(places.Count - 1);
        }

        return (flat.ToString(), places);
    }
}
