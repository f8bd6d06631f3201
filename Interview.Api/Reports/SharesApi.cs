using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Core.Reviews;
using Interview.Core.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Reports;

public sealed record ShareReportRequest([AllowedValues(1, 7, 30)] int Days = 7);

public sealed record OpenShareRequest([Required, StringLength(128)] string Token);

/// <param name="Token">Said once, when the link is made; it is kept nowhere.</param>
public sealed record MadeShareResponse(Guid Id, string Token, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <param name="LastOpenedAt">Null: nobody opened it.</param>
public sealed record ShareResponse(Guid Id, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? WithdrawnAt, int Opened, DateTimeOffset? LastOpenedAt);

internal static class SharesApi
{
    public static void MapShares(this IEndpointRouteBuilder interviews)
    {
        var shares = interviews.MapGroup("/{id:guid}/shares").WithTags("Report");
        shares.MapGet("", ListShares);
        shares.MapPost("", ShareReport);
        shares.MapDelete("/{shareId:guid}", WithdrawShare);
    }

    public static IEndpointRouteBuilder MapSharedReports(this IEndpointRouteBuilder api)
    {
        // The token comes in the body: an address is written into logs.
        api.MapPost("/shared-reports", OpenShare).WithTags("Report");
        return api;
    }

    public static async Task<Results<Ok<Items<ShareResponse>>, ProblemHttpResult>> ListShares(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken) =>
        await db.Interviews.AnyAsync(s => s.Id == id && s.CandidateId == me.Id, cancellationToken)
            ? Items.Of(await db.Shares.Where(s => s.InterviewId == id).OrderByDescending(s => s.CreatedAt)
                .Select(s => new ShareResponse(s.Id, s.CreatedAt, s.ExpiresAt, s.WithdrawnAt, s.Opened, s.LastOpenedAt)).ToListAsync(cancellationToken))
            : Refuse.NotFound();

    public static async Task<Results<Created<MadeShareResponse>, ProblemHttpResult>> ShareReport(
        Guid id, ShareReportRequest request, SignedIn me, InterviewDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var found = await db.Interviews.Where(s => s.Id == id && s.CandidateId == me.Id)
            .Select(s => new { s.ReportStatus, Open = db.Shares.Count(l => l.InterviewId == id && l.WithdrawnAt == null && l.ExpiresAt > now) }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return Refuse.NotFound();
        }

        if (found.ReportStatus != ReportStatus.Ready)
        {
            throw new RuleViolationException("report.not_ready", "The report is not written yet.");
        }

        if (found.Open >= ReportShare.Most)
        {
            throw new RuleViolationException("share.too_many", "There are too many open links to this report; withdraw some first.");
        }

        var token = SecretToken.New();
        var share = new ReportShare(id, token, request.Days, now);
        db.Shares.Add(share);
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Created($"/api/interviews/{id}/shares", new MadeShareResponse(share.Id, token.Value, share.CreatedAt, share.ExpiresAt));
    }

    /// <summary>Withdrawing twice is the same as once.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> WithdrawShare(Guid id, Guid shareId, SignedIn me, InterviewDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var withdrawn = await db.Shares.Where(s => s.Id == shareId && s.InterviewId == id && db.Interviews.Any(i => i.Id == id && i.CandidateId == me.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(share => share.WithdrawnAt, share => share.WithdrawnAt ?? now), cancellationToken);
        return withdrawn == 0 ? Refuse.NotFound() : TypedResults.NoContent();
    }

    /// <summary>One look-up by the hash, whatever was sent; unknown, expired and withdrawn read the same.</summary>
    public static async Task<Results<Ok<SharedReportResponse>, ProblemHttpResult>> OpenShare(OpenShareRequest request, InterviewDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = SecretToken.HashOf(request.Token);
        var opened = await db.Shares.Where(s => s.TokenHash == hash && s.WithdrawnAt == null && s.ExpiresAt > now)
            .ExecuteUpdateAsync(s => s.SetProperty(share => share.Opened, share => share.Opened + 1).SetProperty(share => share.LastOpenedAt, now), cancellationToken);
        if (opened == 0)
        {
            return Refuse.NotFound();
        }

        var found = await (from share in db.Shares
                           where share.TokenHash == hash
                           join session in db.Interviews on share.InterviewId equals session.Id
                           select new { share.ExpiresAt, session.Report, session.Snapshot, session.Choices, Review = db.Reviews.FirstOrDefault(r => r.InterviewId == session.Id) })
            .AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return found?.Report is { } report
            ? TypedResults.Ok(SharedReportResponse.Of(report, found.Snapshot.Profile.Contact, ReviewResponse.Of(found.Choices, report, found.Review, reviewed: null), found.ExpiresAt))
            : Refuse.NotFound();
    }
}
