using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What answers are measured against: areas with weights, criteria with five anchored levels, bands of the total.</summary>
public sealed record Rubric
{
    public required IReadOnlyList<RubricArea> Areas { get; init; }
    public required IReadOnlyList<RubricBand> Bands { get; init; }

    /// <summary>Only in rubrics kept from before exchanges were rated as one; read, so that they can be, and used no more.</summary>
    public double? FollowUpWeight { get; init; }

    /// <summary>SHA-256 of the file it came from.</summary>
    [JsonIgnore]
    public string Hash { get; init; } = "";

    /// <summary>The file itself, to be kept with the verdicts that were given by it.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";

    [JsonIgnore]
    public IEnumerable<RubricCriterion> Criteria => Areas.SelectMany(a => a.Criteria);

    public RubricCriterion Criterion(string code) => Criteria.Single(c => c.Code == code);

    /// <summary>Reads a rubric that was kept; members that came later have defaults, so it reads as it did.</summary>
    /// <exception cref="FormatException">The text is no rubric.</exception>
    public static Rubric Read(string hash, string text) => ContentYaml.Read<Rubric>(text) with { Hash = hash, Text = text };

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

    /// <summary>By what rules climb from level 1, a step for each level; none: rules cannot judge this criterion.</summary>
    public IReadOnlyList<RubricRule> Rules { get; init; } = [];

    public Localized Anchor(int level) => Levels[level - 1];
}

/// <summary>
/// What must stand in an answer for one level more: enough sentences out of the sources named (<see cref="Any"/>, <see cref="Trade"/>, <see cref="Resume"/>,
/// <see cref="Employer"/>, <see cref="Asked"/>, <see cref="Parts"/>), and something of each list in <see cref="With"/>.
/// </summary>
/// <param name="Rule">The name it is cited by.</param>
/// <param name="Says">What was found, or is lacking, as a noun phrase.</param>
public sealed record RubricRule(string Rule, Localized Says)
{
    /// <summary>Sentences that show one of these parts.</summary>
    public IReadOnlyList<AnswerPart> Any { get; init; } = [];

    /// <summary>For each list, a sentence somewhere in the answer that shows one of its parts.</summary>
    public IReadOnlyList<IReadOnlyList<AnswerPart>> With { get; init; } = [];

    /// <summary>Sentences with words of the trade.</summary>
    public bool Trade { get; init; }

    /// <summary>Sentences that share so many words with the résumé.</summary>
    public int Resume { get; init; }

    /// <summary>Sentences that say something of the employer applied to, with a number.</summary>
    public bool Employer { get; init; }

    /// <summary>Sentences that share words with the question or are what it asked for, so many words and parts in all.</summary>
    public int Asked { get; init; }

    /// <summary>Different parts of a telling: situation, action, result, reasoning, lesson.</summary>
    public int Parts { get; init; }

    /// <summary>How many sentences, or steps within them, it takes.</summary>
    public int AtLeast { get; init; } = 1;
}

/// <param name="From">Lowest total, 0 to 100, that belongs to the band.</param>
public sealed record RubricBand(string Code, int From, Localized Title);
