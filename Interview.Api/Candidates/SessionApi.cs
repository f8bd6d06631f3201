using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Candidates;

public sealed record SignInRequest([Required, StringLength(254)] string Email, [Required, StringLength(Passwords.MaxLength)] string Password);

internal static class SessionApi
{
    public static IEndpointRouteBuilder MapSession(this IEndpointRouteBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Account");
        session.MapPost("/", SignIn);
        session.MapDelete("/", SignOut);
        return api;
    }

    public static async Task<Results<Ok<MeResponse>, ProblemHttpResult>> SignIn(
        SignInRequest request, HttpContext http, InterviewDbContext db, Passwords passwords, Sessions sessions, AttemptLimits attempts, CancellationToken cancellationToken)
    {
        var address = http.Connection.RemoteIpAddress;
        if (!await attempts.MaySignInAsync(request.Email, address, cancellationToken))
        {
            return TooMany(http, attempts);
        }

        var key = Candidate.KeyOf(request.Email);
        var candidate = await db.Candidates.SingleOrDefaultAsync(c => c.EmailKey == key, cancellationToken);
        var check = await passwords.CheckAsync(candidate?.PasswordHash, request.Password, cancellationToken);
        if (candidate is null || check == PasswordCheck.Wrong)
        {
            return WrongCredentials();
        }

        if (check == PasswordCheck.RightButOld)
        {
            candidate.RehashPassword(await passwords.HashAsync(request.Password, cancellationToken));
        }

        await attempts.SucceededAsync(request.Email, address, cancellationToken);
        await sessions.BeginAsync(http, candidate.Id, cancellationToken);
        return TypedResults.Ok(Me(candidate));
    }

    public static async Task<NoContent> SignOut(HttpContext http, Sessions sessions, CancellationToken cancellationToken)
    {
        await sessions.EndAsync(http, cancellationToken);
        return TypedResults.NoContent();
    }

    internal static MeResponse Me(Candidate candidate) => new(candidate.Id, candidate.Email, candidate.Name, candidate.Locale, candidate.Role);

    internal static ProblemHttpResult WrongCredentials() => Refuse.With(StatusCodes.Status401Unauthorized, "session.wrong_credentials");

    internal static ProblemHttpResult TooMany(HttpContext http, AttemptLimits attempts)
    {
        http.Response.Headers.RetryAfter = attempts.RetryAfter;
        return Refuse.With(StatusCodes.Status429TooManyRequests, "request.too_many");
    }
}
