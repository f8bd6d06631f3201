using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Messaging;

namespace Interview.Core.Interviews;

/// <summary>
/// What becomes of a candidate's words: an answer moves the interview on; a question back gets the same question in other words; who asks for
/// time gets it. Neither of the last two ends a stage.
/// </summary>
public sealed class Turn(ContentSnapshot content)
{
    /// <summary>A question put three times has been put often enough; what comes then is the answer.</summary>
    public const int MostRephrasings = 2;

    private readonly AnswerQuality _quality = new(content.Policies.Answers);
    private readonly Playbook.Playbook _playbook = new(content);

    /// <param name="wording">Which wording of the question was heard, from 1; a late copy of words said to an earlier one changes nothing. Null: the present one.</param>
    /// <exception cref="RuleViolationException">The answer was submitted with other words, or the interview is over.</exception>
    public IReadOnlyList<IMessage> Take(InterviewSession session, Guid answerId, string transcript, int? wording, Scenario scenario, DateTimeOffset now)
    {
        var answer = session.Answers.Single(a => a.Id == answerId);
        var question = session.Questions.Single(q => q.Id == answer.QuestionId);
        if (answer.IsSubmitted || session.Status == InterviewStatus.Completed)
        {
            return session.Submit(answerId, transcript, scenario, now);
        }

        switch (_quality.Of(transcript, question.Text, session.Locale))
        {
            case AnswerProblem.AskedAgain when wording is { } heard && heard <= question.Earlier.Count:
            case AnswerProblem.WantsTime:
                return [];
            case AnswerProblem.AskedAgain when question.Earlier.Count < MostRephrasings:
                var again = _playbook.Rephrase(scenario.Stage(question.Stage), transcript, question.Earlier.Count + 1, session.Context(scenario));
                return session.Rephrase(question.Id, again, transcript, now);
            default:
                return session.Submit(answerId, transcript, scenario, now);
        }
    }
}
