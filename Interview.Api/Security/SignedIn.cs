using System.Security.Claims;

namespace Interview.Api.Security;

/// <summary>Who asks: a parameter of every endpoint that belongs to somebody.</summary>
internal sealed record SignedIn(Guid Id, byte[] TokenHash)
{
    public const string TokenClaim = "interview:session";

    public static ValueTask<SignedIn?> BindAsync(HttpContext http) => ValueTask.FromResult(From(http.User));

    private static SignedIn? From(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.FindFirstValue(TokenClaim) is { } token
            ? new(Guid.Parse(id), Convert.FromHexString(token))
            : null;
}
