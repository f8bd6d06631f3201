using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Interview.MediaServer.Speech;

/// <summary>The model that hears answers, as configured: a transcription server, or why there is none.</summary>
internal sealed class SpeechModelOptions
{
    public const string Section = "Models:Speech";

    public Uri? Endpoint { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Why the model that was chosen is not started, as whoever starts it says; null: nothing is wrong.</summary>
    public string? Trouble { get; set; }

    /// <summary>What it runs on, as whoever starts it says.</summary>
    public string? Device { get; set; }
}

/// <summary>Without a model that hears, answers are typed: degraded at most, never unhealthy (D-04).</summary>
internal sealed class SpeechModelHealth(IOptions<SpeechModelOptions> options) : IHealthCheck
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(2) };

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var wanted = options.Value;
        Dictionary<string, object> Facts(string state) => new() { ["state"] = state, ["model"] = wanted.Name, ["device"] = wanted.Device ?? "" };
        if (wanted.Trouble is { } trouble)
        {
            return HealthCheckResult.Degraded($"Unavailable: {trouble} Answers are typed.", data: Facts("unavailable"));
        }

        if (wanted.Endpoint is null)
        {
            return HealthCheckResult.Healthy("No speech model is configured; answers are typed.", Facts("absent"));
        }

        try
        {
            using var answer = await Http.GetAsync(new Uri(wanted.Endpoint, "/"), cancellationToken);
            return HealthCheckResult.Healthy(data: Facts("ready"));
        }
        catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
        {
            return HealthCheckResult.Degraded($"Unavailable: {away.Message} Answers are typed.", data: Facts("unavailable"));
        }
    }
}
