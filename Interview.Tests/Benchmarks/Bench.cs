namespace Interview.Tests.Benchmarks;

/// <summary>What <c>./interview bench [NAME]</c> can measure.</summary>
internal static class Bench
{
    private static readonly Dictionary<string, Func<Task>> All = new()
    {
        ["start"] = StartBench.RunAsync,
        ["orders"] = OrdersBench.RunAsync,
        ["interview"] = InterviewBench.RunAsync,
        ["mutations"] = MutationsBench.RunAsync,
        ["uploads"] = UploadsBench.RunAsync,
        ["search"] = SearchBench.RunAsync,
        ["interviewer"] = InterviewerBench.RunAsync,
        ["resume"] = ResumeBench.RunAsync,
        ["model"] = ModelBench.RunAsync,
        ["evaluation"] = EvaluationBench.RunAsync,
        ["sentences"] = SentencesBench.RunAsync,
        ["report"] = ReportBench.RunAsync,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> names)
    {
        // "bench interviewer --samples FOLDER" writes interviews down instead of measuring them, "bench report --samples FOLDER" reports.
        if (names.Count >= 2 && names[^2] == "--samples")
        {
            (InterviewerBench.Samples, ReportBench.Samples, names) = (names[^1], names[^1], [.. names.SkipLast(2)]);
        }

        // "bench sentences --write" writes down what was learnt.
        if (names.Count >= 2 && names[^1] == "--write")
        {
            (SentencesBench.Writes, names) = (true, [.. names.SkipLast(1)]);
        }

        // "bench resume --layouts en- --formats docx,txt" reads them in no other format.
        if (names.Count >= 2 && names[^2] == "--formats")
        {
            (ResumeBench.Formats, names) = (names[^1].Split(','), [.. names.SkipLast(2)]);
        }

        // "bench resume --layouts ko-form,en-" reads only layouts whose name begins so, and searches nothing.
        if (names.Count >= 2 && names[^2] == "--layouts")
        {
            (ResumeBench.Layouts, names) = (names[^1].Split(','), [.. names.SkipLast(2)]);
        }

        if (names.FirstOrDefault(name => !All.ContainsKey(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"interview: there is no bench '{unknown}'; there are: {string.Join(", ", All.Keys)}.");
            return 1;
        }

        foreach (var (name, bench) in All.Where(b => names.Count == 0 || names.Contains(b.Key)))
        {
            Console.WriteLine($"== {name}");
            await bench();
        }

        return 0;
    }
}
