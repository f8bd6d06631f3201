using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Reports;

/// <summary>The report as it was written, with whose it is. Of a failed one only that it failed.</summary>
public sealed record ReportResponse(
    Guid InterviewId, ReportStatus Status, string TargetRole, string Locale, DateTimeOffset CreatedAt, ReportTotal Total, IReadOnlyList<string> Summary, IReadOnlyList<ReportArea> Areas,
    IReadOnlyList<ReportStage> Stages, IReadOnlyList<ReportGap> NotAssessed, IReadOnlyList<ReportClaim> Claims, ReportAuthors? MadeBy, Failure? Failure);

public sealed record ReportProgress(ReportStatus Status, int Evaluated, int Total);

internal static class ReportApi
{
    public static void MapReport(this IEndpointRouteBuilder interviews) => interviews.MapGet("/{id:guid}/report", GetReport).WithTags("Report");

    public static async Task<Results<Ok<ReportResponse>, Accepted<ReportProgress>, ProblemHttpResult>> GetReport(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var found = await db.Interviews.AsNoTracking().Where(s => s.Id == id && s.CandidateId == me.Id)
            .Select(s => new
            {
                s.Status, s.ReportStatus, s.TargetRole, s.Locale, s.CompletedAt,
                Submitted = s.Answers.Count(a => a.SubmittedAt != null),
                Judged = s.Answers.Count(a => a.Verdict != null),
                s.Report,
            })
            .SingleOrDefaultAsync(cancellationToken);
        return found switch
        {
            null => Refuse.NotFound(),
            { ReportStatus: null } => throw new RuleViolationException("interview.not_completed", "The report is written when the interview is completed."),
            { ReportStatus: ReportStatus.Ready, Report: { Body: var body } report } => TypedResults.Ok(new ReportResponse(
                id, ReportStatus.Ready, body.TargetRole, body.Locale, report.WrittenAt, body.Total, body.Summary, body.Areas, body.Stages, body.NotAssessed, body.Claims, body.MadeBy, Failure: null)),
            { ReportStatus: ReportStatus.Failed } => TypedResults.Ok(new ReportResponse(
                id, ReportStatus.Failed, found.TargetRole, found.Locale, found.CompletedAt!.Value, new(null, null, 0, found.Judged, found.Submitted), [], [], [], [], [], MadeBy: null,
                new("report.failed", "The report could not be written; operators have been told."))),
            _ => TypedResults.Accepted($"/api/interviews/{id}/report", new ReportProgress(ReportStatus.Writing, found.Judged, found.Submitted)),
        };
    }
}
