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
    private readonly Dictionary<bool, Regex> _notDone = [];
    private readonly Dictionary<bool, Regex> _whole = [];
    private readonly Dictionary<bool, Regex> _feeling = [];
    private readonly Dictionary<bool, VerbReader> _verbs = [];

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
            _whole[korean] = Cue.AnyOf(cues.Whole.For(locale));
            _feeling[korean] = Cue.AnyOf(cues.Feeling.For(locale));
            _verbs[korean] = VerbReader.Of(cues.Verbs, korean);
            foreach (var (part, words) in cues.Parts)
            {
                _parts[(part, korean)] = Cue.AnyOf(words.For(locale));
            }
        }
    }

    /// <param name="trade">Words of the trade; null where they do not matter.</param>
    /// <param name="question">What was asked; null where it does not matter.</param>
    public AnswerSignals Read(string transcript, string locale, IReadOnlyList<string>? trade = null, string? question = null)
    {
        var korean = Locales.IsKorean(locale);
        var telling = new List<Sentence>();
        var told = new List<Told>();
        var parts = new Dictionary<AnswerPart, List<Evidence>>();
        var ofTrade = new List<Evidence>();
        IReadOnlySet<AnswerPart> asked = question is null ? new HashSet<AnswerPart>() : AskedFor(question, locale);
        foreach (var sentence in SpokenText.Sentences(transcript))
        {
            if (_praise[korean].IsMatch(sentence.Text) || IsToGrader(sentence) || telling.Any(seen => Likeness.Of(seen.Text, sentence.Text) >= 0.85))
            {
                continue;
            }

            telling.Add(sentence);
            told.Add(Mark(sentence, korean, parts));
            if (trade?.Any(word => IsSpoken(sentence.Text, word)) == true)
            {
                ofTrade.Add(EvidenceOf(sentence));
            }
        }

        MarkByPlace(telling, told, asked.Contains(AnswerPart.Result), korean, parts);
        return new(telling, parts, ofTrade, told.SelectMany(t => t.Deeds).Distinct().Count(), [.. asked]);
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

    /// <summary>The parts that show in one sentence alone, by its words and the forms of its verbs.</summary>
    private Told Mark(Sentence sentence, bool korean, Dictionary<AnswerPart, List<Evidence>> parts)
    {
        // What one would do, did not do, or is by birth, is neither an action nor a result.
        var notDone = _notDone[korean].IsMatch(sentence.Text);
        var undone = notDone || _hypothetical[korean].IsMatch(sentence.Text) || Matches(AnswerPart.Denial);
        var others = Matches(AnswerPart.TeamAction) && !_firstPerson[korean].IsMatch(sentence.Text);
        foreach (var ((part, language), cue) in _parts)
        {
            if (language == korean && !IsRuledOut(part) && cue.IsMatch(sentence.Text))
            {
                Add(parts, part, sentence);
            }
        }

        var read = _verbs[korean].Read(sentence.Text, habits: Matches(AnswerPart.Changed));
        var counts = !undone && !_feeling[korean].IsMatch(sentence.Text);
        var told = new Told(IsRuledOut(AnswerPart.OwnAction) ? [] : read.Deeds, read.Before && counts, read.After && counts);
        if (told.Deeds.Count > 0)
        {
            Add(parts, AnswerPart.OwnAction, sentence);
        }

        return told;

        bool Matches(AnswerPart part) => _parts.TryGetValue((part, korean), out var cue) && cue.IsMatch(sentence.Text);

        bool IsRuledOut(AnswerPart part) => (others && part == AnswerPart.OwnAction)
            || (undone && part is AnswerPart.OwnAction or AnswerPart.Result or AnswerPart.TeamAction) || (notDone && part is AnswerPart.Alternative or AnswerPart.Reason or AnswerPart.Situation);
    }

    /// <summary>
    /// What shows by its place: what was so before somebody acted is the situation, and what was so afterwards, the result. Few tell it with the words
    /// that lists hold.
    /// </summary>
    private void MarkByPlace(List<Sentence> telling, List<Told> told, bool resultAsked, bool korean, Dictionary<AnswerPart, List<Evidence>> parts)
    {
        var acted = telling.FindIndex(s => Holds(AnswerPart.OwnAction, s) || Holds(AnswerPart.TeamAction, s));
        for (var i = 0; i < telling.Count; i++)
        {
            if (i <= acted && told[i].Before && (i < acted || told[i].Deeds.Count > 0))
            {
                Add(parts, AnswerPart.Situation, telling[i]);
            }

            // Where a result was asked for, what can be checked is one, whatever was told before.
            var checkable = Holds(AnswerPart.Number, telling[i]) || _whole[korean].IsMatch(telling[i].Text);
            var since = told[i].After || (told[i].Before && ((acted >= 0 && i > acted) || (resultAsked && checkable)));
            if (since && !Holds(AnswerPart.TeamAction, telling[i]) && !Holds(AnswerPart.Lesson, telling[i]))
            {
                Add(parts, AnswerPart.Result, telling[i]);
            }

            if (Holds(AnswerPart.Result, telling[i]) && checkable)
            {
                Add(parts, AnswerPart.NumberedResult, telling[i]);
            }
        }

        bool Holds(AnswerPart part, Sentence sentence) => parts.GetValueOrDefault(part)?.Exists(e => e.Start == sentence.Start) == true;
    }

    private static void Add(Dictionary<AnswerPart, List<Evidence>> parts, AnswerPart part, Sentence sentence)
    {
        if (!parts.TryGetValue(part, out var found))
        {
            parts[part] = found = [];
        }

        if (!found.Exists(e => e.Start == sentence.Start))
        {
            found.Add(EvidenceOf(sentence));
            found.Sort((one, other) => one.Start.CompareTo(other.Start));
        }
    }

    internal static Evidence EvidenceOf(Sentence sentence) => new(sentence.Start, sentence.Length, sentence.Text);
}
