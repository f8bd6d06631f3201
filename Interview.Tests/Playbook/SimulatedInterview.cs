using System.Diagnostics;
using System.Reflection;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Playbook;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Tests.Resumes;

namespace Interview.Tests.Playbook;

/// <summary>What is said to a question as it is worded now.</summary>
internal delegate string Reply(Stage stage, Question question, int turn);

/// <summary>A wording, and what was said to it: an answer, or a question back.</summary>
internal sealed record Exchange(string Asked, string Said);

internal sealed record SimulatedTurn(
    Stage Stage, QuestionDraft Draft, IReadOnlyList<RuleBreach> Breaches, IReadOnlyList<Exchange> Before, string Asked, string Transcript, Verdict Verdict, TimeSpan WrittenIn);

/// <summary>One interview from greeting to report through the aggregate itself, in the order the system works: questions that need no answer are written ahead.</summary>
internal sealed record SimulatedInterview(string Locale, string Role, ResumeSnapshot Resume, Scenario Scenario, InterviewChoices Choices, IReadOnlyList<SimulatedTurn> Turns, InterviewReport Report)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static SimulatedInterview Run(
        ContentSnapshot content, (string Locale, string Role, ResumeSnapshot Resume) candidate, int seed, string scenarioName = "standard", InterviewChoices? choices = null, Reply? reply = null)
    {
        var session = Begin(content, candidate, seed, scenarioName, choices);
        var scenario = content.Scenario(scenarioName).For(session.Choices);
        var playbook = new Core.Playbook.Playbook(content);
        var turn = new Turn(content);
        var grader = new PlaybookGrader(content);
        var rules = new QuestionRules(content.Policies.Questions);
        var written = new Dictionary<string, (QuestionDraft Draft, List<RuleBreach> Breaches, TimeSpan In)>();
        var turns = new List<SimulatedTurn>();
        reply ??= (_, _, number) => SampleAnswers.Of(candidate.Locale, seed, number);
        while (session.Next(scenario) is { } stage)
        {
            foreach (var due in session.Due(scenario))
            {
                var context = session.Context(scenario);
                var begun = Stopwatch.GetTimestamp();
                var draft = playbook.Write(due, context);
                written[due.Name] = (draft, [.. rules.Check(draft, due, context)], Stopwatch.GetElapsedTime(begun));
                session.Ask(scenario, [(due, draft)], Now);
            }

            var question = session.Questions.Single(q => q.Stage == stage.Name);
            var answer = session.Open(question.Id, scenario, Now).Answer;
            var before = new List<Exchange>();
            while (!answer.IsSubmitted)
            {
                var (asked, said) = (question.Text, reply(stage, question, turns.Count));
                turn.Take(session, answer.Id, said, question.Earlier.Count + 1, scenario, Now);
                if (!answer.IsSubmitted)
                {
                    Assert.InRange(before.Count, 0, 6);
                    before.Add(new(asked, said));
                    written[stage.Name].Breaches.AddRange(asked == question.Text ? [] : Reworded(rules, question, stage, session.Context(scenario)));
                }
            }

            var verdict = grader.Judge(session.ToJudge(answer, scenario)).CheckedAgainst(answer.Transcript!);
            turns.Add(new(stage, written[stage.Name].Draft, written[stage.Name].Breaches, before, question.Text, answer.Transcript!, verdict, written[stage.Name].In));
        }

        var report = new ReportWriter(content).Write(new(candidate.Locale, candidate.Role, scenario,
            [.. turns.Select((t, at) => new AnsweredStage(t.Stage.Name, t.Asked, t.Transcript, t.Verdict) { QuestionId = new(at + 1, 0, 0, new byte[8]), Grounding = t.Draft.Grounding })], candidate.Resume));
        return new(candidate.Locale, candidate.Role, candidate.Resume, scenario, session.Choices, turns, report);
    }

    public static InterviewSession Begin(ContentSnapshot content, (string Locale, string Role, ResumeSnapshot Resume) candidate, int seed, string scenarioName = "standard", InterviewChoices? choices = null)
    {
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "00", 1, Now);
        resume.TakeReading(
            Readings.Of(candidate.Resume.Profile, "test", [.. candidate.Resume.Passages.Select(p => new EmbeddedPassage(p.Section, p.Text, p.Place, new float[1024]))]), Now);
        var session = InterviewSession.Begin(Guid.NewGuid(), resume, candidate.Locale, content.Scenario(scenarioName), candidate.Role, Now, choices: choices);
        // The seed is part of the id; a simulation that is to be the same tomorrow sets it.
        var id = new byte[16];
        BitConverter.TryWriteBytes(id.AsSpan(12), seed);
        typeof(InterviewSession).GetProperty(nameof(InterviewSession.Id), BindingFlags.Instance | BindingFlags.Public)!.SetValue(session, new Guid(id));
        return session;
    }

    private static IReadOnlyList<RuleBreach> Reworded(QuestionRules rules, Question question, Stage stage, InterviewContext context) => rules.Check(
        new(question.Text, question.Origin, question.WroteBy, question.Grounding, null), stage, context with { History = [.. context.History.Where(h => h.Stage != stage.Name)] });
}
