using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Security;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Security;

/// <summary>Begins and ends sessions: a new token at every sign-in, none of an earlier one survives it in the same browser.</summary>
internal sealed class Sessions(InterviewDbContext db, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    /// <summary>Adds the session to the context; the cookie goes out with the response.</summary>
    public async Task BeginAsync(HttpContext http, Guid candidate, CancellationToken cancellationToken)
    {
        await EndAsync(http, cancellationToken);
        var token = SecretToken.New();
        db.SignIns.Add(new(token.Hash, candidate, clock.GetUtcNow(), Lifetime));
        await db.SaveChangesAsync(cancellationToken);
        SessionCookie.Write(http, token, Lifetime);
    }

    public async Task EndAsync(HttpContext http, CancellationToken cancellationToken)
    {
        if (SecretToken.TryParse(SessionCookie.Read(http.Request), out var token))
        {
            var hash = token.Hash;
            await db.SignIns.Where(s => s.TokenHash == hash).ExecuteDeleteAsync(cancellationToken);
        }

        SessionCookie.Clear(http);
    }

    /// <summary>Whether this session still stands.</summary>
    public Task<bool> StandsAsync(SignedIn me, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return db.SignIns.AnyAsync(s => s.TokenHash == me.TokenHash && s.ExpiresAt > now, cancellationToken);
    }
}
