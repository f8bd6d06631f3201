using Interview.Core.Resumes;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>The standalone edition's reader of PDFs.</summary>
internal static class PopplerServices
{
    public static IServiceCollection AddPdfReader(this IServiceCollection services)
    {
        services.AddSingleton<IResumeTextReader, PopplerReader>();
        services.AddHealthChecks().AddCheck<PopplerHealth>("resume reading");
        return services;
    }
}
