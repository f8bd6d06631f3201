using Interview.Core.Evaluation;

namespace Interview.Core.Content;

/// <summary>An interviewer's focus and tone. Grading never sees it: every persona's answers are judged alike.</summary>
/// <param name="Favours">What this interviewer likes to ask for, where an answer lacks several things.</param>
/// <param name="Prefers">Words of a résumé line this interviewer turns to first.</param>
/// <param name="Acknowledgements">What this interviewer says on hearing an answer, before asking about it: neutral, never praise.</param>
public sealed record Persona(
    string Name, Localized Title, Localized Description, IReadOnlyList<AnswerPart> Favours, LocalizedList Prefers, LocalizedList Acknowledgements)
{
    /// <summary>The interviewer of whoever chooses none.</summary>
    public const string Default = "hr";
}
