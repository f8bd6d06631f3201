using Microsoft.Extensions.AI;

namespace Interview.Core.Models;

/// <summary>
/// Embeddings without a model: the features of a text (<see cref="TextFeatures"/>), hashed into 1,024 dimensions and normalised to length one. The same
/// text gives the same vector in every process, for ever: any change of a rule needs a new <see cref="Family"/>; a change of the words renames the model by itself.
/// </summary>
public sealed class HashedEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    public const int Dimensions = 1024;

    /// <summary>How the names of all versions begin.</summary>
    public const string Family = "interview-hashed-";

    public static readonly string ModelId = $"{Family}2-{Lexicon.Fingerprint}";

    private static readonly EmbeddingGeneratorMetadata Metadata = new("interview", defaultModelId: ModelId, defaultModelDimensions: Dimensions);

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (options?.Dimensions is { } wanted && wanted != Dimensions)
        {
            throw new NotSupportedException($"{ModelId} has {Dimensions} dimensions, not {wanted}.");
        }

        var made = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            made.Add(new Embedding<float>(Of(value)) { ModelId = ModelId });
        }

        return Task.FromResult(made);
    }

    /// <summary>The vector of a text; all zero when the text holds no letter or digit.</summary>
    public static float[] Of(string text)
    {
        var vector = new float[Dimensions];
        foreach (var feature in TextFeatures.Of(text))
        {
            // A related thought counts towards the thought itself: vectors have room for what is only likely.
            Put(vector, feature.Key.StartsWith("r:", StringComparison.Ordinal) ? feature.Key[2..] : feature.Key, feature.Weight);
        }

        Normalise(vector);
        return vector;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null
        : serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public void Dispose()
    {
        // Holds nothing.
    }

    private static void Put(float[] vector, string feature, float weight)
    {
        var hash = Hash(feature);
        // FNV's low bits mix poorly; this is the finisher of MurmurHash3.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        hash ^= hash >> 33;
        vector[hash % Dimensions] += (hash >> 63) == 0 ? weight : -weight;
    }

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash;
    }

    private static void Normalise(float[] vector)
    {
        var square = 0f;
        for (var i = 0; i < vector.Length; i++)
        {
            // What is said ten times is not ten times as important.
            vector[i] = MathF.Sign(vector[i]) * MathF.Sqrt(MathF.Abs(vector[i]));
            square += vector[i] * vector[i];
        }

        if (square > 0)
        {
            var length = MathF.Sqrt(square);
            for (var i = 0; i < vector.Length; i++)
            {
                vector[i] /= length;
            }
        }
    }
}
