using System.Text.Json.Serialization;
using Interview.Core.Content;
using Interview.Core.Resumes;

namespace Interview.Core.Questions;

[JsonConverter(typeof(SnakeCaseEnum<QuestionOrigin>))]
public enum QuestionOrigin
{
    Template,
    Playbook,
    Model,
    Fallback,
}

/// <summary>
/// The words a question rests on, verbatim. <paramref name="Source"/> is "resume" or "answer"; <paramref name="Why"/> is a sentence for the candidate.
/// </summary>
public sealed record Grounding(string Source, string Quote, Place? Place, Guid? PassageId, string Why)
{
    public const string FromResume = "resume";
    public const string FromAnswer = "answer";
}

/// <summary>
/// A question before it is asked. <paramref name="WroteBy"/> names its author so that it can be found again: pattern and content hash, or model and prompt hash.
/// </summary>
public sealed record QuestionDraft(string Text, QuestionOrigin Origin, string WroteBy, IReadOnlyList<Grounding> Grounding, string? FallbackReason);
