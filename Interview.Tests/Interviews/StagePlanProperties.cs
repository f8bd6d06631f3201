using FsCheck;
using FsCheck.Fluent;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Interviews;

/// <summary>
/// Whatever happens in whatever order (workers write late, twice or not yet, candidates ask back, wait, jump ahead or send twice, processes restart
/// and read the rows in another order), every stage of the plan is asked once and answered in order.
/// </summary>
public sealed class StagePlanProperties
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly InterviewChoices[] Choices =
    [
        new(), new() { Length = InterviewLength.Brief }, new() { Length = InterviewLength.Competency, Competency = "D" }, new() { Length = InterviewLength.Competency, Competency = "B" },
    ];

    private static readonly string[] Said = ["당시 제가 맡은 일을 끝까지 해냈습니다. 결과적으로 기한을 지켰습니다.", "", "잘 모르겠습니다.", "음.", "다시 한번 말씀해 주시겠어요?", "잠시만요."];

    [Fact, Trait("Acceptance", "C-04"), Trait("Acceptance", "C-05")]
    public void Every_stage_is_asked_once_and_answered_in_order_through_the_aggregate() => Prop.ForAll(Events, events =>
    {
        var scenario = TestContent.Snapshot.Scenarios[events.Length % 2].For(Choices[events.Length / 2 % Choices.Length]);
        var session = SimulatedInterview.Begin(TestContent.Snapshot, SampleCandidates.All[0], events.Sum(), scenario.Name);
        var turn = new Turn(TestContent.Snapshot);
        var answered = new List<string>();
        foreach (var step in events.Concat(Enumerable.Repeat(0, 200)))
        {
            if (session.Next(scenario) is not { } next)
            {
                break;
            }

            var question = session.Questions.SingleOrDefault(q => q.Stage == next.Name);
            switch (step % 7)
            {
                case 1:
                    // Two workers wrote the same stages; both save.
                    var written = session.Due(scenario).Take(1 + (step % 3)).Select(Written).ToList();
                    session.Ask(scenario, written, Now);
                    session.Ask(scenario, written, Now);
                    break;
                case 2 when session.Questions.FirstOrDefault(q => scenario.OrdinalOf(scenario.Stage(q.Stage)) > scenario.OrdinalOf(next)) is { } ahead:
                    Assert.Throws<RuleViolationException>(() => session.Open(ahead.Id, scenario, Now));
                    break;
                default:
                    if (question is null)
                    {
                        session.Ask(scenario, [.. session.Due(scenario).OrderByDescending(s => s.Name == next.Name).Take(1).Select(Written)], Now);
                        break;
                    }

                    var answer = session.Open(question.Id, scenario, Now).Answer;
                    var words = Said[step % Said.Length];
                    turn.Take(session, answer.Id, words, null, scenario, Now);
                    if (answer.IsSubmitted)
                    {
                        answered.Add(next.Name);
                        Assert.Empty(turn.Take(session, answer.Id, words, null, scenario, Now));
                    }

                    break;
            }
        }

        var plan = StagePlan.LeftOut(scenario, session.History()).Select(s => s.Name).ToHashSet();
        Assert.Null(session.Next(scenario));
        Assert.Equal(scenario.Stages.Select(s => s.Name).Where(name => !plan.Contains(name)), answered);
        Assert.Equal(answered, session.Questions.OrderBy(q => q.Ordinal).Select(q => q.Stage));
        Assert.Equal(InterviewStatus.Completed, session.Status);

        (Stage, QuestionDraft) Written(Stage stage) => (stage, new QuestionDraft($"{stage.Title.Ko}에 대해 말씀해 주시겠어요?", QuestionOrigin.Playbook, "playbook test 0", [], null));
    }).QuickCheckThrowOnFailure();

    [Fact, Trait("Acceptance", "C-05")]
    public void After_any_restart_the_next_stage_is_the_one_after_the_last_answered() => Prop.ForAll(Events, events =>
    {
        var scenario = TestContent.Snapshot.Scenarios[events.Length % 2].For(Choices[events.Length / 2 % Choices.Length]);
        var done = events.Length % (scenario.Stages.Count + 1);
        var rows = scenario.Stages.Take(done).Select(s => new StageRecord(s.Name, true, true, false, Said[0]))
            .Concat(scenario.Stages.Skip(done).Where(s => s.Follows is null).Select(s => new StageRecord(s.Name, true, false, false, null)))
            .Append(new("a_stage_of_another_version", true, true, true, "…")).ToList();

        // Rows come back in any order, and some twice.
        List<StageRecord> read = [.. rows.Concat(events.Select(e => rows[e % rows.Count])).OrderBy(r => events.Length == 0 ? 0 : events[r.Stage.Length % events.Length])];

        Assert.Equal(scenario.Stages.ElementAtOrDefault(done)?.Name, StagePlan.Next(scenario, read)?.Name);
        Assert.All(StagePlan.Due(scenario, read), due => Assert.DoesNotContain(rows, r => r.Stage == due.Name && r.Asked));
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<int[]> Events => Gen.ArrayOf(Gen.Choose(0, 10_000)).ToArbitrary();
}
