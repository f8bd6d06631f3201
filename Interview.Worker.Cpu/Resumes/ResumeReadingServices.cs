using Interview.Core.Models;
using Interview.Core.Resumes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

internal static class ResumeReadingServices
{
    /// <summary>A <see cref="ResumeReading"/> with this edition's reader; the built-in embeddings serve unless others were registered before.</summary>
    public static IServiceCollection AddResumeReading(this IServiceCollection services)
    {
        services.AddOptions<PopplerOptions>().BindConfiguration(PopplerOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PopplerOptions>, PopplerOptionsValidator>();
        services.AddSingleton<PopplerTools>();
        services.AddSingleton<ConfinedProcess>();
        services.AddSingleton<IResumeTextReader, PopplerReader>();
        services.TryAddSingleton<IEmbeddingGenerator<string, Embedding<float>>, HashedEmbeddings>();
        services.AddSingleton<ResumeReading>();
        services.AddHealthChecks().AddCheck<PopplerHealth>("resume reading");
        return services;
    }
}
