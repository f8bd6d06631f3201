using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Tests.Content;

namespace Interview.Tests.Playbook;

/// <summary>Every sample candidate against many seeds and answer styles, from greeting to report.</summary>
public sealed class SimulatedInterviewTests
{
    private static readonly Lazy<IReadOnlyList<SimulatedInterview>> Interviews = new(() =>
    [
        .. from seed in Enumerable.Range(0, 40)
           let candidate = SampleCandidates.All[seed % SampleCandidates.All.Length]
           select SimulatedInterview.Run(TestContent.Snapshot, candidate, seed, seed % 5 == 4 ? "career_change" : "standard"),
    ]);

    // A slice of the crowd that the bench interviews.
    private static readonly Lazy<IReadOnlyList<SimulatedInterview>> Crowd = new(() => [.. Enumerable.Range(0, 72).Select(number => SimulatedCrowd.Run(TestContent.Snapshot, number))]);

    [Fact, Trait("Acceptance", "C-08")]
    public void No_question_breaks_a_rule() => Assert.Empty(
        Interviews.Value.Concat(Crowd.Value).SelectMany(i => i.Turns).Where(t => t.Breaches.Count > 0).Select(t => $"{t.Draft.Text} {string.Join(", ", t.Breaches)}"));

    [Fact, Trait("Acceptance", "C-08")]
    public void No_interview_asks_the_same_twice() =>
        Assert.All(Interviews.Value.Concat(Crowd.Value), interview => Assert.Distinct(interview.Turns.Select(t => t.Draft.Text)));

    [Fact, Trait("Acceptance", "C-04")]
    public void Every_stage_of_the_standard_interview_is_asked_once_in_order() => Assert.All(
        Interviews.Value.Where(i => i.Turns.Any(t => t.Stage.Name == "intro") && i.Report.MadeBy.Scenario.StartsWith("standard ", StringComparison.Ordinal)),
        interview => Assert.Equal(TestContent.Snapshot.Scenario("standard").Stages.Select(s => s.Name), interview.Turns.Select(t => t.Stage.Name)));

    [Fact, Trait("Acceptance", "C-04")]
    public void Every_planned_stage_of_every_length_is_asked_once_in_order_whatever_is_answered() => Assert.All(Crowd.Value, interview =>
    {
        var history = interview.Turns.Select(t => new StageRecord(t.Stage.Name, true, true, false, t.Transcript)).ToList();
        var leftOut = StagePlan.LeftOut(interview.Scenario, history).Select(s => s.Name);
        Assert.Equal(interview.Scenario.Stages.Select(s => s.Name).Except(leftOut), interview.Turns.Select(t => t.Stage.Name));
    });

    [Fact, Trait("Acceptance", "C-07")]
    public void Nine_of_ten_questions_that_are_no_template_rest_on_words_of_the_candidate()
    {
        var written = Interviews.Value.Concat(Crowd.Value).Where(i => i.Resume.Passages.Count > 0).SelectMany(i => i.Turns).Where(t => t.Stage.Kind != StageKind.Template).ToList();

        Assert.InRange(written.Count(t => t.Draft.Grounding.Count > 0) / (double)written.Count, 0.9, 1);
    }

    [Fact, Trait("Acceptance", "C-07")]
    public void With_a_resume_to_ask_about_nothing_falls_back() => Assert.Empty(
        Interviews.Value.Where(i => i.Resume.Passages.Count > 0).SelectMany(i => i.Turns).Where(t => t.Draft.Origin == QuestionOrigin.Fallback).Select(t => $"{t.Stage.Name}: {t.Draft.Text}"));

    [Fact, Trait("Acceptance", "D-10")]
    public void A_full_interview_ends_in_a_score_and_a_silent_answer_is_not_assessed()
    {
        Assert.All(Interviews.Value, interview =>
        {
            Assert.InRange(interview.Report.Total.Score!.Value, 0, 100);
            Assert.Equal(interview.Turns.Where(t => t.Transcript.Length == 0).Select(t => t.Stage.Name),
                interview.Report.Stages.Where(s => s.Transcript!.Length == 0 && s.Status == VerdictStatus.NotAssessed).Select(s => s.Name));
        });
    }

    [Fact]
    public void Full_answers_score_higher_than_mixed_ones()
    {
        double Mean(bool full) => Interviews.Value.Where((_, seed) => seed % 4 == 0 == full).Average(i => i.Report.Areas.Single(a => a.Code == "D").Score ?? 0);

        Assert.True(Mean(full: true) > Mean(full: false) + 10);
    }
}
