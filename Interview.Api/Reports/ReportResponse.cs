using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Reports;

namespace Interview.Api.Reports;

/// <summary>The report as it was written, with whose it is. Of a failed one only that it failed.</summary>
/// <param name="Review">Null in practice.</param>
/// <param name="Practice">How to begin an interview about one stage of this one; null where résumé or scenario are gone.</param>
public sealed record ReportResponse(
    Guid InterviewId, ReportStatus Status, string TargetRole, string Locale, DateTimeOffset CreatedAt, ReportTotal Total, IReadOnlyList<string> Summary, IReadOnlyList<ReportArea> Areas,
    IReadOnlyList<ReportStage> Stages, IReadOnlyList<ReportGap> NotAssessed, IReadOnlyList<ReportClaim> Claims, ReportAuthors? MadeBy, Failure? Failure, ReviewResponse? Review, PracticeResponse? Practice)
{
    internal static ReportResponse Of(Guid interview, Report report, ReviewResponse? review, PracticeResponse? practice) => new(
        interview, ReportStatus.Ready, report.Body.TargetRole, report.Body.Locale, report.WrittenAt, report.Body.Total, report.Body.Summary, report.Body.Areas, report.Body.Stages, report.Body.NotAssessed,
        report.Body.Claims, report.Body.MadeBy, Failure: null, review, practice);

    internal static ReportResponse Failed(Guid interview, string targetRole, string locale, DateTimeOffset completedAt, int assessed, int of) => new(
        interview, ReportStatus.Failed, targetRole, locale, completedAt, new(null, null, 0, assessed, of), [], [], [], [], [], MadeBy: null,
        new("report.failed", "The report could not be written; operators have been told."), Review: null, Practice: null);
}

/// <summary>What a practice interview about one competency of this interview would begin with.</summary>
/// <param name="Competencies">Each stage's competency, by the stage's name.</param>
public sealed record PracticeResponse(Guid ResumeId, string Scenario, string Persona, IReadOnlyDictionary<string, string> Competencies)
{
    internal static PracticeResponse? Of(Guid? resume, Scenario? scenario, InterviewChoices choices) => resume is not { } id || scenario is null
        ? null
        : new(id, scenario.Name, choices.Persona, scenario.Stages.Where(s => s.Competency is not null).ToDictionary(s => s.Name, s => s.Competency!));
}

public sealed record ReportProgress(ReportStatus Status, int Evaluated, int Total, string Locale, IReadOnlyList<StageProgress> Stages)
{
    /// <summary>The answered stages in their order, with what is judged so far: the same words that the report will hold.</summary>
    internal static ReportProgress Of(InterviewSession session, Scenario scenario, ReportWriter writer)
    {
        var findings = session.Findings(scenario);
        var judged = findings.Stages.Where(s => s.Verdict is not null).Select(s => s.Stage).ToHashSet(StringComparer.Ordinal);
        var stages = writer.Stages(findings).Where(s => s.Transcript is not null)
            .Select(s => new StageProgress(s.Name, s.Title, s.Question, judged.Contains(s.Name) ? s : null)).ToList();
        return new(ReportStatus.Writing, session.Answers.Count(a => a.Verdict is not null), session.Answers.Count(a => a.IsSubmitted), session.Locale, stages);
    }
}

/// <summary>A stage on its way into the report; not judged while its answer is being read.</summary>
public sealed record StageProgress(string Name, string Title, string Question, ReportStage? Judged);
