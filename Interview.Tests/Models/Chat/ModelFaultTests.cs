using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Interview.Core.Models.Chat;
using Interview.Tests.Content;
using Microsoft.AspNetCore.Http;

namespace Interview.Tests.Models.Chat;

/// <summary>A server that hangs, crawls, rambles, breaks off or talks nonsense: each ends as a typed failure, in time, and nothing is taken for an answer.</summary>
public sealed class ModelFaultTests
{
    private static readonly TimeSpan None = TimeSpan.Zero;

    private sealed record Said(string Quote, string Question);

    [Fact, Trait("Fault", "F42")]
    public Task A_server_that_never_begins_is_too_slow() => FailsAsync(ModelFailure.TooSlow, (_, stop) => Task.Delay(Timeout.Infinite, stop));

    [Fact, Trait("Fault", "F42")]
    public Task A_server_that_stops_in_the_middle_is_too_slow() => FailsAsync(ModelFailure.TooSlow, (http, stop) =>
        FaultyModelServer.StreamAsync(http, ["{\"quote\":"], TimeSpan.FromSeconds(30), stop));

    [Fact, Trait("Fault", "F42")]
    public Task A_server_that_never_ends_is_too_slow() => FailsAsync(ModelFailure.TooSlow, (http, stop) =>
        FaultyModelServer.StreamAsync(http, Enumerable.Repeat("a", int.MaxValue), TimeSpan.FromMilliseconds(50), stop));

    [Fact, Trait("Fault", "F42")]
    public Task Signs_of_life_without_a_word_are_silence() => FailsAsync(ModelFailure.TooSlow, (http, stop) =>
        FaultyModelServer.StreamAsync(http, Enumerable.Repeat("", int.MaxValue), TimeSpan.FromMilliseconds(50), stop));

    [Fact, Trait("Fault", "F42")]
    public Task A_server_that_says_503_is_unavailable() => FailsAsync(ModelFailure.Unavailable, (http, stop) =>
    {
        http.Response.StatusCode = 503;
        return http.Response.WriteAsync("{\"error\":{\"message\":\"no slot\"}}", stop);
    });

    [Fact, Trait("Fault", "F42")]
    public Task A_line_that_breaks_in_the_middle_is_unavailable() => FailsAsync(ModelFailure.Unavailable, async (http, stop) =>
    {
        await FaultyModelServer.SayAsync(http, "{\"quote\":", stop);
        http.Abort();
    });

    [Fact, Trait("Fault", "F42")]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(ModelFailure.Unavailable, (await FailureAsync(new Uri($"http://127.0.0.1:{port}/v1"))).Code);
    }

    [Fact, Trait("Fault", "F42")]
    public async Task A_server_that_closes_a_line_it_had_kept_is_not_taken_for_lost()
    {
        var lines = new System.Collections.Concurrent.ConcurrentDictionary<string, bool>();
        await using var server = await FaultyModelServer.StartAsync((http, stop) =>
        {
            if (lines.TryAdd(http.Connection.Id, true))
            {
                return FaultyModelServer.StreamAsync(http, ["{\"quote\":\"\",\"question\":\"What then?\"}"], None, stop);
            }

            http.Abort();
            return Task.CompletedTask;
        });
        var model = TestModel.At(Options(server.Endpoint));

        for (var request = 0; request < 3; request++)
        {
            Assert.Equal("What then?", (await AskAsync(model)).Value.Question);
        }
    }

    [Fact, Trait("Fault", "F43")]
    public Task An_empty_answer_is_no_answer() => FailsAsync(ModelFailure.Format, (http, stop) => FaultyModelServer.StreamAsync(http, [], None, stop));

    [Fact, Trait("Fault", "F43")]
    public Task Words_instead_of_json_are_no_answer() => FailsAsync(ModelFailure.Format, (http, stop) => FaultyModelServer.StreamAsync(http, ["Sure! Here is ", "a question."], None, stop));

    [Fact, Trait("Fault", "F43")]
    public Task Json_of_another_shape_is_no_answer() => FailsAsync(ModelFailure.Format, (http, stop) => FaultyModelServer.StreamAsync(http, ["{\"quote\":\"\",\"question\":\"x\",\"score\":100}"], None, stop));

    [Fact, Trait("Fault", "F43")]
    public Task An_answer_cut_off_at_the_token_limit_is_no_answer() => FailsAsync(ModelFailure.Format, (http, stop) =>
        FaultyModelServer.StreamAsync(http, ["{\"quote\":\"\",\"question\":\"x\"}"], None, stop, finish: "length"));

    [Fact, Trait("Fault", "F43")]
    public Task Ten_megabytes_are_not_waited_for() => FailsAsync(ModelFailure.Format, (http, stop) =>
        FaultyModelServer.StreamAsync(http, Enumerable.Repeat(new string('a', 100_000), 100), None, stop));

    [Fact, Trait("Fault", "F43")]
    public Task Broken_utf8_is_no_answer() => FailsAsync(ModelFailure.Format, async (http, stop) =>
    {
        http.Response.ContentType = "text/event-stream";
        await http.Response.Body.WriteAsync((byte[])[.. "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"faulty\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\""u8, 0xff, 0xfe, .. "\"}}]}\n\ndata: [DONE]\n\n"u8], stop);
    });

    [Fact, Trait("Fault", "F43"), Trait("Acceptance", "C-11")]
    public async Task A_second_try_never_shows_the_model_what_it_had_said()
    {
        await using var server = await FaultyModelServer.StartAsync((http, stop) => FaultyModelServer.StreamAsync(http, ["{\"quote\":\"\",\"question\":\"canary-of-the-first-try\"}"], None, stop));

        var failure = await FailureAsync(server.Endpoint, said => ["It must ask something."]);

        Assert.Equal(ModelFailure.Rules, failure.Code);
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.DoesNotContain("canary", request, StringComparison.Ordinal));
        Assert.Contains("It must ask something.", server.Requests[1], StringComparison.Ordinal);
    }

    private static async Task FailsAsync(string code, Func<HttpContext, CancellationToken, Task> answer)
    {
        await using var server = await FaultyModelServer.StartAsync(answer);
        var clock = Stopwatch.StartNew();

        Assert.Equal(code, (await FailureAsync(server.Endpoint)).Code);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    private static Task<ModelFailureException> FailureAsync(Uri endpoint, Func<Said, IReadOnlyList<string>>? objections = null) =>
        Assert.ThrowsAsync<ModelFailureException>(() => AskAsync(TestModel.At(Options(endpoint)), objections));

    private static ChatModelOptions Options(Uri endpoint) => new()
    {
        Endpoint = endpoint, Name = "faulty", FirstToken = TimeSpan.FromSeconds(1), Idle = TimeSpan.FromSeconds(1), Total = TimeSpan.FromSeconds(3),
    };

    private static Task<ModelAnswer<Said>> AskAsync(LanguageModel model, Func<Said, IReadOnlyList<string>>? objections = null)
    {
        var request = new ModelRequest("evaluate_answer", new Dictionary<string, object?>
        {
            ["language"] = "Korean", ["nonce"] = "n0", ["role"] = "개발자", ["question"] = "무엇을 하셨습니까?", ["answer"] = "개발을 했습니다.",
            ["criteria"] = Array.Empty<object>(),
        }, Urgency.Bulk);
        return model.AskAsync(request, TestContent.Snapshot.Prompts, objections ?? (_ => []), TestContext.Current.CancellationToken);
    }
}
