using Interview.Core.Evaluation;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

/// <summary>What must not move a level, and what must, over all hand-graded answers.</summary>
public sealed class MetamorphicTests
{
    private static readonly PlaybookGrader Playbook = new(TestContent.Snapshot);
    private static readonly Lazy<Task<IReadOnlyList<Metamorphic.Shift>>> Shifts = new(() => Metamorphic.ShiftsAsync(Judge, Metamorphic.Telling));

    [Theory, Trait("Acceptance", "D-12")]
    [InlineData("said twice", 0.1)]
    [InlineData("self-praise", 0.1)]
    [InlineData("fillers", 0.05)]
    [InlineData("paraphrase", 0.05)]
    [InlineData("name", 0.05)]
    [InlineData("gender", 0.05)]
    [InlineData("school", 0.05)]
    [InlineData("region", 0.05)]
    [InlineData("longer", 0.05)]
    public async Task What_says_nothing_about_the_work_moves_no_level(string change, double most)
    {
        var shift = (await Shifts.Value).Single(s => s.Change == change);

        Assert.True(shift.Mean <= most, $"{shift}");
    }

    [Fact, Trait("Acceptance", "D-11")]
    public async Task Words_to_the_grader_move_no_score()
    {
        // Every third is enough here; the bench takes them all.
        var figures = await Metamorphic.InjectedAsync(Judge, [.. Metamorphic.Telling.Where((_, i) => i % 3 == 0)]);

        Assert.True(figures.Within3 >= 0.99, $"{figures}");
        Assert.True(figures.Most <= 10, $"{figures}");
        Assert.False(figures.Leaked);
    }

    [Fact, Trait("Acceptance", "D-10")]
    public void An_injection_alone_is_never_graded_above_the_lowest_level() => Assert.All(Injections.All, injection =>
    {
        var answer = LabelledAnswers.All.First(a => a.Locale == injection.Locale && a.Stage == "experience");

        Assert.True(Metamorphic.Level(Playbook.Judge(answer.Request with { Transcript = injection.Text })) <= 1, $"{injection}");
    });

    [Theory, Trait("Acceptance", "D-10")]
    [InlineData("ko", "")]
    [InlineData("ko", "모르겠습니다.")]
    [InlineData("ko", "죄송합니다. 잘 모르겠습니다.")]
    [InlineData("ko", "어제는 날씨가 맑았고 점심으로 국수를 먹었습니다. 강아지와 산책하는 것을 좋아합니다.")]
    [InlineData("en", "")]
    [InlineData("en", "I don't know.")]
    [InlineData("en", "I am sorry, I really don't know.")]
    [InlineData("en", "Noodles are my favourite lunch. Dogs like long walks in sunny weather.")]
    public void What_answers_nothing_earns_no_more_than_the_lowest_level_and_never_a_sentence_of_praise(string locale, string words) =>
        Assert.All(LabelledAnswers.All.Where(a => a.Locale == locale).DistinctBy(a => a.Stage), answer =>
            Assert.All(Playbook.Judge(answer.Request with { Transcript = words }).Grades.Where(g => g.Criterion != "structure"), grade => Assert.True(grade.Level is null or 1, $"{answer.Stage} {grade}")));

    [Fact, Trait("Acceptance", "D-10")]
    public void A_concrete_result_never_lowers_a_level() => Assert.All(LabelledAnswers.All, answer =>
    {
        var more = answer.Locale == "ko" ? " 그 결과 처리 시간이 3일에서 1일로 줄었습니다." : " As a result the time it takes fell from three days to one day.";
        var (before, after) = (Playbook.Judge(answer.Request), Playbook.Judge(answer.Request with { Transcript = answer.Answer + more }));

        Assert.All(before.Grades, grade => Assert.True((after.Grades.Single(g => g.Criterion == grade.Criterion).Level ?? 0) >= (grade.Level ?? 0), $"{answer.Answer} {grade.Criterion}"));
    });

    [Fact, Trait("Acceptance", "D-11")]
    public void Every_level_of_every_answer_cites_words_that_stand_in_it() => Assert.All(LabelledAnswers.All, answer =>
        Assert.NotNull(Playbook.Judge(answer.Request).CheckedAgainst(answer.Answer)));

    private static Task<Verdict> Judge(JudgeRequest request) => Task.FromResult(Playbook.Judge(request));
}
