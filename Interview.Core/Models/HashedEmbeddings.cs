using System.Text;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models;

/// <summary>
/// Embeddings without a model: words, their stems, character n-grams and a small table of concepts, hashed into 1,024 dimensions and
/// normalised to length one. The same text gives the same vector in every process, for ever: any change of a rule here needs a new <see cref="ModelId"/>.
/// </summary>
public sealed class HashedEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    public const string ModelId = "interview-hashed-1";
    public const int Dimensions = 1024;

    private const float WordWeight = 1.0f;
    private const float ConceptWeight = 1.1f;
    private const float BigramWeight = 0.55f;
    private const float TrigramWeight = 0.45f;
    private const float LatinGramWeight = 0.22f;
    private const float CommonFactor = 0.15f;

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
        var normal = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().AsSpan();
        for (var at = 0; at < normal.Length;)
        {
            var kind = KindOf(normal[at]);
            var end = at + 1;
            while (end < normal.Length && (KindOf(normal[end]) == kind || IsInside(normal, end, kind)))
            {
                end++;
            }

            if (kind is not Kind.Nothing)
            {
                Add(vector, normal[at..end], kind);
            }

            at = end;
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

    private enum Kind { Nothing, Hangul, Latin, Digits }

    private static Kind KindOf(char letter) => letter switch
    {
        >= '가' and <= '힣' => Kind.Hangul,
        >= '0' and <= '9' => Kind.Digits,
        _ when char.IsLetter(letter) => Kind.Latin,
        _ => Kind.Nothing,
    };

    // "c++", "c#" and ".net" keep their signs, "1,000" and "99.9" their points.
    private static bool IsInside(ReadOnlySpan<char> text, int at, Kind kind) => kind switch
    {
        Kind.Latin => text[at] is '+' or '#',
        Kind.Digits => text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static void Add(float[] vector, ReadOnlySpan<char> word, Kind kind)
    {
        var stem = kind switch { Kind.Hangul => Stems.Korean(word), Kind.Latin => Stems.English(word), _ => word };
        var factor = Concepts.IsCommon(stem) || Concepts.IsCommon(word) ? CommonFactor : 1f;
        Put(vector, "w", stem, WordWeight * factor);
        if (Concepts.Of(stem) is { } concept)
        {
            Put(vector, "c", concept, ConceptWeight * factor);
        }

        if (kind == Kind.Hangul)
        {
            for (var i = 0; i + 2 <= stem.Length; i++)
            {
                Put(vector, "2", stem.Slice(i, 2), BigramWeight * factor);
                if (stem.Length > 2 && Concepts.Of(stem.Slice(i, 2)) is { } inner)
                {
                    // Korean compounds are written together: 장애대응 holds 장애 and 대응.
                    Put(vector, "c", inner, ConceptWeight * factor * 0.7f);
                }

                if (i + 3 <= stem.Length)
                {
                    Put(vector, "3", stem.Slice(i, 3), TrigramWeight * factor);
                }
            }
        }
        else if (kind == Kind.Latin && word.Length > 3)
        {
            for (var i = 0; i + 4 <= word.Length; i++)
            {
                Put(vector, "4", word.Slice(i, 4), LatinGramWeight * factor);
            }
        }
    }

    private static void Put(float[] vector, ReadOnlySpan<char> space, ReadOnlySpan<char> feature, float weight)
    {
        var hash = Hash(Hash(14695981039346656037UL, space), feature);
        // FNV's low bits mix poorly; this is the finisher of MurmurHash3.
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
        hash ^= hash >> 33;
        vector[hash % Dimensions] += (hash >> 63) == 0 ? weight : -weight;
    }

    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
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
