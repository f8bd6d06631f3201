using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Playbook;
using Interview.Core.Questions;

namespace Interview.Api.Interviews;

/// <summary>What a new interview shows at once, with every model stopped: all questions that need none (C-03). The others are ordered.</summary>
internal static class FirstQuestions
{
    public static IReadOnlyList<IMessage> Ask(InterviewSession session, Scenario scenario, ContentSnapshot content, DateTimeOffset now)
    {
        var playbook = new Playbook(content);
        var context = session.Context(scenario);
        var written = new List<(Stage, QuestionDraft)>();
        foreach (var stage in session.Due(scenario).Where(stage => stage.Kind == StageKind.Template))
        {
            var draft = playbook.Write(stage, context);
            written.Add((stage, draft));
            context = context.After(stage, draft);
        }

        var asked = session.Ask(scenario, written, now);
        return session.Due(scenario).Count > 0 ? [.. asked, new AskQuestion(session.Id)] : asked;
    }
}
