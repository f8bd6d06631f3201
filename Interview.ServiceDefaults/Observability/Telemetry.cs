using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Interview.ServiceDefaults.Observability;

/// <summary>
/// Traces, metrics and logs over OTLP, steered by the standard variables (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, <c>OTEL_SERVICE_NAME</c> …);
/// without an endpoint nothing is collected. ASP.NET Core, HttpClient, Npgsql and RabbitMQ.Client bring their own sources.
/// </summary>
internal static class TelemetryExtensions
{
    private static readonly string[] Sources =
        ["Interview", "Microsoft.AspNetCore", "System.Net.Http", "Npgsql", "RabbitMQ.Client.Publisher", "RabbitMQ.Client.Subscriber"];

    private static readonly string[] Meters =
        ["Interview", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "Npgsql", "System.Runtime"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        var service = builder.Configuration["OTEL_SERVICE_NAME"] ?? builder.Environment.ApplicationName;
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.SetResourceBuilder(Resource(service));
            logs.IncludeScopes = true;
            logs.AddOtlpExporter();
        });
        builder.Services.AddSingleton(_ => Sdk.CreateTracerProviderBuilder().SetResourceBuilder(Resource(service)).AddSource(Sources).AddOtlpExporter().Build());
        builder.Services.AddSingleton(_ => Sdk.CreateMeterProviderBuilder().SetResourceBuilder(Resource(service)).AddMeter(Meters).AddOtlpExporter().Build());
        builder.Services.AddHostedService<Collectors>();
    }

    private static ResourceBuilder Resource(string service) => ResourceBuilder.CreateDefault().AddService(service).AddEnvironmentVariableDetector();

    /// <summary>Asks for the providers, which collect from the moment they exist; the container disposes, and so flushes, them.</summary>
    private sealed class Collectors(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush(2_000);
            metrics.ForceFlush(2_000);
            return Task.CompletedTask;
        }
    }
}
