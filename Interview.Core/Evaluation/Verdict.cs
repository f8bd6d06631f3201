using System.Text.Json.Serialization;
using Interview.Core.Content;
using Interview.Core.Interviews;

namespace Interview.Core.Evaluation;

[JsonConverter(typeof(SnakeCaseEnum<VerdictStatus>))]
public enum VerdictStatus
{
    Assessed,
    NotAssessed,
}

/// <summary>What one grader found in one answer. Kept whole: scores and reports are made from it again and again.</summary>
public sealed record Verdict
{
    /// <summary>Who judged, such as "playbook" or a model's name.</summary>
    public required string Grader { get; init; }
    public required string RubricHash { get; init; }

    /// <summary>Prompt and model parameters of a model's verdict, content of the Playbook's: enough to run it again.</summary>
    public string? PromptHash { get; init; }

    /// <summary>The kind of the question that was answered.</summary>
    public StageKind Kind { get; init; }

    public required VerdictStatus Status { get; init; }

    /// <summary>Why nothing was assessed, as a code.</summary>
    public AnswerProblem? Problem { get; init; }

    /// <summary>Why nothing was assessed, as a sentence in the interview's language.</summary>
    public string? Reason { get; init; }

    public IReadOnlyList<CriterionGrade> Grades { get; init; } = [];

    /// <summary>How it was said. Coaching only: never part of a score.</summary>
    public IReadOnlyList<DeliveryMeasure> Delivery { get; init; } = [];

    /// <summary>How many independent judgements were combined.</summary>
    public int Judgements { get; init; } = 1;

    /// <summary>How far they agreed, 0 to 1; null for a single judgement.</summary>
    public double? Agreement { get; init; }

    /// <summary>The judgements disagree too much for a level to stand without a person's look.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>Why rules judged in a model's place, as one of <see cref="Models.Chat.ModelFailure"/>; null: nothing fell back.</summary>
    public string? FallbackReason { get; init; }

    /// <summary>The judgements that were combined, one by one: with them the combination can be made again.</summary>
    public IReadOnlyList<Judgement> Opinions { get; init; } = [];

    /// <summary>What rules found in the answer, by part: a measure like delivery, taken whoever judged.</summary>
    public IReadOnlyList<FoundPart> Parts { get; init; } = [];

    /// <summary>No verdict could be reached; the reason says why.</summary>
    public static Verdict NotAssessed(string grader, string rubricHash, string reason) =>
        new() { Grader = grader, RubricHash = rubricHash, Status = VerdictStatus.NotAssessed, Reason = reason };

    /// <summary>The verdict itself, once every level cites words that stand in the transcript.</summary>
    /// <exception cref="UnprovenVerdictException">A level has no evidence, or cites what was not said.</exception>
    public Verdict CheckedAgainst(string transcript)
    {
        foreach (var grade in Grades)
        {
            if (grade.Level is not (null or (>= RubricCriterion.Lowest and <= RubricCriterion.Highest)))
            {
                throw new UnprovenVerdictException($"{grade.Criterion}: level {grade.Level} is not on the scale.");
            }

            if (grade.Level is not null && grade.Evidence.Count == 0)
            {
                throw new UnprovenVerdictException($"{grade.Criterion}: level {grade.Level} cites nothing.");
            }

            if (grade.Evidence.FirstOrDefault(e => !e.OccursIn(transcript)) is { } invented)
            {
                throw new UnprovenVerdictException($"{grade.Criterion}: the words cited at {invented.Start} are not in the transcript.");
            }
        }

        return this;
    }
}

public sealed class UnprovenVerdictException(string message) : Exception(message);

/// <summary>One criterion's level with the rule or judgement that gave it; null: not assessed, and the reason says why.</summary>
public sealed record CriterionGrade(string Criterion, int? Level, string Rule, string Reason, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The rule of a level that rules gave because they found nothing; absence is what they know least about.</summary>
    public const string NothingFound = "none_of_it";

    /// <summary>How far several judgements agreed on this level, 0 to 1; null for a single one.</summary>
    public double? Agreement { get; init; }

    public bool NeedsPerson { get; init; }
}

/// <summary>One judgement of several: what one call to a model made of the answer.</summary>
/// <param name="WroteBy">Model, prompt and prompt hash.</param>
/// <param name="Failure">Why it counts for nothing, as one of <see cref="Models.Chat.ModelFailure"/>; null: it counts.</param>
public sealed record Judgement(string WroteBy, long Seed, IReadOnlyList<CriterionGrade> Grades, string? Failure = null);

/// <summary>A sentence of the answer that shows a part of a good one.</summary>
public sealed record FoundPart(AnswerPart Part, Evidence Evidence);

/// <summary>Words of the transcript, by their place in UTF-16 units.</summary>
public sealed record Evidence(int Start, int Length, string Quote)
{
    public bool OccursIn(string transcript) =>
        Start >= 0 && Length > 0 && Length == Quote.Length && Start <= transcript.Length - Length
        && transcript.AsSpan(Start, Length).SequenceEqual(Quote);
}

/// <param name="Value">Null when it cannot be known, such as the pace of a typed answer.</param>
public sealed record DeliveryMeasure(string Measure, double? Value, string Unit, string Remark);
