using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Reports;
using Interview.Api.Security;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.News;
using Interview.Core.Reports;
using Interview.Core.Reviews;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Operations;

/// <param name="Level">Null: not to be assessed.</param>
/// <param name="Version">Of the review, as it was read.</param>
/// <param name="Report">The fingerprint of the report, as it was read.</param>
public sealed record OverrideLevelRequest(
    [Required, StringLength(64)] string Stage, [Required, StringLength(64)] string Criterion, [Range(1, 5)] int? Level, [Required, PlainText(2_000, MayHaveLines = true)] string Reason, int Version, [Required, StringLength(64)] string Report);

public sealed record SignReportRequest(int Version, [Required, StringLength(64)] string Report);

public sealed record SignOffResponse(string By, DateTimeOffset At, bool Holds);

/// <summary>A report as its reviewer reads it: the original, every level that was ever set, and the scorecard as it would be with those that count.</summary>
/// <param name="Total">Null while no level is set.</param>
public sealed record ReportToReviewResponse(
    ReportResponse Report, string Candidate, string Fingerprint, int Version, ReviewState State, IReadOnlyList<OverrideResponse> Overrides, IReadOnlyList<SignOffResponse> SignOffs, ReportTotal? Total, IReadOnlyList<ReportArea>? Areas);

/// <summary>Reports of hiring interviews before the people who stand for them. Practice is nobody's business but the candidate's.</summary>
internal static class ReviewsApi
{
    public static void MapReviews(this IEndpointRouteBuilder operations)
    {
        var reports = operations.MapGroup("/reports");
        reports.MapGet("/", ListReports);
        reports.MapGet("/{id:guid}", GetReport);
        reports.MapPost("/{id:guid}/overrides", OverrideLevel);
        reports.MapPost("/{id:guid}/signature", SignReport);
        reports.MapGet("/{id:guid}/appeal", GetAppealPack);
    }

    public static async Task<Ok<Items<ReportRow>>> ListReports(
        ReportsToReview reports, CancellationToken cancellationToken, [AllowedValues("waiting", "signed_off")] string state = "waiting", [Range(1, 200)] int limit = 100) =>
        Items.Of(await reports.ListAsync(state, limit, cancellationToken));

    public static async Task<Results<Ok<ReportToReviewResponse>, ProblemHttpResult>> GetReport(Guid id, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken) =>
        await ReadAsync(id, db, content, cancellationToken) is { } read ? TypedResults.Ok(read) : Refuse.NotFound();

    public static Task<Results<Ok<ReportToReviewResponse>, ProblemHttpResult>> OverrideLevel(
        Guid id, OverrideLevelRequest request, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken) =>
        DecideAsync(
            id, me, db, content,
            (review, report, reviewer) => review.Override(request.Version, request.Report, report, request.Stage, request.Criterion, request.Level, request.Reason.Trim(), reviewer, clock.GetUtcNow()),
            cancellationToken);

    public static Task<Results<Ok<ReportToReviewResponse>, ProblemHttpResult>> SignReport(
        Guid id, SignReportRequest request, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken) =>
        DecideAsync(id, me, db, content, (review, report, reviewer) => review.Sign(request.Version, request.Report, report, reviewer, clock.GetUtcNow()), cancellationToken);

    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAppealPack(Guid id, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await ReadAsync(id, db, content, cancellationToken) is not { } read)
        {
            return Refuse.NotFound();
        }

        var session = await db.Interviews.AsNoTracking().Whole().Include(s => s.Report).SingleAsync(s => s.Id == id, cancellationToken);
        var record = ReportExport.Of(session, clock.GetUtcNow());
        var rubrics = await new ContentShelf(db).RubricsAsync(record.Rubrics, cancellationToken);
        return TypedResults.Bytes(AppealPack.Of(read, record, rubrics.Count > 0 ? rubrics[0] : content.Current.Rubric), "application/zip", $"appeal-{id:N}.zip");
    }

    private static async Task<Results<Ok<ReportToReviewResponse>, ProblemHttpResult>> DecideAsync(
        Guid id, SignedIn me, InterviewDbContext db, ContentLibrary content, Action<ReportReview, Report, Reviewer> decide, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { } found)
        {
            return Refuse.NotFound();
        }

        var reviewer = await db.Candidates.Where(c => c.Id == me.Id).Select(c => new Reviewer(c.Id, c.Name)).SingleAsync(cancellationToken);
        await db.DecideAsync(
            async token => await db.Reviews.SingleOrDefaultAsync(r => r.InterviewId == id, token) ?? db.Reviews.Add(new(id)).Entity,
            review =>
            {
                decide(review, found.Report!, reviewer);
                return [new Changed(found.CandidateId, id, "report.reviewed")];
            },
            cancellationToken);
        return await ReadAsync(id, db, content, cancellationToken) is { } read ? TypedResults.Ok(read) : Refuse.NotFound();
    }

    private static async Task<ReportToReviewResponse?> ReadAsync(Guid id, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, db, cancellationToken) is not { Report: { } report } session)
        {
            return null;
        }

        var candidate = await db.Candidates.Where(c => c.Id == session.CandidateId).Select(c => c.Name).SingleAsync(cancellationToken);
        var review = await db.Reviews.AsNoTracking().SingleOrDefaultAsync(r => r.InterviewId == id, cancellationToken) ?? new ReportReview(id);
        var reviewed = await db.ReadReviewedAsync(review, content, cancellationToken);
        var holds = review.SignatureOf(report);
        var inForce = review.InForce;
        return new(
            ReportResponse.Of(id, report, review: null, practice: null), candidate, report.Fingerprint, review.Version, review.StateOf(report), [.. review.Overrides.Select(set => OverrideResponse.Of(set, inForce.Contains(set) ? reviewed?.InsteadOf(set) : null))],
            [.. review.SignOffs.Select(s => new SignOffResponse(s.By.Name, s.At, s == holds))], reviewed?.Report.Total, reviewed?.Report.Areas);
    }

    /// <summary>Null for practice, and for what has no report.</summary>
    private static async Task<InterviewSession?> FindAsync(Guid id, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == id && s.ReportStatus == ReportStatus.Ready, cancellationToken);
        return session is { Choices.Mode: InterviewMode.Hiring, Report: not null } ? session : null;
    }
}
