using System.Reflection;
using Interview.Core.Content;
using Interview.Core.Reports;

namespace Interview.Tests.Playbook;

/// <summary>Ten invented candidates whose reports are read: in each language one who is strong, weak, evasive, silent, and one of everything.</summary>
internal sealed record SampleReport(string Name, string Locale, string Person, Func<StoryTeller, Reply> Answers)
{
    public SimulatedInterview Hold(ContentSnapshot content)
    {
        var person = new StoryTeller(Person);
        return SimulatedInterview.Run(content, (person.Locale, person.Role, person.Resume), 7, person.Scenario, person.Choices, Answers(person));
    }
}

internal static class SampleReports
{
    private static readonly DateTimeOffset WrittenAt = new(2026, 3, 2, 9, 40, 0, TimeSpan.Zero);

    public static IReadOnlyList<SampleReport> All { get; } = [.. new[] { ("ko", 0), ("en", 5) }.SelectMany(language => new[]
    {
        Of(language, 0, "strong", person => person.Answer),
        Of(language, 1, "weak", person => new StyledAnswers(person.Locale, AnswerStyle.Vague, 3).Answer),
        Of(language, 2, "evasive", person => Alternating(person, AnswerStyle.OffTopic, AnswerStyle.DontKnow)),
        Of(language, 3, "silent", person => new StyledAnswers(person.Locale, AnswerStyle.Silent, 5).Answer),
        Of(language, 4, "mixed", person => (stage, question, turn) => turn % 3 == 1 ? new StyledAnswers(person.Locale, AnswerStyle.Vague, 1).Answer(stage, question, turn) : turn == 8 ? "" : person.Answer(stage, question, turn)),
    })];

    public static ReportRequest Request(SimulatedInterview interview) => new(interview.Locale, interview.Role, interview.Scenario,
        [.. interview.Turns.Select((t, at) => new AnsweredStage(t.Stage.Name, t.Asked, t.Transcript, t.Verdict) { QuestionId = new(at + 1, 0, 0, new byte[8]), Grounding = t.Draft.Grounding })], interview.Resume);

    /// <summary>The report as it would be kept.</summary>
    public static Report Written(SimulatedInterview interview) =>
        (Report)Activator.CreateInstance(typeof(Report), BindingFlags.Instance | BindingFlags.NonPublic, null, [Guid.Empty, interview.Report, WrittenAt], null)!;

    private static SampleReport Of((string Locale, int First) language, int number, string kind, Func<StoryTeller, Reply> answers) =>
        new($"{language.Locale}-{kind}", language.Locale, People.All[language.First + number], answers);

    private static Reply Alternating(StoryTeller person, AnswerStyle even, AnswerStyle odd) => (stage, question, turn) =>
        new StyledAnswers(person.Locale, turn % 2 == 0 ? even : odd, 2).Answer(stage, question, turn % 2 == 0 ? turn : turn - 1);
}
