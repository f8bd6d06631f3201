using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Interview.Api.Candidates;

public sealed record CreateAccountRequest(
    [Required, StringLength(254, MinimumLength = 3), RegularExpression(CreateAccountRequest.Address, ErrorMessage = "Email must be an e-mail address.")] string Email,
    [Required, StringLength(Passwords.MaxLength, MinimumLength = Passwords.MinLength)] string Password,
    [Required, PlainText(100)] string Name,
    [Required, AllowedValues("ko", "en")] string Locale)
{
    // Whether mail arrives there only sending one would tell; spaces and invisible characters are never part of an address.
    private const string Address = @"^\s*[^\s@\p{C}]{1,64}@[^\s@\p{C}.]+(\.[^\s@\p{C}.]+)+\s*$";
}

public sealed record ChangeMeRequest([PlainText(100)] string? Name = null, [AllowedValues(null, "ko", "en")] string? Locale = null);

public sealed record EraseMeRequest([Required, StringLength(Passwords.MaxLength)] string Password);

public sealed record MeResponse(Guid Id, string Email, string Name, string Locale, CandidateRole Role);

internal static class AccountsApi
{
    public static IServiceCollection AddCandidates(this IServiceCollection services) => services.AddSingleton<Erasure>().AddHostedService<Housekeeping>();

    public static IEndpointRouteBuilder MapAccounts(this IEndpointRouteBuilder api)
    {
        api.MapPost("/accounts", CreateAccount).WithTags("Account");

        var me = api.MapGroup("/me").WithTags("Account").RequireAuthorization();
        me.MapGet("/", GetMe);
        me.MapPatch("/", ChangeMe);
        me.MapDelete("/", EraseMe);
        me.MapGet("/export", ExportMe);
        return api;
    }

    public static async Task<Results<Created<MeResponse>, ProblemHttpResult>> CreateAccount(
        CreateAccountRequest request, HttpContext http, InterviewDbContext db, Passwords passwords, Sessions sessions, AttemptLimits attempts, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!await attempts.MayMakeAccountAsync(http.Connection.RemoteIpAddress, cancellationToken))
        {
            return SessionApi.TooMany(http, attempts);
        }

        if (CommonPasswords.Contains(request.Password, request.Email, request.Name))
        {
            return Refuse.BecauseInvalid("password", "This password is among the first that others would try.");
        }

        var candidate = new Candidate(request.Email, request.Name, request.Locale, await passwords.HashAsync(request.Password, cancellationToken), clock.GetUtcNow());
        db.Candidates.Add(candidate);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw new RuleViolationException("account.exists", "There is an account with this address.");
        }

        await sessions.BeginAsync(http, candidate.Id, cancellationToken);
        return TypedResults.Created("/api/me", SessionApi.Me(candidate));
    }

    public static async Task<Ok<MeResponse>> GetMe(SignedIn me, InterviewDbContext db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await db.Candidates.Where(c => c.Id == me.Id).Select(c => new MeResponse(c.Id, c.Email, c.Name, c.Locale, c.Role)).SingleAsync(cancellationToken));

    public static async Task<Results<Ok<MeResponse>, ProblemHttpResult>> ChangeMe(ChangeMeRequest request, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var candidate = await db.DecideAsync(
            token => db.Candidates.SingleOrDefaultAsync(c => c.Id == me.Id, token),
            found =>
            {
                found.Introduce(request.Name, request.Locale);
                return [];
            },
            cancellationToken);
        return candidate is null ? Refuse.NotFound() : TypedResults.Ok(SessionApi.Me(candidate));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> EraseMe(
        [FromBody] EraseMeRequest request, SignedIn me, HttpContext http, InterviewDbContext db, Passwords passwords, AttemptLimits attempts, Erasure erasure, CancellationToken cancellationToken)
    {
        var account = await db.Candidates.Where(c => c.Id == me.Id).Select(c => new { c.Email, c.PasswordHash }).SingleAsync(cancellationToken);
        if (!await attempts.MaySignInAsync(account.Email, http.Connection.RemoteIpAddress, cancellationToken))
        {
            return SessionApi.TooMany(http, attempts);
        }

        if (await passwords.CheckAsync(account.PasswordHash, request.Password, cancellationToken) == PasswordCheck.Wrong)
        {
            return SessionApi.WrongCredentials();
        }

        await erasure.EraseCandidateAsync(me.Id, cancellationToken);
        SessionCookie.Clear(http);
        return TypedResults.NoContent();
    }

    public static async Task<Ok<CandidateExport>> ExportMe(SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken) =>
        TypedResults.Ok(await CandidateExport.ReadAsync(db, me.Id, content.Current.Roles, clock.GetUtcNow(), cancellationToken));
}
