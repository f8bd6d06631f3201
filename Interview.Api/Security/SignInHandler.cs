using System.Security.Claims;
using System.Text.Encodings.Web;
using Interview.Api.Http;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Interview.Api.Security;

/// <summary>
/// Signs a request in by its session cookie. The session and the role are read anew each time, so that signing out, a deleted account
/// and a role taken away count from the next request on.
/// </summary>
internal sealed class SignInHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, InterviewDbContext db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!SecretToken.TryParse(SessionCookie.Read(Request), out var token))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = token.Hash;
        var now = clock.GetUtcNow();
        var who = await db.SignIns
            .Where(s => s.TokenHash == hash && s.ExpiresAt > now)
            .Join(db.Candidates, s => s.CandidateId, c => c.Id, (s, c) => new { c.Id, c.Role })
            .SingleOrDefaultAsync(Context.RequestAborted);
        if (who is null)
        {
            return AuthenticateResult.NoResult();
        }

        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, who.Id.ToString()),
                new(ClaimTypes.Role, Words<CandidateRole>.Of(who.Role)),
                new(SignedIn.TokenClaim, Convert.ToHexString(hash)),
            ], SchemeName);
        return AuthenticateResult.Success(new(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Refuse.With(StatusCodes.Status401Unauthorized, "session.required").ExecuteAsync(Context);

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Refuse.With(StatusCodes.Status403Forbidden, "session.not_allowed").ExecuteAsync(Context);
}
