using Interview.Core.Messaging;

namespace Interview.Core.Reports;

public enum ReportStatus
{
    Writing,
    Ready,
    Failed,
}

/// <summary>Write this interview's report from its verdicts.</summary>
public sealed record WriteReport(Guid InterviewId) : IOrder
{
    Guid IOrder.Subject => InterviewId;
}

/// <summary>The report as it is kept: one for each interview, replaced as a whole when it is written again.</summary>
public sealed class Report
{
    private Report()
    {
    }

    internal Report(Guid interviewId, InterviewReport body, DateTimeOffset now)
    {
        InterviewId = interviewId;
        Rewrite(body, now);
    }

    public Guid InterviewId { get; private set; }
    public InterviewReport Body { get; private set; } = null!;
    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>Tells one version from another: the database's hash of the body. Empty until it is saved.</summary>
    public string Fingerprint { get; private set; } = "";

    internal void Rewrite(InterviewReport body, DateTimeOffset now)
    {
        Body = body;
        WrittenAt = now;
    }
}
