using Interview.Core.Evaluation;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

public sealed class JudgementsTests
{
    [Theory]
    [InlineData(new[] { 3, 4, 4 }, 4, 0.83, false)]
    [InlineData(new[] { 4, 4, 4 }, 4, 1.0, false)]
    [InlineData(new[] { 1, 3, 5 }, 3, 0.33, true)]
    [InlineData(new[] { 2, 4 }, 2, 0.5, true)]
    [InlineData(new[] { 3, 0, 3 }, 3, 0.67, true)]
    public void The_median_counts_and_disagreement_is_told(int[] levels, int level, double agreement, bool needsPerson)
    {
        var grade = Combined(levels);

        Assert.Equal((level, agreement, needsPerson), (grade.Level, grade.Agreement, grade.NeedsPerson));
        Assert.All(grade.Evidence, evidence => Assert.Equal($"level {level}", evidence.Quote));
    }

    [Theory]
    [InlineData(new[] { 0, 0, 5 }, true)]
    [InlineData(new[] { 0, 0, 0 }, false)]
    [InlineData(new[] { 0, 4 }, true)]
    public void Where_most_saw_nothing_there_is_no_level(int[] levels, bool needsPerson)
    {
        var grade = Combined(levels);

        Assert.Equal((null, needsPerson), (grade.Level, grade.NeedsPerson));
        Assert.Empty(grade.Evidence);
    }

    [Fact]
    public void A_single_judgement_agrees_with_nobody() => Assert.Null(Combined([4]).Agreement);

    // 0: not assessed.
    private static CriterionGrade Combined(int[] levels) => Assert.Single(Judgements.Combined(new Verdict
    {
        Grader = "m", RubricHash = "r", Status = VerdictStatus.Assessed,
        Opinions = [.. levels.Select((level, i) => new Judgement("m", i, [new("action", level == 0 ? null : level, "model", "…", level == 0 ? [] : [new(level, 7, $"level {level}")])]))],
    }, ["action"], TestContent.Snapshot.Rubric, "en").Grades);
}
