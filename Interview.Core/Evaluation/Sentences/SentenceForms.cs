using Interview.Core.Content;

namespace Interview.Core.Evaluation.Sentences;

/// <summary>One thing about a sentence that says a little about what it does: an ending, a pair of words, a cue that matched, its place in the answer.</summary>
internal readonly record struct Form(string Name, double Value);

/// <summary>Where a sentence stands.</summary>
/// <param name="At">Its place among the sentences of the answer, from 0.</param>
/// <param name="Cued">The parts that cues and the forms of verbs see in it.</param>
/// <param name="Asked">The parts that the question asked for.</param>
/// <param name="Stage">The stage of the interview; null where it does not matter.</param>
internal sealed record SentenceSetting(int At, int Of, IReadOnlyCollection<AnswerPart> Cued, IReadOnlyCollection<AnswerPart> Asked, string? Stage);

/// <summary>
/// What a sentence looks like, for <see cref="PartWeights"/>: pieces of its words and their endings, which carry most of what a sentence does in Korean, and words
/// with their neighbours in English. No form is a rule: what each says of a part was counted in answers of many speakers.
/// </summary>
internal abstract class SentenceForms
{
    // A long sentence has many forms, and says no more by each.
    private const double Together = 3;
    private const double Hint = 0.5;
    private const int LongestCounted = 6;
    private const int Thirds = 3;

    public static SentenceForms For(string locale) => Locales.IsKorean(locale) ? KoreanForms.Instance : EnglishForms.Instance;

    /// <summary>About how many letters make a sentence longer by one step.</summary>
    protected abstract int Step { get; }

    public IReadOnlyList<Form> Of(string sentence, SentenceSetting setting)
    {
        var text = sentence.ToLowerInvariant();
        var words = new HashSet<string>(StringComparer.Ordinal);
        AddWords(text, words);
        var value = Together / Math.Sqrt(Math.Max(1, words.Count));
        return
        [
            new("any", 1),
            .. setting.Cued.Select(part => new Form($"cue:{part}", 1)),
            .. setting.Asked.Select(part => new Form($"asked:{part}", Hint)),
            .. setting.Stage is { } stage ? [new Form($"stage:{stage}", Hint)] : Array.Empty<Form>(),
            new($"at:{Place(setting)}", 1),
            new($"long:{Math.Min(LongestCounted, text.Length / Step)}", Hint),
            .. text.Any(char.IsDigit) ? [new Form("digit", 1)] : Array.Empty<Form>(),
            .. words.Select(word => new Form(word, value)),
        ];
    }

    protected abstract void AddWords(string text, HashSet<string> forms);

    private static string Place(SentenceSetting setting) =>
        setting.At == 0 ? "first" : setting.At == setting.Of - 1 ? "last" : $"{setting.At * Thirds / setting.Of}";
}
