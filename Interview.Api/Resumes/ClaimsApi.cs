using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Resumes;

public sealed record AskedInResponse(Guid InterviewId, Guid QuestionId);

public sealed record ClaimResponse(string Text, string Section, Place Place, ClaimState State, IReadOnlyList<AskedInResponse> AskedIn);

/// <summary>The claim ledger, as its owner sees it: what was asked about, and what came of it.</summary>
internal static class ClaimsApi
{
    public static void MapClaims(this IEndpointRouteBuilder resumes) => resumes.MapGet("/{id:guid}/claims", ListClaims);

    public static async Task<Results<Ok<Items<ClaimResponse>>, ProblemHttpResult>> ListClaims(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Include(r => r.Source).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        if (resume is null)
        {
            return Refuse.NotFound();
        }

        var asked = await db.Interviews.AskedAboutAsync(id, me.Id, cancellationToken);
        return Items.Of(ClaimLedger.Of(resume.Claims(), asked, findings: []).Select(record => new ClaimResponse(
            record.Claim.Text, record.Claim.Section, record.Claim.Place, record.State, [.. record.AskedIn.Select(question => new AskedInResponse(question.InterviewId, question.QuestionId))])));
    }
}
