using Interview.Core.Interviews;
using Interview.Tests.Content;

namespace Interview.Tests.Interviews;

public sealed class StagePlanTests
{
    private static readonly Scenario Standard = TestContent.Snapshot.Scenario("standard");

    [Fact, Trait("Acceptance", "C-04")]
    public void The_standard_interview_has_its_fifteen_stages_in_order() => Assert.Equal(
        [
            "intro", "motivation", "skill", "skill_followup", "experience", "experience_followup", "problem_solving", "problem_solving_followup",
            "communication", "communication_followup", "responsibility", "responsibility_followup", "growth", "growth_followup", "final_statement",
        ],
        Standard.Stages.Select(s => s.Name));

    [Fact, Trait("Acceptance", "C-04")]
    public void Every_stage_is_asked_and_answered_once_in_order_whatever_the_interleaving()
    {
        foreach (var seed in Enumerable.Range(0, 300))
        {
            var random = new Random(seed);
            var scenario = TestContent.Snapshot.Scenarios[seed % 2];
            var history = new List<StageRecord>();
            var asked = new List<string>();
            var answered = new List<string>();
            while (StagePlan.Next(scenario, history) is { } next)
            {
                // Workers write what is due in any order and any number, also twice; rows are read back in any order.
                foreach (var stage in StagePlan.Due(scenario, history).OrderBy(_ => random.Next()).Take(random.Next(0, 4)))
                {
                    Assert.DoesNotContain(stage.Name, asked);
                    asked.Add(stage.Name);
                    history.AddRange(Enumerable.Repeat(new StageRecord(stage.Name, true, false, false, null), random.Next(1, 3)));
                }

                if (asked.Contains(next.Name) && random.Next(3) > 0)
                {
                    answered.Add(next.Name);
                    history.Add(new(next.Name, true, true, false, "당시 제가 맡은 일을 끝까지 해냈습니다."));
                }

                if (random.Next(10) == 0)
                {
                    history.Add(new("a_stage_of_another_version", true, true, true, "…"));
                }

                history = [.. history.OrderBy(_ => random.Next())];
            }

            Assert.Equal(scenario.Stages.Select(s => s.Name), answered);
            Assert.Equal(answered.Order(), asked.Order());
        }
    }

    [Fact, Trait("Acceptance", "C-05")]
    public void After_a_restart_the_next_stage_follows_from_the_history_alone()
    {
        StageRecord[] history = [new("intro", true, true, false, "안녕하세요."), new("motivation", true, true, false, "관심이 있어서입니다."), new("skill", true, false, false, null)];

        Assert.Equal("skill", StagePlan.Next(Standard, history)?.Name);
        Assert.Equal("skill_followup", StagePlan.After(Standard, "skill")?.Name);
    }

    [Fact, Trait("Acceptance", "C-05")]
    public void An_unknown_stage_maps_to_the_first_one()
    {
        Assert.Equal("intro", StagePlan.After(Standard, "warm_up")?.Name);
        Assert.Equal("intro", StagePlan.Next(Standard, [new("warm_up", true, true, false, "…")])?.Name);
    }

    [Fact]
    public void A_follow_up_is_due_only_once_its_stage_is_answered()
    {
        StageRecord asked = new("skill", true, false, false, null);

        Assert.DoesNotContain("skill_followup", StagePlan.Due(Standard, [asked]).Select(s => s.Name));
        Assert.Contains("skill_followup", StagePlan.Due(Standard, [asked with { Answered = true, Transcript = "캐시를 썼습니다." }]).Select(s => s.Name));
    }

    [Fact]
    public void A_follow_up_is_left_out_where_its_rule_says_so()
    {
        var scenario = TestContent.Snapshot.Scenario("career_change");
        StageRecord[] history = [new("skill", true, true, false, "음.")];

        Assert.DoesNotContain("skill_followup", StagePlan.Due(scenario, history).Select(s => s.Name));
        Assert.Equal(["skill_followup"], StagePlan.LeftOut(scenario, history).Select(s => s.Name));
        Assert.Contains("skill_followup", StagePlan.Due(Standard, history).Select(s => s.Name));
    }
}
