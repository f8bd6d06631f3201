using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>Combines several judgements of one answer: the median level of each criterion, and how far they agree. Made again from the same judgements it is the same.</summary>
public static class Judgements
{
    /// <summary>Below this a level wants a person's look: of three, one stands two levels from another, or one saw nothing.</summary>
    private const double Enough = 0.7;

    private const int MostEvidence = 4;

    /// <summary>The verdict with its levels, from <see cref="Verdict.Opinions"/>.</summary>
    public static Verdict Combined(Verdict verdict, IReadOnlyList<string> criteria, Rubric rubric, string locale)
    {
        var valid = verdict.Opinions.Where(opinion => opinion.Failure is null).ToList();
        var grades = criteria.Select(criterion => Combined(criterion, [.. valid.Select(opinion => opinion.Grades.Single(g => g.Criterion == criterion))], rubric, locale)).ToList();
        var judged = grades.Where(g => g.Level is not null).ToList();
        return verdict with
        {
            Grades = grades,
            Status = judged.Count > 0 ? VerdictStatus.Assessed : VerdictStatus.NotAssessed,
            Reason = judged.Count > 0 ? null : GradingWords.NothingProven.For(locale),
            Agreement = valid.Count < 2 || judged.Count == 0 ? null : Math.Round(judged.Average(g => g.Agreement ?? 1), 2, MidpointRounding.AwayFromZero),
            NeedsPerson = grades.Exists(g => g.NeedsPerson),
        };
    }

    private static CriterionGrade Combined(string criterion, List<CriterionGrade> grades, Rubric rubric, string locale)
    {
        var seen = grades.Where(g => g.Level is not null).OrderBy(g => g.Level).ToList();
        if (seen.Count * 2 <= grades.Count)
        {
            // Most saw nothing that holds. Whoever did is outvoted, and a person may look.
            return grades.First(g => g.Level is null) with { Criterion = criterion, NeedsPerson = seen.Count > 0 };
        }

        // Of an even number the lower middle: never above what the evidence allows.
        var median = seen[(seen.Count - 1) / 2];
        double? agreement = grades.Count < 2 ? null : Math.Round(Agreement(seen) * seen.Count / grades.Count, 2, MidpointRounding.AwayFromZero);
        var same = seen.Where(g => g.Level == median.Level).ToList();
        return median with
        {
            Evidence = [.. same.SelectMany(g => g.Evidence).Distinct().OrderBy(e => e.Start).Take(MostEvidence)],
            Agreement = agreement,
            NeedsPerson = agreement < Enough,
        };
    }

    /// <summary>1 minus the mean distance of two judgements, as a share of the scale.</summary>
    private static double Agreement(List<CriterionGrade> seen)
    {
        var distances = seen.SelectMany((one, i) => seen.Skip(i + 1).Select(other => Math.Abs(one.Level!.Value - other.Level!.Value))).ToList();
        return distances.Count == 0 ? 1 : 1 - (distances.Average() / (RubricCriterion.Highest - RubricCriterion.Lowest));
    }
}
