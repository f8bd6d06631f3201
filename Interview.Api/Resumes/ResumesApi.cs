using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Resumes;

public sealed record CorrectProfileRequest([PlainText(120)] string? TargetRole = null, [PlainText(120)] string? TargetCompany = null, [PlainText(100)] string? Name = null);

public sealed record ResumeRow(Guid Id, string FileName, ResumeStatus Status, string? TargetRole, DateTimeOffset CreatedAt, Failure? Failure);

public sealed record PassageResponse(Guid Id, int Ordinal, string Section, string Text, Place Place);

public sealed record NoteResponse(string Code, string Message);

public sealed record ResumeResponse(
    Guid Id, string FileName, ResumeStatus Status, DateTimeOffset CreatedAt, DateTimeOffset? ReadAt, string? TargetRole, RoleSource? TargetRoleSource,
    ResumeProfile? Profile, IReadOnlyList<PassageResponse> Passages, IReadOnlyList<NoteResponse> Notes, Failure? Failure);

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
        resumes.MapPatch("/{id:guid}/profile", CorrectProfile);
        resumes.MapPost("/{id:guid}/reading", ReadAgain);
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
        var locale = await LocaleAsync(me, db, cancellationToken);
        return Items.Of(rows.Select(r => new ResumeRow(
            r.Id, r.FileName, r.Status, r.Corrections.TargetRole ?? r.Profile?.Header.TargetRole, r.CreatedAt, ResumeWords.Of(r.Failure, locale))));
    }

    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> GetResume(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Ok(Response(resume, await LocaleAsync(me, db, cancellationToken)));
    }

    public static async Task<Results<Ok<ResumeResponse>, ProblemHttpResult>> CorrectProfile(
        Guid id, CorrectProfileRequest request, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.DecideAsync(
            token => db.Resumes.Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, token),
            found => found.Correct(new() { Name = request.Name?.Trim(), TargetRole = request.TargetRole?.Trim(), TargetCompany = request.TargetCompany?.Trim() }),
            cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Ok(Response(resume, await LocaleAsync(me, db, cancellationToken)));
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

    internal static ResumeResponse Response(Resume resume, string locale)
    {
        var profile = resume.CorrectedProfile;
        RoleSource? source = profile?.Header.TargetRole is null ? null : resume.Corrections.TargetRole is null ? RoleSource.Resume : RoleSource.Candidate;
        return new(
            resume.Id, resume.FileName, resume.Status, resume.CreatedAt, resume.ReadAt, profile?.Header.TargetRole, source, profile,
            [.. resume.Passages.OrderBy(p => p.Ordinal).Select(p => new PassageResponse(p.Id, p.Ordinal, p.Section, p.Text, new(p.Page, p.Line)))],
            [.. resume.Notes.Select(note => new NoteResponse(note.Code, ResumeSentences.Of(note, locale)))],
            ResumeWords.Of(resume.Failure, locale));
    }

    /// <summary>What is said about a résumé is said in the account's language.</summary>
    private static Task<string> LocaleAsync(SignedIn me, InterviewDbContext db, CancellationToken cancellationToken) =>
        db.Candidates.Where(c => c.Id == me.Id).Select(c => c.Locale).SingleAsync(cancellationToken);
}
