using Interview.Core.Evaluation;
using Interview.Core.Evaluation.Sentences;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation.Sentences;

public sealed class PartWeightsTests
{
    private static readonly SignalReader Reader = new(TestContent.Snapshot.Policies);

    /// <summary>Marks that are no part: what an answer is like, and what it leaves out.</summary>
    private static readonly string[] OtherMarks = ["self", "off", "nothing", "intent"];

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void The_weights_that_are_shipped_are_those_the_marked_sentences_give(string locale)
    {
        var answers = ToldAnswers.All.Where(answer => answer.Locale == locale).ToList();
        var (shipped, learnt) = (TestContent.Snapshot.Policies.Parts.Single(weights => weights.Locale == locale), PartTrainer.Learn(locale, answers));
        var sentences = answers.SelectMany(answer => Reader.Look(answer.Transcript, locale, answer.Question, answer.Stage)).ToList();

        // Not to the last digit: processors round a logarithm each in their own way.
        Assert.InRange(sentences.Count(s => shipped.PartsOf(s.Forms, s.Cued).SetEquals(learnt.PartsOf(s.Forms, s.Cued))) / (double)sentences.Count, 0.995, 1);
    }

    // What the bench finds over all authors, on one of each language: 0.66 and 0.64.
    [Theory, Trait("Acceptance", "D-10")]
    [InlineData("ko", "ko-6")]
    [InlineData("en", "en-7")]
    public void Answers_of_somebody_nothing_was_learnt_from_are_graded_much_as_that_person_graded_them(string locale, string author)
    {
        var content = TestContent.Snapshot;
        var weights = PartTrainer.Learn(locale, [.. ToldAnswers.All.Where(answer => answer.Locale == locale && answer.Author != author)]);
        var grader = new PlaybookGrader(content with { Policies = content.Policies with { Parts = [.. content.Policies.Parts.Where(p => p.Locale != locale), weights] } });

        var agreement = Agreement.Of(
        [
            .. from answer in ToldAnswers.All
               where answer.Author == author
               let verdict = grader.Judge(answer.Request)
               from level in answer.Levels
               where content.Rubric.Criterion(level.Key).Rules.Count > 0
               select (level.Value, verdict.Grades.FirstOrDefault(grade => grade.Criterion == level.Key)?.Level),
        ]);

        Assert.True(agreement.Kappa >= 0.55, $"{author}: {agreement}");
    }

    [Fact]
    public void Every_told_answer_is_marked_and_graded_whole() => Assert.All(ToldAnswers.All, answer =>
    {
        Assert.Equal(answer.Request.Stage.Criteria.Order(), answer.Levels.Keys.Order());
        Assert.All(answer.Levels, level => Assert.InRange(level.Value, 1, RubricCriterion.Highest));
        Assert.NotEmpty(answer.Why);
        Assert.All(answer.Told, sentence =>
        {
            Assert.True(sentence.Text.IsNormalized());
            Assert.Subset(PartTrainer.Parts.Select(ToldAnswers.MarkOf).Concat(OtherMarks).ToHashSet(), sentence.Marks.ToHashSet());
        });
    });

    [Fact]
    public void What_is_added_to_an_answer_changes_nothing_in_how_the_rest_is_read() => Assert.All(ToldAnswers.All.Where((_, at) => at % 10 == 0), answer =>
    {
        var more = answer.Locale == "ko" ? "오늘은 날이 맑습니다." : "The weather is fine today.";
        var (alone, with) = (Reader.Look(answer.Transcript, answer.Locale, answer.Question, answer.Stage), Reader.Look($"{answer.Transcript} {more}", answer.Locale, answer.Question, answer.Stage));

        Assert.Equal(alone.Select(s => string.Join(' ', s.Forms)), with.Take(alone.Count).Select(s => string.Join(' ', s.Forms)));
    });

    [Theory]
    [InlineData("ko", "그 뒤로는 다른 말로도 적습니다. 这句话不是韩语。", "这句话不是韩语。")]
    [InlineData("en", "네.", "네.")]
    public void What_is_of_another_language_or_hardly_a_word_says_nothing(string locale, string answer, string sentence) =>
        Assert.DoesNotContain(Reader.Read(answer, locale, question: "?", stage: "growth").Found, found => found.Evidence.Quote == sentence);
}
