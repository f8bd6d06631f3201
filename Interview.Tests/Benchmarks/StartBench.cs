using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Servers;

namespace Interview.Tests.Benchmarks;

/// <summary>From nothing to healthy, again to healthy, and what our processes hold in memory when idle.</summary>
internal static class StartBench
{
    private static readonly string[] Hosts = ["api", "mediaserver", "worker-cpu", "worker-gpu", "web"];

    public static async Task RunAsync()
    {
        var state = Repository.NewStateFolder();
        try
        {
            Print("first start, new data", await StartAsync(state, measureMemory: false));
            Print("second start", await StartAsync(state, measureMemory: true));
        }
        finally
        {
            Directory.Delete(state, recursive: true);
        }
    }

    private static async Task<TimeSpan> StartAsync(string state, bool measureMemory)
    {
        var watch = Stopwatch.StartNew();
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>([$"--State:Root={state}"]);
        await using var app = await builder.BuildAsync();
        await app.StartAsync();
        await app.WaitUntilHealthyAsync();
        var time = watch.Elapsed;
        if (measureMemory)
        {
            await Task.Delay(TimeSpan.FromSeconds(20));
            foreach (var host in Hosts)
            {
                Console.WriteLine($"{host,-24} {Megabytes(app, host),8:0.0} MB");
            }

            Console.WriteLine($"{"the five hosts",-24} {Hosts.Sum(host => Megabytes(app, host)),8:0.0} MB  (goal: 600 MB with the AppHost)");
        }

        return time;
    }

    // Proportional share: a library that five processes map is counted once in all.
    private static double Megabytes(DistributedApplication app, string resource) => app.ProcessIds(resource).Sum(pid =>
        File.ReadLines($"/proc/{pid}/smaps_rollup").Where(l => l.StartsWith("Pss:", StringComparison.Ordinal))
            .Sum(l => double.Parse(l.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)) / 1024);

    private static void Print(string what, TimeSpan time) => Console.WriteLine($"{what,-24} {time.TotalSeconds,8:0.0} s");
}
