using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Core.Reviews;

namespace Interview.Api.Reports;

/// <summary>What a person's review says about a report. In hiring mode it is always there: nothing is a decision before a person signs.</summary>
/// <param name="Total">As recomputed with the levels that the reviewer set; null without any.</param>
public sealed record ReviewResponse(
    ReviewState State, string? SignedBy, DateTimeOffset? SignedAt, IReadOnlyList<OverrideResponse> Overrides, ReportTotal? Total, IReadOnlyList<ReportArea>? Areas)
{
    /// <summary>For whoever is not the reviewer: levels that nobody signed for yet are not shown.</summary>
    /// <param name="reviewed">The report with the levels that were set, where there are any.</param>
    internal static ReviewResponse? Of(InterviewChoices choices, Report report, ReportReview? review, ReviewedReport? reviewed)
    {
        if (choices.Mode != InterviewMode.Hiring)
        {
            return null;
        }

        var signature = review?.SignatureOf(report);
        return signature is null
            ? new(ReviewState.Waiting, null, null, [], null, null)
            : new(ReviewState.SignedOff, signature.By.Name, signature.At, [.. review!.InForce.Select(set => OverrideResponse.Of(set, reviewed?.InsteadOf(set)))], reviewed?.Report.Total, reviewed?.Report.Areas);
    }
}

/// <param name="Instead">Why it moves no score: another answer of the same exchange stands at least as high. Null where it counts, and for one that is no longer in force.</param>
public sealed record OverrideResponse(string Stage, string Criterion, int? From, int? To, string Reason, string By, DateTimeOffset At, LevelInstead? Instead)
{
    internal static OverrideResponse Of(LevelOverride set, LevelInstead? instead) => new(set.Stage, set.Criterion, set.From, set.To, set.Reason, set.By.Name, set.At, instead);
}
