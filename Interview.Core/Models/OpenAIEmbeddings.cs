using System.ClientModel;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;

namespace Interview.Core.Models;

/// <summary>
/// <see cref="IEmbeddingGenerator{TInput, TEmbedding}"/> over OpenAI's own client. Any compatible server will do: llama.cpp's llama-server with
/// <c>--embeddings</c>, vLLM, Azure OpenAI. Retries are left to whoever asks.
/// </summary>
internal sealed class OpenAIEmbeddings(EmbeddingOptions options) : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EmbeddingClient _client = new(
        options.Name,
        // A server of our own asks for no key; the client insists on one.
        new ApiKeyCredential(options.ApiKey.Length > 0 ? options.ApiKey : "none"),
        ModelConnection.Options(options.Endpoint!, options.Timeout));

    private readonly EmbeddingGeneratorMetadata _metadata = new("openai", options.Endpoint, options.Name, options.Dimensions);

    /// <summary>Null while it answers; else why the last request failed.</summary>
    public string? Trouble { get; private set; }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? wanted = null, CancellationToken cancellationToken = default)
    {
        var made = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(options.Batch))
        {
            try
            {
                var reply = await _client.GenerateEmbeddingsAsync(
                    batch, new OpenAI.Embeddings.EmbeddingGenerationOptions { Dimensions = wanted?.Dimensions ?? options.Dimensions }, cancellationToken);
                // By index: a server may answer out of order.
                made.AddRange(reply.Value.OrderBy(vector => vector.Index).Select(vector => new Embedding<float>(vector.ToFloats()) { ModelId = options.Name }));
                Trouble = null;
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                Trouble = failure.Message;
                throw;
            }
        }

        return made;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // The client's connections are the process's.
    }
}
