using Interview.Core.Content;
using Interview.Core.Language;
using Interview.Core.Questions;

namespace Interview.Core.Playbook;

/// <param name="Worth">How much there is to learn from asking it: lines not asked about yet, lines that suit the stage.</param>
internal sealed record Filled(string Text, IReadOnlyList<ResumeFact> Facts, double Worth);

/// <summary>Fills a pattern's slots from the résumé, in every way that makes sense; none when a slot has nothing to hold.</summary>
internal sealed class SlotFiller(InterviewContext context, LocalizedList prefers)
{
    private const int MostFacts = 12;

    private readonly ILookup<string, ResumeFact> _facts = ResumeFact.Of(context.Resume, context.Locale).ToLookup(f => f.Slot);

    public IEnumerable<Filled> Fill(QuestionPattern pattern)
    {
        var slots = pattern.SlotsFor(context.Locale);
        var known = new Dictionary<string, string?> { ["role"] = context.TargetRole, ["company"] = context.Resume.Profile.Header.TargetCompany };
        if (slots.Any(slot => known.TryGetValue(slot, out var value) && string.IsNullOrWhiteSpace(value)))
        {
            return [];
        }

        // One résumé line a question: two would be two questions.
        var open = slots.Where(slot => !known.ContainsKey(slot)).ToList();
        return open switch
        {
            [] => [new(Playbook.Say(pattern, context.Locale, slot => known[slot]!), [], slots.Contains("company") ? 0.5 : 0)],
            [var slot] => _facts[slot].OrderByDescending(Worth).Take(MostFacts).Select(fact =>
                new Filled(Playbook.Say(pattern, context.Locale, name => known.GetValueOrDefault(name) ?? fact.Quote), [fact], 2 + Worth(fact))),
            _ => [],
        };
    }

    private double Worth(ResumeFact fact)
    {
        var covered = context.History.Any(asked => asked.Text.Contains(fact.Quote, StringComparison.Ordinal));
        var suits = prefers.Ko.Concat(prefers.En).Any(word => SpokenText.Holds(fact.Quote, word));
        return (covered ? -3 : 0) + (suits ? 1.2 : 0) + (fact.Slot == "claim" ? 0.6 : 0) + (fact.Quote.Any(char.IsDigit) ? 0.2 : 0);
    }
}
