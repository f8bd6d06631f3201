using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;

namespace Interview.Core.Playbook;

/// <summary>
/// What to ask an answer for: the part whose telling would teach most. A part that was told is not asked for; one the whole interview has not
/// heard yet counts more, one that was asked for before counts less.
/// </summary>
internal sealed class Probing(ContentSnapshot content, SignalReader signals, InterviewContext context, Persona persona)
{
    private readonly Regex _past = Cue.AnyOf(content.Policies.Answers.Past.For(context.Locale));
    private readonly Regex _firstPerson = Cue.AnyOf(content.Policies.Answers.FirstPerson.For(context.Locale));

    public IReadOnlyList<AnswerPart> Of(Stage stage, AnswerSignals answer)
    {
        // Whoever only describes themselves is asked for one thing that happened.
        if (!answer.Telling.Any(sentence => _past.IsMatch(sentence.Text)))
        {
            return [AnswerPart.Example, .. Ranked(stage, stage.Probes)];
        }

        return [.. Ranked(stage, stage.Probes.Where(part => !Told(answer, part))), AnswerPart.Transfer, .. stage.Probes.Where(part => Told(answer, part)).OrderBy(part => answer.Of(part).Count)];
    }

    /// <summary>"I sat with five of them": whoever says I and tells what was, tells what they did, whichever verb it is.</summary>
    public bool IsOwn(string sentence) => _firstPerson.IsMatch(sentence) && _past.IsMatch(sentence);

    private bool Told(AnswerSignals answer, AnswerPart part) => answer.TouchesOn(part)
        || (part == AnswerPart.OwnAction && answer.Telling.Any(sentence => IsOwn(sentence.Text)));

    private IEnumerable<AnswerPart> Ranked(Stage stage, IEnumerable<AnswerPart> parts)
    {
        var told = context.History.Where(asked => asked.Transcript is not null).Select(asked => signals.Read(asked.Transcript!, context.Locale, question: asked.Text, stage: asked.Stage)).ToList();
        return parts.OrderByDescending(part =>
            (0.6 * (stage.Probes.Count - Place(stage, part)) / stage.Probes.Count)
            + (persona.Favours.Contains(part) ? 0.2 : 0)
            + (told.Any(answer => Told(answer, part)) ? 0 : 0.3)
            - (0.45 * Asked(part))
            + (0.15 * Dice.Of(context.Seed, stage.Name, part.ToString())));
    }

    private static int Place(Stage stage, AnswerPart part) => stage.Probes.ToList().IndexOf(part);

    private int Asked(AnswerPart part) => content.QuestionBank.FollowUps.Where(f => f.Lacks == part)
        .Sum(f => context.History.Count(asked => f.Patterns.Any(pattern => pattern.IsFrameOf(asked.Text, context.Locale))));
}
