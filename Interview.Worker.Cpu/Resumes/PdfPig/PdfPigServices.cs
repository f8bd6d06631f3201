using Interview.Core.Resumes;
using Interview.Worker.Cpu.Resumes.PdfPig;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>The Aspire edition's reader of PDFs.</summary>
internal static class PdfPigServices
{
    public static IServiceCollection AddPdfReader(this IServiceCollection services)
    {
        services.AddSingleton<IResumeTextReader, PdfPigReader>();
        services.AddHealthChecks().AddCheck<PdfPigHealth>("resume reading");
        return services;
    }
}
