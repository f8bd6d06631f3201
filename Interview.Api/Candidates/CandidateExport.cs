using Interview.Api.Interviews;
using Interview.Api.Reports;
using Interview.Api.Resumes;
using Interview.Core.Candidates;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Candidates;

public sealed record ExportedSession(DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <param name="Resume">As it is shown.</param>
/// <param name="Read">As it was read, before corrections.</param>
public sealed record ExportedResume(ResumeResponse Resume, ResumeProfile? Read, ProfileCorrections Corrections, ExportedSource? Source, ExportedFile File);

/// <summary>The text with places that it was understood from; each page names its picture.</summary>
public sealed record ExportedSource(IReadOnlyList<SourcePage> Pages, IReadOnlyList<TextLine> Lines, IReadOnlyList<HiddenText> Hidden);

public sealed record ExportedFile(Guid Id, long Bytes, string Sha256);

public sealed record ExportedQuestion(Guid Id, int Ordinal, string Stage, string Text, QuestionOrigin Origin, string WroteBy, IReadOnlyList<Grounding> Grounding, DateTimeOffset AskedAt, IReadOnlyList<EarlierWording> Earlier);

public sealed record ExportedAnswer(AnswerResponse Answer, Verdict? Verdict);

public sealed record ExportedInterview(
    Guid Id, Guid? ResumeId, InterviewStatus Status, string Locale, string Scenario, InterviewChoices Choices, string TargetRole, RoleSource TargetRoleSource, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt,
    ResumeSnapshot Resume, IReadOnlyList<ExportedQuestion> Questions, IReadOnlyList<ExportedAnswer> Answers, InterviewReport? Report)
{
    /// <summary>Every level that a reviewer set, also those that nobody signed for.</summary>
    public IReadOnlyList<LevelOverride> Overrides { get; init; } = [];

    public IReadOnlyList<SignOff> SignOffs { get; init; } = [];

    /// <summary>Links to the report, without what opens them.</summary>
    public IReadOnlyList<ShareResponse> Shares { get; init; } = [];
}

/// <summary>Everything that is held about a person, in one document. The password's hash and the sessions' secrets are not theirs to carry about.</summary>
public sealed record CandidateExport(
    DateTimeOffset ExportedAt, MeResponse Account, DateTimeOffset CreatedAt, IReadOnlyList<ExportedSession> Sessions, IReadOnlyList<ExportedResume> Resumes, IReadOnlyList<ExportedInterview> Interviews)
{
    internal static async Task<CandidateExport> ReadAsync(InterviewDbContext db, Guid candidate, RoleCatalogue roles, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var account = await db.Candidates.AsNoTracking().SingleAsync(c => c.Id == candidate, cancellationToken);
        var sessions = await db.SignIns.Where(s => s.CandidateId == candidate).Select(s => new ExportedSession(s.CreatedAt, s.ExpiresAt)).ToListAsync(cancellationToken);
        var resumes = await db.Resumes.AsNoTracking().Include(r => r.Source).Include(r => r.Passages).Where(r => r.CandidateId == candidate).OrderBy(r => r.CreatedAt).ToListAsync(cancellationToken);
        var interviews = await db.Interviews.AsNoTracking().Whole().Include(s => s.Report).Where(s => s.CandidateId == candidate).OrderBy(s => s.CreatedAt).ToListAsync(cancellationToken);
        var reviews = await db.Reviews.AsNoTracking().Where(r => db.Interviews.Any(s => s.Id == r.InterviewId && s.CandidateId == candidate)).ToDictionaryAsync(r => r.InterviewId, cancellationToken);
        var shares = (await db.Shares.AsNoTracking().Where(l => db.Interviews.Any(s => s.Id == l.InterviewId && s.CandidateId == candidate)).ToListAsync(cancellationToken)).ToLookup(l => l.InterviewId);
        return new(
            now, SessionApi.Me(account), account.CreatedAt, sessions, [.. resumes.Select(r => Of(r, new(account.Name, account.Locale), roles, now))],
            [.. interviews.Select(session => Of(session) with
            {
                Overrides = reviews.GetValueOrDefault(session.Id)?.Overrides ?? [],
                SignOffs = reviews.GetValueOrDefault(session.Id)?.SignOffs ?? [],
                Shares = [.. shares[session.Id].OrderBy(l => l.CreatedAt).Select(l => new ShareResponse(l.Id, l.CreatedAt, l.ExpiresAt, l.WithdrawnAt, l.Opened, l.LastOpenedAt))],
            })]);
    }

    private static ExportedResume Of(Resume resume, Reader reader, RoleCatalogue roles, DateTimeOffset now) =>
        new(ResumeResponse.Of(resume, reader, roles, now), resume.Profile, resume.Corrections, resume.Source is { } read ? new(read.Pages, read.Lines, read.Hidden) : null, new(resume.FileId, resume.FileSize, resume.FileSha256));

    internal static ExportedInterview Of(InterviewSession session) => new(
        session.Id, session.ResumeId, session.Status, session.Locale, session.ScenarioName, session.Choices, session.TargetRole, session.TargetRoleSource, session.CreatedAt, session.CompletedAt, session.Snapshot,
        [.. session.Questions.OrderBy(q => q.Ordinal).Select(q => new ExportedQuestion(q.Id, q.Ordinal, q.Stage, q.Text, q.Origin, q.WroteBy, q.Grounding, q.AskedAt, q.Earlier))],
        [.. session.Answers.OrderBy(a => a.OpenedAt).Select(a => new ExportedAnswer(InterviewResponse.Answer(a), a.Verdict?.Body))],
        session.Report?.Body);
}
