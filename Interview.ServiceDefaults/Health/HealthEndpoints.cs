using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.ServiceDefaults.Health;

/// <summary>One part of a process and how it is. <c>Cause</c> is a sentence when it is not well.</summary>
public sealed record PartHealth(string Name, string State, string? Cause, IReadOnlyDictionary<string, object>? Figures);

/// <summary>The answer of <c>/health</c>: <c>ready</c>, <c>degraded</c> (works, with something missing) or <c>failed</c>.</summary>
public sealed record ProcessHealth(string State, IReadOnlyList<PartHealth> Parts)
{
    public static ProcessHealth From(HealthReport report) => new(
        Word(report.Status),
        [.. report.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry =>
            new PartHealth(entry.Key, Word(entry.Value.Status), entry.Value.Description ?? entry.Value.Exception?.Message, entry.Value.Data.Count == 0 ? null : entry.Value.Data))]);

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "ready",
        HealthStatus.Degraded => "degraded",
        _ => "failed",
    };
}

internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health", new HealthCheckOptions
        {
            ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(ProcessHealth.From(report), http.RequestAborted),
        });
    }
}
