using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>What rules see in one answer: which parts it has, and the sentences that show them.</summary>
public sealed class AnswerSignals
{
    private readonly Dictionary<AnswerPart, List<Evidence>> _parts;

    internal AnswerSignals(IReadOnlyList<Sentence> telling, Dictionary<AnswerPart, List<Evidence>> parts, IReadOnlyList<Evidence> trade, int steps, IReadOnlyList<AnswerPart> asked)
    {
        Telling = telling;
        _parts = parts;
        Trade = trade;
        Steps = steps;
        Asked = asked;
    }

    /// <summary>The sentences that say something: without repetition, praise of oneself and words to the grader.</summary>
    public IReadOnlyList<Sentence> Telling { get; }

    /// <summary>Sentences with words of the role's trade.</summary>
    public IReadOnlyList<Evidence> Trade { get; }

    /// <summary>Deeds told: "I traced it and rewrote it" is two.</summary>
    public int Steps { get; }

    /// <summary>The parts that the question asked for.</summary>
    public IReadOnlyList<AnswerPart> Asked { get; }

    /// <summary>Every part with the sentences that show it, in the order of the answer.</summary>
    public IReadOnlyList<FoundPart> Found =>
        [.. _parts.SelectMany(part => part.Value.Select(evidence => new FoundPart(part.Key, evidence))).OrderBy(found => found.Evidence.Start).ThenBy(found => found.Part)];

    public IReadOnlyList<Evidence> Of(AnswerPart part) => _parts.GetValueOrDefault(part) ?? [];

    /// <summary>What two answers show together, this one first.</summary>
    internal AnswerSignals With(AnswerSignals next) => new(
        [.. Telling, .. next.Telling], _parts.Keys.Union(next._parts.Keys).ToDictionary(part => part, part => (List<Evidence>)[.. Of(part), .. next.Of(part)]),
        [.. Trade, .. next.Trade], Steps + next.Steps, next.Asked);

    /// <summary>Parts that a cue names, whether they count or not.</summary>
    internal IReadOnlyList<AnswerPart> Cued { get; init; } = [];

    /// <summary>Whether the answer touches on this at all: what it does is not asked for once more.</summary>
    internal bool TouchesOn(AnswerPart part) => Has(part) || Cued.Contains(part);

    public bool Has(AnswerPart part) => Of(part).Count > 0;
}
