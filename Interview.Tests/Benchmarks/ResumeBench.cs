using Interview.Tests.Browser;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Resumes.Corpus.Renderings;
using Interview.Tests.Servers;

namespace Interview.Tests.Benchmarks;

/// <summary>How much of a résumé is read rightly, layout by layout and format by format, and how often a search finds the right passage.</summary>
internal static class ResumeBench
{
    private const int PeoplePerLayout = 5;

    /// <summary>How the names of those layouts begin that are read; null for all.</summary>
    public static IReadOnlyList<string>? Layouts { get; set; }

    /// <summary>The formats that are read, as their names begin; null for all.</summary>
    public static IReadOnlyList<string>? Formats { get; set; }

    private sealed record Outcome(Sample Sample, Rendering Rendering, Score? Score, string? Refused);

    public static async Task RunAsync()
    {
        var outcomes = await ReadAllAsync();
        Print("open layouts", outcomes.Where(o => !o.Sample.Layout.HeldOut));
        Print("held-out layouts (no rule was written from them)", outcomes.Where(o => o.Sample.Layout.HeldOut));
        if (Layouts is not null)
        {
            return;
        }

        await ResumeSearchBench.RunAsync();
        Console.WriteLine("Goals of reading, on held-out layouts, all formats together");
        PrintGoals([.. outcomes.Where(o => o.Sample.Layout.HeldOut)]);
    }

    private static async Task<List<Outcome>> ReadAllAsync()
    {
        bool IsAsked(string format) => Formats?.Any(name => format.StartsWith(name, StringComparison.Ordinal)) ?? true;
        await using var browser = Chromium.Program is null || !IsAsked("chromium") ? null : await ChromiumPrinter.StartAsync();
        var renderings = Rendering.With(browser).Where(rendering => IsAsked(rendering.Name)).ToList();
        Console.WriteLine(browser is null ? Chromium.HowToGetIt : "");
        foreach (var missing in renderings.Where(rendering => rendering.Missing is not null))
        {
            Console.WriteLine($"{missing.Name}: {missing.Missing}");
        }

        await using var reading = new CorpusReading();
        var outcomes = new List<Outcome>();
        // The first file pays for what is loaded once.
        await reading.ReadAsync(Sample.Of(Layout.All[0], 0), renderings[0]);
        foreach (var sample in Layout.All.Where(layout => Layouts?.Any(name => layout.Name.StartsWith(name, StringComparison.Ordinal)) ?? true).SelectMany(layout => Enumerable.Range(0, PeoplePerLayout).Select(number => Sample.Of(layout, number))))
        {
            foreach (var rendering in renderings.Where(rendering => rendering.Missing is null))
            {
                var (score, refused) = await reading.ReadAsync(sample, rendering);
                outcomes.Add(new(sample, rendering, score, refused));
            }
        }

        // Held-out layouts stay out of it: what goes wrong there is not to be looked at.
        await File.WriteAllLinesAsync(Left("resume-faults.txt"), outcomes.Where(o => !o.Sample.Layout.HeldOut).SelectMany(o =>
            (o.Score is null ? [o.Refused!] : o.Score.Faults.Count == 0 ? [] : o.Score.Faults.Concat(o.Score.Lines.Select(line => $"  │ {line.Replace('\t', '⇥').Replace('\n', '⏎')}"))).Select(fault => $"{o.Sample.Name}.{o.Rendering.Extension}\t{fault}")));
        return outcomes;
    }

    /// <summary>Where a bench leaves what rules may be improved by: the faults on open layouts, the questions about open professions that missed.</summary>
    public static string Left(string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults")).FullName, name);
        Console.WriteLine($"What went wrong with what is open: {path}");
        return path;
    }

    private static void Print(string what, IEnumerable<Outcome> all)
    {
        var outcomes = all.ToList();
        if (outcomes.Count == 0)
        {
            return;
        }

        Console.WriteLine();
        Console.WriteLine($"{what}: {outcomes.Count} files");
        Console.WriteLine($"  {"layout",-18} {"format",-9} {"header",7} {"sections",8} {"entries",8} {"claims P",8} {"claims R",8} {"CER",7} {"disorder",8} {"p50 ms",7} {"p95 ms",7}");
        foreach (var group in outcomes.GroupBy(o => (Layout: o.Sample.Layout.Name, Format: o.Rendering.Name)))
        {
            Row(group.Key.Layout, group.Key.Format, [.. group]);
        }

        foreach (var group in outcomes.GroupBy(o => o.Rendering.Name))
        {
            Row("all", group.Key, [.. group]);
        }

        Row("all", "all", outcomes);
        Console.WriteLine($"  {"field",-18} {"precision",9} {"recall",8} {"there",6}");
        foreach (var field in Read(outcomes).SelectMany(score => score.Fields).GroupBy(field => field.Key, field => field.Value))
        {
            var tally = field.Aggregate((one, other) => one + other);
            Console.WriteLine($"  {field.Key,-18} {tally.Precision,9:P1} {tally.Recall,8:P1} {tally.True,6}");
        }
    }

    private static void Row(string layout, string format, List<Outcome> outcomes)
    {
        var scores = Read(outcomes);
        if (scores.Count == 0)
        {
            Console.WriteLine($"  {layout,-18} {format,-9} not read: {outcomes[0].Refused}");
            return;
        }

        var (header, sections, entries, claims) = Sums(scores);
        var times = scores.Select(score => score.Time.TotalMilliseconds).Order().ToList();
        var refused = outcomes.Count == scores.Count ? "" : $"  ({outcomes.Count - scores.Count} not read)";
        Console.WriteLine($"  {layout,-18} {format,-9} {header.Recall,7:P0} {SectionsRight(sections),8:P0} {entries.Recall,8:P0} {claims.Precision,8:P0} {claims.Recall,8:P0} {CharacterErrors(scores),7:P2} {Disorder(scores),8:P1} {Percentile(times, 0.5),7:0} {Percentile(times, 0.95),7:0}{refused}");
    }

    /// <summary>Of the files of formats that are read; a file that is refused counts as wholly wrong where a goal is judged.</summary>
    private static void PrintGoals(List<Outcome> outcomes)
    {
        var scores = Read(outcomes);
        var share = (double)scores.Count / outcomes.Count;
        var (header, sections, entries, _) = Sums(scores);
        Goal("files read at all", share, 1, atLeast: true);
        Goal("header fields exact", header.Recall * share, 0.98, atLeast: true);
        Goal("sections assigned", SectionsRight(sections) * share, 0.95, atLeast: true);
        Goal("entries with right dates and organisation", entries.Recall * share, 0.90, atLeast: true);
        Goal("character errors", CharacterErrors(scores), 0.01, atLeast: false);
    }

    public static void Goal(string what, double value, double goal, bool atLeast) =>
        Console.WriteLine($"  {what,-58} {value,8:P1} goal {(atLeast ? "≥" : "≤")} {goal:P0} {((atLeast ? value >= goal : value <= goal) ? "held" : "missed")}");

    private static List<Score> Read(IEnumerable<Outcome> outcomes) => [.. outcomes.Select(o => o.Score).OfType<Score>()];

    private static (Tally Header, Tally Sections, Tally Entries, Tally Claims) Sums(List<Score> scores) =>
        (scores.Aggregate(new Tally(), (sum, s) => sum + s.Header), scores.Aggregate(new Tally(), (sum, s) => sum + s.Sections),
         scores.Aggregate(new Tally(), (sum, s) => sum + s.Entries), scores.Aggregate(new Tally(), (sum, s) => sum + s.Claims));

    // A section found that is not there is as wrong as one that is there and not found.
    private static double SectionsRight(Tally sections) => (double)sections.Right / Math.Max(sections.True, sections.Found);

    private static double CharacterErrors(List<Score> scores) => (double)scores.Sum(s => s.WrongCharacters) / scores.Sum(s => s.Characters);

    private static double Disorder(List<Score> scores) => (double)scores.Sum(s => s.OutOfOrder) / scores.Sum(s => s.Pieces);

    private static double Percentile(List<double> ordered, double share) => ordered[(int)Math.Ceiling(share * ordered.Count) - 1];
}
