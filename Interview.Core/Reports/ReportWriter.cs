using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;

namespace Interview.Core.Reports;

/// <summary>
/// Writes the report from verdicts and measures. Holds no sentence that one of them does not carry, and looks at nothing else: from the same verdicts,
/// their rubrics and the same scenario comes the same report, to the last letter.
/// </summary>
/// <param name="current">The rubric of an interview without verdicts.</param>
/// <param name="kept">The rubrics that verdicts were given by.</param>
public sealed class ReportWriter(Rubric current, params IReadOnlyList<Rubric> kept)
{
    /// <summary>The writer and the number of its rules; a change that makes other words of the same verdicts counts it up.</summary>
    public const string Name = "playbook 4";

    private const int Strong = 4;
    private const int MostClaims = 30;

    public ReportWriter(ContentSnapshot content) : this(content.Rubric)
    {
    }

    /// <summary>A writer that knows the rubrics which this interview's verdicts were given by, though the files may have changed since.</summary>
    public static async Task<ReportWriter> ForAsync(InterviewSession session, Rubric current, ContentShelf shelf, CancellationToken cancellationToken) =>
        new(current, await shelf.RubricsAsync(session.Answers.Select(a => a.Verdict?.RubricHash).OfType<string>(), cancellationToken));

    public InterviewReport Write(ReportRequest request)
    {
        var rubric = Leading(request);
        var answered = request.Stages.ToDictionary(s => s.Stage, StringComparer.Ordinal);
        var card = Scorecard.From(rubric, Scored(request, answered));
        var words = new ReportWords(request.Locale);
        var verdicts = request.Stages.Select(s => s.Verdict).OfType<Verdict>().ToList();
        return new()
        {
            TargetRole = request.TargetRole,
            Locale = request.Locale,
            Total = new(card.Total.Score, card.Total.Score is { } score ? rubric.BandOf(score).Title.For(request.Locale) : null,
                card.Total.Confidence, card.Total.Assessed, card.Total.Of)
            {
                WeightsShared = card.Total.WeightsShared,
            },
            Summary = words.Summary(rubric, card),
            Areas = [.. card.Areas.Select(area => Area(rubric, area, words))],
            Stages = Stages(request),
            NotAssessed = Gaps(request, answered, words),
            Claims = ClaimReview.Of(request, MostClaims),
            MadeBy = new(
                string.Join(", ", verdicts.Select(v => v.Grader).Distinct()),
                string.Join(", ", verdicts.Select(v => v.RubricHash).Prepend(rubric.Hash).Distinct()),
                $"{request.Scenario.Name} {request.Scenario.Hash}",
                Name),
        };
    }

    /// <summary>The stages alone, as the report holds them: what there is of it while other answers are still being judged.</summary>
    public IReadOnlyList<ReportStage> Stages(ReportRequest request)
    {
        var answered = request.Stages.ToDictionary(s => s.Stage, StringComparer.Ordinal);
        var best = Scorecard.Counting(Scored(request, answered)).ToDictionary(level => (level.Exchange, level.Grade.Criterion), level => level.Grade.Level!.Value);
        var words = new ReportWords(request.Locale);
        var stronger = new StrongerVersion(request.Snapshot, words);
        return [.. request.Scenario.Stages.Where(s => answered.ContainsKey(s.Name)).Select(s => Stage(s, answered[s.Name], best, stronger, words))];
    }

    private static IReadOnlyList<ScoredStage> Scored(ReportRequest request, Dictionary<string, AnsweredStage> answered) =>
        [.. request.Scenario.Stages.Select(s => new ScoredStage(s.Name, s.Exchange, answered.GetValueOrDefault(s.Name)?.Verdict))];

    /// <summary>The rubric that most verdicts were given by, of several the latest; its weights make the total. Each level keeps the words of its own.</summary>
    private Rubric Leading(ReportRequest request) => request.Stages
        .Select((stage, at) => (stage.Verdict, at)).Where(s => s.Verdict is not null)
        .GroupBy(s => s.Verdict!.RubricHash)
        .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(s => s.at))
        .Select(group => Of(group.Key)).FirstOrDefault() ?? current;

    private Rubric Of(string? hash) => kept.FirstOrDefault(r => r.Hash == hash) ?? current;

    private static ReportArea Area(Rubric rubric, AreaScore area, ReportWords words)
    {
        var about = rubric.Areas.Single(a => a.Code == area.Code);
        return new(area.Code, about.Title.For(words.Locale), area.Weight,
            area.Score is { } score ? (int)Math.Round(score, MidpointRounding.AwayFromZero) : null, area.Confidence,
            [.. area.Criteria.Select(c => new ReportCriterion(c.Criterion, rubric.Criterion(c.Criterion).Title.For(words.Locale),
                c.Level is { } level ? Math.Round(level, 1, MidpointRounding.AwayFromZero) : null, c.Confidence,
                c.Level is null ? words.NoEvidence : words.RatedOn(c.Stages.Count)))])
        {
            Band = area.Score is { } points ? rubric.BandOf(points).Title.For(words.Locale) : null,
            WeightsShared = area.WeightsShared,
        };
    }

    private ReportStage Stage(Stage stage, AnsweredStage answered, Dictionary<(string Exchange, string Criterion), int> best, StrongerVersion stronger, ReportWords words)
    {
        var verdict = answered.Verdict;
        var rubric = Of(verdict?.RubricHash);
        var grades = (verdict?.Grades ?? []).Where(g => rubric.Criteria.Any(c => c.Code == g.Criterion)).ToList();
        var judged = verdict?.Status == VerdictStatus.Assessed ? grades.Where(g => g.Level is not null).ToList() : [];
        var strengths = judged.Where(g => g.Level >= Strong).OrderByDescending(g => g.Level).Take(2).Select(g => rubric.Criterion(g.Criterion)).ToList();
        // What another answer of the exchange showed is not lacking.
        var advice = judged.Where(g => g.Level < Strong && g.Level == best[(stage.Exchange, g.Criterion)]).OrderBy(g => g.Level).Take(1).Select(g => rubric.Criterion(g.Criterion)).ToList();
        var (version, whyNot) = stronger.Of(answered, stage.Criteria.Contains("motivation"));
        return new(
            stage.Name, stage.Title.For(words.Locale), answered.Question, answered.Transcript, verdict?.Status ?? VerdictStatus.NotAssessed,
            [.. grades.Select(g => Grade(rubric, g, g.Level < best.GetValueOrDefault((stage.Exchange, g.Criterion)), words))],
            [.. strengths.Select(c => c.Strength.For(words.Locale))],
            [.. advice.Select(c => c.Advice.For(words.Locale))],
            verdict?.Delivery ?? [],
            words.Label(verdict))
        {
            StrengthsFrom = [.. strengths.Select(c => c.Code)],
            AdviceFrom = advice.FirstOrDefault()?.Code,
            Stronger = version,
            NotStronger = whyNot,
            Scoring = verdict is null ? null : new(verdict.Grader, verdict.PromptHash, verdict.RubricHash, verdict.Judgements, verdict.Agreement, verdict.FallbackReason),
            NeedsPerson = verdict?.NeedsPerson == true,
        };
    }

    private static ReportGrade Grade(Rubric rubric, CriterionGrade grade, bool countsElsewhere, ReportWords words)
    {
        var criterion = rubric.Criterion(grade.Criterion);
        return new(grade.Criterion, criterion.Title.For(words.Locale), grade.Level,
            grade.Level is { } level ? criterion.Anchor(level).For(words.Locale) : null,
            grade.Level is < RubricCriterion.Highest ? criterion.Anchor(grade.Level.Value + 1).For(words.Locale) : null,
            countsElsewhere ? $"{grade.Reason} {words.CountsElsewhere}" : grade.Reason, grade.Evidence)
        {
            Rule = grade.Rule,
            Agreement = grade.Agreement,
            NeedsPerson = grade.NeedsPerson,
        };
    }

    private static List<ReportGap> Gaps(ReportRequest request, Dictionary<string, AnsweredStage> answered, ReportWords words) =>
    [
        .. request.Scenario.Stages
            .Select(stage => (stage, answer: answered.GetValueOrDefault(stage.Name)))
            .Where(s => s.answer?.Verdict?.Status != VerdictStatus.Assessed)
            .Select(s => new ReportGap(s.stage.Name, s.stage.Title.For(request.Locale), s.answer switch
            {
                null => words.NotAsked,
                { Transcript: null } => words.NotAnswered,
                { Verdict.Reason: { } reason } => words.Reason(reason),
                _ => words.NotJudged,
            })),
    ];
}
