using Microsoft.Extensions.AI;

namespace Interview.Core.Models;

/// <summary>
/// The embedding model of this process: one for whoever indexes and whoever searches (D-05). Checks what comes from the generator, so that
/// nothing of unknown origin or another size is ever kept or compared (B-07).
/// </summary>
public sealed class EmbeddingModel
{
    /// <summary>More than this pgvector cannot keep.</summary>
    public const int MostDimensions = 16_000;

    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;
    private int _dimensions;

    /// <exception cref="InvalidOperationException">The generator does not say its model's name.</exception>
    public EmbeddingModel(IEmbeddingGenerator<string, Embedding<float>> generator)
    {
        var metadata = generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata;
        Name = metadata?.DefaultModelId ?? throw new InvalidOperationException("The embedding model has no name; vectors of unknown origin can be neither kept nor compared.");
        _generator = generator;
        _dimensions = metadata.DefaultModelDimensions ?? 0;
    }

    public string Name { get; }

    /// <summary>How long its vectors are; a model that does not say is asked for one vector, once.</summary>
    public async Task<int> DimensionsAsync(CancellationToken cancellationToken)
    {
        if (_dimensions == 0)
        {
            await EmbedAsync(["dimensions"], cancellationToken);
        }

        return _dimensions;
    }

    /// <summary>A vector for each text, in one batch; all zero for a text without a word.</summary>
    /// <exception cref="InvalidOperationException">The model returned something else.</exception>
    public async Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (texts.Count == 0)
        {
            return [];
        }

        var made = await _generator.GenerateAsync(texts, cancellationToken: cancellationToken);
        if (made.Count != texts.Count)
        {
            throw new InvalidOperationException($"{Name} returned {made.Count} vectors for {texts.Count} texts.");
        }

        if (made.FirstOrDefault(vector => vector.ModelId is { } model && model != Name) is { } stranger)
        {
            throw new InvalidOperationException($"{stranger.ModelId} answered in the place of {Name}; the vectors of two models cannot be mixed.");
        }

        var vectors = made.Select(vector => vector.Vector.ToArray()).ToList();
        var dimensions = vectors[0].Length;
        if (dimensions is 0 or > MostDimensions || vectors.Any(vector => vector.Length != dimensions) || (_dimensions != 0 && _dimensions != dimensions))
        {
            throw new InvalidOperationException(
                $"{Name} returned vectors of {string.Join(", ", vectors.Select(vector => vector.Length).Distinct())} dimensions; all must have the same ({(_dimensions == 0 ? $"1 to {MostDimensions}" : _dimensions)}).");
        }

        if (vectors.Any(vector => vector.Any(number => !float.IsFinite(number))))
        {
            throw new InvalidOperationException($"{Name} returned a vector that holds something else than numbers.");
        }

        _dimensions = dimensions;
        return vectors;
    }
}
