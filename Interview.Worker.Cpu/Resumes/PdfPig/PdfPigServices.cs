using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

internal static class PdfPigServices
{
    public static IServiceCollection AddResumeTextReader(this IServiceCollection services) => services.AddSingleton<IResumeTextReader, PdfPig.PdfPigReader>();
}
