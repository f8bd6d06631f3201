using System.ComponentModel.DataAnnotations;
using Interview.Api.Answers;
using Interview.Api.Http;
using Interview.Api.Reports;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Reviews;
using Interview.Core.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Interviews;

public sealed record BeginInterviewRequest(
    Guid ResumeId, [Required, AllowedValues("ko", "en")] string Locale, [StringLength(64)] string? Scenario = null, [PlainText(120)] string? TargetRole = null,
    [StringLength(64)] string? Persona = null, InterviewLength Length = InterviewLength.Full, [StringLength(8)] string? Competency = null,
    InterviewMode Mode = InterviewMode.Practice, [PlainText(120)] string? TalentProfile = null);

/// <param name="Review">Where a person must look first, whether one did; null in practice, and before there is a report.</param>
public sealed record InterviewRow(
    Guid Id, InterviewStatus Status, string TargetRole, string Locale, string Scenario, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt, int Answered, int Total, int? Score, string? Band, ReviewState? Review);

public sealed record ScenarioResponse(string Name, Localized Title, Localized Description, int Stages, int BriefStages);

public sealed record PersonaResponse(string Name, Localized Title, Localized Description);

public sealed record CompetencyResponse(string Code, Localized Title);

/// <summary>What may be chosen besides the scenario.</summary>
/// <param name="HiringNotice">What whoever chooses hiring mode should know first: that the model's licence keeps it out. Null: nothing.</param>
public sealed record OfferedChoicesResponse(IReadOnlyList<PersonaResponse> Personas, IReadOnlyList<CompetencyResponse> Competencies, Localized? HiringNotice);

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
        interviews.MapShares();

        api.MapGet("/scenarios", ListScenarios).WithTags("Interviews").RequireAuthorization();
        api.MapGet("/interview-choices", ListChoices).WithTags("Interviews").RequireAuthorization();
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

        if (Wrong(request, scenario, current) is { } wrong)
        {
            return wrong;
        }

        var requestHash = IdempotencyKeys.HashOf(
            "interview", request.ResumeId.ToString(), request.Locale, request.Scenario, request.TargetRole,
            request.Persona, request.Length.ToString(), request.Competency, request.Mode.ToString(), request.TalentProfile);
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
        var asked = await db.Interviews.AskedAboutAsync(resume.Id, me.Id, cancellationToken);
        var session = InterviewSession.Begin(me.Id, resume, request.Locale, scenario, request.TargetRole, now, asked, Chosen(request));
        db.Interviews.Add(session);
        db.Send(FirstQuestions.Ask(session, scenario.For(session.Choices), current, now));
        return await keys.TrySaveAsync(me.Id, key, requestHash, session.Id, now, cancellationToken)
            ? await CreatedAsync(session.Id)
            : await CreatedAsync((await keys.FindAsync(me.Id, key, requestHash, cancellationToken))!.Value);

        async Task<Results<Created<InterviewResponse>, ProblemHttpResult>> CreatedAsync(Guid id) =>
            await ReadAsync(id, me, db, content, links, clock, cancellationToken) is { } interview ? TypedResults.Created($"/api/interviews/{id}", interview) : Refuse.NotFound();
    }

    public static async Task<Ok<Items<InterviewRow>>> ListInterviews(SignedIn me, InterviewDbContext db, ContentLibrary content, CancellationToken cancellationToken)
    {
        var scenarios = content.Current.Scenarios.ToDictionary(s => s.Name);
        var rows = await db.Interviews.Where(s => s.CandidateId == me.Id).OrderByDescending(s => s.CreatedAt).Take(MostRows)
            .Select(s => new
            {
                s.Choices,
                Row = new InterviewRow(
                    s.Id, s.Status, s.TargetRole, s.Locale, s.ScenarioName, s.CreatedAt, s.CompletedAt,
                    s.Answers.Count(a => a.SubmittedAt != null), s.Questions.Count, s.Score, s.Band, null),
                Signed = s.Report != null && db.Reviews.Any(r => r.InterviewId == s.Id && r.SignedReport == s.Report.Fingerprint),
            })
            .ToListAsync(cancellationToken);
        return Items.Of(rows.Select(found => found.Row with
        {
            Review = found.Choices.Mode != InterviewMode.Hiring || found.Row.Score is null ? null : found.Signed ? ReviewState.SignedOff : ReviewState.Waiting,
            Total = scenarios.GetValueOrDefault(found.Row.Scenario)?.For(found.Choices).Stages.Count ?? found.Row.Total,
        }));
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
        Items.Of(content.Current.Scenarios.Select(s => new ScenarioResponse(s.Name, s.Title, s.Description, s.Stages.Count, s.Brief.Count)));

    public static Ok<OfferedChoicesResponse> ListChoices(ContentLibrary content, ChatLicence licence) => TypedResults.Ok(new OfferedChoicesResponse(
        [.. content.Current.Personas.Select(p => new PersonaResponse(p.Name, p.Title, p.Description))],
        [.. content.Current.Rubric.Areas.Select(a => new CompetencyResponse(a.Code, a.Title))],
        licence.HiringNotice));

    private static ProblemHttpResult? Wrong(BeginInterviewRequest request, Scenario scenario, ContentSnapshot content) =>
        request.Persona is { } persona && content.Personas.All(p => p.Name != persona) ? Refuse.BecauseInvalid("persona", "There is no such interviewer.")
        : request.Length == InterviewLength.Competency != request.Competency is not null ? Refuse.BecauseInvalid("competency", "An interview of length 'competency' names one, and no other does.")
        : request.Competency is { } area && scenario.Stages.All(s => s.Competency != area) ? Refuse.BecauseInvalid("competency", "No stage of this scenario is about it.")
        : null;

    private static InterviewChoices Chosen(BeginInterviewRequest request) => new()
    {
        Persona = request.Persona ?? Persona.Default,
        Length = request.Length,
        Competency = request.Competency,
        Mode = request.Mode,
        TalentProfile = string.IsNullOrWhiteSpace(request.TalentProfile) ? null : request.TalentProfile.Trim(),
    };

    private static async Task<InterviewResponse?> ReadAsync(
        Guid id, SignedIn me, InterviewDbContext db, ContentLibrary content, SignedUrls links, TimeProvider clock, CancellationToken cancellationToken)
    {
        var session = await db.Interviews.AsNoTracking().Include(s => s.Questions).Include(s => s.Answers).AsSplitQuery()
            .SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id, cancellationToken);
        return session is null ? null : InterviewResponse.Of(session, content.Scenario(session), links, clock.GetUtcNow());
    }
}
