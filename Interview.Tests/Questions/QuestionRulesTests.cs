using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Questions;

public sealed class QuestionRulesTests
{
    private static readonly QuestionRules Rules = new(TestContent.Snapshot.Policies.Questions);

    private static readonly ResumeSnapshot Resume = new(
        new() { Header = new("홍길동", "백엔드 개발자", null), Skills = ["Redis"] },
        [new(Guid.Empty, 0, "experience", "Redis 캐시로 응답 시간을 40% 단축", new(1, 3))]);

    [Theory, Trait("Acceptance", "C-08")]
    [InlineData("ko", "“응답 시간을 40% 단축”이라고 적어 주셨습니다. 본인이 직접 하신 일은 무엇이었습니까?")]
    [InlineData("ko", "그때 어떤 생각을 하셨는지 말씀해 주시겠어요?")]
    [InlineData("ko", "팀에서 의견이 달랐던 경험을 말씀해 주세요.")]
    [InlineData("en", "Your résumé speaks of a cache. What made you choose it?")]
    [InlineData("en", "Please walk me through the first day of that project.")]
    public void A_proper_question_breaks_no_rule(string locale, string text) => Assert.Empty(Check(locale, text));

    [Theory, Trait("Acceptance", "C-08")]
    [InlineData("ko", "asks.nothing", "캐시를 도입하신 경험이 인상 깊었습니다.")]
    [InlineData("ko", "asks.twice", "무엇을 하셨습니까? 결과는 어떠했습니까?")]
    [InlineData("ko", "asks.two_in_one", "가장 어려웠던 점은 무엇이었고 어떻게 해결하셨습니까?")]
    [InlineData("ko", "asks.last", "어떤 일을 하셨습니까? 매우 궁금합니다.")]
    [InlineData("ko", "register", "그때 무슨 일을 했어?")]
    [InlineData("ko", "register", "캐시를 썼다고 했다. 왜 그렇게 하셨습니까?")]
    [InlineData("ko", "length.min", "왜입니까?")]
    [InlineData("ko", "meta", "질문 1: 캐시를 도입하신 이유는 무엇입니까?")]
    [InlineData("ko", "meta", "AI 면접관으로서 여쭙습니다. 캐시를 도입하신 이유는 무엇입니까?")]
    [InlineData("ko", "quote.invented", "“매출을 두 배로 늘림”이라고 적어 주셨습니다. 어떻게 하셨습니까?")]
    [InlineData("ko", "topic", "결혼 후에도 계속 근무하실 수 있으십니까?")]
    [InlineData("ko", "topic", "실례지만 나이가 어떻게 되십니까?")]
    [InlineData("ko", "topic", "부모님은 어떤 일을 하고 계십니까?")]
    [InlineData("ko", "topic", "고향은 어디이십니까, 말씀해 주시겠습니까?")]
    [InlineData("ko", "topic", "종교 활동을 하고 계십니까, 알려 주시겠습니까?")]
    [InlineData("ko", "topic", "병역은 마치셨는지 말씀해 주시겠습니까?")]
    [InlineData("ko", "topic", "외모 관리는 어떻게 하고 계십니까?")]
    [InlineData("ko", "topic", "현재 재산은 어느 정도 되십니까?")]
    [InlineData("ko", "topic", "출산 계획이 있으신지 말씀해 주시겠습니까?")]
    [InlineData("en", "asks.twice", "What did you do? What came of it?")]
    [InlineData("en", "asks.two_in_one", "What was the hardest part, and how did you solve it?")]
    [InlineData("en", "asks.nothing", "That sounds like an impressive piece of work.")]
    [InlineData("en", "register", "Hey, what did you build back then in that team?")]
    [InlineData("en", "meta", "Next question: what did you build in that team?")]
    [InlineData("en", "meta", "**Question** What did you build in that team?")]
    [InlineData("en", "quote.invented", "You wrote “doubled revenue”. How did you do it?")]
    [InlineData("en", "topic", "Are you married, if you do not mind my asking?")]
    [InlineData("en", "topic", "How old are you at the moment?")]
    [InlineData("en", "topic", "Do your religious duties affect your working days?")]
    [InlineData("en", "topic", "Have you completed your military service yet?")]
    public void An_improper_question_is_caught(string locale, string rule, string text) =>
        Assert.Contains(rule, Check(locale, text).Select(b => b.Rule));

    [Theory, Trait("Acceptance", "C-08"), Trait("Acceptance", "C-09")]
    [InlineData("ko", "캐시를 도입했다고 하셨는데요, 그때 가장 어려웠던 점은 무엇이었나요?", "recap.ungrounded")]
    [InlineData("ko", "방금 팀을 이끌었다고 말씀해 주셨습니다. 몇 분과 함께하셨나요?", "recap.ungrounded")]
    [InlineData("en", "You said that you led the team. What was hard about it?", "recap.ungrounded")]
    [InlineData("en", "As you mentioned, the cache helped. What else did you try?", "recap.ungrounded")]
    [InlineData("ko", "{claim}을(를) 적어 주셨는데요, 어떤 일이었나요?", "form")]
    [InlineData("ko", "보고서을(를) 쓰실 때 가장 신경 쓰신 점은 무엇인가요?", "form")]
    [InlineData("ko", "서버(으)로 옮기실 때 무엇을 확인하셨나요?", "form")]
    [InlineData("ko", "면접 단계에 따라 여쭙겠습니다. 무엇을 하셨나요?", "meta")]
    [InlineData("ko", "왜 그렇게 하셨고 결과는 어떻게 되었나요?", "asks.two_in_one")]
    [InlineData("ko", "그때 뭐 했어요?ㅋㅋ 말씀해 주세요.", "register")]
    [InlineData("en", "What did you build and why did you choose that design?", "asks.two_in_one")]
    [InlineData("en", "Tell me more!", "register")]
    public void A_question_that_reads_wrongly_is_caught(string locale, string text, string rule) => Assert.Contains(rule, Check(locale, text).Select(b => b.Rule));

    [Fact, Trait("Acceptance", "C-09")]
    public void A_number_is_not_put_into_the_candidates_mouth()
    {
        var answered = new AskedQuestion("skill", "무엇을 하셨나요?", "제가 캐시를 도입해서 30% 줄였습니다.");
        Grounding grounding = new("answer", "캐시를 도입해서", null, null, "…");

        Assert.Empty(Check("ko", "캐시를 도입해서 30% 줄였다고 하셨는데요, 어떻게 확인하셨나요?", grounding: grounding, history: answered));
        Assert.Contains("recap.invented", Check("ko", "캐시를 도입해서 70% 줄였다고 하셨는데요, 어떻게 확인하셨나요?", grounding: grounding, history: answered).Select(b => b.Rule));
    }

    [Theory, Trait("Acceptance", "C-08")]
    [InlineData("ko", "연세병원에서 하신 일을 말씀해 주시겠어요?")]
    [InlineData("ko", "두 방법의 차이가 무엇이라고 보시나요?")]
    [InlineData("en", "How did you plan lessons for pupils with a disability?")]
    [InlineData("en", "What made your offer more convincing than theirs?")]
    public void A_word_that_only_looks_like_a_forbidden_topic_is_none(string locale, string text) => Assert.Empty(Check(locale, text));

    [Fact, Trait("Acceptance", "C-08")]
    public void A_question_that_is_too_long_is_caught() =>
        Assert.Contains("length.max", Check("ko", string.Concat(Enumerable.Repeat("그때 하신 일을 조금 더 자세히 듣고 싶습니다. ", 12)) + "무엇을 하셨습니까?").Select(b => b.Rule));

    [Fact, Trait("Acceptance", "C-08")]
    public void Technical_words_are_caught_where_the_stage_forbids_them()
    {
        const string Text = "데이터베이스를 두고 의견이 달랐을 때 어떻게 맞춰 가셨습니까?";

        Assert.Contains("vocabulary", Check("ko", Text, stage: "communication").Select(b => b.Rule));
        Assert.Empty(Check("ko", Text, stage: "skill"));
    }

    [Theory, Trait("Acceptance", "C-08")]
    [InlineData("그 일을 하시면서 가장 어려웠던 점은 무엇이었습니까?", true)]
    [InlineData("그 일을 하면서 가장 어려웠던 점은 무엇이었나요?", true)]
    [InlineData("그 일에서 본인이 맡으신 역할은 무엇이었습니까?", false)]
    public void A_near_duplicate_of_an_earlier_question_is_caught(string text, bool same) => Assert.Equal(same,
        Check("ko", text, history: new AskedQuestion("skill", "그 일을 하시면서 가장 어려웠던 점은 무엇이었습니까?", null)).Any(b => b.Rule == "duplicate"));

    [Fact, Trait("Acceptance", "C-08")]
    public void Grounding_that_does_not_stand_in_its_source_is_caught()
    {
        const string Text = "그때 본인이 직접 하신 일은 무엇이었습니까?";
        var answered = new AskedQuestion("skill", "무엇을 하셨습니까?", "제가 캐시를 도입했습니다.");

        Assert.Empty(Check("ko", Text, grounding: new("answer", "캐시를 도입했습니다", null, null, "…"), history: answered));
        Assert.Contains("quote.invented", Check("ko", Text, grounding: new("answer", "팀을 이끌었습니다", null, null, "…"), history: answered).Select(b => b.Rule));
        Assert.Contains("quote.invented", Check("ko", Text, grounding: new("resume", "캐시를 도입했습니다", null, null, "…"), history: answered).Select(b => b.Rule));
    }

    private static IReadOnlyList<RuleBreach> Check(string locale, string text, string stage = "skill", Grounding? grounding = null, AskedQuestion? history = null)
    {
        var scenario = TestContent.Snapshot.Scenario("standard");
        return Rules.Check(
            new(text, QuestionOrigin.Model, "test", grounding is null ? [] : [grounding], null),
            scenario.Stage(stage),
            new(locale, scenario, "백엔드 개발자", Resume, history is null ? [] : [history], 1));
    }
}
