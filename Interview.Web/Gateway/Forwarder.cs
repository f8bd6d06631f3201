using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace Interview.Web.Gateway;

/// <summary>
/// Passes one request to a service and streams the answer back: nothing is buffered, retried or followed.
/// Modelled on YARP's HttpForwarder, reduced to what this site needs.
/// </summary>
internal sealed partial class Forwarder(IOptions<GatewayOptions> options, ILogger<Forwarder> logger) : IDisposable
{
    private readonly HttpMessageInvoker _client = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = options.Value.ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = DistributedContextPropagator.CreateDefaultPropagator(),
    });

    /// <summary>Forwards to <paramref name="target"/> when the path, as the target will read it, still lies under <paramref name="prefix"/>.</summary>
    public async Task ForwardAsync(HttpContext context, Uri target, string prefix)
    {
        var limits = options.Value;
        if (AddressAt(target, prefix, context.Request) is not { } address)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status404NotFound, "not_found");
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = limits.MaxRequestBody;
        }

        if (context.Request.ContentLength > limits.MaxRequestBody)
        {
            await Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "request.too_large");
            return;
        }

        using var idle = new IdleTimer(limits.IdleTimeout, context.RequestAborted);
        var upgrade = Upgrade.Asked(context);
        using var request = Outgoing.For(context, address, upgrade, idle);

        HttpResponseMessage response;
        try
        {
            response = await _client.SendAsync(request, idle.Token);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            await RefuseAsync(context, idle, target, e);
            return;
        }

        using (response)
        {
            Incoming.CopyHead(response, context);
            if (response.StatusCode == HttpStatusCode.SwitchingProtocols && upgrade)
            {
                idle.Extend(limits.StreamIdleTimeout);
                await Upgrade.RelayAsync(context, response, idle);
                return;
            }

            if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
            {
                idle.Extend(limits.StreamIdleTimeout);
            }

            try
            {
                await Incoming.CopyBodyAsync(response, context, idle);
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // The head is already sent: only cutting the connection tells the client that the rest is missing.
                LogBroken(target.Authority, e.GetType().Name);
                context.Abort();
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private static Uri? AddressAt(Uri target, string prefix, HttpRequest request)
    {
        // Uri resolves dot segments the way the target would ("%252e%252e" arrives here as "%2e%2e"); nothing outside the prefix is reachable.
        var path = request.Path.ToUriComponent();
        var hidden = path.Contains("%2f", StringComparison.OrdinalIgnoreCase) || path.Contains("%5c", StringComparison.OrdinalIgnoreCase);
        return !hidden && Uri.TryCreate(target, path + request.QueryString.ToUriComponent(), out var address)
            && address.Authority == target.Authority && address.AbsolutePath.StartsWith(prefix, StringComparison.Ordinal)
            ? address
            : null;
    }

    private Task RefuseAsync(HttpContext context, IdleTimer idle, Uri target, Exception e)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            return Task.CompletedTask;
        }

        if (e is HttpRequestException { InnerException: BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } })
        {
            return Refusal.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "request.too_large");
        }

        LogUnreachable(target.Authority, e.GetType().Name);
        return idle.Elapsed
            ? Refusal.WriteAsync(context, StatusCodes.Status504GatewayTimeout, "service.timeout")
            : Refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "service.unavailable", retryAfterSeconds: 2);
    }

    [LoggerMessage(LogLevel.Warning, "{Target} could not be reached: {Cause}.")]
    private partial void LogUnreachable(string target, string cause);

    [LoggerMessage(LogLevel.Information, "The answer of {Target} broke off: {Cause}.")]
    private partial void LogBroken(string target, string cause);
}
