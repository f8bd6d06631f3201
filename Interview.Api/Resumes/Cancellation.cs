using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Resumes;

/// <summary>Stops the reading of a résumé. Asked twice, or after the reading ended, it changes nothing and is no fault.</summary>
internal static class Cancellation
{
    public static void MapCancellation(this IEndpointRouteBuilder resumes) => resumes.MapPost("/{id:guid}/cancellation", CancelReading);

    public static async Task<Results<Accepted, ProblemHttpResult>> CancelReading(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.DecideAsync(
            token => db.Resumes.SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, token), found => found.CancelReading(), cancellationToken);
        return resume is null ? Refuse.NotFound() : TypedResults.Accepted($"/api/resumes/{id}");
    }
}
