using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Interview.Core.Models;

public static class EmbeddingServices
{
    /// <summary>The embedding model as configured under <c>Models:Embedding</c>, once in a process, for whoever indexes and whoever searches alike (D-05).</summary>
    public static IServiceCollection AddEmbeddings(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<EmbeddingOptions>, EmbeddingOptionsValidator>();
        services.AddOptions<EmbeddingOptions>().BindConfiguration(EmbeddingOptions.Section).ValidateOnStart();
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>>(provider =>
            provider.GetRequiredService<IOptions<EmbeddingOptions>>().Value switch
            {
                { Endpoint: not null } options => new OpenAIEmbeddings(options),
                { File.Length: > 0 } options => InProcessModels.Embeddings(options),
                _ => new HashedEmbeddings(),
            });
        services.AddSingleton<EmbeddingModel>();
        services.AddHealthChecks().AddCheck<EmbeddingHealth>("embeddings");
        return services;
    }

    /// <summary>Without its model everything goes on: passages are found by their words and embedded later.</summary>
    private sealed class EmbeddingHealth(EmbeddingModel model, IEmbeddingGenerator<string, Embedding<float>> generator, IOptions<EmbeddingOptions> options) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var figures = new Dictionary<string, object> { ["model"] = model.Name };
            if (options.Value.Device is { } device)
            {
                figures["device"] = device;
            }

            return Task.FromResult((options.Value.Trouble ?? (generator as OpenAIEmbeddings)?.Trouble) is { } trouble
                ? HealthCheckResult.Degraded($"Passages are found by their words alone: {trouble}", data: figures)
                : HealthCheckResult.Healthy(data: figures));
        }
    }
}
