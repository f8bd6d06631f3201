namespace Interview.Tests.Benchmarks;

/// <summary>One line of a benchmark's table. These machines are shared and noisy: read ratios within one run, not seconds across runs.</summary>
internal sealed record Measure(string What, double Value, string Unit, string Goal)
{
    public static void Print(params IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            Console.WriteLine($"  {measure.What,-58} {measure.Value,12:#,##0.###} {measure.Unit,-5} {(measure.Goal.Length > 0 ? $"goal {measure.Goal}" : "")}");
        }
    }
}
