using System.Text;
using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>Questions of a Korean application (자기소개서) or an English form, and what was answered.</summary>
internal static partial class EssayReader
{
    private const int LongestQuestion = 400;

    public static IEnumerable<ProfileEssay> Read(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary)
    {
        string? question = null;
        Place? place = null;
        var answer = new StringBuilder();
        TextLine? before = null;
        foreach (var line in lines)
        {
            var text = line.Text.Replace('\t', ' ');
            if (IsQuestion(text, vocabulary))
            {
                if (question is not null && answer.Length == 0 && question.Length + text.Length < LongestQuestion && !Numbered().IsMatch(text))
                {
                    question += " " + text;
                    before = line;
                    continue;
                }

                if (answer.Length > 0)
                {
                    yield return new ProfileEssay(question ?? "", answer.ToString(), place!);
                }

                (question, place, before) = (Numbered().Replace(text, "").Trim(), line.Place, line);
                answer.Clear();
                continue;
            }

            // A question may run on to a second line before it asks.
            if (question is not null && answer.Length == 0 && !Ends().IsMatch(question) && vocabulary.Asks(text) && text.Length <= 160)
            {
                question += " " + text;
                before = line;
                continue;
            }

            place ??= line.Place;
            if (answer.Length > 0)
            {
                answer.Append(StartsParagraph(before, line) ? '\n' : ' ');
            }

            answer.Append(text);
            before = line;
        }

        if (answer.Length > 0)
        {
            yield return new ProfileEssay(question ?? "", answer.ToString(), place!);
        }
    }

    private static bool IsQuestion(string text, ResumeVocabulary vocabulary) =>
        text.Length <= 200 && (vocabulary.IsTopic(text) || (vocabulary.Asks(text) && (Numbered().IsMatch(text) || text.Length <= 160)) || (Numbered().IsMatch(text) && text.Length <= 60 && !text.EndsWith('.')));

    private static bool StartsParagraph(TextLine? before, TextLine line)
    {
        if (before is null || before.Place.Page != line.Place.Page)
        {
            return before is not null && before.Text.EndsWith('.');
        }

        return before.Box is { } above && line.Box is { } below
            ? below.Top - above.Bottom > above.Height * 0.9 || below.Left - above.Left > 6
            : before.Text.EndsWith('.') && before.Text.Length < 60;
    }

    [GeneratedRegex(@"^\s*(?:[\[(<【「]?\s*(?:문항|질문|question|q)?\s*\.?\s*\d{1,2}\s*[.)\]>】」:번]+|q\s?\d{1,2}\b|[①②③④⑤⑥⑦⑧⑨])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[?.!)\]]\s*$")]
    private static partial Regex Ends();
}
