using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;

namespace Interview.Web.Gateway;

/// <summary>WebSockets, over HTTP/1.1 (upgrade) and HTTP/2 (extended CONNECT): after the handshake, two byte streams.</summary>
internal static class Upgrade
{
    public static bool Asked(HttpContext context) =>
        context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true, Protocol: "websocket" }
        || (context.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
            && string.Equals(context.Request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase));

    public static void Ask(HttpRequestMessage request)
    {
        request.Headers.TryAddWithoutValidation("Connection", "Upgrade");
        request.Headers.TryAddWithoutValidation("Upgrade", "websocket");
        if (!request.Headers.Contains("Sec-WebSocket-Key"))
        {
            // HTTP/2 has no key; the service's HTTP/1.1 handshake asks for one.
            request.Headers.TryAddWithoutValidation("Sec-WebSocket-Key", Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)));
        }
    }

    public static async Task RelayAsync(HttpContext context, HttpResponseMessage response, IdleTimer idle)
    {
        var client = context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true } connect
            ? await AcceptConnectAsync(context, connect)
            : await AcceptUpgradeAsync(context);
        await using var _ = client;
        await using var service = await response.Content.ReadAsStreamAsync(idle.Token);

        // Either side's end, error or silence ends both.
        Task[] ways = [idle.CopyAsync(client, service), idle.CopyAsync(service, client)];
        await Task.WhenAny(ways);
        idle.Stop();
        await Task.WhenAll(ways).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static Task<Stream> AcceptUpgradeAsync(HttpContext context)
    {
        // Hop by hop, so it was not copied; Kestrel says "Connection: Upgrade" by itself, but not to what.
        context.Response.Headers.Upgrade = "websocket";
        return context.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
    }

    private static ValueTask<Stream> AcceptConnectAsync(HttpContext context, IHttpExtendedConnectFeature connect)
    {
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.Headers.Remove("Sec-WebSocket-Accept");
        return connect.AcceptAsync();
    }
}
