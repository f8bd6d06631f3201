using Interview.Core.Evaluation;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

public sealed class BlindAnswersTests
{
    [Fact, Trait("Acceptance", "D-10")]
    public void Every_blind_answer_has_a_level_for_each_criterion_its_stage_feeds_and_says_why() => Assert.All(LabelledAnswers.Blind, answer =>
    {
        // The introduction feeds the fit since the first of them were labelled.
        Assert.Equal(answer.Request.Stage.Criteria.Where(criterion => (answer.Part, answer.Stage, criterion) != (LabelledPart.OnceBlind, "intro", "fit")).Order(), answer.Levels.Keys.Order());
        Assert.All(answer.Levels, level => Assert.Contains($"{level.Key} {level.Value}: ", answer.Why));
        Assert.True(answer.Answer.IsNormalized() && answer.Why.IsNormalized());
    });

    [Theory]
    [InlineData("ko", nameof(LabelledPart.OnceBlind))]
    [InlineData("en", nameof(LabelledPart.OnceBlind))]
    [InlineData("ko", nameof(LabelledPart.Blind))]
    [InlineData("en", nameof(LabelledPart.Blind))]
    public void The_blind_answers_come_from_every_stage(string locale, string part) =>
        Assert.Equal(
            TestContent.Snapshot.Scenario("standard").Stages.Select(stage => stage.Name).Order(),
            LabelledAnswers.Blind.Where(a => a.Locale == locale && $"{a.Part}" == part).Select(a => a.Stage).Distinct().Order());

    [Fact]
    public void The_blind_answers_hold_every_level_of_every_criterion() => Assert.All(TestContent.Snapshot.Rubric.Criteria, criterion =>
        Assert.Equal(
            Enumerable.Range(1, RubricCriterion.Highest),
            LabelledAnswers.Blind.Where(a => a.Levels.ContainsKey(criterion.Code)).Select(a => a.Levels[criterion.Code]).Distinct().Order()));
}
