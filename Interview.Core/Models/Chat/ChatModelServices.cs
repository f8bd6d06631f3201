using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Core.Models.Chat;

public static class ChatModelServices
{
    /// <summary>What the chat model's licence allows, for a host that asks no model itself.</summary>
    public static IServiceCollection AddChatLicence(this IServiceCollection services)
    {
        services.AddOptions<ChatLicence>().BindConfiguration(ChatLicence.Section);
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<ChatLicence>>().Value);
    }

    /// <summary>
    /// The chat model as configured under <c>Models:Chat</c>. Without an endpoint there is no <see cref="IChatClient"/> and no
    /// <see cref="LanguageModel"/>: whoever could use one asks for an optional dependency and has the Playbook.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="waits">Whether the host takes no work before the model answers, or certainly does not; one that merely does better with a model begins without it.</param>
    public static IHostApplicationBuilder AddChatModel(this IHostApplicationBuilder builder, bool waits)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<ChatModelOptions>, ChatModelOptionsValidator>();
        services.AddOptions<ChatModelOptions>().BindConfiguration(ChatModelOptions.Section).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ChatModelOptions>>().Value);
        services.AddSingleton<ModelState>();
        services.AddHealthChecks().AddCheck<ModelState.Health>("chat model");
        var section = builder.Configuration.GetSection(ChatModelOptions.Section);
        if (string.IsNullOrWhiteSpace(section[nameof(ChatModelOptions.Endpoint)]) && string.IsNullOrWhiteSpace(section[nameof(ChatModelOptions.File)]))
        {
            return builder;
        }

        services.AddSingleton<IChatClient>(provider =>
        {
            var options = provider.GetRequiredService<ChatModelOptions>();
            return new PatientChatClient(
                options.Endpoint is { } endpoint ? new OpenAIChatClient(options.Name.Length > 0 ? options.Name : "default", endpoint, options.ApiKey) : InProcessModels.Chat(options), options);
        });
        services.AddSingleton(provider => new ChatSlots(provider.GetRequiredService<ChatModelOptions>().Slots));
        services.AddSingleton<TokenMeter>();
        services.AddSingleton<PromptRunner>();
        services.AddSingleton<LanguageModel>();
        services.AddSingleton<ModelRecords>();
        services.AddHostedService(provider => provider.GetRequiredService<ModelRecords>());
        services.AddSingleton<ModelWatch>();
        services.AddHostedService(provider => provider.GetRequiredService<ModelWatch>());
        if (waits)
        {
            services.AddRehearsal<ModelRehearsal>();
        }

        return builder;
    }
}
