using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Faults;

/// <summary>A whole interview, answered to its end and not yet judged or spoken, with every order that a candidate's requests would have sent.</summary>
internal sealed record AnsweredInterview(InterviewSession Session, Resume Resume, IReadOnlyList<IOrder> Orders)
{
    private const string Words =
        "In 2024 I led the migration of our payment service myself. The old system lost orders, so I measured first, moved 40 tables in three weeks and cut errors by 30 percent.";

    private static readonly ContentLibrary Content = new(Path.Combine(Repository.Root, "content"));

    public static AnsweredInterview Of(Guid candidate, int number, DateTimeOffset now)
    {
        var scenario = Content.Scenario("standard");
        var playbook = new Core.Playbook.Playbook(Content.Current);
        var resume = new Resume(Guid.CreateVersion7(), candidate, Guid.NewGuid(), "resume.pdf", $"{number:d64}", 1, now);
        var profile = new ResumeProfile
        {
            Header = new("Jane Doe", $"Backend Developer {number}", null),
            Skills = ["C#", "PostgreSQL"],
            Experience = [new("Payment platform", "Acme Pay", "Backend developer", "2021 – 2024", ["Moved the payment service to a new database", "Cut error rates by 30 percent"], new(1, 5))],
        };
        resume.TakeReading(Readings.Of(profile), now);
        var session = InterviewSession.Begin(candidate, resume, "en", scenario, null, now);
        var orders = new List<IOrder>();
        while (session.Next(scenario) is { } stage)
        {
            var written = session.Due(scenario).Select(due => (due, playbook.Write(due, session.Context(scenario)))).ToList();
            orders.AddRange(session.Ask(scenario, written, now).OfType<IOrder>());
            var question = session.Questions.Single(asked => asked.Stage == stage.Name);
            orders.AddRange(session.Submit(session.Open(question.Id, scenario, now).Answer.Id, Words, scenario, now).OfType<IOrder>());
        }

        return new(session, resume, [.. orders.Where(order => order is not Core.Questions.AskQuestion).Distinct()]);
    }
}
