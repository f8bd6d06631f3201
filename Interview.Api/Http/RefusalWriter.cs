using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Interview.Api.Http;

/// <summary>
/// Writes every refusal, whoever made it, as problem+json with a code: also to clients that ask for another format, which the
/// framework's own writer leaves without a word. Nothing of the request and nothing of an exception is in it.
/// </summary>
internal sealed class RefusalWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var http = context.HttpContext;
        var problem = context.ProblemDetails;
        var status = problem.Status ??= http.Response.StatusCode;
        problem.Title = ReasonPhrases.GetReasonPhrase(status);
        problem.Type = null;
        if (problem is HttpValidationProblemDetails { Errors: var errors } shape)
        {
            shape.Errors = errors.ToDictionary(error => MemberName(error.Key), error => error.Value, StringComparer.Ordinal);
        }

        problem.Extensions.TryAdd("code", CodeOf(status));
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;

        await http.Response.WriteAsJsonAsync(problem, problem.GetType(), options: null, contentType: "application/problem+json", http.RequestAborted);
    }

    /// <summary>As the member is called in JSON; a header keeps its name.</summary>
    private static string MemberName(string name) => name.Contains('-') ? name : string.Join('.', name.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => Refuse.Invalid,
        StatusCodes.Status401Unauthorized => "session.required",
        StatusCodes.Status403Forbidden => "session.not_allowed",
        StatusCodes.Status404NotFound => "not_found",
        StatusCodes.Status405MethodNotAllowed => "request.method_not_allowed",
        StatusCodes.Status413PayloadTooLarge => Refuse.TooLarge,
        StatusCodes.Status415UnsupportedMediaType => Refuse.UnsupportedMediaType,
        StatusCodes.Status429TooManyRequests => "request.too_many",
        StatusCodes.Status503ServiceUnavailable => "service.unavailable",
        < 500 => "request.refused",
        _ => "internal",
    };
}
