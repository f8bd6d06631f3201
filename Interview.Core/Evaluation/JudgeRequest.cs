using Interview.Core.Interviews;
using Interview.Core.Resumes;

namespace Interview.Core.Evaluation;

/// <summary>One answer to judge.</summary>
/// <param name="Transcript">As kept, in the form of <see cref="Language.SpokenText.Clean"/>; spans count in it.</param>
/// <param name="Before">The answer that a follow-up asked about; null where it asked about none. Rules see what both show together; no model sees it (C-11).</param>
/// <param name="SpokenSeconds">Speaking time; null when the answer was typed.</param>
/// <param name="Heard">How sure the recogniser was, 0 to 1; null when the answer was typed, or it does not say.</param>
public sealed record JudgeRequest(
    Stage Stage, string Question, string Transcript, string Locale, string TargetRole, ResumeSnapshot? Resume, string? Before = null, double? SpokenSeconds = null, double? Heard = null);
