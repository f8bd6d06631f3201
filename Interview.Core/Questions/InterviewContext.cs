using Interview.Core.Interviews;
using Interview.Core.Resumes;

namespace Interview.Core.Questions;

/// <summary>Everything an author may look at while writing a question.</summary>
/// <param name="History">What was asked so far, oldest first, with the answers that are in.</param>
/// <param name="Seed">Same seed, same question.</param>
public sealed record InterviewContext(
    string Locale, Scenario Scenario, string TargetRole, ResumeSnapshot Resume, IReadOnlyList<AskedQuestion> History, int Seed);

/// <param name="Transcript">The answer; null while there is none.</param>
public sealed record AskedQuestion(string Stage, string Text, string? Transcript);
