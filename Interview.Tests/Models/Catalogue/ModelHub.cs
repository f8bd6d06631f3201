using System.Net;
using System.Security.Cryptography;
using Interview.Core.Content;
using Interview.Core.Models.Catalogue;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Interview.Tests.Models.Catalogue;

/// <summary>A place models come from: it serves one file as a good server does, or fails as told.</summary>
internal sealed class ModelHub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<string> _requests = [];

    private ModelHub(WebApplication app) => _app = app;

    public byte[] Content { get; set; } = Gguf(300_000, seed: 1);

    public string Tag { get; set; } = "\"one\"";

    /// <summary>What is done in place of serving the file, for the request of this number (from 1).</summary>
    public Func<HttpContext, int, Task>? Instead { get; set; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public Uri Source => new(Address, "/model.gguf");

    /// <summary>Each request so far: where from it wants the file, and on what condition.</summary>
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

    public static async Task<ModelHub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MinResponseDataRate = null;
        });
        var hub = new ModelHub(builder.Build());
        hub._app.Run(async http =>
        {
            int number;
            lock (hub._requests)
            {
                hub._requests.Add($"{http.Request.Path} {http.Request.Headers.Range}{(http.Request.Headers.IfRange.Count > 0 ? $" if {http.Request.Headers.IfRange}" : "")}".TrimEnd());
                number = hub._requests.Count;
            }

            await (hub.Instead?.Invoke(http, number) ?? hub.ServeAsync(http));
        });
        await hub._app.StartAsync();
        return hub;
    }

    /// <summary>The file, with ranges and an entity tag, as ASP.NET Core serves files.</summary>
    public Task ServeAsync(HttpContext http) =>
        Results.Bytes(Content, "application/octet-stream", enableRangeProcessing: true, entityTag: EntityTagHeaderValue.Parse(Tag)).ExecuteAsync(http);

    /// <summary>Promises the whole file and breaks the line after so many bytes of it.</summary>
    public async Task BreakAsync(HttpContext http, int after, bool tagged = true)
    {
        var from = Math.Min(http.Request.GetTypedHeaders().Range?.Ranges.Single().From ?? 0, Content.Length);
        if (from > 0)
        {
            http.Response.StatusCode = StatusCodes.Status206PartialContent;
            http.Response.Headers.ContentRange = $"bytes {from}-{Content.Length - 1}/{Content.Length}";
        }

        http.Response.ContentLength = Content.Length - from;
        if (tagged)
        {
            http.Response.Headers.ETag = Tag;
        }

        await http.Response.Body.WriteAsync(Content.AsMemory((int)from, (int)Math.Min(after, Content.Length - from)));
        await http.Response.Body.FlushAsync();
        await Task.Delay(100); // what was sent must arrive before the line breaks
        http.Abort();
    }

    /// <summary>As it would stand in the catalogue.</summary>
    public CatalogueModel Model(bool sum = true, bool size = true, bool commercial = true, Uri? source = null) => new(
        "tiny", new Localized("시험용", "for tests"), source ?? Source, "tiny.gguf", 2_048, 0.1, new("Test Licence", new("https://licence.example/"), commercial),
        size ? Content.Length : null, sum ? Sum(Content) : null);

    public static byte[] Gguf(int length, int seed)
    {
        var content = new byte[length];
        new Random(seed).NextBytes(content);
        "GGUF"u8.CopyTo(content);
        return content;
    }

    public static string Sum(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
