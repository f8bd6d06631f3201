using Interview.Core.Speech;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Worker.Cpu.Speech;

/// <summary>Says one syllable in each language: a program without its voices starts as well as one with them.</summary>
internal sealed class EspeakHealth(ITextToSpeechClient engine) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var name = engine.GetService<TextToSpeechClientMetadata>();
            var voices = engine.GetService<Voices>()!;
            await engine.GetAudioAsync("네", new() { VoiceId = voices.Korean }, cancellationToken);
            await engine.GetAudioAsync("yes", new() { VoiceId = voices.English }, cancellationToken);
            return HealthCheckResult.Healthy(data: new Dictionary<string, object> { ["engine"] = $"{name?.ProviderName} {name?.DefaultModelId}" });
        }
        catch (SpeechFailedException e)
        {
            // Candidates read their questions meanwhile.
            return HealthCheckResult.Degraded(e.Message);
        }
    }
}
