using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

[Trait("Acceptance", "C-01")]
public sealed class ScenarioAdviceTests
{
    private static readonly Place Here = new(1, 1);
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("백엔드 개발자", "서버 개발자", "컴퓨터공학과", ScenarioAdvice.Standard, ScenarioAdvice.ExperienceFits)]
    [InlineData("데이터 분석가", "백엔드 개발자", "컴퓨터공학과", ScenarioAdvice.Standard, ScenarioAdvice.ExperienceFits)]
    [InlineData("데이터 분석가", "간호사", "간호학과", ScenarioAdvice.CareerChange, ScenarioAdvice.ExperienceDiffers)]
    [InlineData("Health Data Analyst", "Intensive Care Nurse", "B.S. in Nursing", ScenarioAdvice.CareerChange, ScenarioAdvice.ExperienceDiffers)]
    [InlineData("백엔드 개발자", "홍보 담당자", "컴퓨터공학과", ScenarioAdvice.CareerChange, ScenarioAdvice.ExperienceDiffers)]
    [InlineData("간호사", null, "간호학과", ScenarioAdvice.Standard, ScenarioAdvice.StudiesFit)]
    [InlineData("백엔드 개발자", null, "국어국문학과", ScenarioAdvice.CareerChange, ScenarioAdvice.StudiesDiffer)]
    public void The_role_is_compared_with_work_and_then_with_studies(string role, string? job, string studies, string scenario, string reason)
    {
        var advice = ScenarioAdvice.For(Candidate(role, job is null ? [] : [Job(job, 2018, 2023)], studies), TestContent.Snapshot.Roles, Today);

        Assert.Equal((scenario, reason), (advice?.Scenario, advice?.Reason));
    }

    [Fact]
    public void A_side_job_of_one_who_studied_for_the_role_is_no_career()
    {
        var advice = ScenarioAdvice.For(Candidate("간호사", [Job("바리스타", 2022, 2022)], "간호학과"), TestContent.Snapshot.Roles, Today);

        Assert.Equal((ScenarioAdvice.Standard, "간호학과"), (advice!.Scenario, advice.RestsOn));
    }

    [Fact]
    public void A_short_internship_after_years_elsewhere_is_still_a_change()
    {
        var intern = Job("데이터 분석 인턴", 2024, 2024) with { Dates = new(new(2024, 1), new(2024, 3)) };

        var advice = ScenarioAdvice.For(Candidate("데이터 분석가", [intern, Job("간호사", 2015, 2023)], "간호학과"), TestContent.Snapshot.Roles, Today);

        Assert.Equal((ScenarioAdvice.CareerChange, "간호사"), (advice!.Scenario, advice.RestsOn));
    }

    [Theory]
    [InlineData(null, "간호사", "간호학과")]
    [InlineData("우주 비행사", "간호사", "간호학과")]
    [InlineData("백엔드 개발자", "대리", "인문계")]
    [InlineData("백엔드 개발자", null, null)]
    public void Where_it_cannot_be_told_nothing_is_advised(string? role, string? job, string? studies) =>
        Assert.Null(ScenarioAdvice.For(Candidate(role, job is null ? [] : [Job(job, 2018, 2023)], studies), TestContent.Snapshot.Roles, Today));

    [Fact]
    public void The_claims_tell_the_trade_where_the_position_does_not()
    {
        var job = Job("대리", 2018, 2023) with { Claims = ["주문 API의 캐시와 데이터베이스 인덱스를 개선"] };

        Assert.Equal(ScenarioAdvice.Standard, ScenarioAdvice.For(Candidate("백엔드 개발자", [job], null), TestContent.Snapshot.Roles, Today)?.Scenario);
    }

    [Fact]
    public void The_reason_is_a_sentence_with_the_words_it_rests_on()
    {
        var advice = ScenarioAdvice.For(Candidate("데이터 분석가", [Job("간호사", 2015, 2023)], null), TestContent.Snapshot.Roles, Today)!;

        Assert.Equal("지금까지의 경험(‘간호사’)과 다른 분야의 직무(‘데이터 분석가’)에 지원했습니다.", advice.Sentence("ko"));
        Assert.Equal("Your experience is as “간호사”; “데이터 분석가” is another field.", advice.Sentence("en"));
    }

    private static ProfileEntry Job(string role, int from, int to) =>
        new("한빛", "한빛", role, $"{from} ~ {to}", [], Here) { Dates = new(new(from, 1), new(to, 12)) };

    private static ResumeProfile Candidate(string? role, ProfileEntry[] jobs, string? studies) => new()
    {
        Header = new("김서연", role, null),
        Experience = jobs,
        Education = studies is null ? [] : [new("한국대학교", "한국대학교", studies, null, [], Here)],
    };
}
