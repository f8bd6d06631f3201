using Interview.Api.Http;
using Interview.Api.News;
using Interview.Api.Security;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Core.Reviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Reports;

internal static class ReportApi
{
    public static void MapReport(this IEndpointRouteBuilder interviews)
    {
        var report = interviews.MapGroup("/{id:guid}/report").WithTags("Report");
        report.MapGet("/", GetReport);
        report.MapGet("/export", ExportReport);
        report.MapGet("/comparison", ComparisonApi.CompareReport);
    }

    /// <param name="prefer">With <c>wait=SECONDS</c> a report that is being written is waited for that long: rules write it in less time than another look takes.</param>
    public static async Task<Results<Ok<ReportResponse>, Accepted<ReportProgress>, ProblemHttpResult>> GetReport(
        Guid id, [FromHeader] string? prefer, SignedIn me, NewsStreams streams, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken)
    {
        // It listens before it looks, so that nothing happens unheard in between. Whoever listens in too many places is not kept waiting.
        var patience = Preference.Wait(prefer);
        using var news = patience is null ? null : streams.Open(me.Id);
        var found = await FindAsync(id, me, db, cancellationToken);
        if (found is { ReportStatus: ReportStatus.Writing } && news is not null)
        {
            await news.HearAsync(changed => changed.Id == id && changed.State.StartsWith("report.", StringComparison.Ordinal), patience!.Value, cancellationToken);
            found = await FindAsync(id, me, db, cancellationToken);
        }

        return found switch
        {
            null => Refuse.NotFound(),
            { ReportStatus: null } => throw new RuleViolationException("interview.not_completed", "The report is written when the interview is completed."),
            { ReportStatus: ReportStatus.Ready, Report: { } report } => TypedResults.Ok(ReportResponse.Of(
                id, report, ReviewResponse.Of(found.Choices, report, found.Review, await db.ReadReviewedAsync(found.Review, content, cancellationToken)), PracticeResponse.Of(found.ResumeId, content.Current.Scenarios.FirstOrDefault(s => s.Name == found.ScenarioName), found.Choices))),
            { ReportStatus: ReportStatus.Failed } => TypedResults.Ok(ReportResponse.Failed(id, found.TargetRole, found.Locale, found.CompletedAt!.Value, found.Judged, found.Submitted)),
            _ => await ProgressAsync(id, db, content, cancellationToken),
        };
    }

    private static Task<FoundReport?> FindAsync(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken) =>
        db.Interviews.AsNoTracking().Where(s => s.Id == id && s.CandidateId == me.Id)
            .Select(s => new FoundReport(
                s.ReportStatus, s.TargetRole, s.Locale, s.CompletedAt, s.ResumeId, s.ScenarioName, s.Choices, s.Answers.Count(a => a.SubmittedAt != null), s.Answers.Count(a => a.Verdict != null),
                s.Report, db.Reviews.FirstOrDefault(r => r.InterviewId == s.Id)))
            .SingleOrDefaultAsync(cancellationToken);

    private sealed record FoundReport(
        ReportStatus? ReportStatus, string TargetRole, string Locale, DateTimeOffset? CompletedAt, Guid? ResumeId, string ScenarioName, InterviewChoices Choices, int Submitted, int Judged,
        Report? Report, ReportReview? Review);

    public static async Task<Results<Ok<ReportExport>, ProblemHttpResult>> ExportReport(
        Guid id, SignedIn me, HttpResponse http, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id, cancellationToken);
        if (session is null)
        {
            return Refuse.NotFound();
        }

        ReportExport.ThrowUnlessReady(session);
        http.Headers.ContentDisposition = $"attachment; filename=\"interview-report-{session.CompletedAt:yyyy-MM-dd}.json\"";
        var review = await db.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.InterviewId == id, cancellationToken);
        return TypedResults.Ok(ReportExport.Of(session, clock.GetUtcNow()) with { Review = ReviewResponse.Of(session.Choices, session.Report!, review, await db.ReadReviewedAsync(review, content, cancellationToken)) });
    }

    private static async Task<Accepted<ReportProgress>> ProgressAsync(Guid id, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Whole().SingleAsync(s => s.Id == id, cancellationToken);
        return TypedResults.Accepted($"/api/interviews/{id}/report", ReportProgress.Of(session, content.Scenario(session), await ReportWriter.ForAsync(session, content.Current.Rubric, new(db), cancellationToken)));
    }
}
