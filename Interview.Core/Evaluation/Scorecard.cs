namespace Interview.Core.Evaluation;

/// <summary>
/// From levels to a total by arithmetic alone. Weights are shared out over what was assessed; what was not lowers the confidence, never
/// the score. A question and its follow-ups are one exchange, rated as one: a follow-up asks for what was lacking, so it can add and never takes away.
/// Made again from the same verdicts it is the same to the last digit.
/// </summary>
public sealed record Scorecard(TotalScore Total, IReadOnlyList<AreaScore> Areas)
{
    /// <summary>Rules that found nothing may have missed it: half a look.</summary>
    private const double FoundNothing = 0.5;

    public static Scorecard From(Rubric rubric, IReadOnlyList<ScoredStage> stages)
    {
        var counting = Counting(stages);
        var areas = rubric.Areas.Select(area => AreaOf(area, counting)).ToList();
        var assessed = areas.Where(a => a.Score is not null).ToList();
        var weight = assessed.Sum(a => a.Weight);
        double? exact = weight == 0 ? null : assessed.Sum(a => a.Weight * a.Score!.Value) / weight;
        int? score = exact is null ? null : (int)Math.Round(exact.Value, MidpointRounding.AwayFromZero);
        var total = new TotalScore(
            score,
            score is null ? null : rubric.BandOf(score.Value).Code,
            Rounded(areas.Sum(a => a.Weight * a.Confidence) / rubric.Areas.Sum(a => a.Weight)),
            stages.Count(s => s.Verdict?.Status == VerdictStatus.Assessed),
            stages.Count,
            WeightsShared: weight < rubric.Areas.Sum(a => a.Weight) || areas.Any(a => a.WeightsShared));
        return new(total, areas);
    }

    /// <summary>What counts: of each exchange and criterion, the best level shown in any of its answers, of several the first.</summary>
    public static IReadOnlyList<ExchangeLevel> Counting(IReadOnlyList<ScoredStage> stages) =>
    [
        .. from stage in stages
           where stage.Verdict?.Status == VerdictStatus.Assessed
           from grade in stage.Verdict!.Grades
           where grade.Level is not null
           group new ExchangeLevel(stage.Exchange, stage.Stage, grade) by (stage.Exchange, grade.Criterion) into seen
           select seen.MaxBy(level => level.Grade.Level),
    ];

    private static AreaScore AreaOf(RubricArea area, IReadOnlyList<ExchangeLevel> counting)
    {
        var criteria = area.Criteria.Select(c => CriterionOf(c, counting)).ToList();
        var assessed = criteria.Where(c => c.Level is not null).ToList();
        var weight = assessed.Sum(c => c.Weight);
        double? score = weight == 0 ? null : Rounded(assessed.Sum(c => c.Weight * Points(c.Level!.Value)) / weight);
        var confidence = Rounded(criteria.Sum(c => c.Weight * c.Confidence) / criteria.Sum(c => c.Weight));
        return new(area.Code, area.Weight, score, confidence, weight > 0 && assessed.Count < criteria.Count, criteria);
    }

    private static CriterionScore CriterionOf(RubricCriterion criterion, IReadOnlyList<ExchangeLevel> counting)
    {
        var exchanges = counting.Where(level => level.Grade.Criterion == criterion.Code).ToList();
        if (exchanges.Count == 0)
        {
            return new(criterion.Code, criterion.Weight, null, 0, []);
        }

        var levels = exchanges.ConvertAll(e => e.Grade.Level!.Value);
        // One look is a beginning; each further one adds half of what is missing, and disagreement takes some of it back.
        var looks = exchanges.Sum(e => e.Grade.Rule == CriterionGrade.NothingFound ? FoundNothing : 1);
        var confidence = (1 - Math.Pow(0.5, looks)) * (1 - (0.1 * (levels.Max() - levels.Min())));
        return new(criterion.Code, criterion.Weight, Rounded(levels.Average()), Rounded(confidence), [.. exchanges.Select(e => e.Stage)]);
    }

    // Level 1 shows nothing, level 5 everything the rubric asks for.
    private static double Points(double level) => (level - RubricCriterion.Lowest) * 100 / (RubricCriterion.Highest - RubricCriterion.Lowest);

    private static double Rounded(double value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);
}

/// <param name="Exchange">The stage whose question opened the exchange this one belongs to.</param>
public sealed record ScoredStage(string Stage, string Exchange, Verdict? Verdict);

/// <param name="Stage">Whose answer showed it.</param>
public sealed record ExchangeLevel(string Exchange, string Stage, CriterionGrade Grade);

/// <param name="Score">0 to 100; null when nothing was assessed.</param>
/// <param name="Band">The rubric's band, by its code.</param>
/// <param name="Confidence">0 to 1: how much was looked at, and how well it agrees.</param>
/// <param name="Assessed">Answers that were assessed, of all stages.</param>
/// <param name="WeightsShared">Something was not assessed, and its weight went to the rest.</param>
public sealed record TotalScore(int? Score, string? Band, double Confidence, int Assessed, int Of, bool WeightsShared);

public sealed record AreaScore(string Code, int Weight, double? Score, double Confidence, bool WeightsShared, IReadOnlyList<CriterionScore> Criteria);

/// <param name="Level">Mean over the exchanges of the best level shown in each, 1 to 5.</param>
/// <param name="Stages">Of each exchange, the stage whose answer showed it best.</param>
public sealed record CriterionScore(string Criterion, int Weight, double? Level, double Confidence, IReadOnlyList<string> Stages);
