using System.ComponentModel.DataAnnotations;
using Interview.Api.Answers;
using Interview.Api.Http;
using Interview.Api.Reports;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Interviews;

public sealed record BeginInterviewRequest(
    Guid ResumeId, [Required, AllowedValues("ko", "en")] string Locale, [StringLength(64)] string? Scenario = null, [PlainText(120)] string? TargetRole = null);

public sealed record InterviewRow(
    Guid Id, InterviewStatus Status, string TargetRole, string Locale, string Scenario, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt, int Answered, int Total, int? Score, string? Band);

public sealed record ScenarioResponse(string Name, Localized Title, Localized Description, int Stages);

internal static class InterviewsApi
{
    private const int MostRows = 200;

    public static IEndpointRouteBuilder MapInterviews(this IEndpointRouteBuilder api)
    {
        var interviews = api.MapGroup("/interviews").WithTags("Interviews").RequireAuthorization();
        interviews.MapPost("/", BeginInterview);
        interviews.MapGet("/", ListInterviews);
        interviews.MapGet("/{id:guid}", GetInterview);
        interviews.MapPost("/{id:guid}/completion", CompleteInterview);
        interviews.MapDelete("/{id:guid}", EraseInterview);
        interviews.MapAnswers();
        interviews.MapReport();

        api.MapGet("/scenarios", ListScenarios).WithTags("Interviews").RequireAuthorization();
        return api;
    }

    public static async Task<Results<Created<InterviewResponse>, ProblemHttpResult>> BeginInterview(
        BeginInterviewRequest request, SignedIn me, HttpRequest http, InterviewDbContext db, IdempotencyKeys keys, ContentLibrary content, SignedUrls links, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!IdempotencyKeys.TryRead(http, out var key))
        {
            return Refuse.BecauseInvalid(IdempotencyKeys.Header, "1 to 200 visible ASCII characters.");
        }

        var current = content.Current;
        var scenario = current.Scenarios.FirstOrDefault(s => s.Name == (request.Scenario ?? Scenario.Default));
        if (scenario is null)
        {
            return Refuse.BecauseInvalid("scenario", "There is no such scenario.");
        }

        var requestHash = IdempotencyKeys.HashOf("interview", request.ResumeId.ToString(), request.Locale, request.Scenario, request.TargetRole);
        if (await keys.FindAsync(me.Id, key, requestHash, cancellationToken) is { } known)
        {
            return await CreatedAsync(known);
        }

        var resume = await db.Resumes.AsNoTracking().Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == request.ResumeId && r.CandidateId == me.Id, cancellationToken);
        if (resume is null)
        {
            return Refuse.NotFound();
        }

        var now = clock.GetUtcNow();
        var session = InterviewSession.Begin(me.Id, resume, request.Locale, scenario, request.TargetRole, now, await db.Interviews.AskedAboutAsync(resume.Id, me.Id, cancellationToken));
        db.Interviews.Add(session);
        db.Send(FirstQuestions.Ask(session, scenario, current, now));
        return await keys.TrySaveAsync(me.Id, key, requestHash, session.Id, now, cancellationToken)
            ? await CreatedAsync(session.Id)
            : await CreatedAsync((await keys.FindAsync(me.Id, key, requestHash, cancellationToken))!.Value);

        async Task<Results<Created<InterviewResponse>, ProblemHttpResult>> CreatedAsync(Guid id) =>
            await ReadAsync(id, me, db, content, links, clock, cancellationToken) is { } interview ? TypedResults.Created($"/api/interviews/{id}", interview) : Refuse.NotFound();
    }

    public static async Task<Ok<Items<InterviewRow>>> ListInterviews(SignedIn me, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken)
    {
        var stages = content.Current.Scenarios.ToDictionary(s => s.Name, s => s.Stages.Count);
        var rows = await db.Interviews.Where(s => s.CandidateId == me.Id).OrderByDescending(s => s.CreatedAt).Take(MostRows)
            .Select(s => new InterviewRow(
                s.Id, s.Status, s.TargetRole, s.Locale, s.ScenarioName, s.CreatedAt, s.CompletedAt,
                s.Answers.Count(a => a.SubmittedAt != null), s.Questions.Count, s.Score, s.Band))
            .ToListAsync(cancellationToken);
        return Items.Of(rows.Select(row => row with { Total = stages.GetValueOrDefault(row.Scenario, row.Total) }));
    }

    public static async Task<Results<Ok<InterviewResponse>, ProblemHttpResult>> GetInterview(
        Guid id, SignedIn me, InterviewDbContext db, ContentLibrary content, SignedUrls links, TimeProvider clock, CancellationToken cancellationToken) =>
        await ReadAsync(id, me, db, content, links, clock, cancellationToken) is { } interview ? TypedResults.Ok(interview) : Refuse.NotFound();

    public static async Task<Results<Accepted, ProblemHttpResult>> CompleteInterview(Guid id, SignedIn me, InterviewDbContext db, TimeProvider clock, CancellationToken cancellationToken)
    {
        var session = await db.DecideAsync(
            token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id, token),
            found => found.Complete(clock.GetUtcNow()),
            cancellationToken);
        return session is null ? Refuse.NotFound() : TypedResults.Accepted($"/api/interviews/{id}/report");
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> EraseInterview(Guid id, SignedIn me, Erasure erasure, CancellationToken cancellationToken) =>
        await erasure.EraseInterviewAsync(id, me.Id, cancellationToken) ? TypedResults.NoContent() : Refuse.NotFound();

    public static Ok<Items<ScenarioResponse>> ListScenarios(ContentLibrary content) =>
        Items.Of(content.Current.Scenarios.Select(s => new ScenarioResponse(s.Name, s.Title, s.Description, s.Stages.Count)));

    private static async Task<InterviewResponse?> ReadAsync(
        Guid id, SignedIn me, InterviewDbContext db, ContentLibrary content, SignedUrls links, TimeProvider clock, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Include(s => s.Questions).Include(s => s.Answers).AsSplitQuery()
            .SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id, cancellationToken);
        return session is null ? null : InterviewResponse.Of(session, content.Scenario(session.ScenarioName), links, clock.GetUtcNow());
    }
}
