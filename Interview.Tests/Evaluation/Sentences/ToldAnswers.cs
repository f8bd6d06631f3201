using System.Text.Json;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Tests.Content;
using Interview.Tests.Servers;

namespace Interview.Tests.Evaluation.Sentences;

/// <summary>A sentence, and what its author says it does in its answer.</summary>
internal sealed record MarkedSentence(string Text, IReadOnlySet<string> Marks);

/// <summary>An answer whose sentences are marked with what they do, and which is graded by the anchors.</summary>
internal sealed record ToldAnswer(string Author, string Locale, string Stage, string Role, string Question, IReadOnlyList<MarkedSentence> Told, IReadOnlyDictionary<string, int> Levels, string Why)
{
    public string Transcript { get; } = string.Join(' ', Told.Select(sentence => sentence.Text));

    public JudgeRequest Request => new(TestContent.Snapshot.Scenario("standard").Stage(Stage), Question, Transcript, Locale, Role, null);

    /// <summary>The marks of whatever was told between these places: a reader may cut sentences otherwise.</summary>
    public IReadOnlySet<string> MarksOf(int start, int length)
    {
        var marks = new HashSet<string>();
        var at = 0;
        foreach (var sentence in Told)
        {
            if (at < start + length && at + sentence.Text.Length > start)
            {
                marks.UnionWith(sentence.Marks);
            }

            at += sentence.Text.Length + 1;
        }

        return marks;
    }
}

/// <summary>The answers under <c>Told/</c>, a file for each author; none of them had seen a rule or a cue. The authors are language models in the parts of applicants of many trades; no answer is a real candidate's. What is learnt from them is measured on authors it was not learnt from.</summary>
internal static class ToldAnswers
{
    /// <summary>Marks that are named otherwise than the part they stand for.</summary>
    private const string Checkable = "checkable";

    private sealed record FileShape(string Locale, IReadOnlyList<AnswerShape> Answers);

    private sealed record AnswerShape(string Stage, string Role, IReadOnlyDictionary<string, int> Levels, string Question, IReadOnlyList<IReadOnlyDictionary<string, string>> Told, string Why);

    public static IReadOnlyList<ToldAnswer> All { get; } =
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "Interview.Tests", "Evaluation", "Sentences", "Told"), "*.yaml").Order(StringComparer.Ordinal)
           let shape = ContentYaml.Read<FileShape>(File.ReadAllText(file))
           from answer in shape.Answers
           select new ToldAnswer(Path.GetFileNameWithoutExtension(file), shape.Locale, answer.Stage, answer.Role, answer.Question,
               [.. answer.Told.SelectMany(told => told).Select(told => new MarkedSentence(told.Value, told.Key.Split(' ').ToHashSet()))], answer.Levels, answer.Why),
    ];

    /// <summary>What stands for a part in the marks.</summary>
    public static string MarkOf(AnswerPart part) => part == AnswerPart.NumberedResult ? Checkable : NameOf(part);

    /// <summary>As content writes it.</summary>
    public static string NameOf(AnswerPart part) => JsonNamingPolicy.SnakeCaseLower.ConvertName(part.ToString());
}
