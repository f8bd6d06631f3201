using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;

namespace Interview.Core.Playbook;

/// <summary>
/// What to ask an answer for: the part whose telling would teach most. A part that was told is not asked for; one the whole interview has not
/// heard yet counts more, one that was asked for before counts less.
/// </summary>
internal sealed class Probing(QuestionBank bank, SignalReader signals, InterviewContext context, Persona? persona)
{
    private static readonly AnswerPart[] Happened = [AnswerPart.Situation, AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Result];

    public IReadOnlyList<AnswerPart> Of(Stage stage, AnswerSignals answer)
    {
        // Whoever only describes themselves is asked for one thing that happened.
        if (!Happened.Any(answer.Has))
        {
            return [AnswerPart.Example, .. Ranked(stage, stage.Probes)];
        }

        return [.. Ranked(stage, stage.Probes.Where(part => !answer.Has(part))), AnswerPart.Transfer, .. stage.Probes.Where(answer.Has).OrderBy(part => answer.Of(part).Count)];
    }

    private IEnumerable<AnswerPart> Ranked(Stage stage, IEnumerable<AnswerPart> parts)
    {
        var told = context.History.Where(asked => asked.Transcript is not null).Select(asked => signals.Read(asked.Transcript!, context.Locale)).ToList();
        return parts.OrderByDescending(part =>
            (0.6 * (stage.Probes.Count - Place(stage, part)) / stage.Probes.Count)
            + (persona?.Favours.Contains(part) == true ? 0.2 : 0)
            + (told.Any(answer => answer.Has(part)) ? 0 : 0.3)
            - (0.45 * Asked(part))
            + (0.15 * Dice.Of(context.Seed, stage.Name, part.ToString())));
    }

    private static int Place(Stage stage, AnswerPart part) => stage.Probes.ToList().IndexOf(part);

    private int Asked(AnswerPart part) => bank.FollowUps.Where(f => f.Lacks == part)
        .Sum(f => context.History.Count(asked => f.Patterns.Any(pattern => pattern.IsFrameOf(asked.Text, context.Locale))));
}
