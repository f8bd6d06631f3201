using System.Text.RegularExpressions;
using Interview.Core.Content;
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

    /// <summary>Steps told in the sentences of own action: "I traced it and rewrote it" is two.</summary>
    public int Steps { get; }

    /// <summary>The parts that the question asked for.</summary>
    public IReadOnlyList<AnswerPart> Asked { get; }

    /// <summary>Every part with the sentences that show it, in the order of the answer.</summary>
    public IReadOnlyList<FoundPart> Found =>
        [.. _parts.SelectMany(part => part.Value.Select(evidence => new FoundPart(part.Key, evidence))).OrderBy(found => found.Evidence.Start).ThenBy(found => found.Part)];

    public IReadOnlyList<Evidence> Of(AnswerPart part) => _parts.GetValueOrDefault(part) ?? [];

    public bool Has(AnswerPart part) => Of(part).Count > 0;
}

/// <summary>Reads answers by the cues in content/policies/answers.yaml.</summary>
public sealed class SignalReader
{
    private readonly Dictionary<(AnswerPart, bool Korean), Regex> _parts = [];
    private readonly Dictionary<bool, Regex> _praise = [];
    private readonly Regex[] _instructions;
    private readonly Dictionary<bool, Regex> _hypothetical = [];
    private readonly Dictionary<bool, Regex> _firstPerson = [];
    private readonly Dictionary<bool, Regex> _steps = [];
    private readonly Dictionary<bool, Regex> _notDone = [];

    public SignalReader(AnswerCues cues)
    {
        _instructions = [Cue.AnyOf(cues.Instructions.Ko), Cue.AnyOf(cues.Instructions.En)];
        foreach (var korean in new[] { true, false })
        {
            var locale = korean ? "ko" : "en";
            _praise[korean] = Cue.AnyOf(cues.Praise.For(locale));
            _hypothetical[korean] = Cue.AnyOf(cues.Hypothetical.For(locale));
            _firstPerson[korean] = Cue.AnyOf(cues.FirstPerson.For(locale));
            _notDone[korean] = Cue.AnyOf(cues.NotDone.For(locale));
            _steps[korean] = Cue.AnyOf(cues.Steps.For(locale));
            foreach (var (part, words) in cues.Parts)
            {
                _parts[(part, korean)] = Cue.AnyOf(words.For(locale));
            }
        }
    }

    /// <param name="question">What was asked; null where it does not matter.</param>
    public AnswerSignals Read(string transcript, string locale, RoleFamily? family = null, string? question = null)
    {
        var korean = Locales.IsKorean(locale);
        var telling = new List<Sentence>();
        var parts = new Dictionary<AnswerPart, List<Evidence>>();
        var trade = new List<Evidence>();
        foreach (var sentence in SpokenText.Sentences(transcript))
        {
            if (_praise[korean].IsMatch(sentence.Text) || IsToGrader(sentence) || telling.Any(seen => Likeness.Of(seen.Text, sentence.Text) >= 0.85))
            {
                continue;
            }

            telling.Add(sentence);
            Mark(sentence, korean, parts);
            if (family is not null && family.Vocabulary.Ko.Concat(family.Vocabulary.En).Any(word => IsSpoken(sentence.Text, word)))
            {
                trade.Add(EvidenceOf(sentence));
            }
        }

        var steps = (parts.GetValueOrDefault(AnswerPart.OwnAction) ?? []).Sum(e => _steps[korean].Matches(e.Quote).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return new(telling, parts, trade, steps, question is null ? [] : [.. AskedFor(question, locale)]);
    }

    /// <summary>The parts a question asks for, by the same cues: "what did you learn" asks for a lesson.</summary>
    internal IReadOnlySet<AnswerPart> AskedFor(string question, string locale)
    {
        var korean = Locales.IsKorean(locale);
        return _parts.Where(cue => cue.Key.Korean == korean && cue.Key.Item1 is not (AnswerPart.Order or AnswerPart.Number) && cue.Value.IsMatch(question)).Select(cue => cue.Key.Item1).ToHashSet();
    }

    public bool SpeaksToGrader(string transcript) => SpokenText.Sentences(transcript).Any(IsToGrader);

    public string WithoutWordsToGrader(string transcript) =>
        SpeaksToGrader(transcript) ? string.Join(' ', SpokenText.Sentences(transcript).Where(s => !IsToGrader(s)).Select(s => s.Text)) : transcript;

    private bool IsToGrader(Sentence sentence) => _instructions.Any(i => i.IsMatch(sentence.Text));

    // "clients" and "deployed" are words of the trade as well as "client" and "deploy"; of short words only the whole one is.
    private static bool IsSpoken(string text, string word) => word.Length > 3 ? SpokenText.Begins(text, word) : SpokenText.Holds(text, word);

    private void Mark(Sentence sentence, bool korean, Dictionary<AnswerPart, List<Evidence>> parts)
    {
        // What one would do, did not do, or is by birth, is neither an action nor a result.
        var undone = _hypothetical[korean].IsMatch(sentence.Text) || _notDone[korean].IsMatch(sentence.Text) || (_parts.TryGetValue((AnswerPart.Denial, korean), out var denial) && denial.IsMatch(sentence.Text));
        var notDone = undone && _notDone[korean].IsMatch(sentence.Text);
        var others = _parts.TryGetValue((AnswerPart.TeamAction, korean), out var team) && team.IsMatch(sentence.Text) && !_firstPerson[korean].IsMatch(sentence.Text);
        foreach (var ((part, language), cue) in _parts)
        {
            if (language != korean || (others && part == AnswerPart.OwnAction)
                || (undone && part is AnswerPart.OwnAction or AnswerPart.Result or AnswerPart.TeamAction) || (notDone && part is AnswerPart.Alternative or AnswerPart.Reason or AnswerPart.Situation))
            {
                continue;
            }

            if (cue.IsMatch(sentence.Text))
            {
                Add(part);
            }
        }

        if (Holds(AnswerPart.Result) && Holds(AnswerPart.Number))
        {
            Add(AnswerPart.NumberedResult);
        }

        bool Holds(AnswerPart part) => parts.GetValueOrDefault(part)?[^1].Start == sentence.Start;

        void Add(AnswerPart part)
        {
            if (!parts.TryGetValue(part, out var found))
            {
                parts[part] = found = [];
            }

            found.Add(EvidenceOf(sentence));
        }
    }

    internal static Evidence EvidenceOf(Sentence sentence) => new(sentence.Start, sentence.Length, sentence.Text);
}
