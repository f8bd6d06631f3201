using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Interview.Worker.Cpu.Resumes;

internal static class ResumeReadingServices
{
    /// <summary>A <see cref="ResumeReading"/> with this edition's reader of PDFs and our own of the other formats; the built-in embeddings serve unless others were registered before.</summary>
    public static IServiceCollection AddResumeReading(this IServiceCollection services)
    {
        services.AddResumeTextReader();
        services.AddSingleton<IResumeTextReader, DocxReader>();
        services.AddSingleton<IResumeTextReader, HwpxReader>();
        services.AddSingleton<IResumeTextReader, PlainTextReader>();
        services.TryAddSingleton<IEmbeddingGenerator<string, Embedding<float>>, HashedEmbeddings>();
        services.AddSingleton<ResumeReading>();
        return services;
    }
}
