using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Tests.Content;
using Interview.Tests.Servers;

namespace Interview.Tests.Evaluation;

/// <summary>Which answers rules may be written from.</summary>
internal enum LabelledPart
{
    Open,

    /// <summary>No rule is written from their words. Their author wrote the rules too, and measures by them.</summary>
    SetApart,

    /// <summary>The same, in plain words to questions as interviews ask them. Rules were widened for such words, and measured by these at every step.</summary>
    Plain,

    /// <summary>Written by somebody who saw neither the rules nor their words. Nothing was learnt from them, but what they came to in total was looked at while thresholds were chosen.</summary>
    OnceBlind,

    /// <summary>Held out: the same, and nothing was chosen by what they came to.</summary>
    Blind,
}

/// <summary>An answer with the levels an expert gave it by the rubric's anchors, and why.</summary>
internal sealed record LabelledAnswer(string Locale, string Stage, string Role, string Question, string Answer, IReadOnlyDictionary<string, int> Levels, string Why, LabelledPart Part)
{
    public JudgeRequest Request => new(TestContent.Snapshot.Scenario("standard").Stage(Stage), Question, Answer, Locale, Role, null);
}

/// <summary>The hand-graded answers under <c>Labelled/</c>.</summary>
internal static class LabelledAnswers
{
    private sealed record FileShape(string Locale, IReadOnlyList<AnswerShape> Answers)
    {
        /// <summary>The question of each stage, where the answers bring none of their own.</summary>
        public IReadOnlyDictionary<string, string> Questions { get; init; } = new Dictionary<string, string>();
    }

    private sealed record AnswerShape(string Stage, string Role, IReadOnlyDictionary<string, int> Levels, string Answer, string Why)
    {
        public string? Question { get; init; }
    }

    public static IReadOnlyList<LabelledAnswer> All { get; } =
    [
        .. Of("ko", at => at % 3 == 2 ? LabelledPart.SetApart : LabelledPart.Open),
        .. Of("en", at => at % 3 == 2 ? LabelledPart.SetApart : LabelledPart.Open),
        .. Of("plain.ko", _ => LabelledPart.Plain),
        .. Of("plain.en", _ => LabelledPart.Plain),
    ];

    /// <summary>Apart from <see cref="All"/>: no rule, test of a rule or example may look at them.</summary>
    public static IReadOnlyList<LabelledAnswer> Blind { get; } =
    [
        .. Of("once-blind.ko", _ => LabelledPart.OnceBlind),
        .. Of("once-blind.en", _ => LabelledPart.OnceBlind),
        .. Of("blind.ko", _ => LabelledPart.Blind),
        .. Of("blind.en", _ => LabelledPart.Blind),
    ];

    private static IEnumerable<LabelledAnswer> Of(string name, Func<int, LabelledPart> part)
    {
        var file = ContentYaml.Read<FileShape>(File.ReadAllText(Path.Combine(Repository.Root, "Interview.Tests", "Evaluation", "Labelled", $"{name}.yaml")));
        return file.Answers.Select((answer, at) =>
            new LabelledAnswer(file.Locale, answer.Stage, answer.Role, answer.Question ?? file.Questions[answer.Stage], answer.Answer, answer.Levels, answer.Why, part(at)));
    }
}

/// <summary>How far two graders agree. A level that was not given counts as the lowest: it earns as much.</summary>
internal sealed record Agreement(int Count, double Kappa, double Exact, double WithinOne, int NotAssessed)
{
    public static Agreement Of(IReadOnlyList<(int Expert, int? Grader)> pairs)
    {
        const int Levels = RubricCriterion.Highest;
        var counts = new double[Levels, Levels];
        foreach (var (expert, grader) in pairs)
        {
            counts[expert - 1, (grader ?? 1) - 1]++;
        }

        // Cohen's kappa with quadratic weights: 1 − observed over expected disagreement.
        var (observed, expected) = (0.0, 0.0);
        for (var i = 0; i < Levels; i++)
        {
            for (var j = 0; j < Levels; j++)
            {
                var weight = Math.Pow(i - j, 2);
                observed += weight * counts[i, j];
                expected += weight * Enumerable.Range(0, Levels).Sum(k => counts[i, k]) * Enumerable.Range(0, Levels).Sum(k => counts[k, j]) / pairs.Count;
            }
        }

        return new(pairs.Count, expected == 0 ? 1 : 1 - (observed / expected), Share(p => p.Expert == (p.Grader ?? 1)), Share(p => Math.Abs(p.Expert - (p.Grader ?? 1)) <= 1), pairs.Count(p => p.Grader is null));

        double Share(Func<(int Expert, int? Grader), bool> holds) => pairs.Count(holds) / (double)pairs.Count;
    }
}
