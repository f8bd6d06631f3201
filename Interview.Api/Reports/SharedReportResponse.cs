using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Reviews;

namespace Interview.Api.Reports;

/// <summary>A report as somebody with a link reads it: without a way to reach the candidate, and without an id of anything.</summary>
public sealed record SharedReportResponse(
    string TargetRole, string Locale, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, ReportTotal Total, IReadOnlyList<string> Summary, IReadOnlyList<ReportArea> Areas,
    IReadOnlyList<ReportStage> Stages, IReadOnlyList<ReportGap> NotAssessed, IReadOnlyList<ReportClaim> Claims, ReportAuthors MadeBy, ReviewResponse? Review)
{
    internal static SharedReportResponse Of(Report report, ProfileContact contact, ReviewResponse? review, DateTimeOffset expiresAt)
    {
        var body = ContactMask.Over(report.Body, contact);
        return new(body.TargetRole, body.Locale, report.WrittenAt, expiresAt, body.Total, body.Summary, body.Areas, body.Stages, body.NotAssessed, body.Claims, body.MadeBy, review);
    }
}
