using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.ServiceDefaults.Health;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace Interview.Api.Operations;

/// <param name="Content">The hashes of the scenarios, rubrics, prompts and questions in use (E-04).</param>
public sealed record StatusResponse(
    string State, IReadOnlyList<PartHealth> Parts, IReadOnlyList<AuthorUse> Models, IReadOnlyList<QueueUse> Queues, double ClockDriftSeconds, ContentUse Content);

public sealed record ContentUse(string Hash, IReadOnlyDictionary<string, string> Files, IReadOnlyList<string> Problems);

internal static class OperationsApi
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services.AddSingleton<WorkOverview>().AddSingleton<ReportsToReview>();

    public static IEndpointRouteBuilder MapOperations(this IEndpointRouteBuilder api)
    {
        var operations = api.MapGroup("/operations").WithTags("Operations").RequireAuthorization(SecurityRegistration.Operators);
        operations.MapGet("/status", GetStatus);
        operations.MapGet("/work", ListWork);
        operations.MapPost("/work/{id:guid}/replay", ReplayWork);
        operations.MapCalibration();
        operations.MapReviews();
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
}
