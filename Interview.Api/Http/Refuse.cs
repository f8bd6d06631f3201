using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Interview.Api.Http;

/// <summary>The refusals that endpoints say themselves. Rules of the field throw; everything else comes from the pipeline.</summary>
internal static class Refuse
{
    public const string Invalid = "request.invalid";
    public const string TooLarge = "request.too_large";
    public const string UnsupportedMediaType = "request.unsupported_media_type";

    /// <summary>Absent, or somebody else's: the same words for both.</summary>
    public static ProblemHttpResult NotFound() => With(StatusCodes.Status404NotFound, "not_found");

    public static ProblemHttpResult BecauseInvalid(string member, string error) => TypedResults.Problem(new HttpValidationProblemDetails(new Dictionary<string, string[]> { [member] = [error] })
    {
        Status = StatusCodes.Status400BadRequest,
        Extensions = { ["code"] = Invalid },
    });

    public static ProblemHttpResult With(int status, string code, string? detail = null) => TypedResults.Problem(new ProblemDetails
    {
        Status = status,
        Detail = detail,
        Extensions = { ["code"] = code },
    });
}
