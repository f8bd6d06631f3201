using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Language;

namespace Interview.Core.Playbook;

/// <summary>Chooses the words of an answer that a follow-up takes up: verbatim, short enough to be said, and a clause of their own.</summary>
internal static partial class AnswerQuote
{
    private const int LongestKorean = 48;
    private const int LongestEnglish = 90;

    /// <param name="isOwn">Whether a sentence tells what the candidate did: what is asked about an action needs one.</param>
    public static IReadOnlyList<string> For(AnswerPart lacking, AnswerSignals signals, string locale, Func<string, bool> isOwn)
    {
        AnswerPart[] near = lacking switch
        {
            AnswerPart.Number or AnswerPart.Reflection => [AnswerPart.Result, AnswerPart.OwnAction],
            AnswerPart.OwnAction => [AnswerPart.TeamAction, AnswerPart.Result],
            AnswerPart.Situation => [AnswerPart.OwnAction, AnswerPart.Result],
            _ => [AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Situation],
        };
        return
        [
            .. near.SelectMany(part => part == AnswerPart.OwnAction
                    ? signals.Of(part).Select(e => e.Quote).Concat(signals.Telling.Select(s => s.Text).Where(isOwn).OrderByDescending(text => text.Length))
                    : signals.Of(part).Select(e => e.Quote))
                .Concat(signals.Telling.Select(s => s.Text).OrderByDescending(text => text.Length))
                .Select(sentence => Short(sentence, Locales.IsKorean(locale)))
                .Where(quote => SpokenText.Letters(quote) >= 6)
                .Distinct()
                .Take(4),
        ];
    }

    private static string Short(string sentence, bool korean)
    {
        var text = Opening().Replace(sentence, "").Trim(' ', '.', ',', '?', '!');
        if (text.AsSpan().ContainsAny("“”‘’\""))
        {
            return "";
        }

        return korean ? Tail(text) : Head(text);
    }

    // A Korean clause carries its verb at the end.
    private static string Tail(string text)
    {
        if (text.Length <= LongestKorean)
        {
            return text;
        }

        var starts = KoreanClause().Matches(text).Select(m => m.Index + m.Length).Where(at => text.Length - at is <= LongestKorean and >= 10).ToList();
        return starts.Count > 0 ? text[starts[0]..].Trim() : "";
    }

    private static string Head(string text)
    {
        if (text.Length <= LongestEnglish)
        {
            return text;
        }

        // "After I missed a deadline, I started asking …": the main clause says it.
        if (Subordinate().IsMatch(text))
        {
            var main = text[(text.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? comma + 2 : text.Length)..];
            return main.Length > 0 ? Head(main) : "";
        }

        var ends = EnglishClause().Matches(text).Select(m => m.Index).Where(at => at is >= 20 and <= LongestEnglish).Select(at => text[..at].TrimEnd(' ', ',', ';')).ToList();
        // A list that is cut short sounds cut short; its first member does not.
        return ends.LastOrDefault(head => !head.Contains(',')) ?? ends.LastOrDefault() ?? "";
    }

    [GeneratedRegex(@"^((음|어|그|저|네|아|뭐|그래서|그리고|그런데|일단|사실|결국|결과적으로|그 결과|um|uh|well|so|and|yes|okay|actually)[ ,.…]+)+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(,|하고|[았었했였겠]고|으며|하며|면서|해서|[아어여라]서|[는은]데|지만|니까|더니),?\s+")]
    private static partial Regex KoreanClause();

    [GeneratedRegex("^(After|When|While|If|Because|Since|Once|Before|As|Although|Until) ", RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"[,;]? (and|so|because|which|but|while|then|where|when)\b|[,;] ", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishClause();
}
