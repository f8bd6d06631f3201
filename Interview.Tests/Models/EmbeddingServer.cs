using System.Text.Json;
using Interview.Core.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Interview.Tests.Models;

/// <summary>An embedding server that fails, hangs or is slow when a test wants it to, by OpenAI's protocol. Its vectors are the built-in model's first numbers.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _requests;

    private EmbeddingServer(WebApplication app) => _app = app;

    public Uri Endpoint => new($"{_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/v1");

    public int Requests => _requests;

    /// <summary>What happens before an answer; may wait or throw.</summary>
    public Func<IReadOnlyList<string>, Task> Before { get; set; } = _ => Task.CompletedTask;

    public static async Task<EmbeddingServer> StartAsync(int dimensions)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new EmbeddingServer(app);
        app.MapPost("/v1/embeddings", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            var texts = body.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToList();
            Interlocked.Increment(ref server._requests);
            await server.Before(texts);
            return Results.Json(new
            {
                @object = "list",
                model = "whatever",
                // Out of order: the client must go by the index.
                data = texts.Index().Reverse().Select(text => new { @object = "embedding", index = text.Index, embedding = Base64(VectorOf(text.Item, dimensions)) }),
                usage = new { prompt_tokens = 1, total_tokens = 1 },
            });
        });
        await app.StartAsync();
        return server;
    }

    public IEnumerable<KeyValuePair<string, string?>> Settings(string name) =>
        [new("Models:Embedding:Endpoint", Endpoint.ToString()), new("Models:Embedding:Name", name), new("Models:Embedding:Timeout", "00:00:20")];

    public static float[] VectorOf(string text, int dimensions) => HashedEmbeddings.Of(text)[..dimensions];

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private static string Base64(float[] numbers) => Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers.AsSpan()));
}
