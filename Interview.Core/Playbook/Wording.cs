using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Questions;

namespace Interview.Core.Playbook;

/// <summary>Makes sentences of patterns: the words that lead over, the words that say what it is about, the question.</summary>
internal sealed class Wording(InterviewContext context, Leads leads)
{
    /// <param name="about">The slot the pattern rests on, claim, organisation, answer …, and the words that fill it.</param>
    /// <param name="known">What fills the other slots: the role, the company.</param>
    public string Say(QuestionPattern pattern, string? about, Func<string, string?> known, Stage stage, IEnumerable<string> opening)
    {
        var asks = Fill(pattern.For(context.Locale), about, known);
        var lead = pattern.On is { } on ? Fill(Chosen(leads.For(on, context.Locale), stage, pattern.Id), about, known) : null;
        var question = string.Join(' ', (IEnumerable<string>)[.. lead is null ? [] : new[] { lead }, asks]);
        // What opens is worth saying only where the question keeps its room.
        var whole = string.Join(' ', opening.Append(question));
        return whole.Length <= stage.Limits.For(context.Locale).Max ? whole : question;
    }

    /// <summary>One of the wordings: those heard least in this interview first, then by the dice.</summary>
    public string Chosen(IReadOnlyList<string> wordings, Stage stage, string key) => wordings
        .OrderBy(wording => context.History.Count(asked => Heard(asked.Text, wording)))
        .ThenBy(wording => Dice.Of(context.Seed, stage.Name + key, wording))
        .First();

    private static bool Heard(string text, string wording)
    {
        var end = wording.LastIndexOf('}');
        return text.Contains(wording[(end + 1)..].Trim('”', ' '), StringComparison.Ordinal) && text.Contains(wording.Split('{')[0].TrimEnd('“', ' '), StringComparison.Ordinal);
    }

    private string Fill(string pattern, string? about, Func<string, string?> known) => Korean.Fill(pattern, slot => slot switch
    {
        "wrote" => ReportedSpeech.Wrote(about!, context.Locale),
        "said" => ReportedSpeech.Said(about!, context.Locale),
        _ => known(slot) ?? about!,
    });
}
