using System.Net;
using Microsoft.Net.Http.Headers;

namespace Interview.Web.Gateway;

/// <summary>The request as the service receives it.</summary>
internal static class Outgoing
{
    public static HttpRequestMessage For(HttpContext context, Uri address, bool upgrade, IdleTimer idle)
    {
        var incoming = context.Request;
        var request = new HttpRequestMessage
        {
            // A WebSocket over HTTP/2 begins with CONNECT; towards the service it is an ordinary HTTP/1.1 upgrade.
            Method = upgrade ? HttpMethod.Get : HttpMethod.Parse(incoming.Method),
            RequestUri = address,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = !upgrade && HasBody(incoming) ? new BodyContent(incoming.Body, idle) : null,
        };

        foreach (var (name, values) in incoming.Headers)
        {
            if (HeaderRules.MayPass(name, incoming.Headers.Connection) && !HeaderRules.IsOursToSay(name)
                && !request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
            }
        }

        // The service sees the public host: links and same-origin checks are about the address the browser shows.
        request.Headers.Host = incoming.Host.ToUriComponent();
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", context.Connection.RemoteIpAddress?.ToString());
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", incoming.Scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", incoming.Host.ToUriComponent());
        if (upgrade)
        {
            Upgrade.Ask(request);
        }

        return request;
    }

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0
        || (request.ContentLength is null && HttpProtocol.IsHttp2(request.Protocol) && (HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method) || HttpMethods.IsPatch(request.Method)));

    private sealed class BodyContent(Stream body, IdleTimer idle) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => idle.CopyAsync(body, stream);

        protected override bool TryComputeLength(out long length)
        {
            // The length, when known, travels as the client's own Content-Length header.
            length = 0;
            return false;
        }
    }
}
