using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>A sentence with the parts that cues, the forms of its verbs and its place name.</summary>
internal sealed record CuedSentence(Sentence Sentence, HashSet<AnswerPart> Parts, Told Told);

/// <summary>Reads sentences of one language by the cues in content/policies/answers.yaml.</summary>
internal sealed class CueReader(AnswerCues cues, string locale)
{
    // What a sentence tells in such words is told for its own sake, whatever happens in it.
    private static readonly AnswerPart[] NotResults = [AnswerPart.TeamAction, AnswerPart.Lesson, AnswerPart.Alternative];

    private readonly Dictionary<AnswerPart, Regex> _parts = cues.Parts.ToDictionary(part => part.Key, part => Cue.AnyOf(part.Value.For(locale)));
    private readonly Regex _praise = Cue.AnyOf(cues.Praise.For(locale));
    private readonly Regex _hypothetical = Cue.AnyOf(cues.Hypothetical.For(locale));
    private readonly Regex _firstPerson = Cue.AnyOf(cues.FirstPerson.For(locale));
    private readonly Regex _notDone = Cue.AnyOf(cues.NotDone.For(locale));
    private readonly Regex _whole = Cue.AnyOf(cues.Whole.For(locale));
    private readonly Regex _feeling = Cue.AnyOf(cues.Feeling.For(locale));
    private readonly VerbReader _verbs = VerbReader.Of(cues.Verbs, Locales.IsKorean(locale));

    /// <summary>The parts a question asks for, by the same cues: "what did you learn" asks for a lesson.</summary>
    public IReadOnlySet<AnswerPart> AskedFor(string question) =>
        _parts.Where(cue => cue.Key is not (AnswerPart.Order or AnswerPart.Number) && cue.Value.IsMatch(question)).Select(cue => cue.Key).ToHashSet();

    public bool Praises(Sentence sentence) => _praise.IsMatch(sentence.Text);

    /// <summary>What was left undone, and what somebody is by birth or schooling.</summary>
    public bool IsNotDone(Sentence sentence) => _notDone.IsMatch(sentence.Text);

    /// <param name="resultAsked">The question was after a result.</param>
    public IReadOnlyList<CuedSentence> Read(IReadOnlyList<Sentence> sentences, bool resultAsked)
    {
        List<CuedSentence> cued = [.. sentences.Select(Read)];
        MarkByPlace(cued, resultAsked);
        return cued;
    }

    /// <summary>The parts that show in one sentence alone, by its words and the forms of its verbs.</summary>
    private CuedSentence Read(Sentence sentence)
    {
        // What one would do, did not do, or is by birth, is neither an action nor a result.
        var notDone = IsNotDone(sentence);
        var undone = notDone || _hypothetical.IsMatch(sentence.Text) || Matches(AnswerPart.Denial);
        var others = Matches(AnswerPart.TeamAction) && !_firstPerson.IsMatch(sentence.Text);
        var parts = _parts.Where(cue => !IsRuledOut(cue.Key) && cue.Value.IsMatch(sentence.Text)).Select(cue => cue.Key).ToHashSet();
        var read = _verbs.Read(sentence.Text, habits: Matches(AnswerPart.Changed));
        var counts = !undone && !_feeling.IsMatch(sentence.Text);
        var told = new Told(IsRuledOut(AnswerPart.OwnAction) ? [] : read.Deeds, read.Before && counts, read.After && counts);
        if (told.Deeds.Count > 0)
        {
            parts.Add(AnswerPart.OwnAction);
        }

        return new(sentence, parts, told);

        bool Matches(AnswerPart part) => _parts.TryGetValue(part, out var cue) && cue.IsMatch(sentence.Text);

        bool IsRuledOut(AnswerPart part) => (others && part == AnswerPart.OwnAction)
            || (undone && part is AnswerPart.OwnAction or AnswerPart.Result or AnswerPart.TeamAction) || (notDone && part is AnswerPart.Alternative or AnswerPart.Reason or AnswerPart.Situation);
    }

    /// <summary>
    /// What shows by its place: what was so before somebody acted is the situation, and what was so afterwards, the result. Few tell it with the words
    /// that lists hold.
    /// </summary>
    private void MarkByPlace(List<CuedSentence> cued, bool resultAsked)
    {
        var acted = cued.FindIndex(one => one.Parts.Contains(AnswerPart.OwnAction) || one.Parts.Contains(AnswerPart.TeamAction));
        foreach (var (at, (sentence, parts, told)) in cued.Index())
        {
            if (at <= acted && told.Before && (at < acted || told.Deeds.Count > 0))
            {
                parts.Add(AnswerPart.Situation);
            }

            // Where a result was asked for and no deed told, what can be checked is one.
            var checkable = parts.Contains(AnswerPart.Number) || _whole.IsMatch(sentence.Text);
            var since = told.After || (told.Before && (acted >= 0 ? at > acted : resultAsked && checkable));
            if (since && !parts.Overlaps(NotResults))
            {
                parts.Add(AnswerPart.Result);
            }

            if (checkable && parts.Contains(AnswerPart.Result))
            {
                parts.Add(AnswerPart.NumberedResult);
            }
        }
    }
}
