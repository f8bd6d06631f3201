using Interview.Core.Evaluation;
using Interview.Core.Language;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Reports;

public sealed class StrongerVersionTests
{
    private const string Claimed = "주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축";
    private static readonly ResumeSnapshot Resume = SampleCandidates.All[0].Resume;

    [Fact, Trait("Acceptance", "D-10")]
    public void Every_sentence_is_the_candidates_own_word_for_word()
    {
        var stages = Enumerable.Range(0, 12).SelectMany(seed => SampleCandidates.All.Select(candidate => (candidate.Resume, SimulatedInterview.Run(TestContent.Snapshot, candidate, seed).Report)))
            .SelectMany(run => run.Report.Stages.Select(stage => (run.Resume, stage))).ToList();

        Assert.All(stages, run =>
        {
            Assert.True(run.stage.Stronger is null != run.stage.NotStronger is null, run.stage.Name);
            Assert.All(run.stage.Stronger?.Sentences ?? [], sentence => Assert.True(
                sentence.Source == Grounding.FromAnswer
                    ? run.stage.Transcript!.AsSpan(sentence.Start!.Value).StartsWith(sentence.Text)
                    : run.Resume.Passages.Any(p => p.Text.Contains(sentence.Text, StringComparison.Ordinal)) && sentence.Place is not null,
                $"{sentence.Source}: {sentence.Text}"));
        });
        Assert.Contains(stages, run => run.stage.Stronger is not null);
        Assert.Contains(stages, run => run.stage.NotStronger is not null);
    }

    [Fact]
    public void What_was_told_out_of_order_is_put_in_order_and_what_shows_nothing_is_left_out()
    {
        var (version, _) = Stronger("결과적으로 응답 시간이 70% 줄었습니다. 저는 정말 성실한 편입니다. 제가 직접 쿼리를 분석하고 캐시를 도입했습니다. 당시 주문이 몰리는 시간에 화면이 멈추는 문제가 있었습니다.", null);

        Assert.Equal([AnswerPart.Situation, AnswerPart.OwnAction, AnswerPart.Result], version!.Sentences.Select(s => s.Part));
        Assert.DoesNotContain(version.Sentences, s => s.Text.Contains("성실", StringComparison.Ordinal));
        Assert.Equal("그렇게 한 이유는 본인만 더할 수 있습니다.", version.Missing);
    }

    [Fact]
    public void A_result_that_the_answer_left_out_comes_from_the_line_that_was_asked_about()
    {
        var (version, _) = Stronger("당시 화면이 멈추는 문제가 있었습니다. 제가 직접 쿼리를 분석하고 캐시를 도입했습니다.", Claimed);

        var line = Assert.Single(version!.Sentences, s => s.Source == Grounding.FromResume);
        Assert.Equal((Claimed, new Place(1, 5)), (line.Text, line.Place));
    }

    [Theory]
    [InlineData("잘 모르겠습니다.")]
    [InlineData("")]
    public void Of_an_answer_that_told_nothing_only_the_resume_can_be_taken(string answer)
    {
        Assert.Equal([Claimed], Stronger(answer, Claimed).Version!.Sentences.Select(s => s.Text));
        Assert.Equal("이 질문에 쓸 수 있는 사실이 답변에도 이력서에도 없어 만들지 않았습니다.", Stronger(answer, null).WhyNot);
    }

    [Fact]
    public void An_answer_in_good_order_is_left_as_it_is()
    {
        const string Good = "당시 화면이 멈추는 문제가 있었습니다. 제가 직접 쿼리를 분석하고 캐시를 도입했습니다. 캐시가 가장 안전하다고 판단했기 때문입니다. 결과적으로 응답 시간이 70% 줄었습니다. 먼저 재 보아야 한다는 것을 배웠습니다.";

        Assert.Equal((null, "답변이 이미 듣기 좋은 순서로 되어 있고, 이력서에서 더할 사실도 없습니다."), Stronger(Good, Claimed));
    }

    private static (StrongerAnswer? Version, string? WhyNot) Stronger(string answer, string? quote)
    {
        var stage = TestContent.Snapshot.Scenario("standard").Stage("experience");
        var transcript = SpokenText.Clean(answer);
        var verdict = new PlaybookGrader(TestContent.Snapshot).Judge(new(stage, "그 일을 어떻게 하셨습니까?", transcript, "ko", "백엔드 개발자", Resume));
        var report = new ReportWriter(TestContent.Snapshot).Write(new("ko", "백엔드 개발자", TestContent.Snapshot.Scenario("standard"),
            [new("experience", "그 일을 어떻게 하셨습니까?", transcript, verdict)
            {
                QuestionId = Guid.NewGuid(),
                Grounding = quote is null ? [] : [new(Grounding.FromResume, quote, null, null, "이력서의 내용입니다.")],
            }], Resume));
        return (report.Stages[0].Stronger, report.Stages[0].NotStronger);
    }
}
