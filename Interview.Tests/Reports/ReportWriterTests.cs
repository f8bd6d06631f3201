using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Interview.Core.Data;
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

    [Theory, Trait("Acceptance", "D-10")]
    [InlineData("en", false, "Of the areas assessed in full, Self-expression and communication is the highest with 75 and Motivation and fit the lowest with 25.")]
    [InlineData("ko", false, "온전히 평가한 영역 가운데 자기표현과 소통이 75점으로 가장 높고 지원 동기와 적합성이 25점으로 가장 낮습니다.")]
    [InlineData("en", true, "The highest area is Job knowledge with 100, the lowest Self-expression and communication with 75.")]
    public void An_area_known_in_part_is_called_the_highest_only_where_no_others_can_be_compared(string locale, bool alone, string said)
    {
        var rubric = TestContent.Snapshot.Rubric;
        AreaScore Area(string code, double? score, bool inPart) => new(code, 20, score, 0.5, inPart, []);
        var card = new Scorecard(new(67, "strong", 0.5, 15, 15, true), [Area("A", 75, false), Area("B", alone ? null : 25, false), Area("C", 100, true)]);

        Assert.Equal(said, new ReportWords(locale).Summary(rubric, card)[1]);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void Nothing_is_said_of_a_stage_that_was_not_answered()
    {
        var scenario = TestContent.Snapshot.Scenario("standard");
        var report = new ReportWriter(TestContent.Snapshot).Write(new("ko", "간호사", scenario, [new("intro", "자기소개를 해 주시겠습니까?", null, null)], SampleCandidates.All[1].Resume));

        Assert.Null(report.Total.Score);
        Assert.Equal(scenario.Stages.Count, report.NotAssessed.Count);
        Assert.Equal(3, report.Summary.Count);
        Assert.Null(Assert.Single(report.Stages).Stronger);
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

    [Fact, Trait("Acceptance", "D-10")]
    public void A_level_that_another_answer_of_the_exchange_exceeds_says_so_and_brings_no_advice()
    {
        var interview = SimulatedInterview.Run(TestContent.Snapshot, SampleCandidates.All[6], 0);
        var lower = (
            from stage in interview.Report.Stages
            from grade in stage.Grades
            let others = interview.Report.Stages.Where(s => Exchange(s) == Exchange(stage)).SelectMany(s => s.Grades).Where(g => g.Criterion == grade.Criterion)
            where others.Any(g => g.Level > grade.Level)
            select (stage, grade)).ToList();

        Assert.NotEmpty(lower);
        Assert.All(lower, found =>
        {
            Assert.Contains("that level counts", found.grade.Reason, StringComparison.Ordinal);
            Assert.NotEqual(found.grade.Criterion, found.stage.AdviceFrom);
        });

        string Exchange(ReportStage stage) => interview.Scenario.Stage(stage.Name).Exchange;
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void A_report_can_be_made_again_from_its_verdicts() =>
        Assert.Equal(JsonSerializer.Serialize(Simulated(3).Report), JsonSerializer.Serialize(Simulated(3).Report));

    [Fact]
    public void A_report_written_before_it_held_so_much_can_still_be_read()
    {
        const string Old = """
            {"target_role":"간호사","locale":"ko","total":{"score":50,"band":"보통","confidence":0.5,"assessed":1,"of":15},"summary":["하나.","둘.","셋."],
             "areas":[{"code":"A","title":"자기표현과 소통","weight":15,"score":50,"confidence":0.5,"criteria":[{"code":"structure","title":"말의 짜임","level":3,"confidence":0.5,"reason":"답변 1개에서 확인했습니다."}]}],
             "stages":[{"name":"intro","title":"자기소개","question":"?","transcript":"네.","status":"assessed","grades":[{"criterion":"structure","title":"말의 짜임","level":3,"anchor":"가","next_anchor":"나","reason":"다",
               "evidence":[{"start":0,"length":2,"quote":"네."}]}],"strengths":["가"],"advice":["나","다"],"delivery":[],"grader_label":"규칙"}],
             "not_assessed":[],"claims":[{"text":"가나다","state":"open"}],"made_by":{"grader":"playbook","rubric":"r","scenario":"s","writer":"playbook"}}
            """;

        var report = StoredJson.Read<InterviewReport>(Old);

        Assert.Equal((null, null, false), (report.Stages[0].Stronger, report.Stages[0].Scoring, report.Stages[0].Grades[0].NeedsPerson));
        Assert.Empty(report.Stages[0].StrengthsFrom);
        Assert.Empty(report.Claims[0].AskedIn);
    }

    [Fact]
    public void Every_stage_says_how_it_was_scored() => Assert.All(Simulated(0).Report.Stages, stage =>
    {
        Assert.Equal(("playbook", TestContent.Snapshot.Rubric.Hash, 1), (stage.Scoring!.Grader, stage.Scoring.RubricHash, stage.Scoring.Judgements));
        Assert.Equal(stage.Strengths.Count, stage.StrengthsFrom.Count);
        Assert.Equal(stage.Advice.Count, stage.AdviceFrom is null ? 0 : 1);
    });

    public enum JsonKind
    {
        Stored,
        Api,
    }

    private static SimulatedInterview Simulated(int candidate) => SimulatedInterview.Run(TestContent.Snapshot, SampleCandidates.All[candidate], 0);

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
