using Interview.Core.Resumes;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

internal static class PopplerServices
{
    public static IServiceCollection AddResumeTextReader(this IServiceCollection services)
    {
        services.AddOptions<PopplerOptions>().BindConfiguration(PopplerOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PopplerOptions>, PopplerOptionsValidator>();
        services.AddSingleton<PopplerTools>();
        services.AddSingleton<ConfinedProcess>();
        services.AddSingleton<IResumeTextReader, PopplerReader>();
        services.AddSingleton<PageDrawing>().AddSingleton<PagePictures>().AddSingleton<PdfUnlocker>().AddSingleton<ProtectedReading>();
        services.AddHealthChecks().AddCheck<PopplerHealth>("resume reading");
        return services;
    }
}
