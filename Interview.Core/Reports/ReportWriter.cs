using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Resumes;

namespace Interview.Core.Reports;

/// <summary>Writes the report from verdicts and measures. Holds no sentence that one of them does not carry.</summary>
public sealed class ReportWriter(ContentSnapshot content)
{
    public const string Name = "playbook";

    private const int Strong = 4;
    private const int MostClaims = 30;

    public InterviewReport Write(ReportRequest request)
    {
        var answered = request.Stages.ToDictionary(s => s.Stage, StringComparer.Ordinal);
        var card = Scorecard.From(content.Rubric, [.. request.Scenario.Stages.Select(s => (s.Name, answered.GetValueOrDefault(s.Name)?.Verdict))]);
        var words = new ReportWords(request.Locale);
        var gaps = Gaps(request, answered, words);
        return new()
        {
            TargetRole = request.TargetRole,
            Locale = request.Locale,
            Total = new(card.Total.Score, card.Total.Score is { } score ? content.Rubric.BandOf(score).Title.For(request.Locale) : null,
                card.Total.Confidence, card.Total.Assessed, card.Total.Of),
            Summary = words.Summary(content.Rubric, card),
            Areas = [.. card.Areas.Select(area => Area(area, words))],
            Stages = [.. request.Scenario.Stages.Where(s => answered.ContainsKey(s.Name)).Select(s => Stage(s, answered[s.Name], words))],
            NotAssessed = gaps,
            Claims = Claims(request, words),
            MadeBy = new(
                string.Join(", ", request.Stages.Select(s => s.Verdict?.Grader).OfType<string>().Distinct()),
                string.Join(", ", request.Stages.Select(s => s.Verdict?.RubricHash).OfType<string>().Distinct().DefaultIfEmpty(content.Rubric.Hash)),
                $"{request.Scenario.Name} {request.Scenario.Hash}",
                $"{Name} {content.Hash}"),
        };
    }

    private ReportArea Area(AreaScore area, ReportWords words)
    {
        var about = content.Rubric.Areas.Single(a => a.Code == area.Code);
        return new(area.Code, about.Title.For(words.Locale), area.Weight,
            area.Score is { } score ? (int)Math.Round(score, MidpointRounding.AwayFromZero) : null, area.Confidence,
            [.. area.Criteria.Select(c => new ReportCriterion(c.Criterion, content.Rubric.Criterion(c.Criterion).Title.For(words.Locale),
                c.Level is { } level ? Math.Round(level, 1, MidpointRounding.AwayFromZero) : null, c.Confidence,
                c.Level is null ? words.NoEvidence : words.SeenIn(c.Stages.Count)))]);
    }

    private ReportStage Stage(Stage stage, AnsweredStage answered, ReportWords words)
    {
        var verdict = answered.Verdict;
        var grades = (verdict?.Grades ?? []).Where(g => content.Rubric.Criteria.Any(c => c.Code == g.Criterion)).ToList();
        var judged = grades.Where(g => g.Level is not null).ToList();
        return new(
            stage.Name, stage.Title.For(words.Locale), answered.Question, answered.Transcript, verdict?.Status ?? VerdictStatus.NotAssessed,
            [.. grades.Select(g => Grade(g, words.Locale))],
            [.. judged.Where(g => g.Level >= Strong).OrderByDescending(g => g.Level).Take(2).Select(g => content.Rubric.Criterion(g.Criterion).Strength.For(words.Locale))],
            [.. judged.Where(g => g.Level < Strong).OrderBy(g => g.Level).Take(2).Select(g => content.Rubric.Criterion(g.Criterion).Advice.For(words.Locale))],
            verdict?.Delivery ?? [],
            words.Label(verdict?.Grader));
    }

    private ReportGrade Grade(CriterionGrade grade, string locale)
    {
        var criterion = content.Rubric.Criterion(grade.Criterion);
        return new(grade.Criterion, criterion.Title.For(locale), grade.Level,
            grade.Level is { } level ? criterion.Anchor(level).For(locale) : null,
            grade.Level is < RubricCriterion.Highest ? criterion.Anchor(grade.Level.Value + 1).For(locale) : null,
            grade.Reason, grade.Evidence);
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

    // A claim is supported when it was asked about, or told of, in an answer that shows a result or an own action at level 3 or above.
    private static List<ReportClaim> Claims(ReportRequest request, ReportWords words)
    {
        var profile = request.Snapshot.Profile;
        var shown = request.Stages.Where(s => s.Transcript is not null && s.Verdict is { Status: VerdictStatus.Assessed } verdict
            && verdict.Grades.Any(g => g.Criterion is "action" or "result" or "application" && g.Level >= 3)).ToList();
        return
        [
            .. profile.Experience.Concat(profile.Projects).Concat(profile.Activities).SelectMany(e => e.Claims).Distinct().Take(MostClaims)
                .Select(claim => new ReportClaim(claim, shown.Any(s => Tells(s, claim)) ? ReportClaim.Supported : ReportClaim.Open)),
        ];
    }

    private static bool Tells(AnsweredStage stage, string claim)
    {
        var words = SpokenText.Words(claim).Where(w => w.Length >= 2).Select(w => w[..Math.Min(w.Length, w[0] >= '가' ? 2 : 6)])
            .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var told = words.Count(word => stage.Transcript!.Contains(word, StringComparison.OrdinalIgnoreCase));
        return words.Count > 0 && told >= Math.Max(2, (words.Count + 1) / 2);
    }
}
