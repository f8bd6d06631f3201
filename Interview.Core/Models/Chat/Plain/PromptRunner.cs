using Interview.Core.Content;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.Chat;

/// <summary>Asks a model with a prompt of the library. The Aspire edition has another: the same prompts as functions of a Semantic Kernel.</summary>
public sealed class PromptRunner(IChatClient chat)
{
    /// <param name="prompt">As <paramref name="prompts"/> rendered it from <paramref name="values"/>.</param>
    /// <param name="complaint">What was wrong with the answer before; null the first time.</param>
    public IAsyncEnumerable<ChatResponseUpdate> AskAsync(
        PromptLibrary prompts, RenderedPrompt prompt, IReadOnlyDictionary<string, object?> values, string? complaint, ChatOptions asked, CancellationToken cancellationToken)
    {
        _ = (prompts, values);
        var messages = prompt.Messages.Select(message => new ChatMessage(new ChatRole(message.Role), message.Text));
        return chat.GetStreamingResponseAsync([.. complaint is null ? messages : messages.Append(new ChatMessage(ChatRole.User, complaint))], asked, cancellationToken);
    }
}
