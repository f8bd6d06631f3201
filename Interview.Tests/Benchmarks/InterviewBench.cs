using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Benchmarks;

/// <summary>What a candidate waits for, through the whole system and its one public address: queue, worker, database and fetching again included.</summary>
internal static class InterviewBench
{
    private const int Candidates = 25;
    private const int EachAtOnce = 2;
    // What is measured is known no closer than this, and fifty candidates looking more often would be the load.
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(10);
    private const string Words = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";

    public static async Task RunAsync()
    {
        await using var system = await WholeSystem.StartAsync();
        var people = await OneByOneAsync(system.Address);
        await AtOnceAsync(people);
        people.ForEach(person => person.Candidate.Dispose());
    }

    private static async Task<List<(Person Candidate, Guid Resume)>> OneByOneAsync(Uri address)
    {
        var (ready, begun, waits) = (new List<double>(), new List<double>(), new List<Waited>());
        var people = new List<(Person, Guid)>();
        while (people.Count < Candidates)
        {
            var person = new Person(address, Poll);
            await person.SignUpAsync();

            var started = Stopwatch.GetTimestamp();
            var resume = await person.UploadAsync(SampleResumes.ThreePages());
            await person.UntilAsync($"/api/resumes/{resume}", seen => seen.GetProperty("status").GetString() == "ready");
            ready.Add(Since(started));

            started = Stopwatch.GetTimestamp();
            var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" });
            begun.Add(Since(started));
            await AnswerAllAsync(person, interview.GetProperty("id").GetGuid(), waits.Add);
            people.Add((person, resume));
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
            new("follow-up visible after submission, p50", Percentile(waits, Awaited.FollowUp, 0.5), "ms", ""),
            new("follow-up visible after submission, p95", Percentile(waits, Awaited.FollowUp, 0.95), "ms", "≤ 500"),
            new("report after the last answer, p95", Percentile(waits, Awaited.Report, 0.95), "ms", "≤ 2,000"));
        return people;
    }

    /// <summary>Many interviews at once, answered some ten times as fast as people speak; the last answers of all come together.</summary>
    private static async Task AtOnceAsync(List<(Person Candidate, Guid Resume)> people)
    {
        var waits = new ConcurrentBag<Waited>();
        var interviews = people.SelectMany(person => Enumerable.Repeat(person, EachAtOnce)).ToList();
        var (arrived, together, spent) = (0, new TaskCompletionSource(), ProcessorTime.Now());
        await foreach (var one in Task.WhenEach([.. interviews.Select(InterviewAsync)]))
        {
            // Whoever fails ends it: the others would wait for that last answer.
            await one;
        }

        Measure.Print(spent.SinceThen().Take(6).Select(used => new Measure($"processor, from the last answers to all reports: {used.Program}", used.Milliseconds, "ms", "")));
        Measure.Print(
            new($"follow-up visible, {interviews.Count} interviews at once, p50", Percentile(waits, Awaited.FollowUp, 0.5), "ms", ""),
            new($"follow-up visible, {interviews.Count} interviews at once, p95", Percentile(waits, Awaited.FollowUp, 0.95), "ms", "≤ 500"),
            new($"report, {interviews.Count} last answers at once, p50", Percentile(waits, Awaited.Report, 0.5), "ms", ""),
            new($"report, {interviews.Count} last answers at once, p95", Percentile(waits, Awaited.Report, 0.95), "ms", "≤ 1,000"));

        async Task InterviewAsync((Person Candidate, Guid Resume) of, int number)
        {
            var pause = new Random(number);
            var interview = await of.Candidate.PostAsync("/api/interviews", new { resumeId = of.Resume, locale = "en" });
            await AnswerAllAsync(of.Candidate, interview.GetProperty("id").GetGuid(), waits.Add, async isLast =>
            {
                await Task.Delay(TimeSpan.FromSeconds(2 + (6 * pause.NextDouble())));
                if (isLast)
                {
                    if (Interlocked.Increment(ref arrived) == interviews.Count)
                    {
                        spent = ProcessorTime.Now();
                        together.SetResult();
                    }

                    await together.Task;
                }
            });
        }
    }

    /// <summary>Answers every question and says how long each follow-up, and the report, kept the candidate waiting.</summary>
    /// <param name="beforeSubmission">What the candidate does before an answer is submitted, told whether it is the last one.</param>
    internal static async Task AnswerAllAsync(Person person, Guid interview, Action<Waited> waited, Func<bool, Task>? beforeSubmission = null)
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
            var isLast = next.ValueKind == JsonValueKind.Undefined;
            if (beforeSubmission is not null)
            {
                await beforeSubmission(isLast);
            }

            await using var news = isLast ? await person.ListenAsync(interview) : null;
            var started = Stopwatch.GetTimestamp();
            await person.PostAsync($"{path}/answers/{answer}/submission", new { transcript = Words });
            if (news is not null)
            {
                await news.UntilAsync($"{path}/report", seen => seen.TryGetProperty("total", out var total) && total.ValueKind == JsonValueKind.Object);
                waited(new(Awaited.Report, Since(started)));
            }
            else if (next.GetProperty("kind").GetString() == "follow_up")
            {
                await person.UntilAsync(path, seen => seen.GetProperty("current").ValueKind == JsonValueKind.String);
                waited(new(Awaited.FollowUp, Since(started)));
            }
        }
    }

    internal static double Percentile(IEnumerable<Waited> waits, Awaited what, double share) => Percentile(waits.Where(w => w.For == what).Select(w => w.Milliseconds), share);

    internal static double Percentile(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        return ordered[(int)Math.Min(ordered.Count - 1, Math.Ceiling(ordered.Count * share) - 1)];
    }

    private static double Since(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}

internal enum Awaited
{
    FollowUp,
    Report,
}

internal sealed record Waited(Awaited For, double Milliseconds);
