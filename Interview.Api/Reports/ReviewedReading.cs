using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Reports;

/// <summary>Reads a report again with the levels that a reviewer set.</summary>
internal static class ReviewedReading
{
    /// <returns>Null when no level was set: the report stands as it is.</returns>
    public static async Task<ReviewedReport?> ReadReviewedAsync(this InterviewDbContext db, ReportReview? review, ContentLibrary content, CancellationToken cancellationToken)
    {
        if (review is not { InForce.Count: > 0 })
        {
            return null;
        }

        var session = await db.Interviews.AsNoTracking().Whole().SingleAsync(s => s.Id == review.InterviewId, cancellationToken);
        return ReviewedReport.Of(review, session.Findings(content.Scenario(session)), await ReportWriter.ForAsync(session, content.Current.Rubric, new(db), cancellationToken));
    }
}
