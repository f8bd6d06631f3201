using System.ComponentModel.DataAnnotations;
using Interview.Api.Candidates;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Resumes;

public sealed record UnlockResumeRequest([Required, PlainText(ResumePasswords.Longest)] string Password)
{
    // A record prints its members; a secret is not printed.
    public override string ToString() => nameof(UnlockResumeRequest);
}

internal static class ResumePasswordApi
{
    private const string RetryAfterSeconds = "5";

    public static async Task<Results<Accepted, ProblemHttpResult>> Unlock(
        Guid id, UnlockResumeRequest request, SignedIn me, HttpContext http, InterviewDbContext db, ResumePasswords passwords, AttemptLimits attempts, CancellationToken cancellationToken)
    {
        if (!await attempts.MayUnlockAsync(me.Id, cancellationToken))
        {
            return SessionApi.TooMany(http, attempts);
        }

        var resume = await db.Resumes.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        if (resume is null)
        {
            return Refuse.NotFound();
        }

        // Asked before the password goes anywhere; what it would order is thrown away.
        _ = resume.OrderUnlocking();
        try
        {
            await passwords.PutAsync(id, request.Password, cancellationToken);
        }
        catch (RedisUnavailableException)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Refuse.With(StatusCodes.Status503ServiceUnavailable, "resume.password_not_taken", "The password could not be handed over. Try again in a moment.");
        }

        var ordered = await db.DecideAsync(
            token => db.Resumes.SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, token),
            found => found.OrderUnlocking(),
            cancellationToken);
        return ordered is null ? Refuse.NotFound() : TypedResults.Accepted($"/api/resumes/{id}");
    }
}
