using System.Text.Json.Serialization;
using Interview.Core.Content;
using Interview.Core.Evaluation;

namespace Interview.Core.Interviews;

[JsonConverter(typeof(SnakeCaseEnum<StageKind>))]
public enum StageKind
{
    Template,
    Generated,
    FollowUp,
}

public sealed record Stage
{
    public required string Name { get; init; }
    public required Localized Title { get; init; }
    public required StageKind Kind { get; init; }

    /// <summary>The stage whose answer a follow-up asks about.</summary>
    public string? Follows { get; init; }

    /// <summary>The earlier stage to which this one only gives another chance to add: both are rated as one, like a question and its follow-up.</summary>
    public string? AddsTo { get; init; }

    /// <summary>The stage whose question opened the exchange this one belongs to.</summary>
    [JsonIgnore]
    public string Exchange => Follows ?? AddsTo ?? Name;

    /// <summary>The rubric area this stage is about, by its code.</summary>
    public string? Competency { get; init; }

    /// <summary>The rubric criteria an answer to this stage can show.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>What a follow-up looks for in the answer, most wanted first.</summary>
    public IReadOnlyList<AnswerPart> Probes { get; init; } = [];

    /// <summary>What the stage is for, in a sentence for whoever writes its question.</summary>
    public required Localized Guide { get; init; }

    /// <summary>Time for the answer.</summary>
    public required int Seconds { get; init; }

    public required StageLimits Limits { get; init; }

    /// <summary>Words the question may not hold, such as technical terms where character is asked about.</summary>
    public LocalizedList Forbidden { get; init; } = LocalizedList.Empty;

    /// <summary>When the stage is left out; null: never.</summary>
    public SkipRule? Skip { get; init; }
}

/// <summary>How long a question may be, in characters.</summary>
public sealed record StageLimits(LengthLimit Ko, LengthLimit En)
{
    public LengthLimit For(string locale) => Locales.IsKorean(locale) ? Ko : En;
}

public sealed record LengthLimit(int Min, int Max);

/// <summary>Leaves a follow-up out when the answer before it holds fewer letters than this: there is nothing to ask about.</summary>
public sealed record SkipRule(int AnswerBelow);
