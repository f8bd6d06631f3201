using Interview.Core.Interviews;
using Interview.Core.Reports;

namespace Interview.Core.Reviews;

/// <summary>Who reviewed: the name is kept too, so that the record still says who when the account is gone.</summary>
public sealed record Reviewer(Guid Id, string Name);

/// <summary>A level that a person set in a grader's place. The grader's own verdict stays as it is.</summary>
/// <param name="From">The level in force before; null: not assessed.</param>
/// <param name="To">Null: not to be assessed.</param>
public sealed record LevelOverride(string Stage, string Criterion, int? From, int? To, string Reason, Reviewer By, DateTimeOffset At);

/// <summary>A person stands for a report as it reads now.</summary>
/// <param name="Report">The fingerprint of what was signed.</param>
/// <param name="Overrides">How many overrides were part of it.</param>
public sealed record SignOff(Reviewer By, DateTimeOffset At, string Report, int Overrides);

public enum ReviewState
{
    /// <summary>Not yet reviewed: no decision rests on the report.</summary>
    Waiting,
    SignedOff,
}

/// <summary>
/// What people decided about one report of a hiring interview. Only ever added to: overrides and signatures of the past stay readable. A signature holds
/// for exactly what was signed: another override, or a report that was written anew with other words, leaves it unsigned.
/// </summary>
public sealed class ReportReview
{
    private ReportReview()
    {
    }

    public ReportReview(Guid interviewId) => InterviewId = interviewId;

    public Guid InterviewId { get; private set; }
    public IReadOnlyList<LevelOverride> Overrides { get; private set; } = [];
    public IReadOnlyList<SignOff> SignOffs { get; private set; } = [];

    /// <summary>The fingerprint of the report as it is signed for; null after an override that nobody signed yet.</summary>
    public string? SignedReport { get; private set; }

    public int Version { get; private set; }

    /// <summary>The overrides that count: of several for one level the last.</summary>
    public IReadOnlyList<LevelOverride> InForce => [.. Overrides.GroupBy(o => (o.Stage, o.Criterion)).Select(same => same.Last())];

    public ReviewState StateOf(Report report) => SignedReport == report.Fingerprint ? ReviewState.SignedOff : ReviewState.Waiting;

    /// <summary>The signature that holds, or null.</summary>
    public SignOff? SignatureOf(Report report) => StateOf(report) == ReviewState.SignedOff ? SignOffs[^1] : null;

    /// <param name="seen">The version that the reviewer looked at.</param>
    /// <param name="fingerprint">Of the report that the reviewer looked at.</param>
    /// <exception cref="RuleViolationException">Somebody was first, there is no such grade, or the level is the one in force.</exception>
    public void Override(int seen, string fingerprint, Report report, string stage, string criterion, int? to, string reason, Reviewer by, DateTimeOffset now)
    {
        ThrowUnlessSeen(seen, fingerprint, report);
        if (report.Body.Stages.FirstOrDefault(s => s.Name == stage)?.Grades.FirstOrDefault(g => g.Criterion == criterion) is not { } grade)
        {
            throw new RuleViolationException("review.no_such_grade", "The report has no such grade.");
        }

        var before = InForce.FirstOrDefault(o => o.Stage == stage && o.Criterion == criterion);
        var from = before is null ? grade.Level : before.To;
        if (from == to)
        {
            throw new RuleViolationException("review.same_level", "This is the level already.");
        }

        Overrides = [.. Overrides, new(stage, criterion, from, to, reason, by, now)];
        SignedReport = null;
        Version++;
    }

    /// <param name="seen">The version that the reviewer looked at.</param>
    /// <param name="fingerprint">Of the report that the reviewer looked at.</param>
    /// <exception cref="RuleViolationException">Somebody was first, or the report was written anew in between.</exception>
    public void Sign(int seen, string fingerprint, Report report, Reviewer by, DateTimeOffset now)
    {
        ThrowUnlessSeen(seen, fingerprint, report);
        if (StateOf(report) == ReviewState.SignedOff)
        {
            throw new RuleViolationException("review.signed", "This report is signed as it is.");
        }

        SignOffs = [.. SignOffs, new(by, now, report.Fingerprint, Overrides.Count)];
        SignedReport = report.Fingerprint;
        Version++;
    }

    private void ThrowUnlessSeen(int seen, string fingerprint, Report report)
    {
        if (seen != Version || fingerprint != report.Fingerprint)
        {
            throw new RuleViolationException("review.changed", "The report or its review changed since it was read; look again.");
        }
    }
}
