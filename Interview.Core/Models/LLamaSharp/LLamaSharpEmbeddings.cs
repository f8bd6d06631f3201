using LLama;
using LLama.Common;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models.LLamaSharp;

/// <summary>LLamaSharp's embedder under the name the settings give its model, since vectors are kept by that name; one text at a time, as the embedder wants.</summary>
internal sealed class LLamaSharpEmbeddings : DelegatingEmbeddingGenerator<string, Embedding<float>>
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly LLamaWeights _weights;
    private readonly EmbeddingGeneratorMetadata _metadata;

    private LLamaSharpEmbeddings(LLamaWeights weights, LLamaEmbedder embedder, string name)
        : base(embedder)
    {
        _weights = weights;
        _metadata = new("llamasharp", null, name, embedder.EmbeddingSize);
    }

    /// <summary>Loads the file; one that cannot be loaded ends the start of the host with the library's words .</summary>
    public static LLamaSharpEmbeddings Of(EmbeddingOptions options)
    {
        var settings = new ModelParams(options.File!) { Embeddings = true, GpuLayerCount = LLamaSharpChatClient.LayersOn(options.Device) };
        var weights = LLamaWeights.LoadFromFile(settings);
        // A text must fit into one batch.
        settings.ContextSize = settings.BatchSize = settings.UBatchSize = (uint)Math.Min(weights.ContextSize, 8_192);
        return new(weights, new LLamaEmbedder(weights, settings), options.Name);
    }

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await base.GenerateAsync(values, options, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata : base.GetService(serviceType, serviceKey);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            base.Dispose(disposing);
            _weights.Dispose();
            _one.Dispose();
        }
    }
}
