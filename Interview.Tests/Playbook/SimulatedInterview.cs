using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Playbook;
using Interview.Core.Questions;
using Interview.Core.Reports;
using Interview.Core.Resumes;

namespace Interview.Tests.Playbook;

internal sealed record SimulatedTurn(Stage Stage, QuestionDraft Draft, IReadOnlyList<RuleBreach> Breaches, string Transcript, Verdict Verdict);

/// <summary>One interview from greeting to report, in the order the system works: questions that need no answer are written ahead.</summary>
internal sealed record SimulatedInterview(string Locale, string Role, ResumeSnapshot Resume, IReadOnlyList<SimulatedTurn> Turns, InterviewReport Report)
{
    public static SimulatedInterview Run(ContentSnapshot content, (string Locale, string Role, ResumeSnapshot Resume) candidate, int seed, string scenarioName = "standard")
    {
        var scenario = content.Scenario(scenarioName);
        var playbook = new Core.Playbook.Playbook(content);
        var grader = new PlaybookGrader(content);
        var rules = new QuestionRules(content.Policies.Questions);
        var written = new Dictionary<string, (QuestionDraft Draft, IReadOnlyList<RuleBreach> Breaches)>();
        var answers = new Dictionary<string, string>();
        var turns = new List<SimulatedTurn>();
        while (StagePlan.Next(scenario, History()) is { } stage)
        {
            foreach (var due in StagePlan.Due(scenario, History()))
            {
                var context = Context();
                var draft = playbook.Write(due, context);
                written[due.Name] = (draft, rules.Check(draft, due, context));
            }

            var answer = SampleAnswers.Of(candidate.Locale, seed, turns.Count);
            answers[stage.Name] = answer;
            var verdict = grader.Judge(new(stage, written[stage.Name].Draft.Text, answer, candidate.Locale, candidate.Role, candidate.Resume)).CheckedAgainst(answer);
            turns.Add(new(stage, written[stage.Name].Draft, written[stage.Name].Breaches, answer, verdict));
        }

        var report = new ReportWriter(content).Write(new(candidate.Locale, candidate.Role, scenario,
            [.. turns.Select(t => new AnsweredStage(t.Stage.Name, t.Draft.Text, t.Transcript, t.Verdict))], candidate.Resume));
        return new(candidate.Locale, candidate.Role, candidate.Resume, turns, report);

        List<StageRecord> History() => [.. written.Select(w => new StageRecord(w.Key, true, answers.ContainsKey(w.Key), false, answers.GetValueOrDefault(w.Key)))];

        InterviewContext Context() => new(candidate.Locale, scenario, candidate.Role, candidate.Resume,
            [.. scenario.Stages.Where(s => written.ContainsKey(s.Name)).Select(s => new AskedQuestion(s.Name, written[s.Name].Draft.Text, answers.GetValueOrDefault(s.Name)))], seed);
    }
}
