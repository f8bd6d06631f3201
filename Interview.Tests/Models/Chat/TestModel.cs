using Interview.Core.Models.Chat;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interview.Tests.Models.Chat;

/// <summary>A <see cref="LanguageModel"/> over a server, without a database: records of calls stay where they are.</summary>
internal static class TestModel
{
    /// <param name="around">What stands between the model and whoever asks it, such as a clock.</param>
    /// <param name="state">Left out: of a model that has answered already.</param>
    public static LanguageModel At(ChatModelOptions options, ModelState? state = null, ChatSlots? slots = null, Func<IChatClient, IChatClient>? around = null) => new(
        new PromptRunner(new PatientChatClient((around ?? (chat => chat))(new OpenAIChatClient(options.Name, options.Endpoint!, "")), options)),
        slots ?? new ChatSlots(options.Slots),
        state ?? Ready(options),
        new ModelRecords(new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>(), NullLogger<ModelRecords>.Instance),
        new TokenMeter(),
        options,
        TimeProvider.System);

    private static ModelState Ready(ChatModelOptions options)
    {
        var state = new ModelState(options);
        state.Answered();
        return state;
    }
}
