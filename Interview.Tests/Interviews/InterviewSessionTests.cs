using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.News;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Interviews;

public sealed class InterviewSessionTests
{
    private const string Words = "Last year I led the migration of our payment service myself, moved 40 tables in three weeks and cut errors by 30 percent.";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ContentLibrary Content = new(Path.Combine(Repository.Root, "content"));
    private static readonly Scenario Scenario = Content.Scenario("standard");
    private static readonly Core.Playbook.Playbook Playbook = new(Content.Current);

    [Fact, Trait("Acceptance", "C-01")]
    public void The_role_follows_the_resume_whatever_the_request_says()
    {
        var session = InterviewSession.Begin(Guid.NewGuid(), Read("Security Engineer"), "en", Scenario, "Backend Developer", Now);

        Assert.Equal("Security Engineer", session.TargetRole);
        Assert.Equal(RoleSource.Resume, session.TargetRoleSource);
    }

    [Fact, Trait("Acceptance", "C-01")]
    public void A_resume_without_a_role_asks_the_candidate_and_records_it()
    {
        var refused = Assert.Throws<RuleViolationException>(() => InterviewSession.Begin(Guid.NewGuid(), Read(role: null), "en", Scenario, null, Now));
        var session = InterviewSession.Begin(Guid.NewGuid(), Read(role: null), "en", Scenario, "Backend Developer", Now);

        Assert.Equal("role.missing", refused.Code);
        Assert.Equal(RoleSource.Candidate, session.TargetRoleSource);
    }

    [Fact, Trait("Acceptance", "C-02")]
    public void A_correction_of_the_resume_does_not_reach_a_running_interview()
    {
        var resume = Read("Security Engineer");
        var session = InterviewSession.Begin(Guid.NewGuid(), resume, "en", Scenario, null, Now);

        resume.Correct(new() { TargetRole = "Designer" });

        Assert.Equal("Security Engineer", session.Snapshot.Profile.Header.TargetRole);
    }

    [Fact, Trait("Acceptance", "C-04")]
    public void Questions_that_are_delivered_twice_are_asked_once()
    {
        var session = Begun();
        var written = Written(session);

        session.Ask(Scenario, written, Now);

        Assert.Empty(session.Ask(Scenario, written, Now));
        Assert.Equal(session.Questions.Count, session.Questions.Select(q => q.Stage).Distinct().Count());
    }

    [Fact, Trait("BadInput", "B-J13")]
    public void The_next_question_but_one_cannot_be_answered_first()
    {
        var session = Begun();
        session.Ask(Scenario, Written(session), Now);
        var second = session.Questions.OrderBy(q => q.Ordinal).ElementAt(1);

        var refused = Assert.Throws<RuleViolationException>(() => session.Open(second.Id, Scenario, Now));

        Assert.Equal("answer.out_of_order", refused.Code);
    }

    [Fact, Trait("Acceptance", "F-04")]
    public void The_same_words_again_change_nothing_and_other_words_are_refused()
    {
        var (session, answer) = WithOneAnswer();

        Assert.Empty(session.Submit(answer.Id, Words, Scenario, Now));
        Assert.Equal("answer.already_submitted", Assert.Throws<RuleViolationException>(() => session.Submit(answer.Id, "other words", Scenario, Now)).Code);
    }

    [Fact, Trait("Acceptance", "D-08")]
    public void The_report_waits_for_the_last_verdict()
    {
        var (session, answer) = WithOneAnswer();

        Assert.DoesNotContain(new WriteReport(session.Id), session.Complete(Now));
        Assert.Contains(new WriteReport(session.Id), session.Record(answer.Id, Silent, Now));
    }

    [Fact, Trait("Acceptance", "D-08")]
    public void The_last_verdict_of_rules_brings_the_report_with_it_and_orders_none()
    {
        var (session, answer) = WithOneAnswer();
        session.Complete(Now);

        var messages = session.Record(answer.Id, Silent, Now, () => new ReportWriter(Content.Current).Write(session.Findings(Scenario)));

        Assert.Equal(ReportStatus.Ready, session.ReportStatus);
        Assert.Equal(VerdictStatus.NotAssessed, session.Report!.Body.Stages.Single(s => s.Transcript is not null).Status);
        Assert.DoesNotContain(new WriteReport(session.Id), messages);
    }

    [Fact, Trait("Acceptance", "D-08")]
    public void No_report_is_written_while_the_interview_goes_on()
    {
        var (session, answer) = WithOneAnswer();

        session.Record(answer.Id, Silent, Now, () => throw new InvalidOperationException("It was written."));

        Assert.Null(session.ReportStatus);
    }

    [Fact, Trait("Acceptance", "D-08")]
    public void Completing_twice_orders_one_report()
    {
        var (session, answer) = WithOneAnswer();
        session.Record(answer.Id, Silent, Now);

        Assert.Single(session.Complete(Now).OfType<WriteReport>());
        Assert.Empty(session.Complete(Now));
    }

    [Fact, Trait("Acceptance", "D-08")]
    public void A_verdict_that_is_delivered_twice_counts_once()
    {
        var (session, answer) = WithOneAnswer();
        var verdict = Silent with { Status = VerdictStatus.Assessed };
        session.Record(answer.Id, verdict, Now);

        Assert.Empty(session.Record(answer.Id, verdict, Now));
    }

    [Fact, Trait("Acceptance", "D-09")]
    public void An_answer_that_cannot_be_judged_does_not_hold_up_the_report()
    {
        var (session, answer) = WithOneAnswer();
        session.Complete(Now);

        Assert.Contains(new WriteReport(session.Id), session.Record(answer.Id, Silent, Now));
        Assert.Equal(AnswerStatus.NotAssessed, answer.Status);
    }

    [Fact, Trait("Acceptance", "D-03")]
    public void A_question_that_cannot_be_spoken_can_be_read_and_answered()
    {
        var session = Begun();
        session.Ask(Scenario, Written(session), Now);
        var first = session.Questions.OrderBy(q => q.Ordinal).First();

        session.StaySilent(first.Id);

        Assert.Equal(AudioStatus.Failed, first.AudioStatus);
        Assert.NotEmpty(first.Text);
        Assert.NotEmpty(session.Submit(session.Open(first.Id, Scenario, Now).Answer.Id, Words, Scenario, Now));
    }

    [Fact]
    public void An_interview_without_an_answer_cannot_be_completed()
    {
        var session = Begun();

        Assert.Equal("interview.nothing_answered", Assert.Throws<RuleViolationException>(() => session.Complete(Now)).Code);
    }

    [Fact, Trait("Acceptance", "C-04"), Trait("Acceptance", "D-08")]
    public void A_whole_interview_asks_each_stage_once_and_in_order_and_ends_by_itself()
    {
        var session = Begun();
        var order = new List<string>();
        var messages = session.Ask(Scenario, Written(session), Now);
        while (session.Next(Scenario) is { } stage)
        {
            if (session.Questions.All(q => q.Stage != stage.Name))
            {
                Assert.Contains(new AskQuestion(session.Id), messages);
                session.Ask(Scenario, Written(session), Now);
            }

            var question = session.Questions.Single(q => q.Stage == stage.Name);
            order.Add(stage.Name);
            messages = session.Submit(session.Open(question.Id, Scenario, Now).Answer.Id, Words, Scenario, Now);
        }

        Assert.Equal(Scenario.Stages.Select(s => s.Name), order);
        Assert.Equal(InterviewStatus.Completed, session.Status);
        Assert.Contains(messages, message => message is Changed { State: "interview.completed" });
    }

    private static Verdict Silent => Verdict.NotAssessed("test", "hash", "nothing said");

    private static InterviewSession Begun() => InterviewSession.Begin(Guid.NewGuid(), Read("Backend Developer"), "en", Scenario, null, Now);

    private static List<(Stage, QuestionDraft)> Written(InterviewSession session) =>
        [.. session.Due(Scenario).Select(stage => (stage, Playbook.Write(stage, session.Context(Scenario))))];

    private static (InterviewSession, Answer) WithOneAnswer()
    {
        var session = Begun();
        session.Ask(Scenario, Written(session), Now);
        var (answer, _) = session.Open(session.Questions.OrderBy(q => q.Ordinal).First().Id, Scenario, Now);
        session.Submit(answer.Id, Words, Scenario, Now);
        return (session, answer);
    }

    private static Resume Read(string? role)
    {
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "00", 1, Now);
        var profile = new ResumeProfile
        {
            Header = new("Jane Doe", role, null),
            Skills = ["C#", "PostgreSQL"],
            Experience = [new("Payment platform", "Acme Pay", "Backend developer", "2021 – 2024", ["Moved the payment service to a new database", "Cut error rates by 30 percent"], new(1, 5))],
        };
        resume.TakeReading(Readings.Of(profile, "test", new EmbeddedPassage("experience", "Moved the payment service to a new database", new(1, 6), new float[1024])), Now);
        return resume;
    }
}
