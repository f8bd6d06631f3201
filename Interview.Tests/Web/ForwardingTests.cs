using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Interview.Tests.Web;

public sealed class ForwardingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET", 200)]
    [InlineData("POST", 201)]
    [InlineData("PATCH", 409)]
    [InlineData("DELETE", 204)]
    public async Task Method_path_query_body_and_status_pass_through(string method, int status)
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            var body = await new StreamReader(context.Request.Body).ReadToEndAsync();
            context.Response.StatusCode = status;
            context.Response.Headers["X-Seen"] = $"{context.Request.Method} {context.Request.Path.ToUriComponent()}{context.Request.QueryString} {body.Length}";
            if (status != 204)
            {
                await context.Response.WriteAsync("답");
            }
        });
        using var request = new HttpRequestMessage(new(method), "/api/resumes/한?query=%EA%B0%80&b=1") { Content = method == "GET" ? null : new StringContent("이력서") };

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal($"{method} /api/resumes/%ED%95%9C?query=%EA%B0%80&b=1 {(method == "GET" ? 0 : 3)}", response.Headers.GetValues("X-Seen").Single());
        Assert.Equal(status == 204 ? "" : "답", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_body_is_not_held_back_until_it_is_whole()
    {
        var first = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var site = await TestSite.StartAsync(async context =>
        {
            var buffer = new byte[5];
            await context.Request.Body.ReadExactlyAsync(buffer);
            first.SetResult(Encoding.ASCII.GetString(buffer));
            await context.Request.Body.CopyToAsync(Stream.Null);
        });
        var rest = new TaskCompletionSource();
        using var content = new SlowContent("first"u8.ToArray(), rest.Task);

        var sending = site.Client.PostAsync("/api/resumes", content, Cancellation);

        Assert.Equal("first", await first.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        rest.SetResult();
        (await sending).Dispose();
    }

    [Fact]
    [Trait("Acceptance", "C-13")]
    public async Task An_event_arrives_the_moment_it_is_written()
    {
        var more = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("event: hello\n\n");
            await context.Response.Body.FlushAsync();
            await more.Task;
            await context.Response.WriteAsync("event: changed\n\n");
        });

        using var response = await site.Client.GetAsync("/api/news", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancellation));

        Assert.Equal("event: hello", await lines.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
        more.SetResult();
        await lines.ReadLineAsync(Cancellation);
        Assert.Equal("event: changed", await lines.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
    }

    [Fact]
    public async Task A_silent_event_stream_outlives_the_ordinary_limit()
    {
        await using var site = await TestSite.StartAsync(
            async context =>
            {
                context.Response.ContentType = "text/event-stream";
                await context.Response.Body.FlushAsync();
                await Task.Delay(800);
                await context.Response.WriteAsync("event: late\n\n");
            },
            settings: [("Gateway:IdleTimeout", "00:00:00.2")]);

        Assert.Contains("late", await site.Client.GetStringAsync("/api/news", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_browser_leaves_the_service_is_told()
    {
        var left = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.RequestAborted.Register(() => left.TrySetResult());
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.FlushAsync();
            await left.Task;
        });

        (await site.Client.GetAsync("/api/news", HttpCompletionOption.ResponseHeadersRead, Cancellation)).Dispose();

        await left.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation);
    }

    [Fact]
    public async Task A_web_socket_speaks_both_ways_and_ends_for_both()
    {
        var ended = new TaskCompletionSource<WebSocketCloseStatus?>();
        await using var site = await TestSite.StartAsync(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var buffer = new byte[256];
            while (await socket.ReceiveAsync(buffer, default) is { MessageType: not WebSocketMessageType.Close } message)
            {
                await socket.SendAsync(buffer.AsMemory(0, message.Count), message.MessageType, message.EndOfMessage, default);
            }

            ended.SetResult(socket.CloseStatus);
            await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);
        });
        using var client = new ClientWebSocket();
        var buffer = new byte[256];

        await client.ConnectAsync(new UriBuilder(site.Address) { Scheme = "ws", Path = "/api/speech" }.Uri, Cancellation);
        await client.SendAsync("소리"u8.ToArray(), WebSocketMessageType.Binary, true, Cancellation);
        var echoed = await client.ReceiveAsync(buffer.AsMemory(), Cancellation);
        await client.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Cancellation);

        Assert.Equal("소리", Encoding.UTF8.GetString(buffer, 0, echoed.Count));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, await ended.Task.WaitAsync(TimeSpan.FromSeconds(10), Cancellation));
    }

    [Fact]
    public async Task A_service_that_is_down_reads_as_503_with_a_time_to_come_back_and_nothing_of_the_inside()
    {
        await using var site = await TestSite.StartAsync(apiAddress: $"http://127.0.0.1:{FreePort()}");

        using var response = await site.Client.GetAsync("/api/me", Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("service.unavailable", JsonDocument.Parse(body).RootElement.GetProperty("code").GetString());
        Assert.DoesNotContain("127.0.0.1", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_says_nothing_reads_as_504()
    {
        var never = new TaskCompletionSource();
        await using var site = await TestSite.StartAsync(_ => never.Task, settings: [("Gateway:IdleTimeout", "00:00:00.3")]);

        using var response = await site.Client.GetAsync("/api/me", Cancellation);
        never.SetResult();

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_beyond_the_limit_reads_as_413(bool chunked)
    {
        await using var site = await TestSite.StartAsync(async context => await context.Request.Body.CopyToAsync(Stream.Null), settings: [("Gateway:MaxRequestBody", "4096")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/resumes") { Content = new ByteArrayContent(new byte[8192]) };
        request.Headers.TransferEncodingChunked = chunked;

        using var response = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    [Trait("Fault", "F57")]
    public async Task What_a_client_says_about_its_own_address_is_dropped()
    {
        await using var site = await TestSite.StartAsync(SayHeaders);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        foreach (var name in new[] { "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "Forwarded", "X-Real-IP", "X-Original-Host" })
        {
            request.Headers.TryAddWithoutValidation(name, "evil.example");
        }

        var seen = await SendAsync(site, request);

        Assert.DoesNotContain(seen, header => header.Value.Contains("evil.example", StringComparison.Ordinal));
        Assert.Equal("127.0.0.1", seen["X-Forwarded-For"]);
        Assert.Equal("http", seen["X-Forwarded-Proto"]);
        Assert.Equal(site.Address.Authority, seen["X-Forwarded-Host"]);
        Assert.Equal(site.Address.Authority, seen["Host"]);
    }

    [Fact]
    [Trait("Fault", "F57")]
    public async Task A_trusted_balancer_is_believed()
    {
        await using var site = await TestSite.StartAsync(SayHeaders, settings: [("Gateway:TrustedProxies:0", "127.0.0.0/8")]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", "https");

        var seen = await SendAsync(site, request);

        Assert.Equal("203.0.113.7", seen["X-Forwarded-For"]);
        Assert.Equal("https", seen["X-Forwarded-Proto"]);
    }

    [Fact]
    public async Task Hop_by_hop_headers_stay_on_their_hop()
    {
        await using var site = await TestSite.StartAsync(async context =>
        {
            context.Response.Headers["Proxy-Authenticate"] = "Basic";
            context.Response.Headers.Server = "inside/1.0";
            await SayHeaders(context);
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation("Connection", "X-Only-Here");
        request.Headers.TryAddWithoutValidation("X-Only-Here", "1");
        request.Headers.TryAddWithoutValidation("TE", "trailers");
        request.Headers.TryAddWithoutValidation("X-Stays", "1");

        using var response = await site.Client.SendAsync(request, Cancellation);
        var seen = (await response.Content.ReadFromJsonAsync<Dictionary<string, string>>(Cancellation))!;

        Assert.DoesNotContain("X-Only-Here", seen.Keys);
        Assert.DoesNotContain("TE", seen.Keys);
        Assert.Equal("1", seen["X-Stays"]);
        Assert.False(response.Headers.Contains("Proxy-Authenticate"));
        Assert.DoesNotContain("inside", response.Headers.Server.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_of_the_request_goes_on_in_the_service()
    {
        await using var site = await TestSite.StartAsync(SayHeaders);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.TryAddWithoutValidation("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        using var listener = new ActivityListener { ShouldListenTo = _ => true, Sample = (ref _) => ActivitySamplingResult.AllData };
        ActivitySource.AddActivityListener(listener);

        var seen = await SendAsync(site, request);

        Assert.StartsWith("00-0af7651916cd43dd8448eb211c80319c-", seen["traceparent"], StringComparison.Ordinal);
        Assert.DoesNotContain("b7ad6b7169203331", seen["traceparent"], StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Acceptance", "F-02")]
    [InlineData("/api/../health")]
    [InlineData("/api/%2e%2e/health")]
    [InlineData("/api/%252e%252e/health")]
    [InlineData("/api/..%2fhealth")]
    [InlineData("/api/%5c..%5chealth")]
    [InlineData("/api//../../metrics")]
    [InlineData("/media/%252e%252e/api/me")]
    [InlineData("/metrics")]
    [InlineData("/alive")]
    public async Task Nothing_of_a_service_outside_its_public_part_is_reachable(string target)
    {
        var asked = new ConcurrentBag<string>();
        await using var site = await TestSite.StartAsync(context =>
        {
            asked.Add(context.Request.Path);
            return Task.CompletedTask;
        });

        await RawAsync(site, target);

        Assert.DoesNotContain(asked, path => !path.StartsWith("/api/", StringComparison.Ordinal));
    }

    private static Task SayHeaders(HttpContext context) =>
        context.Response.WriteAsJsonAsync(context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString()));

    private static async Task<Dictionary<string, string>> SendAsync(TestSite site, HttpRequestMessage request)
    {
        using var response = await site.Client.SendAsync(request, Cancellation);
        return new((await response.Content.ReadFromJsonAsync<Dictionary<string, string>>(Cancellation))!, StringComparer.OrdinalIgnoreCase);
    }

    // HttpClient would tidy the path before it is sent.
    private static async Task RawAsync(TestSite site, string target)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(site.Address.Host, site.Address.Port, Cancellation);
        await tcp.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {site.Address.Authority}\r\nConnection: close\r\n\r\n"), Cancellation);
        using var reader = new StreamReader(tcp.GetStream());
        await reader.ReadToEndAsync(Cancellation);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class SlowContent(byte[] first, Task rest) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(first);
            await stream.FlushAsync();
            await rest;
            await stream.WriteAsync(first);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
