using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Language;

namespace Interview.Core.Reports;

/// <summary>The sentences of a report, each around a number or a verdict.</summary>
internal sealed class ReportWords(string locale)
{
    private readonly bool _korean = Locales.IsKorean(locale);

    public string Locale => locale;

    public string NotAsked => Say("면접이 이 단계 전에 끝나 질문하지 않았습니다.", "The interview ended before this stage, so it was not asked.");
    public string NotAnswered => Say("답변하지 않았습니다.", "It was not answered.");
    public string NotJudged => Say("평가를 마치지 못했습니다.", "The assessment could not be completed.");
    public string NoEvidence => Say("이 기준을 평가할 수 있는 답변이 없었습니다.", "No answer allowed this criterion to be assessed.");

    public string RatedOn(int exchanges) => Say(
        $"질문 {exchanges}개의 답변에서 평가했습니다(꼬리 질문 포함).", exchanges == 1 ? "Rated on 1 question, follow-ups included." : $"Rated on {exchanges} questions, follow-ups included.");

    public string CountsElsewhere => Say("같은 질문의 다른 답변이 더 높은 단계여서 점수에는 그 단계가 들어갔습니다.", "Another answer to the same question stood higher, and that level counts.");

    /// <summary>A verdict that failed carries a code instead of a sentence.</summary>
    public string Reason(string reason) => reason.Contains(' ') ? reason : NotJudged;

    public string NothingToBuildFrom => Say("이 질문에 쓸 수 있는 사실이 답변에도 이력서에도 없어 만들지 않았습니다.", "Neither your answer nor your résumé holds a fact for this question, so none was made.");
    public string AlreadyInOrder => Say("답변이 이미 듣기 좋은 순서로 되어 있고, 이력서에서 더할 사실도 없습니다.", "Your answer is in a good order already, and your résumé holds nothing to add to it.");

    public string Label(Verdict? verdict) => verdict switch
    {
        null => Say("평가하지 않음", "Not assessed"),
        { Grader: PlaybookGrader.Name, FallbackReason: not null } => Say("규칙 기반 평가(모델 대신 Playbook)", "rules (Playbook, in the model's place)"),
        { Grader: PlaybookGrader.Name } => Say("규칙 기반 평가(Playbook)", "rules (Playbook)"),
        _ => Say($"모델 평가({verdict.Grader})", $"Assessed by a model ({verdict.Grader})"),
    };

    /// <summary>What is neither in the answer nor in the résumé; nobody else may invent it.</summary>
    public string OnlyYouCanAdd(AnswerPart part)
    {
        var (korean, english) = part switch
        {
            AnswerPart.Situation => ("어떤 상황이었는지", "what the situation was"),
            AnswerPart.Motivation => ("지원하는 까닭", "why you apply"),
            AnswerPart.Reason or AnswerPart.Alternative => ("그렇게 한 이유", "why you did it that way"),
            AnswerPart.Result => ("어떤 결과가 나왔는지", "what came of it"),
            AnswerPart.Reflection => ("무엇을 배웠는지", "what you learnt from it"),
            _ => ("본인이 한 일", "what you did yourself"),
        };
        return Say($"{Korean.With(korean, "은(는)")} 본인만 더할 수 있습니다.", $"Only you can add {english}.");
    }

    /// <summary>Three sentences: the whole, the strongest and weakest areas, and what the number rests on.</summary>
    public IReadOnlyList<string> Summary(Rubric rubric, Scorecard card)
    {
        if (card.Total.Score is not { } score)
        {
            return
            [
                Say("평가할 수 있는 답변이 없어 점수를 내지 않았습니다.", "No answer could be assessed, so there is no score."),
                Say($"질문 {card.Total.Of}개 가운데 평가한 답변은 0개입니다.", $"0 of {card.Total.Of} answers were assessed."),
                Say("평가하지 못한 이유는 단계마다 적어 두었습니다.", "The reason stands beside each stage."),
            ];
        }

        var band = rubric.BandOf(score).Title.For(locale);
        var scored = card.Areas.Where(a => a.Score is not null).ToList();
        // Of an area that was assessed in part nobody knows the rest: it is called highest or lowest only where there are no others to call so.
        var whole = scored.Where(a => !a.WeightsShared).ToList();
        var ranked = (whole.DistinctBy(a => a.Score).Count() > 1 ? whole : scored).OrderByDescending(a => a.Score).ToList();
        var (best, least) = (Title(rubric, ranked[0]), Title(rubric, ranked[^1]));
        var middle = ranked.Count == 1
            ? Say($"{best} 영역만 평가했습니다.", $"Only {best} could be assessed.")
            : ranked[0].Score == ranked[^1].Score
                ? Say("평가한 영역의 점수가 모두 같습니다.", "All assessed areas scored the same.")
                : ranked.Count < scored.Count
                    ? Say($"온전히 평가한 영역 가운데 {Korean.With(best, "이(가)")} {ranked[0].Score:0}점으로 가장 높고 {Korean.With(least, "이(가)")} {ranked[^1].Score:0}점으로 가장 낮습니다.",
                        $"Of the areas assessed in full, {best} is the highest with {ranked[0].Score:0} and {least} the lowest with {ranked[^1].Score:0}.")
                    : Say($"가장 높은 영역은 {Korean.With(best, "이(가)")} {ranked[0].Score:0}점, 가장 낮은 영역은 {Korean.With(least, "이(가)")} {ranked[^1].Score:0}점입니다.",
                        $"The highest area is {best} with {ranked[0].Score:0}, the lowest {least} with {ranked[^1].Score:0}.");
        return
        [
            Say($"종합 점수는 100점 가운데 {score}점이며 ‘{band}’ 구간입니다.", $"The total is {score} of 100, in the band “{band}”."),
            middle,
            Basis(card),
        ];
    }

    private string Basis(Scorecard card)
    {
        var percent = (int)Math.Round(card.Total.Confidence * 100);
        var basis = Say($"질문 {card.Total.Of}개 가운데 {card.Total.Assessed}개의 답변을 평가했고 신뢰도는 {percent}%입니다",
            $"{card.Total.Assessed} of {card.Total.Of} answers were assessed, with a confidence of {percent}%");
        return card.Total.WeightsShared
            ? basis + Say(". 평가하지 못한 기준의 비중은 나머지 기준에 나누어 계산했습니다.", "; the weight of what was not assessed was shared out over the rest.")
            : basis + ".";
    }

    private string Title(Rubric rubric, AreaScore area) => rubric.Areas.Single(a => a.Code == area.Code).Title.For(locale);

    private string Say(string korean, string english) => _korean ? korean : english;
}
