using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>One thing about a sentence that says a little about what it does: an ending, a pair of words, a cue that matched.</summary>
internal readonly record struct Form(string Name, double Value);

/// <summary>A sentence as the weights see it.</summary>
/// <param name="Cued">The parts that cues name.</param>
/// <param name="Deeds">Verbs of what the candidate did.</param>
internal sealed record SentenceLook(Sentence Sentence, IReadOnlySet<AnswerPart> Cued, int Deeds, IReadOnlyList<Form> Forms);

/// <summary>What is known around a sentence.</summary>
/// <param name="Cued">The parts that cues and the forms of verbs see in it.</param>
/// <param name="Asked">The parts that the question asked for.</param>
/// <param name="Stage">The stage of the interview; null where it does not matter.</param>
internal sealed record SentenceSetting(IReadOnlyCollection<AnswerPart> Cued, IReadOnlyCollection<AnswerPart> Asked, string? Stage);

/// <summary>
/// What a sentence looks like, for <see cref="PartWeights"/>: pieces of its words and their endings, which carry most of what a sentence does in Korean, and words
/// with their neighbours in English. No form is a rule: what each says of a part was counted in answers of many speakers. How long an answer is, and where in it
/// a sentence stands, is no form: what somebody adds must not change how the rest is read.
/// </summary>
internal abstract class SentenceForms
{
    private const int FewestWords = 3;
    private const double Word = 0.3;
    private const double Hint = 0.5;

    public static SentenceForms For(string locale) => Locales.IsKorean(locale) ? KoreanForms.Instance : EnglishForms.Instance;

    /// <summary>Whether it is a sentence of this language, and long enough to say what it does.</summary>
    public bool Reads(string sentence) => SpokenText.Words(sentence).Skip(FewestWords - 1).Any() && sentence.Any(IsLetter);

    public IReadOnlyList<Form> Of(string sentence, SentenceSetting setting)
    {
        var text = sentence.ToLowerInvariant();
        var words = new HashSet<string>(StringComparer.Ordinal);
        AddWords(text, words);
        return
        [
            new("any", 1),
            .. setting.Cued.Order().Select(part => new Form($"cue:{part}", 1)),
            .. setting.Asked.Order().Select(part => new Form($"asked:{part}", Hint)),
            .. setting.Stage is { } stage ? [new Form($"stage:{stage}", Hint)] : Array.Empty<Form>(),
            .. text.Any(char.IsDigit) ? [new Form("digit", 1)] : Array.Empty<Form>(),
            .. words.Select(word => new Form(word, Word)),
        ];
    }

    protected abstract bool IsLetter(char letter);

    protected abstract void AddWords(string text, HashSet<string> forms);
}
