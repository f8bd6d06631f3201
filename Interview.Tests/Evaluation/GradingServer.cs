using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Interview.Tests.Models.Chat;

namespace Interview.Tests.Evaluation;

/// <summary>A model server that grades as a test tells it, under the real prompt; it remembers how many requests were under way at once.</summary>
internal sealed partial class GradingServer(FaultyModelServer server, GradingServer.Load load) : IAsyncDisposable
{
    public sealed class Load
    {
        private readonly Lock _gate = new();
        private int _now;

        public int Peak { get; private set; }

        public void Enter()
        {
            lock (_gate)
            {
                Peak = Math.Max(Peak, ++_now);
            }
        }

        public void Leave()
        {
            lock (_gate)
            {
                _now--;
            }
        }
    }

    /// <summary>One criterion as it is asked for, and what the candidate said.</summary>
    internal sealed record Asked(string Criterion, string Answer, string Nonce);

    public Uri Endpoint => server.Endpoint;

    public IReadOnlyList<string> Requests => server.Requests;

    public int Peak => load.Peak;

    /// <param name="grade">Level word, evidence and reason for a criterion; the number of the request comes along.</param>
    public static async Task<GradingServer> StartAsync(Func<Asked, int, (string Level, string[] Evidence, string Reason)> grade, TimeSpan? takes = null)
    {
        var load = new Load();
        var number = -1;
        FaultyModelServer? server = null;
        server = await FaultyModelServer.StartAsync(async (http, stop) =>
        {
            var mine = Interlocked.Increment(ref number);
            load.Enter();
            try
            {
                await Task.Delay(takes ?? TimeSpan.Zero, stop);
            }
            finally
            {
                // Before it answers: whoever has the answer may ask again before this request has ended.
                load.Leave();
            }

            var prompt = Texts(server!.Requests[mine]);
            var grades = Criteria(prompt).Select(asked => (asked.Criterion, Graded: grade(asked, mine)))
                .Select(g => new { criterion = g.Criterion, evidence = g.Graded.Evidence, reason = g.Graded.Reason, level = g.Graded.Level });
            await FaultyModelServer.StreamAsync(http, [JsonSerializer.Serialize(new { grades })], TimeSpan.Zero, stop);
        });
        return new(server, load);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>The texts of a request's messages.</summary>
    public static string Texts(string request) => string.Join('\n', JsonDocument.Parse(request).RootElement.GetProperty("messages").EnumerateArray().Select(message =>
        message.GetProperty("content") is { ValueKind: JsonValueKind.String } text ? text.GetString() : string.Concat(message.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("text").GetString()))));

    private static List<Asked> Criteria(string prompt)
    {
        var said = Said().Match(prompt);
        return [.. Criterion().Matches(prompt).Select(m => new Asked(m.Groups["code"].Value, WebUtility.HtmlDecode(said.Groups["answer"].Value), said.Groups["nonce"].Value))];
    }

    [GeneratedRegex("<criterion code=\"(?<code>[a-z_]+)\"")]
    private static partial Regex Criterion();

    [GeneratedRegex("<answer-(?<nonce>[0-9a-f]{16})>(?<answer>[^<]*)</answer-")]
    private static partial Regex Said();
}
