using Interview.Core.Content;
using Interview.Core.Language;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Core.Playbook;

/// <summary>One way to fill a pattern.</summary>
/// <param name="Worth">How much there is to learn from asking it: lines not asked about yet, in this interview or an earlier one, lines that suit the stage.</param>
internal sealed record Filled(QuestionPattern Pattern, ResumeFact? Fact, double Worth)
{
    public string Key => $"{Pattern.Id} {Fact?.Quote}";
}

/// <summary>Fills a pattern's slots from the résumé, in every way that makes sense; none when a slot has nothing to hold.</summary>
internal sealed class SlotFiller
{
    private const int MostFacts = 12;

    private readonly InterviewContext _context;
    private readonly RoleFamily? _family;
    private readonly Dictionary<string, string?> _known;
    private readonly ILookup<string, (ResumeFact Fact, double Worth, bool OfTheField)> _facts;

    public SlotFiller(InterviewContext context, LocalizedList prefers, RoleFamily? family, Persona? persona)
    {
        _context = context;
        _family = family;
        _known = new()
        {
            ["role"] = context.TargetRole,
            ["company"] = context.Resume.Profile.Header.TargetCompany,
            ["talent"] = context.Choices.TalentProfile,
        };
        var facts = ResumeFact.Of(context.Resume, context.Locale);
        var asked = facts.Where(fact => Asked(fact.Quote) > 0).ToList();
        // Most lines share their entry with others, and a field has hundreds of words.
        var ofTheField = facts.Select(fact => fact.Entry).Distinct().ToDictionary(entry => entry, IsOfTheField);
        _facts = facts
            .Select(fact => (fact, Worth: Worth(fact, prefers, persona, asked) + (ofTheField[fact.Entry] ? 0.6 : 0), ofTheField[fact.Entry]))
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
        var particular = (pattern.About is null ? 0 : 0.5) + (pattern.Personas is null ? 0 : 0.5) + (pattern.Scenarios is null ? 0 : 0.8);
        return open switch
        {
            [] => [new(pattern, null, particular + (slots.Contains("company") ? 0.5 : 0) + (slots.Contains("talent") ? 2 : 0))],
            [var slot] => _facts[slot].Where(f => Fits(pattern, f.Fact, f.OfTheField)).Take(MostFacts).Select(f => new Filled(pattern, f.Fact, 2 + particular + f.Worth)),
            _ => [],
        };
    }

    public string? Known(string slot) => _known.GetValueOrDefault(slot);

    // What the field's interviewer asks about a place makes sense only where the candidate did the field's work.
    private static bool Fits(QuestionPattern pattern, ResumeFact fact, bool ofTheField) =>
        pattern.Suits(fact.Subject) && (pattern.Families is null || pattern.About is not null || ofTheField);

    private bool IsOfTheField(string words) => _family is not null
        && new[] { _family.Titles.Ko, _family.Titles.En, _family.Vocabulary.Ko, _family.Vocabulary.En }.Any(list => list.Any(word => SpokenText.Holds(words, word)));

    private int Asked(string quote) => _context.History.Count(asked => asked.RestsOn(quote));

    private double Worth(ResumeFact fact, LocalizedList prefers, Persona? persona, List<ResumeFact> asked)
    {
        // A line is told once; a place or a project is named again without repeating oneself.
        var mentions = Asked(fact.Quote) + (_context.Resume.AskedBefore.Any(quote => Claim.AreTheSame(quote, fact.Quote)) ? 1 : 0);
        var tired = mentions * (fact.Slot is "claim" or "essay" ? 4 : 0.8);
        var sameEntry = 0.5 * asked.Count(other => other.Slot is not "skill" && other.Entry == fact.Entry && other.Quote != fact.Quote);
        var sameKind = 0.3 * asked.Count(other => other.Slot == fact.Slot);
        return Suits(prefers) + (Suits(persona?.Prefers) / 2) + (fact.Slot == "claim" ? 0.6 : 0) + (fact.Quote.Any(char.IsDigit) ? 0.2 : 0)
            - tired - sameEntry - sameKind;

        double Suits(LocalizedList? words) => words?.Ko.Concat(words.En).Any(word => SpokenText.Begins(fact.Quote, word)) == true ? 1.2 : 0;
    }
}
