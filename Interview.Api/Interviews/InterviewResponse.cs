using Interview.Core.Answers;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Security;
using Interview.Core.Speech;

namespace Interview.Api.Interviews;

public enum StageState
{
    Ahead,
    Asked,
    Answered,
    Skipped,
}

public sealed record StandingResponse(string Name, string Title, int Ordinal, int Seconds);

public sealed record StageResponse(string Name, string Title, StageKind Kind, int Ordinal, StageState State);

public sealed record GroundingResponse(string Source, string Quote, Place? Place, string Why);

public sealed record QuestionResponse(
    Guid Id, int Ordinal, string Stage, string StageTitle, StageKind Kind, QuestionOrigin Origin, string Text, string? AudioUrl, AudioStatus AudioStatus,
    IReadOnlyList<GroundingResponse> Grounding, string WroteBy, int Wording);

public sealed record ChoicesResponse(string Persona, InterviewLength Length, string? Competency, InterviewMode Mode, string? TalentProfile);

public sealed record AnswerResponse(Guid Id, Guid QuestionId, AnswerStatus Status, string? Transcript, DateTimeOffset OpenedAt, DateTimeOffset? SubmittedAt);

/// <summary>
/// A running or finished interview as its candidate sees it. No verdict is in it: those are the report's. Why a question was asked is said in practice alone.
/// </summary>
public sealed record InterviewResponse(
    Guid Id, Guid? ResumeId, InterviewStatus Status, string Locale, string Scenario, ChoicesResponse Choices, string TargetRole, RoleSource TargetRoleSource, DateTimeOffset CreatedAt, DateTimeOffset? CompletedAt,
    int Total, int Answered, int Evaluated, StandingResponse? Stage, Guid? Current,
    IReadOnlyList<StageResponse> Stages, IReadOnlyList<QuestionResponse> Questions, IReadOnlyList<AnswerResponse> Answers, ReportStatus? ReportStatus)
{
    internal static InterviewResponse Of(InterviewSession session, Scenario scenario, SignedUrls links, DateTimeOffset now)
    {
        var standing = session.Next(scenario);
        var current = standing is null ? null : session.Questions.SingleOrDefault(q => q.Stage == standing.Name);
        return new(
            session.Id, session.ResumeId, session.Status, session.Locale, session.ScenarioName, Of(session.Choices), session.TargetRole, session.TargetRoleSource, session.CreatedAt, session.CompletedAt,
            scenario.Stages.Count, session.Answers.Count(a => a.IsSubmitted), session.Answers.Count(a => a.IsJudged),
            standing is null ? null : new(standing.Name, standing.Title.For(session.Locale), scenario.OrdinalOf(standing), standing.Seconds),
            current?.Id,
            Plan(session, scenario, current),
            [.. session.Questions.OrderBy(q => q.Ordinal).Select(q => Question(q, session, scenario, links, now))],
            [.. session.Answers.OrderBy(a => a.OpenedAt).Select(Answer)],
            session.ReportStatus);
    }

    private static ChoicesResponse Of(InterviewChoices choices) => new(choices.Persona, choices.Length, choices.Competency, choices.Mode, choices.TalentProfile);

    internal static AnswerResponse Answer(Answer answer) => new(answer.Id, answer.QuestionId, answer.Status, answer.Transcript, answer.OpenedAt, answer.SubmittedAt);

    private static List<StageResponse> Plan(InterviewSession session, Scenario scenario, Question? current)
    {
        var answered = session.Questions.Where(q => session.Answers.Any(a => a.QuestionId == q.Id && a.IsSubmitted)).Select(q => q.Stage).ToHashSet(StringComparer.Ordinal);
        var leftOut = StagePlan.LeftOut(scenario, session.History()).Select(stage => stage.Name).ToHashSet(StringComparer.Ordinal);
        return [.. scenario.Stages.Select(stage => new StageResponse(stage.Name, stage.Title.For(session.Locale), stage.Kind, scenario.OrdinalOf(stage), State(stage)))];

        StageState State(Stage stage) =>
            answered.Contains(stage.Name) ? StageState.Answered
            : stage.Name == current?.Stage ? StageState.Asked
            : leftOut.Contains(stage.Name) || session.Status == InterviewStatus.Completed ? StageState.Skipped
            : StageState.Ahead;
    }

    private static QuestionResponse Question(Question question, InterviewSession session, Scenario scenario, SignedUrls links, DateTimeOffset now) => new(
        question.Id, question.Ordinal, question.Stage, scenario.Stages.FirstOrDefault(s => s.Name == question.Stage)?.Title.For(session.Locale) ?? question.Stage,
        question.Kind, question.Origin, question.Text, question.AudioFileId is { } file ? links.AudioUrl(file, now) : null, question.AudioStatus,
        session.Choices.Mode == InterviewMode.Practice ? [.. question.Grounding.Select(g => new GroundingResponse(g.Source, g.Quote, g.Place, g.Why))] : [],
        question.WroteBy, question.Earlier.Count + 1);
}
