using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Questions;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Interviews;

public sealed class TurnTests
{
    private const string Words = "작년에 제가 결제 서비스를 맡아 응답 시간을 절반으로 줄였습니다. 먼저 구간별로 시간을 쟀습니다.";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Scenario Scenario = TestContent.Snapshot.Scenario("standard");
    private static readonly Core.Playbook.Playbook Playbook = new(TestContent.Snapshot);
    private static readonly AnswerQuality Quality = new(TestContent.Snapshot.Policies.Answers);

    [Theory, Trait("Acceptance", "C-09")]
    [InlineData("ko", "다시 한번 말씀해 주시겠어요?", AnswerProblem.AskedAgain)]
    [InlineData("ko", "질문을 다시 해 주실 수 있을까요", AnswerProblem.AskedAgain)]
    [InlineData("ko", "죄송하지만 질문을 잘 이해하지 못했습니다.", AnswerProblem.AskedAgain)]
    [InlineData("ko", "네? 무슨 말씀이신지 잘 못 들었습니다.", AnswerProblem.AskedAgain)]
    [InlineData("ko", "조금만 더 쉽게 말씀해 주세요.", AnswerProblem.AskedAgain)]
    [InlineData("ko", "어떤 것을 물어보시는 건가요?", AnswerProblem.AskedAgain)]
    [InlineData("ko", "잠시만요.", AnswerProblem.WantsTime)]
    [InlineData("ko", "잠시 생각할 시간을 주시겠어요?", AnswerProblem.WantsTime)]
    [InlineData("ko", "생각 좀 정리하고 말씀드리겠습니다.", AnswerProblem.WantsTime)]
    [InlineData("ko", "시간을 조금만 주세요", AnswerProblem.WantsTime)]
    [InlineData("ko", "잘 모르겠습니다.", AnswerProblem.DontKnow)]
    [InlineData("ko", "그런 경험은 없습니다.", AnswerProblem.DontKnow)]
    [InlineData("ko", "답변드리기 어렵습니다.", AnswerProblem.DontKnow)]
    [InlineData("ko", "다시 말씀드리면 제가 캐시를 직접 도입했습니다.", null)]
    [InlineData("ko", "고객께 다시 설명해 드려서 오해를 풀었습니다.", null)]
    [InlineData("ko", "저는 생각할 시간이 부족해도 먼저 기록부터 확인했습니다.", null)]
    [InlineData("ko", "팀원이 질문을 하면 다시 물어보고 답했습니다.", null)]
    [InlineData("en", "Could you rephrase the question, please?", AnswerProblem.AskedAgain)]
    [InlineData("en", "Sorry, I didn't catch that.", AnswerProblem.AskedAgain)]
    [InlineData("en", "What do you mean exactly?", AnswerProblem.AskedAgain)]
    [InlineData("en", "Pardon?", AnswerProblem.AskedAgain)]
    [InlineData("en", "I don't understand the question.", AnswerProblem.AskedAgain)]
    [InlineData("en", "Give me a moment, please.", AnswerProblem.WantsTime)]
    [InlineData("en", "Let me think about that.", AnswerProblem.WantsTime)]
    [InlineData("en", "Hold on.", AnswerProblem.WantsTime)]
    [InlineData("en", "I don't know.", AnswerProblem.DontKnow)]
    [InlineData("en", "I'd rather pass on that one.", AnswerProblem.DontKnow)]
    [InlineData("en", "I asked the customer to repeat the order and wrote it down.", null)]
    [InlineData("en", "I did not understand the system at first, so I drew it.", null)]
    [InlineData("en", "We gave the client a moment to read the offer.", null)]
    public void What_is_no_answer_is_told_from_an_answer(string locale, string words, AnswerProblem? problem) =>
        Assert.Equal(problem, Quality.Of(words, locale == "ko" ? "가장 기억에 남는 일은 무엇이었나요?" : "Which piece of work are you proudest of?", locale));

    [Theory, Trait("Acceptance", "C-09"), Trait("Acceptance", "C-04")]
    [InlineData("ko", "다시 한번 말씀해 주시겠어요?")]
    [InlineData("en", "Could you rephrase the question, please?")]
    public void A_question_back_gets_the_same_question_in_other_words_twice_and_consumes_no_stage(string locale, string words)
    {
        var session = Begun(locale);
        foreach (var stage in Scenario.Stages)
        {
            var question = Asked(session, stage.Name);
            var answer = session.Open(question.Id, Scenario, Now).Answer;
            var first = question.Text;
            var grounding = question.Grounding;

            var messages = Take(session, answer.Id, words);
            var second = question.Text;
            Take(session, answer.Id, words);
            var third = question.Text;

            Assert.Contains(new SynthesizeQuestion(question.Id), messages);
            Assert.Equal(stage.Name, session.Next(Scenario)?.Name);
            Assert.Distinct([first, second, third]);
            Assert.Equal([first, second], question.Earlier.Select(e => e.Text));
            Assert.Equal(grounding, question.Grounding);

            Take(session, answer.Id, words);
            Assert.True(answer.IsSubmitted);
            Assert.Equal(third, question.Text);
        }
    }

    [Fact, Trait("Acceptance", "F-04")]
    public void A_late_copy_of_a_question_back_asks_for_nothing_twice()
    {
        var session = Begun("ko");
        var question = Asked(session, "intro");
        var answer = session.Open(question.Id, Scenario, Now).Answer;

        Take(session, answer.Id, "다시 말씀해 주세요.", wording: 1);

        Assert.Empty(Take(session, answer.Id, "다시 말씀해 주세요.", wording: 1));
        Assert.Single(question.Earlier);
        Assert.NotEmpty(Take(session, answer.Id, "다시 말씀해 주세요.", wording: 2));
    }

    [Fact, Trait("Acceptance", "C-09")]
    public void Who_asks_for_time_gets_it_and_the_answer_stays_open()
    {
        var session = Begun("ko");
        var question = Asked(session, "intro");
        var answer = session.Open(question.Id, Scenario, Now).Answer;

        Assert.Empty(Take(session, answer.Id, "잠시 생각할 시간을 주시겠어요?"));

        Assert.False(answer.IsSubmitted);
        Assert.Empty(question.Earlier);
        Assert.NotEmpty(Take(session, answer.Id, Words));
        Assert.True(answer.IsSubmitted);
    }

    [Fact]
    public void Sound_of_words_that_were_put_differently_is_not_taken()
    {
        var session = Begun("ko");
        var question = Asked(session, "intro");
        var old = question.Text;
        Take(session, session.Open(question.Id, Scenario, Now).Answer.Id, "다시 말씀해 주세요.");

        var messages = session.Speak(question.Id, old, new("address", Guid.NewGuid(), TimeSpan.FromSeconds(3), "audio/wav", "00"));

        Assert.Equal([new SynthesizeQuestion(question.Id)], messages);
        Assert.Equal(AudioStatus.Waiting, question.AudioStatus);
    }

    [Fact, Trait("Acceptance", "C-09")]
    public void I_do_not_know_is_eased_once_and_then_the_interview_moves_on()
    {
        var session = Begun("ko");
        foreach (var stage in Scenario.Stages)
        {
            var question = Asked(session, stage.Name);
            Take(session, session.Open(question.Id, Scenario, Now).Answer.Id, "잘 모르겠습니다.");

            Assert.NotEqual(stage.Name, session.Next(Scenario)?.Name);
            Assert.Equal(stage.Kind == StageKind.FollowUp, question.WroteBy.Contains(" easing.", StringComparison.Ordinal));
        }

        Assert.Equal(InterviewStatus.Completed, session.Status);
    }

    private static IReadOnlyList<IMessage> Take(InterviewSession session, Guid answer, string words, int? wording = null) =>
        new Turn(TestContent.Snapshot).Take(session, answer, words, wording, Scenario, Now);

    private static InterviewSession Begun(string locale) => SimulatedInterview.Begin(TestContent.Snapshot, SampleCandidates.All[locale == "ko" ? 0 : 6], seed: 7);

    private static Question Asked(InterviewSession session, string stage)
    {
        foreach (var due in session.Due(Scenario))
        {
            session.Ask(Scenario, [(due, Playbook.Write(due, session.Context(Scenario)))], Now);
        }

        return session.Questions.Single(q => q.Stage == stage);
    }
}
