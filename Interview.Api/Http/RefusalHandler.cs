using Interview.Core.Interviews;
using Interview.Core.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Interview.Api.Http;

/// <summary>Turns what was thrown into a refusal: rules of the field into 409 or 422, a store that is away into 503, the unforeseen into a bare 500.</summary>
internal sealed partial class RefusalHandler(IProblemDetailsService problems, ILogger<RefusalHandler> logger) : IExceptionHandler
{
    private const string RetryAfterSeconds = "2";

    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken cancellationToken)
    {
        if (http.RequestAborted.IsCancellationRequested)
        {
            http.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var problem = ProblemFor(exception);
        if (problem.Status >= StatusCodes.Status500InternalServerError)
        {
            LogFailure(exception, http.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName ?? "no route", problem.Status.Value);
        }

        if (problem.Status == StatusCodes.Status503ServiceUnavailable)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        http.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = http, ProblemDetails = problem });
    }

    private static ProblemDetails ProblemFor(Exception exception) => exception switch
    {
        RuleViolationException rule => new()
        {
            // The same key with another request is well formed and breaks no rule of the field: 422.
            Status = rule.Code == IdempotencyKeys.OtherRequest ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict,
            Detail = rule.Message,
            Extensions = { ["code"] = rule.Code },
        },
        BadHttpRequestException bad => new() { Status = bad.StatusCode },
        DbUpdateConcurrencyException => new() { Status = StatusCodes.Status409Conflict, Extensions = { ["code"] = "request.conflict" } },
        StorageUnavailableException => new() { Status = StatusCodes.Status503ServiceUnavailable },
        _ when IsStoreAway(exception) => new() { Status = StatusCodes.Status503ServiceUnavailable },
        _ => new() { Status = StatusCodes.Status500InternalServerError },
    };

    /// <summary>The database is gone, restarting, full, locked or out of connections: the same request may succeed in a moment.</summary>
    private static bool IsStoreAway(Exception? exception) => exception switch
    {
        null => false,
        RetryLimitExceededException or TimeoutException => true,
        NpgsqlException { IsTransient: true } => true,
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.DiskFull or PostgresErrorCodes.QueryCanceled } => true,
        NpgsqlException { InnerException: System.Net.Sockets.SocketException or IOException } => true,
        _ => IsStoreAway(exception.InnerException),
    };

    [LoggerMessage(LogLevel.Error, "{Endpoint} failed and was answered with {Status}.")]
    private partial void LogFailure(Exception failure, string endpoint, int status);
}
