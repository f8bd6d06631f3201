using Interview.Api.Candidates;
using Interview.Core.Interviews;
using Interview.Core.Reports;

namespace Interview.Api.Reports;

/// <summary>One interview's whole record: questions, answers, verdicts and report. With the rubrics that are named by hash, every number can be made again.</summary>
/// <param name="Rubrics">The hashes of the rubrics that verdicts were given by.</param>
public sealed record ReportExport(DateTimeOffset ExportedAt, ExportedInterview Interview, IReadOnlyList<string> Rubrics)
{
    /// <summary>Null in practice.</summary>
    public ReviewResponse? Review { get; init; }

    internal static ReportExport Of(InterviewSession session, DateTimeOffset now) =>
        new(now, CandidateExport.Of(session), [.. session.Answers.Select(a => a.Verdict?.RubricHash).OfType<string>().Distinct()]);

    /// <exception cref="RuleViolationException">There is no report yet.</exception>
    internal static void ThrowUnlessReady(InterviewSession session)
    {
        if (session is not { ReportStatus: ReportStatus.Ready, Report: not null })
        {
            throw new RuleViolationException("report.not_ready", "The report is not written yet.");
        }
    }
}
