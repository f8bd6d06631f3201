using System.Globalization;
using System.Text;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Benchmarks;

/// <summary>How the Playbook interviews: many generated candidates with scripted ways of answering, and ten interviews written down to be read.</summary>
internal static class InterviewerBench
{
    private const int Interviews = 500;

    /// <summary>Where the readable interviews go; null: they are not written.</summary>
    public static string? Samples { get; set; }

    public static Task RunAsync()
    {
        if (Samples is { } folder)
        {
            WriteSamples(folder);
            return Task.CompletedTask;
        }

        var content = TestContent.Snapshot;
        var interviews = Enumerable.Range(0, Interviews).AsParallel().AsOrdered().Select(number => SimulatedCrowd.Run(content, number)).ToList();
        foreach (var style in Enum.GetValues<AnswerStyle>())
        {
            Measure.Print(Figures($"{style}".ToLowerInvariant(), [.. interviews.Where((_, number) => SimulatedCrowd.StyleOf(number) == style)]).Skip(1));
        }

        Measure.Print(Figures("all", interviews));
        var bank = content.QuestionBank.All.ToList();
        Measure.Print(
            new("patterns, each in Korean and English", bank.Count, "", "≥ 400"),
            new("role families with questions of their own", bank.SelectMany(p => p.Families ?? []).Distinct().Count(), "", "≥ 25"),
            new("patterns that were asked", interviews.SelectMany(i => i.Turns).Select(t => t.Draft.WroteBy.Split(' ')[1]).Distinct().Count(), "", ""));
        return Task.CompletedTask;
    }

    private static IEnumerable<Measure> Figures(string who, IReadOnlyList<SimulatedInterview> interviews)
    {
        var turns = interviews.SelectMany(i => i.Turns).ToList();
        var written = turns.Where(t => t.Stage.Kind != StageKind.Template).ToList();
        var times = turns.Select(t => t.WrittenIn.TotalMilliseconds).Order().ToList();
        return
        [
            new("interviews", interviews.Count, "", ""),
            new($"{who}: questions that break a rule", turns.Count(t => t.Breaches.Any(b => b.Rule != "duplicate")), "", "0"),
            new($"{who}: duplicates", turns.Count(t => t.Breaches.Any(b => b.Rule == "duplicate")), "", "0"),
            new($"{who}: forbidden topics", turns.Count(t => t.Breaches.Any(b => b.Rule == "topic")), "", "0"),
            new($"{who}: interviews with each stage once, in order", 100.0 * interviews.Count(i => i.Turns.Select(t => t.Stage.Name).SequenceEqual(i.Scenario.Stages.Where(s => i.Turns.Any(t => t.Stage == s)).Select(s => s.Name)) && i.Left().Count == 0) / interviews.Count, "%", "100"),
            new($"{who}: questions beyond templates that cite a real span", 100.0 * written.Count(t => t.Draft.Grounding.Count > 0) / written.Count, "%", "≥ 90"),
            new($"{who}: fallbacks", turns.Count(t => t.Draft.Origin == QuestionOrigin.Fallback), "", ""),
            new($"{who}: time for a question, p99", times[(int)(times.Count * 0.99)], "ms", "≤ 20"),
        ];
    }

    private static void WriteSamples(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (text, number) in People.All.Select((text, number) => (text, number)))
        {
            var person = new StoryTeller(text);
            var interview = SimulatedInterview.Run(TestContent.Snapshot, (person.Locale, person.Role, person.Resume), number + 1, person.Scenario, person.Choices, person.Answer);
            var file = Path.Combine(folder, $"{person.Locale}-{number % 5 + 1}-{person.Choices.Persona}.md");
            File.WriteAllText(file, Transcript(interview, person));
            Console.WriteLine($"  {file}");
        }
    }

    private static string Transcript(SimulatedInterview interview, StoryTeller person)
    {
        var korean = Locales.IsKorean(interview.Locale);
        var (asks, says, why) = korean ? ("면접관", "지원자", "왜 이 질문인가") : ("Interviewer", "Candidate", "Why this question");
        var persona = TestContent.Snapshot.Personas.Single(p => p.Name == interview.Choices.Persona).Title.For(interview.Locale);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {person.Role} · {person.Name}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{interview.Scenario.Title.For(interview.Locale)} · {persona}{(interview.Choices.TalentProfile is { } talent ? $" · {(korean ? "인재상" : "looks for")}: {talent}" : "")}\n\n");
        page.Append(korean ? "언어 모델 없이 진행한 면접입니다. 지원자는 지어낸 사람이고, 답변은 미리 적어 둔 이야기에서 나옵니다.\n" : "Held without a language model. The candidate is invented, and the answers come from stories written beforehand.\n");
        foreach (var turn in interview.Turns)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {interview.Scenario.OrdinalOf(turn.Stage)}. {turn.Stage.Title.For(interview.Locale)}\n");
            var heard = "";
            foreach (var exchange in turn.Before)
            {
                page.Append(CultureInfo.InvariantCulture, $"\n**{asks}** {exchange.Asked}\n\n**{says}** {exchange.Said}\n");
                heard = exchange.Asked;
            }

            page.Append(CultureInfo.InvariantCulture, $"\n**{asks}** {(heard == turn.Asked ? korean ? "(기다립니다)" : "(waits)" : turn.Asked)}\n\n**{says}** {(turn.Transcript.Length > 0 ? turn.Transcript : korean ? "(말이 없음)" : "(silence)")}\n");
            if (turn.Draft.Grounding is [var ground, ..])
            {
                page.Append(CultureInfo.InvariantCulture, $"\n> {why}: “{ground.Quote}” — {ground.Why}\n");
            }
        }

        return page.ToString();
    }

    private static IReadOnlyList<Stage> Left(this SimulatedInterview interview)
    {
        var history = interview.Turns.Select(t => new StageRecord(t.Stage.Name, true, true, false, t.Transcript)).ToList();
        return [.. interview.Scenario.Stages.Where(s => interview.Turns.All(t => t.Stage.Name != s.Name) && StagePlan.LeftOut(interview.Scenario, history).All(left => left.Name != s.Name))];
    }
}
