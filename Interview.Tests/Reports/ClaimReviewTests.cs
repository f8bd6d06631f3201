using Interview.Core.Evaluation;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Reports;

public sealed class ClaimReviewTests
{
    private const string Claimed = "주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축";
    private const string Told = "당시 주문 API의 응답 시간이 느린 문제가 있었습니다. 제가 원인을 분석하고 Redis 캐시를 직접 도입했습니다. 결과적으로 응답 시간이 1.2초에서 0.3초로 단축되었습니다.";
    private const string Other = "당시 창고에서 재고가 맞지 않는 문제가 있었습니다. 제가 직접 목록을 만들고 하나씩 확인했습니다. 그 결과 오류가 30건에서 2건으로 줄었습니다.";

    [Fact]
    public void A_claim_is_supported_by_an_answer_that_tells_of_it_and_shows_something_for_it()
    {
        var claims = Claims(("experience", Told, Claimed));

        Assert.Equal([Claimed], claims.Where(c => c.State == ReportClaim.Supported).Select(c => c.Text));
        var proof = Assert.Single(claims[0].AskedIn);
        Assert.Equal("experience", proof.Stage);
        Assert.All(proof.Evidence, evidence => Assert.True(evidence.OccursIn(Told)));
        Assert.NotEmpty(proof.Evidence);
    }

    [Theory]
    [InlineData(Other)]
    [InlineData("잘 모르겠습니다.")]
    [InlineData("주문 API의 응답 시간을 Redis 캐시로 줄였다고 생각합니다.")]
    public void A_claim_that_was_asked_about_and_not_shown_stays_open(string answer)
    {
        var claim = Claims(("experience", answer, Claimed)).Single(c => c.Text == Claimed);

        Assert.Equal(ReportClaim.Open, claim.State);
        Assert.Equal("experience", Assert.Single(claim.AskedIn).Stage);
    }

    [Fact]
    public void What_nobody_asked_about_stays_open_however_well_the_rest_was_told() =>
        Assert.All(Claims(("experience", Told, null)), claim => Assert.Equal((ReportClaim.Open, 0), (claim.State, claim.AskedIn.Count)));

    [Fact]
    public void A_claim_the_answer_denies_is_contradicted_by_its_own_words()
    {
        const string Denied = "사실 그 캐시 작업은 팀에서 했고 제가 한 일은 아닙니다. 저는 문서만 정리했습니다.";

        var claim = Claims(("experience", Denied, Claimed)).Single(c => c.Text == Claimed);

        Assert.Equal(ReportClaim.Contradicted, claim.State);
        Assert.Contains("제가 한 일은 아닙니다", Assert.Single(Assert.Single(claim.AskedIn).Evidence).Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_follow_up_is_heard_for_the_question_it_follows()
    {
        var claim = Claims(("experience", Other, Claimed), ("experience_followup", Told, null)).Single(c => c.Text == Claimed);

        Assert.Equal(ReportClaim.Supported, claim.State);
        Assert.Equal(["experience", "experience_followup"], claim.AskedIn.Select(a => a.Stage));
    }

    [Fact]
    public void A_denial_in_english_is_understood()
    {
        var verdict = Judge("en", "experience", "To be honest I did not build that, the vendor did. I have never used Kafka in production.", "Backend Engineer");

        Assert.Equal(2, verdict.Parts.Count(p => p.Part == AnswerPart.Denial));
        Assert.Equal(0, Judge("en", "experience", "I did not build it at once. First I measured, and I have never regretted it.", "Backend Engineer").Parts.Count(p => p.Part == AnswerPart.Denial));
    }

    private static IReadOnlyList<ReportClaim> Claims(params (string Stage, string Answer, string? Quote)[] told)
    {
        var (locale, role, resume) = SampleCandidates.All[0];
        return new ReportWriter(TestContent.Snapshot).Write(new(locale, role, TestContent.Snapshot.Scenario("standard"),
            [.. told.Select(t => new AnsweredStage(t.Stage, "어떤 일을 하셨습니까?", t.Answer, Judge(locale, t.Stage, t.Answer, role))
            {
                QuestionId = Guid.NewGuid(),
                Grounding = t.Quote is null ? [] : [new(Grounding.FromResume, t.Quote, null, null, "이력서의 내용입니다.")],
            })], resume)).Claims;
    }

    private static Verdict Judge(string locale, string stage, string answer, string role) => new PlaybookGrader(TestContent.Snapshot).Judge(
        new(TestContent.Snapshot.Scenario("standard").Stage(stage), locale == "ko" ? "어떤 일을 하셨습니까?" : "What did you do?", answer, locale, role, SampleCandidates.All[0].Resume));
}
