using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Messaging;
using Interview.ServiceDefaults.Health;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Interview.Api.Operations;

public sealed record TryEvaluationRequest(
    [Required, StringLength(1_000)] string Question, [Required(AllowEmptyStrings = true), StringLength(Core.Answers.Answer.MaxLength)] string Answer,
    [Required, PlainText(120)] string Role, [Required, StringLength(64)] string Stage, [Required, AllowedValues("ko", "en")] string Locale);

public sealed record TriedEvaluationResponse(Verdict Verdict);

/// <param name="Content">The hashes of the scenarios, rubrics, prompts and questions in use (E-04).</param>
public sealed record StatusResponse(
    string State, IReadOnlyList<PartHealth> Parts, IReadOnlyList<AuthorUse> Models, IReadOnlyList<QueueUse> Queues, double ClockDriftSeconds, ContentUse Content);

public sealed record ContentUse(string Hash, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Problems);

internal static class OperationsApi
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services.AddSingleton<WorkOverview>();

    public static IEndpointRouteBuilder MapOperations(this IEndpointRouteBuilder api)
    {
        var operations = api.MapGroup("/operations").WithTags("Operations").RequireAuthorization(SecurityRegistration.Operators);
        operations.MapGet("/status", GetStatus);
        operations.MapGet("/work", ListWork);
        operations.MapPost("/work/{id:guid}/replay", ReplayWork);
        operations.MapPost("/evaluations", TryEvaluation);
        return api;
    }

    public static async Task<Ok<StatusResponse>> GetStatus(HealthCheckService health, WorkOverview work, DatabaseClock clock, ContentLibrary content, CancellationToken cancellationToken)
    {
        var parts = ProcessHealth.From(await health.CheckHealthAsync(cancellationToken));
        var (current, problems) = (content.Current, content.Problems);
        return TypedResults.Ok(new StatusResponse(
            parts.State, parts.Parts, await work.AuthorsAsync(cancellationToken), await work.QueuesAsync(cancellationToken), Math.Round(clock.Drift.TotalSeconds, 3),
            new(current.Hash, current.FileHashes, [.. problems.Select(problem => problem.ToString())])));
    }

    public static async Task<Ok<Items<WorkRow>>> ListWork(
        WorkOverview work, CancellationToken cancellationToken, [AllowedValues("failed", "done", "waiting")] string outcome = "failed", [Range(1, 500)] int limit = 100) =>
        Items.Of(await work.ListAsync(outcome, limit, cancellationToken));

    public static async Task<Results<Accepted, ProblemHttpResult>> ReplayWork(Guid id, WorkLedger ledger, WorkOverview work, CancellationToken cancellationToken)
    {
        if (await ledger.ReplayAsync(id, cancellationToken))
        {
            return TypedResults.Accepted("/api/operations/work?outcome=waiting");
        }

        return await work.ExistsAsync(id, cancellationToken)
            ? throw new RuleViolationException("work.not_failed", "This order did not fail, or the same work waits again already.")
            : Refuse.NotFound();
    }

    public static Results<Ok<TriedEvaluationResponse>, ProblemHttpResult> TryEvaluation(TryEvaluationRequest request, ContentLibrary content)
    {
        var current = content.Current;
        if (current.Scenarios.SelectMany(s => s.Stages).FirstOrDefault(s => s.Name == request.Stage) is not { } stage)
        {
            return Refuse.BecauseInvalid("stage", "There is no such stage.");
        }

        var transcript = SpokenText.Clean(request.Answer);
        var verdict = new PlaybookGrader(current).Judge(new(stage, request.Question, transcript, request.Locale, request.Role, Resume: null)).CheckedAgainst(transcript);
        return TypedResults.Ok(new TriedEvaluationResponse(verdict));
    }
}
