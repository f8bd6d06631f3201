using System.Reflection;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Interviews;

public sealed class InterviewChoicesTests
{
    private static readonly Scenario Standard = TestContent.Snapshot.Scenario("standard");

    [Fact, Trait("Acceptance", "C-04")]
    public void The_brief_interview_is_seven_of_the_same_stages_in_the_same_order_and_sees_every_area()
    {
        var brief = Standard.For(new() { Length = InterviewLength.Brief });

        Assert.Equal(7, brief.Stages.Count);
        Assert.Equal(Standard.Stages.Where(brief.Stages.Contains), brief.Stages);
        Assert.Equal(TestContent.Snapshot.Rubric.Areas.Select(a => a.Code), brief.Stages.Select(s => s.Competency).Distinct().Order());
    }

    [Theory, Trait("Acceptance", "C-04")]
    [InlineData("A", "intro communication communication_followup final_statement")]
    [InlineData("C", "intro skill skill_followup final_statement")]
    [InlineData("D", "intro experience experience_followup problem_solving problem_solving_followup final_statement")]
    public void An_interview_about_one_competency_asks_its_stages_between_opening_and_closing(string area, string stages) =>
        Assert.Equal(stages.Split(' '), Standard.For(new() { Length = InterviewLength.Competency, Competency = area }).Stages.Select(s => s.Name));

    [Fact]
    public void Personas_ask_differently_of_the_same_candidate()
    {
        var asked = TestContent.Snapshot.Personas.Select(persona => string.Join('\n',
            SimulatedInterview.Run(TestContent.Snapshot, SampleCandidates.All[0], 3, choices: new() { Persona = persona.Name }).Turns.Select(t => t.Asked)));

        Assert.Distinct(asked);
    }

    [Fact]
    public void The_motivation_question_takes_up_what_the_company_looks_for()
    {
        var asked = SimulatedInterview.Run(TestContent.Snapshot, SampleCandidates.All[0], 3, choices: new() { TalentProfile = "함께 성장하는 사람" }).Turns.Single(t => t.Stage.Name == "motivation");

        Assert.Contains("“함께 성장하는 사람”", asked.Asked, StringComparison.Ordinal);
        Assert.Empty(asked.Breaches);
    }

    [Fact]
    public void Grading_is_not_told_who_asked_or_why() => Assert.DoesNotContain(
        typeof(JudgeRequest).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.PropertyType),
        type => type == typeof(InterviewChoices) || type == typeof(Persona));

    [Fact]
    public void The_same_answer_gets_the_same_verdict_from_every_persona()
    {
        var verdicts = TestContent.Snapshot.Personas.Select(persona => SimulatedInterview
            .Run(TestContent.Snapshot, SampleCandidates.All[0], 3, choices: new() { Persona = persona.Name }).Turns[0].Verdict.Grades.Select(g => (g.Criterion, g.Level)).ToList()).ToList();

        Assert.All(verdicts, grades => Assert.Equal(verdicts[0], grades));
    }
}
