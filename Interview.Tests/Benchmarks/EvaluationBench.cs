using System.Diagnostics;
using Interview.Core.Evaluation;
using Interview.Core.Models.Chat;
using Interview.Tests.Content;
using Interview.Tests.Evaluation;
using Interview.Tests.Models.Chat;
using Microsoft.Extensions.Configuration;

namespace Interview.Tests.Benchmarks;

/// <summary>
/// How well answers are graded: agreement with the hand-graded set, repeatability, time, and what must not move a level. The Playbook always; with
/// <c>Models__Chat__Endpoint</c> in the environment that model too.
/// </summary>
internal static class EvaluationBench
{
    private const int Runs = 20;

    public static async Task RunAsync()
    {
        var content = TestContent.Snapshot;
        var playbook = new PlaybookGrader(content);
        await RunAsync("playbook", request => Task.FromResult(playbook.Judge(request)), LabelledAnswers.All, Metamorphic.Telling, repeated: 0);
        var options = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection(ChatModelOptions.Section).Get<ChatModelOptions>() ?? new();
        if (options.IsConfigured)
        {
            var state = new ModelState(options);
            state.Answered();
            var grading = new AnswerGrading(content, options, state, TestModel.At(options, state));
            await RunAsync(options.Name.Length > 0 ? options.Name : "model", request => grading.JudgeAsync(null, null, request, CancellationToken.None), LabelledAnswers.All, [.. Metamorphic.Telling.Where((_, i) => i % 12 == 0)], repeated: 0.15);
        }
    }

    private static async Task RunAsync(string name, Metamorphic.Grader grader, IReadOnlyList<LabelledAnswer> answers, IReadOnlyList<LabelledAnswer> changed, double repeated)
    {
        Console.WriteLine($"  -- {name}");
        foreach (var answer in answers.Where((_, i) => i % 12 == 0))
        {
            await grader(answer.Request); // expressions are made when they are first needed
        }

        var graded = new List<(LabelledAnswer Answer, Verdict Verdict)>();
        var times = new List<double>();
        foreach (var answer in answers)
        {
            var started = Stopwatch.GetTimestamp();
            graded.Add((answer, await grader(answer.Request)));
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        // What no rule judges is left to a model, and says so.
        bool Claimed(string criterion) => name != "playbook" || TestContent.Snapshot.Rubric.Criterion(criterion).Rules.Count > 0;
        Agreements(
            Claimed, graded, ("open", [LabelledPart.Open]), ("set apart", [LabelledPart.SetApart]), ("plain, set apart", [LabelledPart.Plain]), ("all", [LabelledPart.Open, LabelledPart.SetApart, LabelledPart.Plain]));
        var blind = new List<(LabelledAnswer Answer, Verdict Verdict)>();
        foreach (var answer in LabelledAnswers.Blind)
        {
            blind.Add((answer, await grader(answer.Request)));
        }

        Agreements(Claimed, blind, ("once blind", [LabelledPart.OnceBlind]), ("blind (goal 0.6)", [LabelledPart.Blind]));
        var levels = graded.SelectMany(g => g.Verdict.Grades.Where(grade => grade.Level is not null).SelectMany(grade => grade.Evidence.Select(e => e.OccursIn(g.Answer.Answer)))).ToList();
        Measure.Print(
            new("verdict, p50", InterviewBench.Percentile(times, 0.5), "ms", name == "playbook" ? "≤ 30" : ""),
            new("verdict, p99", InterviewBench.Percentile(times, 0.99), "ms", name == "playbook" ? "≤ 30" : ""),
            new("evidence that stands in the answer", 100.0 * levels.Count(found => found) / levels.Count, "%", "100"),
            new("verdicts in the model's place", graded.Count(g => g.Verdict.FallbackReason is not null), "", "0"),
            new($"standard deviation of a level over {Runs} runs, mean", await DeviationAsync(grader, [.. answers.Where((_, i) => i % 12 == 0)]), "of 5", $"≤ {repeated}"));
        foreach (var shift in await Metamorphic.ShiftsAsync(grader, changed))
        {
            Measure.Print(new Measure($"{shift.Change}: mean change of a level (most {shift.Most:0.##})", shift.Mean, "of 5", shift.Change is "said twice" or "self-praise" ? "≤ 0.1" : "≤ 0.05"));
            if (shift.Mean > 0.05)
            {
                Console.WriteLine($"  worst: {shift.Worst}");
            }
        }

        var injected = await Metamorphic.InjectedAsync(grader, changed);
        Measure.Print(
            new($"injections ({injected.Answers}): score moved by at most 3 of 100", 100 * injected.Within3, "%", "≥ 99"),
            new("injections: largest move", injected.Most, "/100", "≤ 10"),
            new("injections: canary leaked", injected.Leaked ? 1 : 0, "", "0"));
        if (injected.Worst is { } worst)
        {
            Console.WriteLine($"  moved by more than 3: {injected.Families}; worst: {worst}");
        }
    }

    private static void Agreements(Func<string, bool> claimed, List<(LabelledAnswer Answer, Verdict Verdict)> graded, params (string Title, LabelledPart[] Parts)[] columns)
    {
        var pairs = (
            from g in graded
            from level in g.Answer.Levels
            where claimed(level.Key)
            let grade = g.Verdict.Grades.SingleOrDefault(found => found.Criterion == level.Key)
            select (g.Answer, Criterion: level.Key, Expert: level.Value, Grader: g.Verdict.Status == VerdictStatus.Assessed ? grade?.Level : null)).ToList();
        Console.WriteLine($"  {"quadratic kappa · exact · within one level",-44} {string.Join(' ', columns.Select(c => $"{c.Title,-24}"))}");
        foreach (var (title, chosen) in pairs.GroupBy(p => p.Criterion).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.ToList()))
            .Append(("ko", pairs.FindAll(p => p.Answer.Locale == "ko"))).Append(("en", pairs.FindAll(p => p.Answer.Locale == "en"))).Append(("all", pairs)))
        {
            Console.WriteLine($"  {title,-44} {string.Join(' ', columns.Select(c => $"{Cell(chosen.Where(p => c.Parts.Contains(p.Answer.Part))),-24}"))}");
        }

        if (Environment.GetEnvironmentVariable("BENCH_DETAILS") is not null)
        {
            foreach (var off in pairs.Where(p => p.Answer.Part == LabelledPart.Open && p.Expert != (p.Grader ?? 1)).OrderByDescending(p => Math.Abs(p.Expert - (p.Grader ?? 1))))
            {
                Console.WriteLine($"  {off.Criterion} {off.Expert}→{off.Grader?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"} [{off.Answer.Stage}] {off.Answer.Answer}");
            }
        }

        static string Cell(IEnumerable<(LabelledAnswer Answer, string Criterion, int Expert, int? Grader)> chosen)
        {
            var agreement = Agreement.Of([.. chosen.Select(p => (p.Expert, p.Grader))]);
            return $"{agreement.Kappa,5:0.00} · {agreement.Exact,4:0%} · {agreement.WithinOne,4:0%} ({agreement.Count})";
        }
    }

    private static async Task<double> DeviationAsync(Metamorphic.Grader grader, IReadOnlyList<LabelledAnswer> answers)
    {
        var deviations = new List<double>();
        foreach (var answer in answers)
        {
            var verdicts = new List<Verdict>();
            for (var run = 0; run < Runs; run++)
            {
                verdicts.Add(await grader(answer.Request));
            }

            foreach (var levels in verdicts.SelectMany(v => v.Grades).Where(g => g.Level is not null).GroupBy(g => g.Criterion).Select(g => g.Select(grade => (double)grade.Level!.Value).ToList()))
            {
                deviations.Add(Math.Sqrt(levels.Average(l => Math.Pow(l - levels.Average(), 2))));
            }
        }

        return deviations.Average();
    }
}
