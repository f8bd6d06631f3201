using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Storage;

namespace Interview.Core.Resumes;

public enum ResumeStatus
{
    Uploaded,
    Reading,
    Ready,
    Failed,
}

/// <summary>Read this résumé: text, profile, passages with vectors.</summary>
public sealed record ParseResume(Guid ResumeId) : IOrder
{
    Guid IOrder.Subject => ResumeId;
}

/// <summary>What the candidate set right by hand; it outlives every reading.</summary>
public sealed record ProfileCorrections(string? Name = null, string? TargetRole = null, string? TargetCompany = null);

/// <summary>A résumé: the uploaded file, what was read from it and what the candidate corrected. The interview's source of truth.</summary>
public sealed class Resume
{
    private readonly List<Passage> _passages = [];

    private Resume()
    {
    }

    public Resume(Guid id, Guid candidateId, Guid fileId, string fileName, string fileSha256, long fileSize, DateTimeOffset now)
    {
        Id = id;
        CandidateId = candidateId;
        FileId = fileId;
        FileName = fileName;
        FileSha256 = fileSha256;
        FileSize = fileSize;
        CreatedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid CandidateId { get; private set; }
    public Guid FileId { get; private set; }
    public string FileName { get; private set; } = "";
    public string FileSha256 { get; private set; } = "";
    public long FileSize { get; private set; }
    public ResumeStatus Status { get; private set; }
    public int Pages { get; private set; }

    /// <summary>What the last successful reading found; corrections are applied by <see cref="CorrectedProfile"/>.</summary>
    public ResumeProfile? Profile { get; private set; }

    public ProfileCorrections Corrections { get; private set; } = new();
    public IReadOnlyList<ReadingNote> Notes { get; private set; } = [];
    public Failure? Failure { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Passage> Passages => _passages;

    public ResumeProfile? CorrectedProfile => Profile is null ? null : Profile with
    {
        Header = new(Corrections.Name ?? Profile.Header.Name, Corrections.TargetRole ?? Profile.Header.TargetRole, Corrections.TargetCompany ?? Profile.Header.TargetCompany),
    };

    /// <summary>Orders a first or another reading.</summary>
    public IReadOnlyList<IMessage> OrderReading()
    {
        Status = ResumeStatus.Uploaded;
        Failure = null;
        Version++;
        return [new ParseResume(Id), News("resume.uploaded")];
    }

    /// <summary>Takes a whole reading: profile and passages replace what was there (B-05, B-06).</summary>
    public IReadOnlyList<IMessage> TakeReading(ResumeProfile profile, IEnumerable<Passage> passages, int pages, IReadOnlyList<ReadingNote> notes, DateTimeOffset now)
    {
        Profile = profile;
        Pages = pages;
        Notes = notes;
        _passages.Clear();
        foreach (var passage in passages)
        {
            passage.Vector?.ResumeId = Id;
            _passages.Add(passage);
        }

        Status = ResumeStatus.Ready;
        Failure = null;
        ReadAt = now;
        Version++;
        return [News("resume.ready")];
    }

    /// <summary>Keeps what an earlier reading found and says why this one failed.</summary>
    public IReadOnlyList<IMessage> FailReading(Failure failure)
    {
        Status = ResumeStatus.Failed;
        Failure = failure;
        Version++;
        return [News("resume.failed")];
    }

    public IReadOnlyList<IMessage> Correct(ProfileCorrections corrections)
    {
        if (Profile is null)
        {
            throw new RuleViolationException("resume.not_read", "There is nothing to correct before the résumé was read.");
        }

        Corrections = new(corrections.Name ?? Corrections.Name, corrections.TargetRole ?? Corrections.TargetRole, corrections.TargetCompany ?? Corrections.TargetCompany);
        Version++;
        return [News("resume.ready")];
    }

    /// <summary>The work that is left when the row is deleted: its file.</summary>
    public IReadOnlyList<IMessage> Erase() => [new DeleteFile(FileId), News("resume.deleted")];

    private Changed News(string state) => new(CandidateId, Id, state);
}
