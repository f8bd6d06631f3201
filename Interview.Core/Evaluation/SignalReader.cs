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
    private const double Repeated = 0.85;

    // Somebody did something with it, weighed it or says why: a thing alone may be anybody's.
    private static readonly AnswerPart[] ToldWithTools = [AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Reason, AnswerPart.Alternative, AnswerPart.Match];
    private static readonly AnswerPart[] NotWhereDenied = [AnswerPart.OwnAction, AnswerPart.TeamAction, AnswerPart.Result, AnswerPart.NumberedResult];

    private readonly Regex[] _instructions = [Cue.AnyOf(policies.Answers.Instructions.Ko), Cue.AnyOf(policies.Answers.Instructions.En)];
    private readonly Reading _korean = new(policies, "ko");
    private readonly Reading _english = new(policies, "en");

    /// <param name="trade">Words of the trade; null where they do not matter.</param>
    /// <param name="question">What was asked; null where it does not matter.</param>
    /// <param name="stage">The stage it was asked in; null where it does not matter.</param>
    public AnswerSignals Read(string transcript, string locale, IReadOnlyList<string>? trade = null, string? question = null, string? stage = null)
    {
        var reading = In(locale);
        var looks = Look(transcript, locale, question, stage);
        var parts = new Dictionary<AnswerPart, List<Evidence>>();
        var ofTrade = new List<Evidence>();
        var steps = 0;
        foreach (var look in looks)
        {
            var does = DoneBy(look, reading);
            var evidence = EvidenceOf(look.Sentence);
            foreach (var part in does.Where(part => part != AnswerPart.Trade))
            {
                (parts.TryGetValue(part, out var found) ? found : parts[part] = []).Add(evidence);
            }

            steps += does.Contains(AnswerPart.OwnAction) ? Math.Max(1, look.Deeds) : 0;
            if (trade is not null && ((does.Contains(AnswerPart.Trade) && does.Overlaps(ToldWithTools)) || trade.Any(word => IsSpoken(look.Sentence.Text, word))))
            {
                ofTrade.Add(evidence);
            }
        }

        return new([.. looks.Select(look => look.Sentence)], parts, ofTrade, steps, [.. reading.AskedFor(question)]) { Cued = [.. looks.SelectMany(look => look.Cued).Distinct()] };
    }

    /// <summary>What each sentence that tells something looks like to the weights: they are learnt from this.</summary>
    internal IReadOnlyList<SentenceLook> Look(string transcript, string locale, string? question, string? stage)
    {
        var reading = In(locale);
        var asked = reading.AskedFor(question);
        var telling = new List<Sentence>();
        foreach (var sentence in SpokenText.Sentences(transcript))
        {
            if (!reading.Cues.Praises(sentence) && !IsToGrader(sentence) && !telling.Exists(seen => Likeness.Of(seen.Text, sentence.Text) >= Repeated))
            {
                telling.Add(sentence);
            }
        }

        return
        [
            .. reading.Cues.Read(telling, asked.Contains(AnswerPart.Result))
                .Select(cued => new SentenceLook(cued.Sentence, cued.Parts, cued.Told.Deeds.Count, reading.Forms.Of(cued.Sentence.Text, new(cued.Parts, asked, stage)))),
        ];
    }

    public bool SpeaksToGrader(string transcript) => SpokenText.Sentences(transcript).Any(IsToGrader);

    public string WithoutWordsToGrader(string transcript) =>
        SpeaksToGrader(transcript) ? string.Join(' ', SpokenText.Sentences(transcript).Where(s => !IsToGrader(s)).Select(s => s.Text)) : transcript;

    internal static Evidence EvidenceOf(Sentence sentence) => new(sentence.Start, sentence.Length, sentence.Text);

    /// <summary>The parts of a sentence: those that are weighed by their weights, and the others by cues.</summary>
    private static HashSet<AnswerPart> DoneBy(SentenceLook look, Reading reading)
    {
        // What somebody is by birth or schooling, or left undone, shows nothing, however it is told.
        if (!reading.Forms.Reads(look.Sentence.Text) || reading.Cues.IsNotDone(look.Sentence))
        {
            return [.. look.Cued];
        }

        var weighed = reading.Weights.PartsOf(look.Forms, look.Cued).Except(look.Cued.Contains(AnswerPart.Denial) ? NotWhereDenied : []);
        return [.. weighed, .. look.Cued.Where(part => !reading.Weights.Knows(part))];
    }

    private bool IsToGrader(Sentence sentence) => _instructions.Any(i => i.IsMatch(sentence.Text));

    // "clients" and "deployed" are words of the trade as well as "client" and "deploy"; of short words only the whole one is.
    private static bool IsSpoken(string text, string word) => word.Length > 3 ? SpokenText.Begins(text, word) : SpokenText.Holds(text, word);

    private Reading In(string locale) => Locales.IsKorean(locale) ? _korean : _english;

    /// <summary>What answers of one language are read by.</summary>
    private sealed class Reading(Policies policies, string locale)
    {
        public CueReader Cues { get; } = new(policies.Answers, locale);
        public SentenceForms Forms { get; } = SentenceForms.For(locale);
        public PartWeights Weights { get; } = policies.Parts.Single(weights => weights.Locale == locale);

        public IReadOnlySet<AnswerPart> AskedFor(string? question) => question is null ? new HashSet<AnswerPart>() : Cues.AskedFor(question);
    }
}
