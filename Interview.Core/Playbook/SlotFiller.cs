using Interview.Core.Content;
using Interview.Core.Language;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Core.Playbook;

/// <summary>One way to fill a pattern; its text is made only when it is wanted.</summary>
/// <param name="Worth">How much there is to learn from asking it: lines not asked about yet, in this interview or an earlier one, lines that suit the stage.</param>
internal sealed record Filled(QuestionPattern Pattern, ResumeFact? Fact, double Worth, Func<string> Say)
{
    public string Key => $"{Pattern.Id} {Fact?.Quote}";
}

/// <summary>Fills a pattern's slots from the résumé, in every way that makes sense; none when a slot has nothing to hold.</summary>
internal sealed class SlotFiller
{
    private const int MostFacts = 12;

    private readonly InterviewContext _context;
    private readonly Dictionary<string, string?> _known;
    private readonly ILookup<string, (ResumeFact Fact, double Worth)> _facts;

    public SlotFiller(InterviewContext context, LocalizedList prefers)
    {
        _context = context;
        _known = new() { ["role"] = context.TargetRole, ["company"] = context.Resume.Profile.Header.TargetCompany };
        _facts = ResumeFact.Of(context.Resume, context.Locale)
            .Select(fact => (fact, Worth: Worth(fact, prefers)))
            .OrderByDescending(f => f.Worth)
            .ToLookup(f => f.fact.Slot);
    }

    public IEnumerable<Filled> Fill(QuestionPattern pattern)
    {
        var slots = pattern.SlotsFor(_context.Locale);
        if (slots.Any(slot => _known.TryGetValue(slot, out var value) && string.IsNullOrWhiteSpace(value)))
        {
            return [];
        }

        // One résumé line a question: two would be two questions.
        var open = slots.Where(slot => !_known.ContainsKey(slot)).ToList();
        return open switch
        {
            [] => [new(pattern, null, slots.Contains("company") ? 0.5 : 0, () => Say(pattern, null))],
            [var slot] => _facts[slot].Take(MostFacts).Select(f => new Filled(pattern, f.Fact, 2 + f.Worth, () => Say(pattern, f.Fact))),
            _ => [],
        };
    }

    private string Say(QuestionPattern pattern, ResumeFact? fact) =>
        Korean.Fill(pattern.For(_context.Locale), slot => _known.GetValueOrDefault(slot) ?? fact!.Quote);

    private double Worth(ResumeFact fact, LocalizedList prefers)
    {
        // A line is told once; a place or a project is named again without repeating oneself.
        var mentions = _context.History.Count(asked => asked.Text.Contains(fact.Quote, StringComparison.Ordinal)) 
            + (_context.Resume.AskedBefore.Any(quote => Claim.AreTheSame(quote, fact.Quote)) ? 1 : 0);
        var tired = mentions * (fact.Slot is "claim" or "essay" ? 2.5 : 0.8);
        var suits = prefers.Ko.Concat(prefers.En).Any(word => fact.Quote.Contains(word, StringComparison.OrdinalIgnoreCase));
        return -tired + (suits ? 1.2 : 0) + (fact.Slot == "claim" ? 0.6 : 0) + (fact.Quote.Any(char.IsDigit) ? 0.2 : 0);
    }
}
