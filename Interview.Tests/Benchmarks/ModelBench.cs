using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Tests.Content;
using Interview.Tests.Models.Chat;
using Interview.Tests.Models.Gguf;
using Microsoft.Extensions.AI;

namespace Interview.Tests.Benchmarks;

/// <summary>
/// What we add to a language model, on a real llama-server: its time against ours, what of a prompt it has to read again, and how many answers it gives
/// us against a bare client. The model is small and deep: its answers are a script, its time is real.
/// </summary>
internal static class ModelBench
{
    private const int Slots = 4;
    private const int Layers = 10;
    private const int Requests = 24;
    private const int Evaluations = 17;
    private const int LiveQuestions = 8;
    private const string Answer = "Last year I owned the payment service. I measured each step myself, moved the slow check off the request path and cut the response time from 900 to 210 ms.";
    private static readonly Scenario Scenario = TestContent.Snapshot.Scenario("standard");

    public static async Task RunAsync()
    {
        if (!LlamaServer.Available)
        {
            Console.WriteLine($"  {LlamaServer.HowToGetIt}");
            return;
        }

        await using var server = await LlamaServer.StartAsync(
            path => LlamaModel.WriteScripted(path, [.. ModelSystem.Lines, (null, """{"quote":"","question":"Could you tell me a little more about that?"}""")], layers: Layers), Slots, context: 8_192 * Slots);
        await QuestionsAsync(server);
        await ThroughputAsync(server);
        await BacklogAsync(server);
        await LiveBesideBulkAsync(server);
    }

    /// <summary>One interview's questions, one after the other, as its stages come.</summary>
    private static async Task QuestionsAsync(LlamaServer server)
    {
        var calls = new List<TimedChatClient.Call>();
        var author = new ModelAuthor(Model(server, new(Slots), calls), TestContent.Snapshot);
        var (context, overheads) = (Context(), new List<double>());
        foreach (var line in ModelSystem.Script)
        {
            var started = Stopwatch.GetTimestamp();
            var before = calls.Count;
            var draft = await author.WriteAsync(Guid.NewGuid(), Scenario.Stage(line.Stage), context, CancellationToken.None);
            var modelled = calls.Skip(before).Sum(call => call.Milliseconds);
            if (draft.Origin != QuestionOrigin.Model)
            {
                throw new InvalidOperationException($"{line.Stage}: {draft.Origin}, {draft.FallbackReason}: the model was not used, so nothing is measured.");
            }

            overheads.Add((Since(started) - modelled) / modelled * 100);
            context = context with { History = [.. context.History, new(line.Stage, draft.Text, Answer, draft.Grounding)] };
        }

        var later = calls.Skip(1).ToList();
        Measure.Print(
            new("the model's time for a question, median", Middle(calls.Select(call => call.Milliseconds)), "ms", ""),
            new("our own time beside it, median", Middle(overheads), "%", "≤ 5"),
            new("tokens of a prompt that were read before, from the second question on", 100.0 * later.Sum(call => call.Cached) / later.Sum(call => call.TokensIn), "%", "≫ 50"),
            new("questions of which most was read before", 100.0 * later.Count(call => call.Cached * 2 > call.TokensIn) / later.Count, "%", "100"));
    }

    /// <summary>As many answers as the server gives: through our slots and checks, and from a client that merely posts as often as the server has places.</summary>
    private static async Task ThroughputAsync(LlamaServer server)
    {
        var model = Model(server, new(Slots));
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        await RateAsync(Slots * 2, Slots, number => BareAsync(http, server, number));
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var round = 0; round < 3; round++)
        {
            var first = (round * 2 + 1) * Requests;
            bare.Add(await RateAsync(Requests, Slots, number => BareAsync(http, server, first + number)));
            ours.Add(await RateAsync(Requests, Requests, number => AskAsync(model, Urgency.Bulk, first + Requests + number)));
        }

        Measure.Print(
            new($"answers a second, a bare client on {Slots} connections", Middle(bare), "1/s", ""),
            new($"answers a second, {Requests} bulk requests through our {Slots} places", Middle(ours), "1/s", ""),
            new("ratio", 100 * Middle(ours) / Middle(bare), "%", "≥ 90"));
    }

    /// <summary>The answers of one interview judged at once: no place stands empty, and none is taken that is not there.</summary>
    private static async Task BacklogAsync(LlamaServer server)
    {
        var calls = new List<TimedChatClient.Call>();
        var model = Model(server, new(Slots), calls);
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Evaluations).Select(number => AskAsync(model, Urgency.Bulk, 50_000 + number)));
        var all = Since(started);
        Measure.Print(
            new($"{Evaluations} answers at once, against ceil({Evaluations}/{Slots}) times one beside {Slots - 1} others", all / (Math.Ceiling((double)Evaluations / Slots) * calls.Average(call => call.Milliseconds)), "", "≤ 1.1"),
            new("most requests under way at once", calls.Max(call => call.AtOnce), "", $"≤ {Slots}"));
    }

    /// <summary>A candidate's question while answers are judged.</summary>
    private static async Task LiveBesideBulkAsync(LlamaServer server)
    {
        var model = Model(server, new(Slots));
        var (alone, beside, number) = (new List<double>(), new List<double>(), 100_000);
        for (var question = 0; question < LiveQuestions; question++)
        {
            alone.Add(await TimeAsync(() => AskAsync(model, Urgency.Live, number++)));
        }

        using var stop = new CancellationTokenSource();
        var bulk = Enumerable.Range(0, Evaluations).Select(async evaluation =>
        {
            for (var round = 0; !stop.IsCancellationRequested; round++)
            {
                await AskAsync(model, Urgency.Bulk, 200_000 + (evaluation * 1_000) + round);
            }
        }).ToList();
        for (var question = 0; question < LiveQuestions; question++)
        {
            beside.Add(await TimeAsync(() => AskAsync(model, Urgency.Live, number++)));
        }

        await stop.CancelAsync();
        await Task.WhenAll(bulk);
        Measure.Print(
            new("a live question alone, median", Middle(alone), "ms", ""),
            new($"a live question beside {Evaluations} evaluations, median", Middle(beside), "ms", ""),
            new("longer by", 100 * ((Middle(beside) / Middle(alone)) - 1), "%", "≤ 10"));
    }

    private static LanguageModel Model(LlamaServer server, ChatSlots slots, List<TimedChatClient.Call>? calls = null) => TestModel.At(
        server.Options(options => (options.Context, options.Slots, options.FirstToken, options.Idle, options.Total) = (8_192, Slots, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4))),
        slots: slots, around: calls is null ? null : chat => new TimedChatClient(chat, calls));

    private static async Task AskAsync(LanguageModel model, Urgency urgency, int number) =>
        await model.AskAsync<Said>(new("write_question", Values(number), urgency), TestContent.Snapshot.Prompts, _ => [], CancellationToken.None);

    private static async Task BareAsync(HttpClient http, LlamaServer server, int number)
    {
        var prompt = TestContent.Snapshot.Prompts.Render("write_question", Values(number));
        var body = new
        {
            model = "scripted",
            messages = prompt.Messages.Select(message => new { role = message.Role, content = message.Text }),
            temperature = 0.4,
            max_tokens = 400,
            response_format = new { type = "json_schema", json_schema = new { name = "answer", strict = true, schema = AIJsonUtilities.CreateJsonSchema(typeof(Said), serializerOptions: JsonSerializerOptions.Web) } },
        };
        using var answer = await http.PostAsJsonAsync(new Uri($"{server.Endpoint}/chat/completions"), body);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>A prompt like a question's, of which no two are the same from the résumé on.</summary>
    private static Dictionary<string, object?> Values(int number) => new()
    {
        ["language"] = "English",
        ["interviewer"] = "A senior colleague.",
        ["role"] = $"Engineer {number}",
        ["passages"] = Enumerable.Range(0, 8).Select(line => new { number = line + 1, section = "experience", text = $"Line {number * 31 + line}: wrote the runbooks of service {number}." }).ToList(),
        ["stage"] = "No stage of the script",
        ["guide"] = "Anything.",
        ["min"] = 10,
        ["max"] = 200,
    };

    private static InterviewContext Context()
    {
        string[] lines = [.. Enumerable.Range(1, 30).Select(number => $"Wrote the runbooks for {number} services and cut the time to recover by {number} percent")];
        var profile = new ResumeProfile { Header = new("Daniel Reed", "Platform Engineer", null), Experience = [new("Northwind", "Northwind", "Platform engineer", "2020 – 2025", lines, new(1, 3))] };
        var resume = new ResumeSnapshot(profile, [.. lines.Select((line, number) => new ResumePassage(Guid.NewGuid(), number, "experience", line, new(1, number + 4)))]);
        return new("en", Scenario, "Platform Engineer", resume, [new("intro", "Could you begin by telling me a little about yourself?", Answer)], Seed: 7);
    }

    private static async Task<double> RateAsync(int requests, int atOnce, Func<int, Task> request)
    {
        var (left, started) = (new ConcurrentQueue<int>(Enumerable.Range(0, requests)), Stopwatch.GetTimestamp());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(async _ =>
        {
            while (left.TryDequeue(out var number))
            {
                await request(number);
            }
        }));
        return requests / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static async Task<double> TimeAsync(Func<Task> what)
    {
        var started = Stopwatch.GetTimestamp();
        await what();
        return Since(started);
    }

    private static double Middle(IEnumerable<double> values) => InterviewBench.Percentile(values, 0.5);

    private static double Since(long started) => Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    private sealed record Said([property: MaxLength(200)] string Quote, [property: MaxLength(500)] string Question);

    /// <summary>Times what the model takes, from the request to its last word.</summary>
    private sealed class TimedChatClient(IChatClient inner, List<TimedChatClient.Call> calls) : DelegatingChatClient(inner)
    {
        private int _underWay;

        public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            var (started, tokensIn, cached, atOnce) = (Stopwatch.GetTimestamp(), 0L, 0L, Interlocked.Increment(ref _underWay));
            try
            {
                await foreach (var update in base.GetStreamingResponseAsync(messages, options, cancellationToken))
                {
                    foreach (var usage in update.Contents.OfType<UsageContent>())
                    {
                        tokensIn += usage.Details.InputTokenCount ?? 0;
                        cached += usage.Details.CachedInputTokenCount ?? 0;
                    }

                    yield return update;
                }
            }
            finally
            {
                Interlocked.Decrement(ref _underWay);
            }

            lock (calls)
            {
                calls.Add(new(Since(started), tokensIn, cached, atOnce));
            }
        }

        /// <param name="AtOnce">How many requests were under way when this one began, with it.</param>
        internal sealed record Call(double Milliseconds, long TokensIn, long Cached, int AtOnce);
    }
}
