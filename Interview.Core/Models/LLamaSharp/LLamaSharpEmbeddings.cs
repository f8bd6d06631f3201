using LLama;
using LLama.Common;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.LLamaSharp;

/// <summary>
/// LLamaSharp's embedder under the name the settings give its model, since vectors are kept by that name; one text at a time, as the embedder wants.
/// Its own <see cref="IEmbeddingGenerator"/> is not used: in 0.28 it asks a context that it has disposed of, and answers no text.
/// </summary>
internal sealed class LLamaSharpEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly LLamaWeights _weights;
    private readonly LLamaEmbedder _embedder;
    private readonly EmbeddingGeneratorMetadata _metadata;

    private LLamaSharpEmbeddings(LLamaWeights weights, LLamaEmbedder embedder, string name)
    {
        _weights = weights;
        _embedder = embedder;
        _metadata = new("llamasharp", null, name, embedder.EmbeddingSize);
    }

    /// <summary>Loads the file; one that cannot be loaded, or makes no vector of a whole text, ends the start of the host with the reason .</summary>
    public static LLamaSharpEmbeddings Of(EmbeddingOptions options)
    {
        var settings = new ModelParams(options.File!) { Embeddings = true, GpuLayerCount = LLamaSharpChatClient.LayersOn(options.Device) };
        var weights = LLamaWeights.LoadFromFile(settings);
        // A text must fit into one batch.
        settings.ContextSize = settings.BatchSize = settings.UBatchSize = (uint)Math.Min(weights.ContextSize, 8_192);
        var embedder = new LLamaEmbedder(weights, settings);
        return embedder.GetEmbeddings("some words").GetAwaiter().GetResult().Count == 1
            ? new(weights, embedder, options.Name)
            : throw new NotSupportedException($"{options.File}: the model makes a vector of every token and none of a text; it is no model for embeddings.");
    }

    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var made = new GeneratedEmbeddings<Embedding<float>>();
            foreach (var text in values)
            {
                made.Add(new((await _embedder.GetEmbeddings(text, cancellationToken)).Single()));
            }

            return made;
        }
        finally
        {
            _one.Release();
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        _embedder.Dispose();
        _weights.Dispose();
        _one.Dispose();
    }
}
