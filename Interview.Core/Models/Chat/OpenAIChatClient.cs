using System.ClientModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace Interview.Core.Models.Chat;

/// <summary>
/// <see cref="IChatClient"/> over OpenAI's own client, for text and JSON schemas: what this product asks for. Any compatible server will do:
/// llama.cpp's llama-server, vLLM, Azure OpenAI. Retries are left to whoever asks; every failure is a <see cref="ModelFailureException"/>.
/// </summary>
internal sealed class OpenAIChatClient(string model, Uri endpoint, string apiKey) : IChatClient
{
    private readonly ChatClient _client = new(
        model,
        // A server of our own asks for no key; the client insists on one.
        new ApiKeyCredential(apiKey.Length > 0 ? apiKey : "none"),
        ModelConnection.Options(endpoint, Timeout.InfiniteTimeSpan));

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        await GetStreamingResponseAsync(messages, options, cancellationToken).ToChatResponseAsync(cancellationToken);

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await using var updates = _client.CompleteChatStreamingAsync([.. messages.Select(Message)], Options(options), cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, cancellationToken))
        {
            var update = updates.Current;
            var said = new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(part => part.Text)))
            {
                ModelId = update.Model,
                ResponseId = update.CompletionId,
                FinishReason = update.FinishReason switch
                {
                    null => null,
                    OpenAI.Chat.ChatFinishReason.Length => ChatFinishReason.Length,
                    OpenAI.Chat.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
                    _ => ChatFinishReason.Stop,
                },
            };
            if (update.Usage is { } usage)
            {
                said.Contents.Add(new UsageContent(new UsageDetails
                {
                    InputTokenCount = usage.InputTokenCount,
                    OutputTokenCount = usage.OutputTokenCount,
                    CachedInputTokenCount = usage.InputTokenDetails?.CachedTokenCount,
                }));
            }

            yield return said;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(ChatClientMetadata) ? new ChatClientMetadata("openai", endpoint, model)
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<StreamingChatCompletionUpdate> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync();
        }
        catch (ClientResultException refused)
        {
            throw refused.Status switch
            {
                0 => new ModelFailureException(ModelFailure.Unavailable, refused.Message, refused),
                503 when refused.Message.Contains("oading", StringComparison.Ordinal) => new ModelFailureException(ModelFailure.Loading, "The model is still being loaded.", refused),
                400 when refused.Message.Contains("context", StringComparison.OrdinalIgnoreCase) => new ModelFailureException(ModelFailure.TooLong, refused.Message, refused),
                408 or 429 or >= 500 => new ModelFailureException(ModelFailure.Unavailable, refused.Message, refused),
                _ => new ModelFailureException(ModelFailure.Refused, refused.Message, refused),
            };
        }
        // The client reports bytes that are no text in its own way.
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            throw new ModelFailureException(ModelFailure.Format, "The server's answer is not of its protocol.", broken);
        }
        catch (Exception line) when (line is HttpRequestException or IOException or AggregateException && !cancellationToken.IsCancellationRequested)
        {
            throw new ModelFailureException(ModelFailure.Unavailable, line.Message, line);
        }
    }

    private static OpenAI.Chat.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text);

    private static ChatCompletionOptions Options(ChatOptions? options)
    {
        var asked = new ChatCompletionOptions { Temperature = options?.Temperature, TopP = options?.TopP, MaxOutputTokenCount = options?.MaxOutputTokens };
#pragma warning disable OPENAI001 // The seed is part of the protocol; only the client calls it experimental.
        asked.Seed = options?.Seed;
#pragma warning restore OPENAI001
        asked.ResponseFormat = options?.ResponseFormat switch
        {
            ChatResponseFormatJson { Schema: { } schema } json => OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(
                json.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true),
            ChatResponseFormatJson => OpenAI.Chat.ChatResponseFormat.CreateJsonObjectFormat(),
            _ => null,
        };
        return asked;
    }
}
