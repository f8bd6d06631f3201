using System.Diagnostics;
using Interview.Tests.Resumes;
using Interview.Tests.Resumes.Corpus;
using Interview.Tests.Resumes.Corpus.Renderings;
using Interview.Tests.Servers;

namespace Interview.Tests.Benchmarks;

/// <summary>Fifty different résumés at once through the whole system, and what live interviews wait for meanwhile, beside what they wait for alone.</summary>
internal static class UploadsBench
{
    private const int Uploads = 50;
    // A browser listens once, however many files it sends; a person here once for each, and only so many times.
    private const int People = 10;
    private const int Alone = 6;

    public static async Task RunAsync()
    {
        await using var system = await WholeSystem.StartAsync();
        await MeasureAsync(system.Address);
    }

    private static async Task MeasureAsync(Uri address)
    {
        var layouts = Layout.All.Where(layout => !layout.HeldOut).ToArray();
        var files = Enumerable.Range(0, Uploads).Select(number => DrawnPdf.Of(Sample.Of(layouts[number % layouts.Length], number / layouts.Length).Sheet)).ToArray();
        using var candidate = new Person(address);
        await candidate.SignUpAsync();
        var resume = await candidate.UploadAsync(SampleResumes.ThreePages());
        await candidate.UntilAsync($"/api/resumes/{resume}", IsReady);

        var (alone, beside) = (new List<Waited>(), new List<Waited>());
        for (var time = 0; time < Alone + 1; time++)
        {
            // The first interview after the start is a cold one.
            await InterviewAsync(candidate, resume, time == 0 ? _ => { } : alone.Add);
        }

        var people = Enumerable.Range(0, People).Select(_ => new Person(address)).ToArray();
        await Task.WhenAll(people.Select(person => person.SignUpAsync()));
        var started = Stopwatch.GetTimestamp();
        var uploads = Task.WhenAll(files.Select(async (file, number) =>
        {
            var person = people[number % People];
            var id = await person.UploadAsync(file);
            await using var news = await person.ListenAsync(id);
            await news.UntilAsync($"/api/resumes/{id}", IsReady);
        }));
        while (!uploads.IsCompleted)
        {
            await InterviewAsync(candidate, resume, beside.Add);
        }

        await uploads;
        var took = Stopwatch.GetElapsedTime(started);
        Array.ForEach(people, person => person.Dispose());
        Measure.Print(
            new($"{Uploads} résumés at once, all ready", took.TotalSeconds, "s", "≤ 20"),
            new("follow-up visible after submission, alone, p50", InterviewBench.Percentile(alone, Awaited.FollowUp, 0.5), "ms", ""),
            new("follow-up visible after submission, beside them, p50", InterviewBench.Percentile(beside, Awaited.FollowUp, 0.5), "ms", ""),
            new("ratio", InterviewBench.Percentile(beside, Awaited.FollowUp, 0.5) / InterviewBench.Percentile(alone, Awaited.FollowUp, 0.5), "", "≈ 1"),
            new("follow-up visible after submission, beside them, p95", InterviewBench.Percentile(beside, Awaited.FollowUp, 0.95), "ms", "≤ 500"));
    }

    private static async Task InterviewAsync(Person person, Guid resume, Action<Waited> waited)
    {
        var interview = await person.PostAsync("/api/interviews", new { resumeId = resume, locale = "en" });
        await InterviewBench.AnswerAllAsync(person, interview.GetProperty("id").GetGuid(), waited);
    }

    private static bool IsReady(System.Text.Json.JsonElement seen) => seen.GetProperty("status").GetString() switch
    {
        "ready" => true,
        "failed" => throw new InvalidOperationException($"A résumé was not read: {seen}"),
        _ => false,
    };
}
