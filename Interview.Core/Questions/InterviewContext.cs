using Interview.Core.Interviews;
using Interview.Core.Resumes;

namespace Interview.Core.Questions;

/// <summary>Everything an author may look at while writing a question.</summary>
/// <param name="History">What was asked so far, oldest first, with the answers that are in.</param>
/// <param name="Seed">Same seed, same question.</param>
public sealed record InterviewContext(
    string Locale, Scenario Scenario, string TargetRole, ResumeSnapshot Resume, IReadOnlyList<AskedQuestion> History, int Seed)
{
    public InterviewChoices Choices { get; init; } = InterviewChoices.Usual;

    /// <summary>The context of whoever writes the question after this one.</summary>
    public InterviewContext After(Stage stage, QuestionDraft draft) =>
        this with { History = [.. History, new(stage.Name, draft.Text, Transcript: null, draft.Grounding)] };
}

/// <param name="Transcript">The answer; null while there is none.</param>
/// <param name="Grounding">The words the question rests on; null: not known.</param>
public sealed record AskedQuestion(string Stage, string Text, string? Transcript, IReadOnlyList<Grounding>? Grounding = null)
{
    public bool RestsOn(string quote) =>
        Grounding?.Any(g => g.Quote == quote) == true || Text.Contains(quote, StringComparison.Ordinal);
}
