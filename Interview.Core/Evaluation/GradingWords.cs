using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What the grader says about its own findings.</summary>
internal static class GradingWords
{
    public static readonly Localized NotByRules = new("이 기준은 규칙만으로는 판단할 수 없어 평가하지 않았습니다.", "Rules alone cannot judge this criterion, so it was not assessed.");
    public static readonly Localized OnlyAPerson = new("이 답변에서는 규칙으로 판단할 수 있는 기준이 없습니다.", "Nothing this answer could show can be judged by rules.");
    public static readonly Localized NothingTold = new("평가할 수 있는 내용이 답변에 없습니다.", "The answer holds nothing that can be assessed.");
    public static readonly Localized DontKnow = new("모른다고 답하셨으므로 이 기준을 보여 주는 내용이 없습니다.", "The answer was that you did not know, so nothing shows this criterion.");

    public static readonly Localized NotShown = new("답변에 이 기준을 보여 주는 말이 없습니다.", "No words of the answer show this criterion.");
    public static readonly Localized Unproven = new("근거로 든 말이 답변에 없어 평가하지 않았습니다.", "The words given as evidence are not in the answer, so it was not assessed.");
    public static readonly Localized NothingProven = new("답변에서 근거를 확인할 수 있는 기준이 없습니다.", "No criterion could be assessed with evidence from the answer.");

    private static readonly Dictionary<AnswerProblem, Localized> Problems = new()
    {
        [AnswerProblem.Empty] = new("답변이 비어 있습니다.", "The answer is empty."),
        [AnswerProblem.TooShort] = new("답변이 너무 짧아 평가할 수 없습니다.", "The answer is too short to be assessed."),
        [AnswerProblem.NotLanguage] = new("답변을 말로 알아볼 수 없습니다.", "The answer could not be recognised as language."),
        [AnswerProblem.OtherLanguage] = new("면접 언어와 다른 언어로 답하셨습니다.", "The answer is in another language than the interview."),
        [AnswerProblem.Repetition] = new("같은 말이 되풀이되어 평가할 수 없습니다.", "The answer repeats the same words, so it was not assessed."),
        [AnswerProblem.QuestionRepeated] = new("질문을 그대로 되풀이한 답변이라 평가하지 않았습니다.", "The answer repeats the question, so it was not assessed."),
        [AnswerProblem.WantsTime] = new("답변 대신 생각할 시간을 달라고 하셨습니다.", "Instead of an answer you asked for time to think."),
        [AnswerProblem.AskedAgain] = new("답변 대신 다시 물어봐 달라고 하셨습니다.", "Instead of an answer you asked to hear the question again."),
        [AnswerProblem.DontKnow] = DontKnow,
        [AnswerProblem.HardToHear] = new("말소리를 확실하게 알아듣지 못해 평가하지 않았습니다.", "What was said could not be recognised with certainty, so it was not assessed."),
        [AnswerProblem.WordsToGrader] = new("질문에 대한 답 대신 평가를 두고 한 말뿐이어서 평가하지 않았습니다.", "The answer speaks to the assessment instead of the question, so it was not assessed."),
        [AnswerProblem.NothingTold] = NothingTold,
    };

    public static Localized Of(AnswerProblem problem) => Problems[problem];

    public static string ByAnchor(string anchor, string locale) => Locales.IsKorean(locale) ? $"이 단계로 보았습니다: {anchor}" : $"It was seen at this level: {anchor}";

    public static string WithBefore(string locale) => Locales.IsKorean(locale) ? "앞 답변과 함께 보았습니다. " : "Taken together with the answer before. ";

    public static string Reason(Localized? shown, Localized? lacking, string locale)
    {
        var (has, lacks) = (shown?.For(locale), lacking?.For(locale));
        if (Locales.IsKorean(locale))
        {
            return (has, lacks) switch
            {
                (null, _) => $"답변에서 {Language.Korean.With(lacks!, "을(를)")} 찾지 못했습니다.",
                (_, null) => $"{has}까지 답변에 담겨 있습니다.",
                _ => $"{has}까지 답변에 있고, {Language.Korean.With(lacks, "은(는)")} 찾지 못했습니다.",
            };
        }

        return (has, lacks) switch
        {
            (null, _) => $"The answer does not show {lacks}.",
            (_, null) => $"The answer goes as far as {has}.",
            _ => $"The answer goes as far as {has}; {lacks} is not in it.",
        };
    }
}
