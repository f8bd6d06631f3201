using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Language;

namespace Interview.Core.Evaluation;

/// <summary>What keeps an answer from being judged, or from being asked about.</summary>
[JsonConverter(typeof(SnakeCaseEnum<AnswerProblem>))]
public enum AnswerProblem
{
    Empty,
    TooShort,
    NotLanguage,
    OtherLanguage,
    Repetition,
    QuestionRepeated,
    AskedAgain,
    DontKnow,

    /// <summary>"Let me think for a moment": no answer yet.</summary>
    WantsTime,

    /// <summary>A recogniser wrote it down and was not sure.</summary>
    HardToHear,

    /// <summary>Nothing but words that address the grader.</summary>
    WordsToGrader,

    /// <summary>Nothing but praise of oneself.</summary>
    NothingTold,
}

/// <summary>The gate before any grading and any follow-up: is this an answer at all?</summary>
public sealed class AnswerQuality(AnswerCues cues)
{
    private const int FewestLetters = 4;
    private const int ShortAnswer = 60;

    private readonly Regex[] _dontKnow = InBoth(cues.DontKnow);
    private readonly Regex[] _askAgain = InBoth(cues.AskAgain);
    private readonly Regex[] _wantsTime = InBoth(cues.WantsTime);

    /// <summary>Null: it is an answer.</summary>
    public AnswerProblem? Of(string? transcript, string question, string locale)
    {
        var text = transcript ?? "";
        var letters = SpokenText.Letters(text);
        if (letters == 0)
        {
            return AnswerProblem.Empty;
        }

        if (letters <= ShortAnswer && _wantsTime.Any(r => r.IsMatch(text)))
        {
            return AnswerProblem.WantsTime;
        }

        // A long answer may hold "I didn't know at first"; a short one is only that.
        if (letters <= ShortAnswer && _dontKnow.Any(r => r.IsMatch(text)))
        {
            return AnswerProblem.DontKnow;
        }

        if (letters <= ShortAnswer && _askAgain.Any(r => r.IsMatch(text)))
        {
            return AnswerProblem.AskedAgain;
        }

        if (!LooksLikeLanguage(text, letters))
        {
            return AnswerProblem.NotLanguage;
        }

        if (letters < FewestLetters)
        {
            return AnswerProblem.TooShort;
        }

        if (IsLoop(text))
        {
            return AnswerProblem.Repetition;
        }

        if (Likeness.Of(text, question) >= 0.8)
        {
            return AnswerProblem.QuestionRepeated;
        }

        if (IsOtherLanguage(text, letters, locale))
        {
            return AnswerProblem.OtherLanguage;
        }

        return SpokenText.Words(text).Count() < (Locales.IsKorean(locale) ? 3 : 4) ? AnswerProblem.TooShort : null;
    }

    private static bool LooksLikeLanguage(string text, int letters)
    {
        // ㅁㄴㅇㄹ, ㅋㅋㅋ: jamo that form no syllables.
        if (text.Count(c => c is >= 'ㄱ' and <= 'ㅣ') * 2 > letters || text.Count(char.IsDigit) * 2 > letters)
        {
            return false;
        }

        var latin = SpokenText.Words(text).Where(w => w.All(char.IsAsciiLetter) && w.Length > 3).ToList();
        var hangul = text.Count(c => c is >= '가' and <= '힣');
        var sound = latin.Count(w => w.Any("aeiouyAEIOUY".Contains) && !FiveConsonants(w));
        return hangul * 2 >= letters || latin.Count < 3 || sound * 2 >= latin.Count;
    }

    private static bool FiveConsonants(string word)
    {
        var run = 0;
        foreach (var c in word.ToLowerInvariant())
        {
            run = "aeiouy".Contains(c) ? 0 : run + 1;
            if (run >= 5)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLoop(string text)
    {
        var words = SpokenText.Words(text).Select(w => w.ToLowerInvariant()).ToList();
        return words.Count >= 8 && words.Distinct().Count() * 4 <= words.Count;
    }

    private static bool IsOtherLanguage(string text, int letters, string locale)
    {
        var hangul = text.Count(c => c is >= '가' and <= '힣');
        var latin = text.Count(char.IsAsciiLetter);
        return letters >= 20 && (Locales.IsKorean(locale) ? hangul * 5 < latin : hangul > latin);
    }

    // Whoever does not know, may say so in either language.
    private static Regex[] InBoth(LocalizedList list) => [Cue.AnyOf(list.Ko), Cue.AnyOf(list.En)];
}
