using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>An essay as it was read.</summary>
internal sealed record FoundEssay(Found? Question, Found Answer)
{
    public ProfileEssay Note(string path, OriginLedger origins) =>
        new(origins.Note($"{path}.question", Question) ?? "", origins.Note($"{path}.answer", Answer)!, (Question ?? Answer).First.Place);
}

/// <summary>Questions of a Korean application (자기소개서) or an English form, and what was answered.</summary>
internal static partial class EssayReader
{
    private const int LongestQuestion = 400;

    public static IEnumerable<FoundEssay> Read(IReadOnlyList<TextLine> lines, ResumeVocabulary vocabulary, LineJoin join)
    {
        Found? question = null;
        Found? answer = null;
        foreach (var line in lines)
        {
            var text = line.Text.Replace('\t', ' ');
            if (question is not null && answer is null && GoesOn(question, line, text, vocabulary, join))
            {
                question = question with { Text = Joined(question, line, text, join, Joint.Space), Last = line };
            }
            else if (IsQuestion(text, vocabulary))
            {
                if (answer is not null)
                {
                    yield return new FoundEssay(question, answer);
                }

                (question, answer) = (new(WithoutNumber(text), line, vocabulary.IsTopic(text) || Numbered().IsMatch(text) ? Sureness.Labelled : Sureness.Placed), null);
            }
            else
            {
                answer = answer is null ? new(text, line, question is null ? Sureness.Left : Sureness.Placed)
                    : answer with { Text = Joined(answer, line, text, join, Joint.NewParagraph), Last = line };
            }
        }

        if (answer is not null)
        {
            yield return new FoundEssay(question, answer);
        }
    }

    public static bool IsNumbered(string text) => text.Length <= 200 && Numbered().IsMatch(text);

    /// <summary>"1. 지원 동기를 서술하시오.": where such a line stands, essays begin.</summary>
    public static bool IsNumberedQuestion(string text, ResumeVocabulary vocabulary) => IsNumbered(text) && vocabulary.Asks(text);

    // A question may run on to a second line before it asks; a second question that is numbered is another.
    private static bool GoesOn(Found question, TextLine line, string text, ResumeVocabulary vocabulary, LineJoin join) =>
        question.Text.Length + text.Length < LongestQuestion && !Numbered().IsMatch(text) && !vocabulary.IsTopic(question.Text)
        && (join.Between(question.Last, line) != Joint.NewParagraph || IsQuestion(text, vocabulary) || (!Ends().IsMatch(question.Text) && vocabulary.Asks(text) && text.Length <= 160));

    /// <param name="most">What a break between two lines can mean at most here.</param>
    private static string Joined(Found before, TextLine line, string text, LineJoin join, Joint most)
    {
        var joint = join.Between(before.Last, line);
        return LineJoin.Append(before.Text, text, joint == Joint.NewParagraph ? most : joint);
    }

    private static bool IsQuestion(string text, ResumeVocabulary vocabulary) =>
        text.Length <= 200 && (vocabulary.IsTopic(text) || (vocabulary.Asks(text) && (Numbered().IsMatch(text) || text.Length <= 160)) || (Numbered().IsMatch(text) && text.Length <= 60 && !text.EndsWith('.')));

    private static string WithoutNumber(string text)
    {
        var bare = Numbered().Replace(text, "").Trim();
        return bare.Length > 2 && Brackets.Any(pair => bare[0] == pair[0] && bare[^1] == pair[1]) ? bare[1..^1].Trim() : bare;
    }

    private static readonly string[] Brackets = ["[]", "<>", "【】", "「」", "()", "『』", "〈〉", "《》"];

    [GeneratedRegex(@"^\s*(?:[\[(<【「]?\s*(?:문항|질문|question|q)?\s*\.?\s*\d{1,2}\s*[.)\]>】」:번]+|q\s?\d{1,2}\b|[①②③④⑤⑥⑦⑧⑨])\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[?.!)\]]\s*$")]
    private static partial Regex Ends();
}
