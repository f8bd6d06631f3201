using Interview.Core.Speech;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Speech;

internal static class SpeechRegistration
{
    /// <summary>Needs the database's <c>NpgsqlDataSource</c>, the file store and Redis beside it.</summary>
    public static IHostApplicationBuilder AddSpeech(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<EspeakOptions>, EspeakOptionsValidator>();
        builder.Services.AddOptions<EspeakOptions>().BindConfiguration(EspeakOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<ITextToSpeechClient, EspeakClient>()
            .AddSingleton<SpeechClips>()
            .AddSingleton<SpeechSynthesis>()
            .AddHealthChecks().AddCheck<EspeakHealth>("speech");
        return builder;
    }
}
