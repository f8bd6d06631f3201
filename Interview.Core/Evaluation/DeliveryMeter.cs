using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>Measures how an answer was said. Coaching only; no score is made of it.</summary>
internal sealed class DeliveryMeter(AnswerCues cues)
{
    private readonly Regex _korean = Cue.AnyOf(cues.Fillers.Ko);
    private readonly Regex _english = Cue.AnyOf(cues.Fillers.En);

    public IReadOnlyList<DeliveryMeasure> Measure(JudgeRequest request)
    {
        var words = SpokenText.Words(request.Transcript).ToList();
        if (words.Count == 0)
        {
            return [];
        }

        var korean = Locales.IsKorean(request.Locale);
        var fillers = words.Count(w => (korean ? _korean : _english).IsMatch(w));
        var perHundred = Math.Round(100.0 * fillers / words.Count, 1);
        var sentences = Math.Max(1, SpokenText.Sentences(request.Transcript).Count);
        double? pace = request.SpokenSeconds is > 0 and { } seconds
            ? Math.Round((korean ? SpokenText.Letters(request.Transcript) : words.Count) * 60 / seconds)
            : null;

        return
        [
            new("length", words.Count, "words", Length(words.Count, request.Stage.Seconds).For(request.Locale)),
            new("sentence_length", Math.Round((double)words.Count / sentences, 1), "words", SentenceLength(words.Count / (double)sentences, korean).For(request.Locale)),
            new("fillers", perHundred, "per_100_words", Fillers(perHundred).For(request.Locale)),
            new("pace", pace, korean ? "syllables_per_minute" : "words_per_minute", Pace(pace, korean).For(request.Locale)),
        ];
    }

    private static Localized Length(int words, int seconds) => words switch
    {
        < 25 => new("짧은 답변입니다. 사례를 하나 더하면 전달이 쉬워집니다.", "A short answer; one instance would make it easier to follow."),
        _ when words > seconds * 3 => new("주어진 시간에 비해 긴 답변입니다.", "Long for the time given."),
        _ => new("주어진 시간에 알맞은 길이입니다.", "A fitting length for the time given."),
    };

    private static Localized SentenceLength(double words, bool korean) => words > (korean ? 20 : 30)
        ? new("문장이 깁니다. 끊어 말하면 더 또렷해집니다.", "Long sentences; shorter ones are easier to follow.")
        : new("문장 길이가 듣기에 알맞습니다.", "The sentences are easy to follow.");

    private static Localized Fillers(double perHundred) => perHundred > 6
        ? new("군말이 자주 들립니다. 잠시 멈추는 것이 낫습니다.", "Frequent fillers; a short pause works better.")
        : new("군말이 거의 없습니다.", "Few fillers.");

    private static Localized Pace(double? pace, bool korean) => pace switch
    {
        null => new("입력한 답변이라 말 빠르기는 알 수 없습니다.", "The pace is unknown, because the answer was typed."),
        _ when pace > (korean ? 400 : 180) => new("말이 빠른 편입니다.", "Rather fast."),
        _ when pace < (korean ? 180 : 90) => new("말이 느린 편입니다.", "Rather slow."),
        _ => new("듣기 편한 빠르기입니다.", "A comfortable pace."),
    };
}
