using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Resumes;

public sealed record ResumeRow(Guid Id, string FileName, ResumeStatus Status, string? TargetRole, DateTimeOffset CreatedAt, Failure? Failure);

internal static class ResumesApi
{
    private const int MostRows = 200;

    public static IServiceCollection AddResumes(this IServiceCollection services) =>
        services.AddEmbeddings().AddSingleton<PassageSearch>();

    public static IEndpointRouteBuilder MapResumes(this IEndpointRouteBuilder api)
    {
        var resumes = api.MapGroup("/resumes").WithTags("Résumés").RequireAuthorization();
        resumes.MapUpload();
        resumes.MapGet("/", ListResumes);
        resumes.MapGet("/{id:guid}", GetResume);
        resumes.MapSource();
        resumes.MapPatch("/{id:guid}/profile", CorrectProfile);
        resumes.MapPost("/{id:guid}/reading", ReadAgain);
        resumes.MapCancellation();
        resumes.MapPost("/{id:guid}/password", ResumePasswordApi.Unlock);
        resumes.MapGet("/{id:guid}/passages", SearchPassages);
        resumes.MapClaims();
        resumes.MapDelete("/{id:guid}", EraseResume);
        return api;
    }

    public static async Task<Ok<Items<ResumeRow>>> ListResumes(SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.Resumes.AsNoTracking().Where(r => r.CandidateId == me.Id).OrderByDescending(r => r.CreatedAt).Take(MostRows)
            .Select(r => new { r.Id, r.FileName, r.Status, r.Profile, r.Corrections, r.CreatedAt, r.Failure }).ToListAsync(cancellationToken);
        var locale = (await ReaderAsync(me, db, cancellationToken)).Locale;
        return Items.Of(rows.Select(r => new ResumeRow(
            r.Id, r.FileName, r.Status, r.Profile is null ? null : r.Corrections.ApplyTo(r.Profile).Header.TargetRole, r.CreatedAt, ResumeWords.Of(r.Failure, locale))));
    }

    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> GetResume(
        Guid id, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Ok(ResumeResponse.Of(resume, await ReaderAsync(me, db, cancellationToken), content.Current.Roles, clock.GetUtcNow()));
    }

    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> CorrectProfile(
        Guid id, CorrectProfileRequest request, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        var resume = await db.DecideAsync(
            token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, token),
            found => found.Correct(request.Change()),
            cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Ok(ResumeResponse.Of(resume, await ReaderAsync(me, db, cancellationToken), content.Current.Roles, clock.GetUtcNow()));
    }

    public static async Task<Results<Accepted, ProblemHttpResult>> ReadAgain(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.DecideAsync(
            token => db.Resumes.SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, token),
            found => found.OrderReading(),
            cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Accepted($"/api/resumes/{id}");
    }

    public static async Task<Results<Ok<Items<FoundPassage>>, ProblemHttpResult>> SearchPassages(
        Guid id, [Required, PlainText(200)] string query, SignedIn me, InterviewDbContext db, PassageSearch search, CancellationToken cancellationToken, [Range(1, 50)] int limit = 10)
    {
        if (!await db.Resumes.AnyAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken))
        {
            return Refuse.NotFound();
        }

        return Items.Of(await search.SearchAsync(id, me.Id, query.Normalize(), limit, cancellationToken));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> EraseResume(Guid id, SignedIn me, Erasure erasure, CancellationToken cancellationToken) =>
        await erasure.EraseResumeAsync(id, me.Id, cancellationToken) ? TypedResults.NoContent() : Refuse.NotFound();

    /// <summary>What is said about a résumé is said in the account's language.</summary>
    internal static Task<Reader> ReaderAsync(SignedIn me, InterviewDbContext db, CancellationToken cancellationToken) =>
        db.Candidates.Where(c => c.Id == me.Id).Select(c => new Reader(c.Name, c.Locale)).SingleAsync(cancellationToken);
}
