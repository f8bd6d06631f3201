using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Reports;

/// <summary>One interview for the role, as a point of the trend.</summary>
public sealed record AttemptResponse(Guid InterviewId, DateTimeOffset CompletedAt, InterviewLength Length, int? Score, string? Band, IReadOnlyList<AreaPoint> Areas);

/// <param name="Score">Null: not assessed in that attempt.</param>
public sealed record AreaPoint(string Code, string Title, int? Score, double Confidence);

public sealed record ComparedAnswer(string Question, string? Transcript, double? Level, IReadOnlyList<ComparedGrade> Grades);

public sealed record ComparedGrade(string Criterion, string Title, int? Level);

/// <param name="IsSameQuestion">Word for word; else only the stage is the same.</param>
public sealed record ComparedStage(string Name, string Title, bool IsSameQuestion, ComparedAnswer Before, ComparedAnswer Now);

/// <param name="Attempts">Every reported interview of the candidate for this role, oldest first, this one among them.</param>
/// <param name="With">The earlier one that stages are compared with; null: there is none.</param>
public sealed record ComparisonResponse(IReadOnlyList<AttemptResponse> Attempts, Guid? With, IReadOnlyList<ComparedStage> Stages);

internal static class ComparisonApi
{
    private const int Most = 24;

    public static async Task<Results<Ok<ComparisonResponse>, ProblemHttpResult>> CompareReport(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken, Guid? with = null)
    {
        var all = await db.Interviews.Where(s => s.CandidateId == me.Id).Select(s => new { s.Id, s.TargetRole, s.ReportStatus, s.CompletedAt }).ToListAsync(cancellationToken);
        if (all.Find(s => s.Id == id) is not { TargetRole: var role })
        {
            return Refuse.NotFound();
        }

        var same = all.Where(s => s.ReportStatus == ReportStatus.Ready && string.Equals(s.TargetRole, role, StringComparison.OrdinalIgnoreCase)).OrderByDescending(s => s.Id == id).ThenByDescending(s => s.CompletedAt).Take(Most).Select(s => s.Id).ToList();
        var attempts = await db.Interviews.AsNoTracking().Include(s => s.Report).Where(s => same.Contains(s.Id)).OrderBy(s => s.CompletedAt).ToListAsync(cancellationToken);
        if (attempts.Find(s => s.Id == id) is not { } now)
        {
            throw new RuleViolationException("report.not_ready", "The report is not written yet.");
        }

        var earlier = attempts.TakeWhile(s => s.Id != id).ToList();
        var before = with is null ? earlier.LastOrDefault() : attempts.Find(s => s.Id == with && s.Id != id);
        return with is not null && before is null
            ? Refuse.NotFound()
            : TypedResults.Ok(new ComparisonResponse([.. attempts.Select(Attempt)], before?.Id, before is null ? [] : Stages(before.Report!.Body, now.Report!.Body)));
    }

    private static AttemptResponse Attempt(InterviewSession session) => new(
        session.Id, session.CompletedAt!.Value, session.Choices.Length, session.Score, session.Band, [.. session.Report!.Body.Areas.Select(a => new AreaPoint(a.Code, a.Title, a.Score, a.Confidence))]);

    private static List<ComparedStage> Stages(InterviewReport before, InterviewReport now) =>
    [
        .. from stage in now.Stages
           join earlier in before.Stages on stage.Name equals earlier.Name
           select new ComparedStage(stage.Name, stage.Title, earlier.Question == stage.Question, Answer(earlier), Answer(stage)),
    ];

    private static ComparedAnswer Answer(ReportStage stage)
    {
        var levels = stage.Grades.Where(g => g.Level is not null).Select(g => (double)g.Level!.Value).ToList();
        return new(stage.Question, stage.Transcript, levels.Count == 0 ? null : Math.Round(levels.Average(), 1), [.. stage.Grades.Select(g => new ComparedGrade(g.Criterion, g.Title, g.Level))]);
    }
}
