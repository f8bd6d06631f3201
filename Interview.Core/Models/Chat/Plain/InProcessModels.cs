using Interview.Core.Models.Chat;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models;

/// <summary>Models within this process: the Aspire edition's. This one has servers for them.</summary>
internal static class InProcessModels
{
    private const string Sentence = "This edition serves no model within its own process: name a server in Endpoint, or build the Aspire edition.";

    public static IChatClient Chat(ChatModelOptions options) => throw new InvalidOperationException($"{ChatModelOptions.Section}:{nameof(options.File)} is set. {Sentence}");

    public static IEmbeddingGenerator<string, Embedding<float>> Embeddings(EmbeddingOptions options) =>
        throw new InvalidOperationException($"{EmbeddingOptions.Section}:{nameof(options.File)} is set. {Sentence}");
}
