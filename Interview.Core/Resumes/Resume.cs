using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Storage;

namespace Interview.Core.Resumes;

/// <summary>How far a résumé is: received, its text being read, being understood, being indexed, and then ready, failed with a reason, or cancelled by its owner.</summary>
public enum ResumeStatus
{
    Uploaded,
    Reading,
    Understanding,
    Indexing,
    Ready,
    Failed,
    Cancelled,
}

/// <summary>Read this résumé: text, profile, passages with vectors.</summary>
public sealed record ParseResume(Guid ResumeId) : IOrder
{
    Guid IOrder.Subject => ResumeId;
}

/// <summary>Draw the pages of this résumé's file, to be shown beside what was read from them.</summary>
public sealed record DrawPages(Guid ResumeId) : IOrder
{
    Guid IOrder.Subject => ResumeId;
}

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

    /// <summary>What the last successful reading found; corrections are applied by <see cref="CorrectedProfile"/>.</summary>
    public ResumeProfile? Profile { get; private set; }

    /// <summary>Where each value of <see cref="Profile"/> stands in <see cref="Source"/>.</summary>
    public IReadOnlyList<FieldOrigin> Origins { get; private set; } = [];

    /// <summary>All target roles the résumé names, best first.</summary>
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>The text with places that the last successful reading was made from; load it to use it.</summary>
    public SourceText? Source { get; private set; }

    public ProfileCorrections Corrections { get; private set; } = new();
    public IReadOnlyList<ReadingNote> Notes { get; private set; } = [];
    public Failure? Failure { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Passage> Passages => _passages;

    /// <summary>Whether its last reading ended before a password that was not given, or was not the right one.</summary>
    public bool NeedsPassword => Failure?.Code is Unreadable.NeedsPassword or Unreadable.WrongPassword;

    public ResumeProfile? CorrectedProfile => Profile is null ? null : Corrections.ApplyTo(Profile);

    /// <summary>Whether the résumé names this role or its candidate does.</summary>
    public RoleSource SourceOf(string role) =>
        Roles.Append(Profile?.Header.TargetRole).Contains(role, StringComparer.OrdinalIgnoreCase) ? RoleSource.Resume : RoleSource.Candidate;

    /// <summary>Orders a first or another reading.</summary>
    public IReadOnlyList<IMessage> OrderReading()
    {
        Status = ResumeStatus.Uploaded;
        Failure = null;
        Version++;
        return [new ParseResume(Id), News("resume.uploaded")];
    }

    /// <summary>Orders the reading that opens the file with the password its owner has given; the password itself goes another way (<see cref="ResumePasswords"/>).</summary>
    public IReadOnlyList<IMessage> OrderUnlocking() =>
        NeedsPassword ? OrderReading() : throw new RuleViolationException("resume.no_password_needed", "This résumé is not waiting for a password.");

    /// <summary>Takes a whole reading: text, profile and passages replace what was there (B-05, B-06). Needs passages and source loaded.</summary>
    public IReadOnlyList<IMessage> TakeReading(ReadResume read, DateTimeOffset now)
    {
        if (Status == ResumeStatus.Cancelled)
        {
            return [];
        }

        Profile = read.Profile;
        Origins = read.Reading.Origins;
        Roles = read.Reading.Roles;
        Notes = read.Notes;
        Source ??= new SourceText(Id);
        var pictures = Source.Take(read.Text);

        var cut = Corrections.AreNone() ? [.. read.Passages.Select(found => new PassageDraft(found.Section, found.Text, found.Place))] : Cut();
        var isIndexed = Replace(cut, read);
        Status = ResumeStatus.Ready;
        Failure = null;
        ReadAt = now;
        Version++;
        return isIndexed ? [News("resume.ready"), .. pictures] : [new IndexResume(Id), News("resume.ready"), .. pictures];
    }

    /// <summary>Puts drawn pictures onto the pages that have none yet. A picture that is not taken here is nobody's, and its pledged deletion takes it. Needs source loaded.</summary>
    /// <param name="drawn">Files by the number of their page.</param>
    public IReadOnlyList<IMessage> TakePictures(IReadOnlyDictionary<int, Guid> drawn)
    {
        var kept = Source?.Take(drawn) ?? [];
        if (kept.Count == 0)
        {
            return [];
        }

        Version++;
        return [.. kept, News("resume.drawn")];
    }

    /// <summary>Its owner no longer wants it read. What is read already stays so, and what an earlier reading found is kept.</summary>
    public IReadOnlyList<IMessage> CancelReading()
    {
        if (IsAtRest)
        {
            return [];
        }

        Status = ResumeStatus.Cancelled;
        Version++;
        return [News("resume.cancelled")];
    }

    /// <summary>The same file came once more: only where it was not read is there something to do.</summary>
    public IReadOnlyList<IMessage> ReceiveAgain() => Status is ResumeStatus.Failed or ResumeStatus.Cancelled ? OrderReading() : [];

    /// <summary>What is left to do when an order to read it ends without a reading: nothing, unless another one was ordered meanwhile and fell together with that one.</summary>
    public IReadOnlyList<IMessage> LeaveReading() => IsAtRest ? [] : [new ParseResume(Id)];

    /// <summary>Keeps what an earlier reading found and says why this one failed.</summary>
    public IReadOnlyList<IMessage> FailReading(Failure failure)
    {
        if (Status == ResumeStatus.Cancelled)
        {
            return [];
        }

        Status = ResumeStatus.Failed;
        Failure = failure;
        Version++;
        return [News("resume.failed")];
    }

    /// <summary>
    /// Sets right what was read, or goes back to it. Passages follow at once, so that search and new interviews never show what is no longer so; vectors of new wordings
    /// follow by <see cref="IndexResume"/>, and until then those are found by their words. Needs passages loaded; with the source, new lines find their places.
    /// </summary>
    public IReadOnlyList<IMessage> Correct(ProfileChange change)
    {
        if (Profile is null)
        {
            throw new RuleViolationException("resume.not_read", "There is nothing to correct before the résumé was read.");
        }

        var before = Cut();
        Corrections = change.ApplyTo(Corrections, Profile);
        Version++;
        var after = Cut();
        return after.SequenceEqual(before) || Replace(after, read: null) ? [News("resume.ready")] : [new IndexResume(Id), News("resume.ready")];
    }

    /// <summary>What the corrected profile claims, and where each claim stands.</summary>
    public IReadOnlyList<Claim> Claims() => CorrectedProfile is { } profile ? Claim.In(profile, Places()) : [];

    private FieldPlaces Places() => new(Profile!, Origins, Source?.Lines ?? []);

    private IReadOnlyList<PassageDraft> Cut() => PassageCutter.Cut(CorrectedProfile!, Places());

    /// <returns>Whether every passage certainly has a vector of the present model: not where one was kept from an earlier reading or came by a correction.</returns>
    private bool Replace(IReadOnlyList<PassageDraft> cut, ReadResume? read)
    {
        var known = _passages.ToDictionary(passage => (passage.Section, passage.Text));
        var vectors = read?.Passages.DistinctBy(found => (found.Section, found.Text)).ToDictionary(found => (found.Section, found.Text), found => found.Vector) ?? [];
        var isIndexed = true;
        _passages.Clear();
        foreach (var (ordinal, draft) in cut.DistinctBy(draft => (draft.Section, draft.Text)).Index())
        {
            if (known.GetValueOrDefault((draft.Section, draft.Text)) is { } passage)
            {
                passage.Stand(ordinal, draft.Place);
                isIndexed = false;
            }
            else
            {
                passage = new Passage(Id, ordinal, draft.Section, draft.Text, draft.Place);
                if (vectors.TryGetValue((draft.Section, draft.Text), out var vector))
                {
                    passage.Embed(read!.EmbeddingModel, vector);
                }
                else
                {
                    isIndexed = false;
                }
            }

            _passages.Add(passage);
        }

        return isIndexed;
    }

    private bool IsAtRest => Status is ResumeStatus.Ready or ResumeStatus.Failed or ResumeStatus.Cancelled;

    private Changed News(string state) => new(CandidateId, Id, state);
}
