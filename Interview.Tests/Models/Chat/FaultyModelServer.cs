using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interview.Tests.Models.Chat;

/// <summary>Speaks the OpenAI protocol and then fails as told; only for faults no real server can be made to have.</summary>
internal sealed class FaultyModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<string> _requests = [];

    private FaultyModelServer(WebApplication app) => _app = app;

    public Uri Endpoint => new($"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/v1");

    /// <summary>The bodies of all requests so far.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    public static async Task<FaultyModelServer> StartAsync(Func<HttpContext, CancellationToken, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new FaultyModelServer(builder.Build());
        server._app.MapPost("/v1/chat/completions", async (HttpContext http) =>
        {
            var body = await new StreamReader(http.Request.Body).ReadToEndAsync(http.RequestAborted);
            lock (server._requests)
            {
                server._requests.Add(body);
            }

            await answer(http, http.RequestAborted);
        });
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Streams the pieces as a healthy server would, each after a pause.</summary>
    public static async Task StreamAsync(HttpContext http, IEnumerable<string> pieces, TimeSpan pause, CancellationToken stop, string finish = "stop")
    {
        http.Response.ContentType = "text/event-stream";
        foreach (var piece in pieces)
        {
            await SayAsync(http, piece, stop);
            await Task.Delay(pause, stop);
        }

        await SendAsync(http, new { id = "1", @object = "chat.completion.chunk", created = 1, model = "faulty", choices = new[] { new { index = 0, delta = new { }, finish_reason = finish } } }, stop);
        await http.Response.WriteAsync("data: [DONE]\n\n", stop);
    }

    /// <summary>One piece of an answer, sent at once.</summary>
    public static Task SayAsync(HttpContext http, string piece, CancellationToken stop) => SendAsync(
        http, new { id = "1", @object = "chat.completion.chunk", created = 1, model = "faulty", choices = new[] { new { index = 0, delta = new { content = piece }, finish_reason = (string?)null } } }, stop);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task SendAsync(HttpContext http, object chunk, CancellationToken stop)
    {
        await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {JsonSerializer.Serialize(chunk)}\n\n"), stop);
        await http.Response.Body.FlushAsync(stop);
    }
}
