using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Interview.Core.Evaluation;
using Interview.Core.Reports;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Reports;

public sealed partial class ReportWriterTests
{
    [Theory]
    [InlineData(JsonKind.Stored)]
    [InlineData(JsonKind.Api)]
    public void A_report_comes_back_as_it_was_written(JsonKind kind)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = kind == JsonKind.Stored ? JsonNamingPolicy.SnakeCaseLower : JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        var report = Simulated(0).Report;

        Assert.Equivalent(report, JsonSerializer.Deserialize<InterviewReport>(JsonSerializer.Serialize(report, options), options), strict: true);
    }

    [Theory, Trait("Acceptance", "D-10")]
    [InlineData(0)]
    [InlineData(6)]
    public void Every_number_and_quotation_of_the_summary_stands_in_the_scorecard(int candidate)
    {
        var report = Simulated(candidate).Report;
        var known = report.Areas.Select(a => a.Score).Append(report.Total.Score).OfType<int>()
            .Concat([100, report.Total.Assessed, report.Total.Of, (int)Math.Round(report.Total.Confidence * 100)]).ToHashSet();

        Assert.All(report.Summary.SelectMany(s => Number().Matches(s)), number => Assert.Contains(int.Parse(number.Value), known));
        Assert.Equal(3, report.Summary.Count);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void Nothing_is_said_of_a_stage_that_was_not_answered()
    {
        var scenario = TestContent.Snapshot.Scenario("standard");
        var report = new ReportWriter(TestContent.Snapshot).Write(new("ko", "간호사", scenario, [new("intro", "자기소개를 해 주시겠습니까?", null, null)], SampleCandidates.All[1].Resume));

        Assert.Null(report.Total.Score);
        Assert.Equal(scenario.Stages.Count, report.NotAssessed.Count);
        Assert.Empty(Assert.Single(report.Stages).Strengths);
        Assert.Empty(report.Stages[0].Advice);
        Assert.All(report.Claims, c => Assert.Equal(ReportClaim.Open, c.State));
    }

    [Fact, Trait("Acceptance", "D-11")]
    public void Every_grade_shows_its_anchor_and_what_the_next_level_needs()
    {
        var grades = Simulated(6).Report.Stages.SelectMany(s => s.Grades).Where(g => g.Level is not null).ToList();

        Assert.NotEmpty(grades);
        Assert.All(grades, grade =>
        {
            var criterion = TestContent.Snapshot.Rubric.Criterion(grade.Criterion);
            Assert.Equal(criterion.Anchor(grade.Level!.Value).En, grade.Anchor);
            Assert.Equal(grade.Level == 5 ? null : criterion.Anchor(grade.Level.Value + 1).En, grade.NextAnchor);
            Assert.NotEmpty(grade.Evidence);
        });
    }

    [Fact]
    public void A_strength_is_named_only_where_a_high_level_was_given() => Assert.All(Simulated(1).Report.Stages, stage =>
    {
        Assert.True(stage.Strengths.Count <= stage.Grades.Count(g => g.Level >= 4));
        Assert.True(stage.Advice.Count <= stage.Grades.Count(g => g.Level < 4));
    });

    [Fact]
    public void A_claim_is_supported_only_by_an_answer_that_tells_of_it()
    {
        var (locale, role, resume) = SampleCandidates.All[0];
        var stage = TestContent.Snapshot.Scenario("standard").Stage("experience");
        const string Answer = "당시 주문 API의 응답 시간이 느린 문제가 있었습니다. 제가 원인을 분석하고 Redis 캐시를 직접 도입했습니다. 결과적으로 응답 시간이 1.2초에서 0.3초로 단축되었습니다.";
        var verdict = new PlaybookGrader(TestContent.Snapshot).Judge(new(stage, "어떤 일을 하셨습니까?", Answer, locale, role, resume));

        var claims = new ReportWriter(TestContent.Snapshot).Write(new(locale, role, TestContent.Snapshot.Scenario("standard"),
            [new("experience", "어떤 일을 하셨습니까?", Answer, verdict)], resume)).Claims;

        Assert.Equal(["주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축"], claims.Where(c => c.State == ReportClaim.Supported).Select(c => c.Text));
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void A_report_can_be_made_again_from_its_verdicts() =>
        Assert.Equal(JsonSerializer.Serialize(Simulated(3).Report), JsonSerializer.Serialize(Simulated(3).Report));

    public enum JsonKind
    {
        Stored,
        Api,
    }

    private static SimulatedInterview Simulated(int candidate) => SimulatedInterview.Run(TestContent.Snapshot, SampleCandidates.All[candidate], 0);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
