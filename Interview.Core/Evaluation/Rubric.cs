using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What answers are measured against: areas with weights, criteria with five anchored levels, bands of the total.</summary>
public sealed record Rubric
{
    public required IReadOnlyList<RubricArea> Areas { get; init; }
    public required IReadOnlyList<RubricBand> Bands { get; init; }

    /// <summary>How much a follow-up's level counts beside its main question's 1.</summary>
    public required double FollowUpWeight { get; init; }

    /// <summary>SHA-256 of the file it came from.</summary>
    [JsonIgnore]
    public string Hash { get; init; } = "";

    [JsonIgnore]
    public IEnumerable<RubricCriterion> Criteria => Areas.SelectMany(a => a.Criteria);

    public RubricCriterion Criterion(string code) => Criteria.Single(c => c.Code == code);

    public RubricBand BandOf(double score) => Bands.Where(b => score >= b.From).MaxBy(b => b.From)!;
}

/// <param name="Weight">Share of the total in percent; the areas' weights sum to 100.</param>
public sealed record RubricArea(string Code, Localized Title, int Weight, IReadOnlyList<RubricCriterion> Criteria);

/// <param name="Weight">Share of its area in percent; the criteria's weights sum to 100.</param>
/// <param name="Levels">Observable behaviour for the levels 1 to 5, in order.</param>
/// <param name="Advice">One concrete thing to do better.</param>
public sealed record RubricCriterion(
    string Code, Localized Title, int Weight, IReadOnlyList<Localized> Levels, Localized Strength, Localized Advice)
{
    public const int Lowest = 1;
    public const int Highest = 5;

    public Localized Anchor(int level) => Levels[level - 1];
}

/// <param name="From">Lowest total, 0 to 100, that belongs to the band.</param>
public sealed record RubricBand(string Code, int From, Localized Title);
