using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Evaluation.Sentences;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>
/// Says what the sentences of an answer do. Cues and the forms of verbs (content/policies/answers.yaml) see a part of it; with them, how people speak who were never
/// asked for such words is weighed (content/policies/parts.*.yaml).
/// </summary>
public sealed class SignalReader(Policies policies)
{
    // What a sentence tells in such words is told for its own sake, whatever happens in it.
    private static readonly AnswerPart[] NotResults = [AnswerPart.TeamAction, AnswerPart.Lesson, AnswerPart.Alternative];

    private readonly Regex[] _instructions = [Cue.AnyOf(policies.Answers.Instructions.Ko), Cue.AnyOf(policies.Answers.Instructions.En)];
    private readonly Words _korean = new(policies, "ko");
    private readonly Words _english = new(policies, "en");

    /// <param name="trade">Words of the trade; null where they do not matter.</param>
    /// <param name="question">What was asked; null where it does not matter.</param>
    /// <param name="stage">The stage it was asked in; null where it does not matter.</param>
    public AnswerSignals Read(string transcript, string locale, IReadOnlyList<string>? trade = null, string? question = null, string? stage = null)
    {
        var words = In(locale);
        var cued = ByCues(transcript, words, question);
        var parts = new Dictionary<AnswerPart, List<Evidence>>();
        var ofTrade = new List<Evidence>();
        var steps = 0;
        foreach (var (at, sentence) in cued.Telling.Index())
        {
            var seen = cued.PartsOf(sentence);
            var does = words.Reads(sentence) ? words.Weights.PartsOf(Forms(cued, sentence, words, stage), seen).Except(seen.Contains(AnswerPart.Denial) ? NotDenied : []).ToHashSet() : [.. seen];
            does.UnionWith(seen.Where(part => !words.Weights.Knows(part)));
            foreach (var part in does.Where(part => part != AnswerPart.Trade))
            {
                Add(parts, part, sentence);
            }

            steps += does.Contains(AnswerPart.OwnAction) ? Math.Max(1, cued.Told[at].Deeds.Count) : 0;
            if (trade is not null && ((does.Contains(AnswerPart.Trade) && does.Overlaps(ToldWithTools)) || trade.Any(word => IsSpoken(sentence.Text, word))))
            {
                ofTrade.Add(EvidenceOf(sentence));
            }
        }

        return new(cued.Telling, parts, ofTrade, steps, [.. cued.Asked]) { Cued = [.. cued.Parts.Keys] };
    }

    /// <summary>What each sentence looks like to the weights: what they are learnt from.</summary>
    internal IReadOnlyList<(Sentence Sentence, IReadOnlyList<AnswerPart> Cued, IReadOnlyList<Form> Forms)> Look(string transcript, string locale, string question, string stage)
    {
        var words = In(locale);
        var cued = ByCues(transcript, words, question);
        return [.. cued.Telling.Select(sentence => (sentence, cued.PartsOf(sentence), Forms(cued, sentence, words, stage)))];
    }

    // Somebody did something with it, weighed it or says why: a thing alone may be anybody's.
    private static readonly AnswerPart[] ToldWithTools = [AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Reason, AnswerPart.Alternative, AnswerPart.Match];
    private static readonly AnswerPart[] NotDenied = [AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Result, AnswerPart.NumberedResult];

    private static IReadOnlyList<Form> Forms(Cued cued, Sentence sentence, Words words, string? stage) => words.Forms.Of(sentence.Text, new(cued.PartsOf(sentence), cued.Asked, stage));

    /// <summary>What cues and verbs see.</summary>
    private sealed record Cued(List<Sentence> Telling, List<Told> Told, Dictionary<AnswerPart, List<Evidence>> Parts, IReadOnlySet<AnswerPart> Asked)
    {
        public IReadOnlyList<AnswerPart> PartsOf(Sentence sentence) => [.. Parts.Where(part => part.Value.Exists(e => e.Start == sentence.Start)).Select(part => part.Key).Order()];
    }

    private Cued ByCues(string transcript, Words words, string? question)
    {
        var telling = new List<Sentence>();
        var told = new List<Told>();
        var parts = new Dictionary<AnswerPart, List<Evidence>>();
        IReadOnlySet<AnswerPart> asked = question is null ? new HashSet<AnswerPart>() : AskedFor(question, words);
        foreach (var sentence in SpokenText.Sentences(transcript))
        {
            if (words.Praise.IsMatch(sentence.Text) || IsToGrader(sentence) || telling.Any(seen => Likeness.Of(seen.Text, sentence.Text) >= 0.85))
            {
                continue;
            }

            telling.Add(sentence);
            told.Add(Mark(sentence, words, parts));
        }

        MarkByPlace(telling, told, asked.Contains(AnswerPart.Result), words, parts);
        return new(telling, told, parts, asked);
    }

    /// <summary>The parts a question asks for, by the same cues: "what did you learn" asks for a lesson.</summary>
    internal IReadOnlySet<AnswerPart> AskedFor(string question, string locale) => AskedFor(question, In(locale));

    private static IReadOnlySet<AnswerPart> AskedFor(string question, Words words) =>
        words.Parts.Where(cue => cue.Key is not (AnswerPart.Order or AnswerPart.Number) && cue.Value.IsMatch(question)).Select(cue => cue.Key).ToHashSet();

    public bool SpeaksToGrader(string transcript) => SpokenText.Sentences(transcript).Any(IsToGrader);

    public string WithoutWordsToGrader(string transcript) =>
        SpeaksToGrader(transcript) ? string.Join(' ', SpokenText.Sentences(transcript).Where(s => !IsToGrader(s)).Select(s => s.Text)) : transcript;

    private bool IsToGrader(Sentence sentence) => _instructions.Any(i => i.IsMatch(sentence.Text));

    // "clients" and "deployed" are words of the trade as well as "client" and "deploy"; of short words only the whole one is.
    private static bool IsSpoken(string text, string word) => word.Length > 3 ? SpokenText.Begins(text, word) : SpokenText.Holds(text, word);

    /// <summary>The parts that show in one sentence alone, by its words and the forms of its verbs.</summary>
    private static Told Mark(Sentence sentence, Words words, Dictionary<AnswerPart, List<Evidence>> parts)
    {
        // What one would do, did not do, or is by birth, is neither an action nor a result.
        var notDone = words.NotDone.IsMatch(sentence.Text);
        var undone = notDone || words.Hypothetical.IsMatch(sentence.Text) || Matches(AnswerPart.Denial);
        var others = Matches(AnswerPart.TeamAction) && !words.FirstPerson.IsMatch(sentence.Text);
        foreach (var (part, _) in words.Parts.Where(cue => !IsRuledOut(cue.Key) && cue.Value.IsMatch(sentence.Text)))
        {
            Add(parts, part, sentence);
        }

        var read = words.Verbs.Read(sentence.Text, habits: Matches(AnswerPart.Changed));
        var counts = !undone && !words.Feeling.IsMatch(sentence.Text);
        var told = new Told(IsRuledOut(AnswerPart.OwnAction) ? [] : read.Deeds, read.Before && counts, read.After && counts);
        if (told.Deeds.Count > 0)
        {
            Add(parts, AnswerPart.OwnAction, sentence);
        }

        return told;

        bool Matches(AnswerPart part) => words.Parts.TryGetValue(part, out var cue) && cue.IsMatch(sentence.Text);

        bool IsRuledOut(AnswerPart part) => (others && part == AnswerPart.OwnAction)
            || (undone && part is AnswerPart.OwnAction or AnswerPart.Result or AnswerPart.TeamAction) || (notDone && part is AnswerPart.Alternative or AnswerPart.Reason or AnswerPart.Situation);
    }

    /// <summary>
    /// What shows by its place: what was so before somebody acted is the situation, and what was so afterwards, the result. Few tell it with the words
    /// that lists hold.
    /// </summary>
    private static void MarkByPlace(List<Sentence> telling, List<Told> told, bool resultAsked, Words words, Dictionary<AnswerPart, List<Evidence>> parts)
    {
        var acted = telling.FindIndex(s => Holds(AnswerPart.OwnAction, s) || Holds(AnswerPart.TeamAction, s));
        for (var i = 0; i < telling.Count; i++)
        {
            if (i <= acted && told[i].Before && (i < acted || told[i].Deeds.Count > 0))
            {
                Add(parts, AnswerPart.Situation, telling[i]);
            }

            // Where a result was asked for and no deed told, what can be checked is one.
            var checkable = Holds(AnswerPart.Number, telling[i]) || words.Whole.IsMatch(telling[i].Text);
            var since = told[i].After || (told[i].Before && (acted >= 0 ? i > acted : resultAsked && checkable));
            if (since && !NotResults.Any(part => Holds(part, telling[i])))
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

    private Words In(string locale) => Locales.IsKorean(locale) ? _korean : _english;

    /// <summary>What answers of one language are read by.</summary>
    private sealed class Words(Policies policies, string locale)
    {
        public PartWeights Weights { get; } = policies.Parts.Single(weights => weights.Locale == locale);
        public SentenceForms Forms { get; } = SentenceForms.For(locale);

        /// <summary>What somebody is by birth or schooling, or left undone, shows nothing, however it is told.</summary>
        public bool Reads(Sentence sentence) => Forms.Reads(sentence.Text) && !NotDone.IsMatch(sentence.Text);

        public Dictionary<AnswerPart, Regex> Parts { get; } = policies.Answers.Parts.ToDictionary(part => part.Key, part => Cue.AnyOf(part.Value.For(locale)));
        public Regex Praise { get; } = Cue.AnyOf(policies.Answers.Praise.For(locale));
        public Regex Hypothetical { get; } = Cue.AnyOf(policies.Answers.Hypothetical.For(locale));
        public Regex FirstPerson { get; } = Cue.AnyOf(policies.Answers.FirstPerson.For(locale));
        public Regex NotDone { get; } = Cue.AnyOf(policies.Answers.NotDone.For(locale));
        public Regex Whole { get; } = Cue.AnyOf(policies.Answers.Whole.For(locale));
        public Regex Feeling { get; } = Cue.AnyOf(policies.Answers.Feeling.For(locale));
        public VerbReader Verbs { get; } = VerbReader.Of(policies.Answers.Verbs, Locales.IsKorean(locale));
    }
}
