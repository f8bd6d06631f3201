using System.Diagnostics;
using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Benchmarks;

/// <summary>What a candidate waits for, through the whole system and its one public address: queue, worker, database and fetching again included.</summary>
internal static class InterviewBench
{
    private const int Candidates = 25;
    private const string Words = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";

    public static async Task RunAsync()
    {
        var state = Repository.NewStateFolder();
        try
        {
            var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.Interview_AppHost>([$"--State:Root={state}", $"--Files:Root={Path.Combine(state, "files")}"]);
            await using var app = await builder.BuildAsync();
            await app.StartAsync();
            await app.WaitUntilHealthyAsync();
            await MeasureAsync(app.GetEndpoint("web"));
        }
        finally
        {
            Directory.Delete(state, recursive: true);
        }
    }

    private static async Task MeasureAsync(Uri address)
    {
        var (ready, begun, followUp, report) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        for (var number = 0; number < Candidates; number++)
        {
            using var person = new Person(address);
            await person.SignUpAsync();

            var started = Stopwatch.GetTimestamp();
            var resume = await person.UploadAsync(SampleResumes.ThreePages());
            await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
            ready.Add(Since(started));

            started = Stopwatch.GetTimestamp();
            var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" });
            begun.Add(Since(started));
            await AnswerAllAsync(person, interview.GetProperty("id").GetGuid(), followUp, report);
        }

        // The first one after the start is the cold one; it is shown, and not among the others.
        Measure.Print(
            new("résumé ready, the first after the start", ready[0], "ms", ""),
            new("first questions, the first after the start", begun[0], "ms", ""));
        ready.RemoveAt(0);
        begun.RemoveAt(0);
        Measure.Print(
            new("résumé of 3 pages ready after upload, p50", Percentile(ready, 0.5), "ms", ""),
            new("résumé of 3 pages ready after upload, p95", Percentile(ready, 0.95), "ms", "≤ 1,000"),
            new("first questions after POST /interviews, p95", Percentile(begun, 0.95), "ms", "≤ 300"),
            new("follow-up visible after submission, p50", Percentile(followUp, 0.5), "ms", ""),
            new("follow-up visible after submission, p95", Percentile(followUp, 0.95), "ms", "≤ 500"),
            new("report after the last answer, p95", Percentile(report, 0.95), "ms", "≤ 2,000"));
    }

    internal static async Task AnswerAllAsync(Person person, Guid interview, List<double> followUp, List<double> report)
    {
        var path = $"/api/interviews/{interview}";
        while (true)
        {
            var session = await person.UntilAsync(path, seen => seen.GetProperty("status").GetString() == "completed" || seen.GetProperty("current").ValueKind == JsonValueKind.String);
            if (session.GetProperty("status").GetString() == "completed")
            {
                return;
            }

            var question = session.GetProperty("current").GetGuid();
            var answer = (await person.PostAsync($"{path}/answers", new { questionId = question })).GetProperty("id").GetGuid();
            var asked = session.GetProperty("questions").EnumerateArray().Single(q => q.GetProperty("id").GetGuid() == question).GetProperty("ordinal").GetInt32();
            var next = session.GetProperty("stages").EnumerateArray().FirstOrDefault(s => s.GetProperty("ordinal").GetInt32() == asked + 1);

            var started = Stopwatch.GetTimestamp();
            await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = Words });
            if (next.ValueKind == JsonValueKind.Undefined)
            {
                await person.UntilAsync($"{path}/report", seen => seen.TryGetProperty("total", out var total) && total.ValueKind == JsonValueKind.Object);
                report.Add(Since(started));
            }
            else if (next.GetProperty("kind").GetString() == "follow_up")
            {
                await person.UntilAsync(path, seen => seen.GetProperty("current").ValueKind == JsonValueKind.String);
                followUp.Add(Since(started));
            }
        }
    }

    private static double Since(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    internal static double Percentile(List<double> values, double share) => values.Order().ElementAt((int)Math.Min(values.Count - 1, Math.Ceiling(values.Count * share) - 1));
}
