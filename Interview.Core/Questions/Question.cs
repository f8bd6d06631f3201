using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Speech;

namespace Interview.Core.Questions;

public enum AudioStatus
{
    Waiting,
    Ready,
    Failed,
}

/// <summary>Write every question of this interview that is due. Which ones is a pure function of its history (C-06).</summary>
public sealed record AskQuestion(Guid InterviewId) : IOrder
{
    Guid IOrder.Subject => InterviewId;
}

/// <summary>Speak this question.</summary>
public sealed record SynthesizeQuestion(Guid QuestionId) : IOrder
{
    Guid IOrder.Subject => QuestionId;
}

/// <param name="Heard">The candidate's words that asked for another wording.</param>
public sealed record EarlierWording(string Text, string WroteBy, string Heard, DateTimeOffset ReplacedAt);

/// <summary>One question of an interview: what is asked, on what it rests, who wrote it, and how it sounds.</summary>
public sealed class Question
{
    private Question()
    {
    }

    internal Question(Guid interviewId, Stage stage, int ordinal, QuestionDraft draft, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7(now);
        InterviewId = interviewId;
        Stage = stage.Name;
        Ordinal = ordinal;
        Kind = stage.Kind;
        Origin = draft.Origin;
        WroteBy = draft.WroteBy;
        FallbackReason = draft.FallbackReason;
        Text = draft.Text;
        Grounding = draft.Grounding;
        AskedAt = now;
    }

    public Guid Id { get; private set; }
    public Guid InterviewId { get; private set; }
    public string Stage { get; private set; } = "";

    /// <summary>The stage's place in the scenario, from 1. Questions are written out of order, never asked so.</summary>
    public int Ordinal { get; private set; }

    public StageKind Kind { get; private set; }
    public QuestionOrigin Origin { get; private set; }
    public string WroteBy { get; private set; } = "";
    public string? FallbackReason { get; private set; }
    public string Text { get; private set; } = "";
    public IReadOnlyList<Grounding> Grounding { get; private set; } = [];
    public AudioStatus AudioStatus { get; private set; }
    public Guid? AudioFileId { get; private set; }
    public string? ClipAddress { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>The wordings the candidate asked to have put differently, oldest first.</summary>
    public IReadOnlyList<EarlierWording> Earlier { get; private set; } = [];

    internal void Rephrase(QuestionDraft draft, string heard, DateTimeOffset now)
    {
        Earlier = [.. Earlier, new(Text, WroteBy, heard, now)];
        Text = draft.Text;
        WroteBy = draft.WroteBy;
        AudioStatus = AudioStatus.Waiting;
        AudioFileId = null;
        ClipAddress = null;
    }

    internal void Speak(SpokenClip clip)
    {
        AudioStatus = AudioStatus.Ready;
        AudioFileId = clip.FileId;
        ClipAddress = clip.Address;
    }

    internal void StaySilent() => AudioStatus = AudioStatus.Failed;
}
