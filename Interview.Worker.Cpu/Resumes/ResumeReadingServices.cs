using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

internal static class ResumeReadingServices
{
    /// <summary>A <see cref="ResumeReading"/> with this edition's reader of PDFs and our own of the other formats, the configured embeddings, and what keeps vectors up to date with the model.</summary>
    public static IServiceCollection AddResumeReading(this IServiceCollection services)
    {
        services.AddOptions<PopplerOptions>().BindConfiguration(PopplerOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PopplerOptions>, PopplerOptionsValidator>();
        services.AddSingleton<PopplerTools>().AddSingleton<ConfinedProcess>();
        services.AddPdfReader();
        services.AddSingleton<PageDrawing>().AddSingleton<PagePictures>().AddSingleton<PdfUnlocker>().AddSingleton<ProtectedReading>();
        services.AddSingleton<IResumeTextReader, DocxReader>();
        services.AddSingleton<IResumeTextReader, HwpxReader>();
        services.AddSingleton<IResumeTextReader, PlainTextReader>();
        services.AddEmbeddings();
        services.AddSingleton<ResumeReading>();
        services.AddSingleton<PassageVectors>();
        services.AddHostedService<Reindexing>();
        return services;
    }
}
