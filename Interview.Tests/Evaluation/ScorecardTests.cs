using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

public sealed class ScorecardTests
{
    private static readonly Rubric Rubric = TestContent.Snapshot.Rubric;

    [Fact, Trait("Acceptance", "D-10")]
    public void The_total_is_the_weighted_mean_of_the_areas_by_hand()
    {
        // D: problem 5 (35), action 3 (35), result 1 (30) → 35 + 17.5 + 0 = 52.5 · A: structure 3 → 50. Weights 30 and 15 share 45.
        var card = Scorecard.From(Rubric, [Alone("problem_solving", Verdict(("problem", 5), ("action", 3), ("result", 1))), Alone("intro", Verdict(("structure", 3)))]);

        Assert.Equal(52.5, card.Areas.Single(a => a.Code == "D").Score);
        Assert.Equal(50, card.Areas.Single(a => a.Code == "A").Score);
        Assert.Equal(52, card.Total.Score);
        Assert.Equal("solid", card.Total.Band);
        Assert.True(card.Total.WeightsShared);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void A_follow_up_completes_its_question_and_never_takes_away()
    {
        var main = Verdict(("action", 4));
        CriterionScore Action(Verdict? probe) => Scorecard.From(Rubric, [new("experience", "experience", main), new("experience_followup", "experience", probe), Alone("problem_solving", Verdict(("action", 2)))])
            .Areas.Single(a => a.Code == "D").Criteria.Single(c => c.Criterion == "action");

        Assert.Equal(3, Action(null).Level);
        Assert.Equal(3, Action(Verdict(("action", 1))).Level);
        Assert.Equal(3.5, Action(Verdict(("action", 5))).Level);
        Assert.Equal(["experience", "problem_solving"], Action(Verdict(("action", 1))).Stages);
        Assert.Equal(["experience_followup", "problem_solving"], Action(Verdict(("action", 5))).Stages);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void Where_rules_found_nothing_the_confidence_is_lower_than_where_something_was_seen()
    {
        var found = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 1)))]);
        var notFound = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 1)) with { Grades = [new("action", 1, CriterionGrade.NothingFound, "test", [new(0, 1, "x")])] })]);

        Assert.Equal(found.Total.Score, notFound.Total.Score);
        Assert.True(notFound.Total.Confidence < found.Total.Confidence);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void What_was_not_answered_is_not_assessed_and_lowers_only_the_confidence()
    {
        var once = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 4)))]);
        var withSilence = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 4))), Alone("growth", null), Alone("skill", Core.Evaluation.Verdict.NotAssessed("playbook", "…", "…"))]);

        Assert.Equal(once.Total.Score, withSilence.Total.Score);
        Assert.Equal((1, 3), (withSilence.Total.Assessed, withSilence.Total.Of));
        Assert.Null(withSilence.Areas.Single(a => a.Code == "E").Score);
        Assert.All(withSilence.Areas.Single(a => a.Code == "E").Criteria, c => Assert.Null(c.Level));
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void Without_any_verdict_there_is_no_score()
    {
        var card = Scorecard.From(Rubric, [Alone("intro", null)]);

        Assert.Null(card.Total.Score);
        Assert.Null(card.Total.Band);
        Assert.Equal(0, card.Total.Confidence);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void More_answers_that_agree_raise_the_confidence_and_not_the_score()
    {
        var one = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 3)))]);
        var two = Scorecard.From(Rubric, [Alone("experience", Verdict(("action", 3))), Alone("problem_solving", Verdict(("action", 3)))]);

        Assert.Equal(one.Total.Score, two.Total.Score);
        Assert.True(two.Total.Confidence > one.Total.Confidence);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void The_extremes_of_the_scale_are_the_extremes_of_the_score()
    {
        ScoredStage[] All(int level) => [Alone("any", Verdict([.. Rubric.Criteria.Select(c => (c.Code, level))]))];

        Assert.Equal(0, Scorecard.From(Rubric, All(1)).Total.Score);
        Assert.Equal(100, Scorecard.From(Rubric, All(5)).Total.Score);
        Assert.False(Scorecard.From(Rubric, All(5)).Total.WeightsShared);
    }

    [Fact, Trait("Acceptance", "D-12")]
    public void Delivery_never_moves_the_score()
    {
        var plain = Verdict(("action", 4));
        var halting = plain with { Delivery = [new("fillers", 40, "per_100_words", "…"), new("pace", 20, "words_per_minute", "…")] };

        Assert.Equal(Scorecard.From(Rubric, [Alone("experience", plain)]).Total, Scorecard.From(Rubric, [Alone("experience", halting)]).Total);
    }

    [Fact]
    public void The_areas_have_their_weights_and_every_criterion_is_fed_by_both_scenarios()
    {
        Assert.Equal([("A", 15), ("B", 15), ("C", 20), ("D", 30), ("E", 20)], Rubric.Areas.Select(a => (a.Code, a.Weight)));
        Assert.All(TestContent.Snapshot.Scenarios, scenario =>
            Assert.Equal(Rubric.Criteria.Select(c => c.Code).Order(), scenario.Stages.SelectMany(s => s.Criteria).Distinct().Order()));
    }

    private static ScoredStage Alone(string stage, Verdict? verdict) => new(stage, stage, verdict);

    private static Verdict Verdict(params (string Criterion, int Level)[] levels) => new()
    {
        Grader = "test",
        RubricHash = Rubric.Hash,
        Kind = StageKind.Generated,
        Status = VerdictStatus.Assessed,
        Grades = [.. levels.Select(l => new CriterionGrade(l.Criterion, l.Level, "test", "test", [new(0, 1, "x")]))],
    };
}
