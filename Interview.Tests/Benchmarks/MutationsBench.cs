using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Interview.Core.Resumes;
using Interview.Tests.Content;
using Interview.Tests.Resumes;

namespace Interview.Tests.Benchmarks;

/// <summary>Ten thousand damaged PDFs through the reader, and those it read through the drawing, two at a time as the worker does.</summary>
internal static class MutationsBench
{
    private const int WhoseChildren = -1;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("INTERVIEW_MUTATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 10_000;

    public static async Task RunAsync()
    {
        var mutants = new PdfMutants();
        var (reader, drawing, vocabulary) = (PopplerReading.Reader(), PopplerReading.Drawing(), TestContent.Snapshot.ResumeVocabulary);
        var (outcomes, untyped, times, drawings) = (new ConcurrentDictionary<string, int>(), new ConcurrentBag<string>(), new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var (drawn, parent, started) = (0, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var making = 0L;
        await Parallel.ForAsync(0, Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, token) =>
        {
            var made = Stopwatch.GetTimestamp();
            using var file = new TemporaryFile(mutants[number]);
            Interlocked.Add(ref making, Stopwatch.GetElapsedTime(made).Ticks);
            var clock = Stopwatch.StartNew();
            string outcome;
            try
            {
                await reader.ReadAsync(file.Path, vocabulary, token);
                outcome = "read";
            }
            catch (ResumeUnreadableException refused)
            {
                outcome = refused.Code;
            }
            catch (Exception failure)
            {
                outcome = "UNTYPED";
                untyped.Add($"mutant {number}: {failure}");
            }

            times.Add(clock.Elapsed.TotalSeconds);
            if (outcome == "read")
            {
                clock.Restart();
                Interlocked.Add(ref drawn, await drawing.DrawAsync(file.Path, page: 1, PopplerReading.Options.Wall, token) is null ? 0 : 1);
                drawings.Add(clock.Elapsed.TotalSeconds);
            }

            if (outcomes.AddOrUpdate(outcome, 1, (_, sum) => sum + 1) > 0 && times.Count % 1000 == 0)
            {
                Console.WriteLine($"  … {times.Count} after {Stopwatch.GetElapsedTime(started).TotalMinutes:0.0} min");
            }
        });

        foreach (var (outcome, sum) in outcomes.OrderByDescending(pair => pair.Value))
        {
            Console.WriteLine($"  {outcome,-40} {sum,6}");
        }

        untyped.Take(5).ToList().ForEach(Console.WriteLine);
        Measure.Print(
            new("files", times.Count, "", ""),
            new("outcomes without a type", untyped.Count, "", "0"),
            new("first pages drawn of those that were read", drawn, "", ""),
            new("slowest reading", times.Max(), "s", "≤ 12"),
            new("median reading", times.Order().ElementAt(times.Count / 2), "s", ""),
            new("slowest drawing", drawings.Max(), "s", "≤ 12"),
            new("largest child", LargestChildMegabytes(), "MiB", "≤ 1,024"),
            new("our own processor time, each (making the files aside)", ((Environment.CpuUsage.TotalTime - parent).TotalMilliseconds - TimeSpan.FromTicks(making).TotalMilliseconds) / times.Count, "ms", "≤ 50"));
    }

    /// <summary>The most memory that any ended child, or child of one, had resident.</summary>
    private static double LargestChildMegabytes()
    {
        var usage = new long[18];
        return GetUsage(WhoseChildren, usage) == 0 ? usage[4] / 1024.0 : double.NaN;
    }

    // struct rusage: two times of two words each, then the largest resident set in KiB.
    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
