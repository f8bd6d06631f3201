using System.Text.RegularExpressions;

namespace Interview.Core.Resumes;

/// <summary>An essay as it was read.</summary>
internal sealed record FoundEssay(Found? Question, Found Answer)
{
    public ProfileEssay Note(string path, OriginLedger origins) =>
        new(origins.Note($"{path}.question", Question) ?? "", origins.Note($"{path}.answer", Answer)!, (Question ?? Answer).First.Place);
}

/// <summary>Takes essays apart into questions and what was answered.</summary>
internal static partial class EssayReader
{
    public static IEnumerable<FoundEssay> Read(IReadOnlyList<TextLine> lines, EssayQuestions questions, ResumeVocabulary vocabulary, LineJoin join)
    {
        Found? question = null;
        Found? answer = null;
        string? mark = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var text = line.Text.Replace('\t', ' ').Replace('\n', ' ');
            var isCalled = i > 0 && EssayQuestions.IsNumber(lines[i - 1].Text);
            if (EssayQuestions.IsNumber(text))
            {
                continue;
            }

            if (Row(line, vocabulary) is var (asks, answers))
            {
                if (answer is not null)
                {
                    yield return new FoundEssay(question, answer);
                }

                (question, answer) = (new(WithoutMark(asks), line, Sureness.Labelled), new(answers, line, Sureness.Labelled));
            }
            else if (isCalled || questions.Begins(line, mark))
            {
                if (answer is not null)
                {
                    yield return new FoundEssay(question, answer);
                }

                var whole = questions.Whole(line);
                var asked = whole.Skip(1).Aggregate((Text: text, Last: line), (so, next) => (LineJoin.Append(so.Text, next.Text, join.Between(so.Last, next) is var joint && joint == Joint.NewParagraph ? Joint.Space : joint), next));
                // The first question shows how questions are marked here.
                mark ??= EssayQuestions.MarkOf(text);
                (question, answer) = (new(WithoutMark(asked.Text), line, whole[^1], mark is not null || vocabulary.IsTopic(text) ? Sureness.Labelled : Sureness.Placed), null);
                i += whole.Count - 1;
            }
            else if (question is null && answer is null && (LabelledCells.Pairs(line.Text, vocabulary).Count > 0 || HeaderReader.HoldsContact(text) || line.Text.Contains('\t', StringComparison.Ordinal)))
            {
                // Under the document's name stands whose it is, over a table what its columns hold.
            }
            else
            {
                var joint = answer is null ? Joint.None : join.Between(answer.Last, line);
                answer = answer is null ? new(mark == "Q" ? AnswerMark().Replace(text, "") : text, line, question is null ? Sureness.Left : Sureness.Placed)
                    : answer with { Text = LineJoin.Append(answer.Text, text, joint), Last = line };
            }
        }

        if (answer is not null)
        {
            yield return new FoundEssay(question, answer);
        }
    }

    /// <summary>A row of a form with the question in its first cell and the answer in its last.</summary>
    public static (string Question, string Answer)? LabelledEssay(TextLine line, ResumeVocabulary vocabulary)
    {
        var tab = line.Text.IndexOf('\t', StringComparison.Ordinal);
        return tab > 0 && line.Text.LastIndexOf('\t') == tab && line.Text[..tab] is var question && (vocabulary.IsTopic(question) || vocabulary.Asks(question)) && line.Text.Length - tab > ShortestAnswer
            ? (question, line.Text[(tab + 1)..].Replace('\n', ' '))
            : null;
    }

    /// <summary>A row that holds a question and its answer.</summary>
    private static (string Question, string Answer)? Row(TextLine line, ResumeVocabulary vocabulary) => LabelledEssay(line, vocabulary) ?? CellOfEssay(line);

    /// <summary>Among essays a row with prose in its last cell is one, whatever its first says.</summary>
    private static (string Question, string Answer)? CellOfEssay(TextLine line) =>
        line.Text.Split('\t') is [{ Length: > 0 and <= LongestCell } question, { Length: >= LongAnswer } answer] ? (question.Replace('\n', ' '), answer.Replace('\n', ' ')) : null;

    private const int LongestCell = 120;
    private const int LongAnswer = 30;
    private const int ShortestAnswer = 40;

    /// <summary>The question as it would be asked aloud: without what counts it, its brackets, and how long the answer may be.</summary>
    private static string WithoutMark(string text)
    {
        var bare = Numbered().Replace(Ordinals.Without(Bullets.Without(text.TrimStart('>', ' '))), "").Trim();
        bare = Brackets.Any(pair => bare.Length > 2 && bare[0] == pair[0] && bare.IndexOf(pair[1], StringComparison.Ordinal) == bare.Length - 1) ? bare[1..^1].Trim() : bare;
        return Limit().Replace(bare, "").Trim() is { Length: > 0 } asked ? asked : bare;
    }

    private static readonly string[] Brackets = ["[]", "<>", "【】", "「」", "()", "『』", "〈〉", "《》"];

    [GeneratedRegex(@"^\s*(?:[\[(<【「]?\s*(?:(?:" + EssayQuestions.Counter + @")(?=\s*\.?\s*\d)|문항|질문|question|q|no\.?|#)\s*\.?\s*\d{0,2}(?:-\d)?\s*(?:[.)\]>】」:：|–—-]+|번\s*(?:문항|질문)?[.:)]?|(?=\s))|[\[(<【「]\s*\d{1,2}\s*[\])>】」]|\d{1,2}\s*(?:번(?:\s*(?:문항|질문))?\s*[.:)]?|[|:：]|[–—-]\s))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    /// <summary>"A:", "답변." before what answers "Q:".</summary>
    [GeneratedRegex(@"^\s*(?:A|Ans|Answer|답변?)\s*\d{0,2}\s*[.:：)]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex AnswerMark();

    /// <summary>"(500자 이내)", "[700자 이상 1,000자 이하]", "/ 800자", "(max. 300 words)".</summary>
    [GeneratedRegex(@"\s*(?:[(\[<（]\s*(?=[^)\]>）]*\d)[^()\[\]<>（）]*(?:자|글자|byte|바이트|words?|characters?)(?:\s*(?:이내|이하|이상|내외|내|미만|제한|or fewer|or less|max(?:imum)?\.?|limit))?[^()\[\]<>（）]{0,12}[)\]>）]|[/|–-]\s*(?:최대\s?|약\s?|공백\s?포함\s?)?\d[\d,]*\s?(?:자|글자|words?|characters?)(?:\s*(?:이내|이하|이상|내외))?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
