using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>What the grader says about its own findings.</summary>
internal static class GradingWords
{
    public static readonly Localized NotByRules = new("이 기준은 규칙만으로는 판단할 수 없어 평가하지 않았습니다.", "Rules alone cannot judge this criterion, so it was not assessed.");
    public static readonly Localized OnlyAPerson = new("이 답변에서는 규칙으로 판단할 수 있는 기준이 없습니다.", "Nothing this answer could show can be judged by rules.");
    public static readonly Localized NothingTold = new("평가할 수 있는 내용이 답변에 없습니다.", "The answer holds nothing that can be assessed.");
    public static readonly Localized DontKnow = new("모른다고 답하셨으므로 이 기준을 보여 주는 내용이 없습니다.", "The answer was that you did not know, so nothing shows this criterion.");

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
    };

    private static readonly Dictionary<string, Localized> Rules = new(StringComparer.Ordinal)
    {
        ["says_something"] = new("전하려는 내용", "something to tell"),
        ["two_parts"] = new("상황·행동·결과 가운데 두 가지", "two of situation, action and result"),
        ["three_parts"] = new("상황·행동·결과의 흐름", "situation, action and result"),
        ["four_parts_in_order"] = new("상황·행동·결과에 이유나 배운 점까지 이어지는 흐름", "situation, action, result and the reasoning or lesson"),
        ["touches_the_question"] = new("질문에서 물은 내용", "what the question asked for"),
        ["stays_with_it"] = new("질문의 핵심에 머문 설명", "an account that stays with the question"),
        ["concrete"] = new("구체적인 사례", "a concrete instance"),
        ["motive"] = new("지원 동기", "a motive"),
        ["reason"] = new("이유", "the reasoning"),
        ["own_experience"] = new("동기를 뒷받침하는 본인의 경험", "own experience behind it"),
        ["proven_by_result"] = new("경험의 결과", "the outcome of that experience"),
        ["trade_or_resume"] = new("직무 용어나 이력서의 경험", "words of the trade or experience from the résumé"),
        ["own_action"] = new("본인이 한 행동", "what you did yourself"),
        ["own_part"] = new("그 안에서 본인이 한 일", "your own part in it"),
        ["own_part_in_it"] = new("결과에 본인이 기여한 부분", "your own part in the result"),
        ["reason_or_result"] = new("이유나 결과", "a reason or a result"),
        ["trade_words"] = new("직무에서 쓰는 용어", "words of the trade"),
        ["result"] = new("결과", "the result"),
        ["result_in_numbers"] = new("숫자로 말한 결과", "the result in numbers"),
        ["situation"] = new("문제가 된 상황", "the situation"),
        ["alternative"] = new("검토한 다른 방법", "the alternatives considered"),
        ["some_action"] = new("취한 행동", "some action"),
        ["two_own_actions"] = new("본인이 한 여러 단계의 행동", "several steps of your own"),
        ["reasoned_actions"] = new("그렇게 행동한 이유", "why you acted that way"),
        ["lesson"] = new("배운 점", "what was learnt"),
        ["acted_on_it"] = new("배운 뒤에 한 행동", "what you did with it"),
        ["accountable"] = new("맡은 책임", "the responsibility taken"),
        ["with_others"] = new("다른 사람과 함께한 장면", "work with other people"),
    };

    public static Localized Of(AnswerProblem problem) => Problems[problem];

    public static IEnumerable<string> RuleNames => Rules.Keys;

    public static string Reason(string? shown, string? lacking, string locale)
    {
        var (has, lacks) = (shown is null ? null : Rules[shown].For(locale), lacking is null ? null : Rules[lacking].For(locale));
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
