using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace Interview.Web.Gateway;

internal static class GatewaySetup
{
    public static void AddGateway(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<GatewayOptions>, GatewayOptionsValidator>();
        builder.Services.AddOptions<GatewayOptions>().BindConfiguration(GatewayOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<Forwarder>();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<GatewayOptions>>((forwarded, gateway) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var network in gateway.Value.TrustedProxies)
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
            }
        });
    }

    public static void UseGatewayHeaders(this WebApplication app)
    {
        // With no trusted network the middleware would believe everyone, so it is absent.
        if (app.Services.GetRequiredService<IOptions<GatewayOptions>>().Value.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.Use(SecurityHeaders.Add);
        app.UseExceptionHandler(failed => failed.Run(context => Refusal.WriteAsync(context, StatusCodes.Status500InternalServerError, "internal")));
    }

    public static void MapGateway(this WebApplication app)
    {
        Map(app, "/api/", "api");
        Map(app, "/media/", "mediaserver");
    }

    private static void Map(WebApplication app, string prefix, string service)
    {
        var target = app.Configuration[$"services:{service}:https:0"] ?? app.Configuration[$"services:{service}:http:0"];
        var address = target is null ? null : new Uri(target);
        var forwarder = app.Services.GetRequiredService<Forwarder>();
        app.Map(prefix + "{**rest}", context => address is null
            ? Refusal.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "service.unavailable", retryAfterSeconds: 30)
            : forwarder.ForwardAsync(context, address, prefix));
    }
}
