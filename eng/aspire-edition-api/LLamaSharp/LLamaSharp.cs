// Signatures as in LLamaSharp 0.28; declarations only (see README.md).
using LLama.Abstractions;
using LLama.Native;
using Microsoft.Extensions.Logging;

namespace LLama
{
    public sealed class LLamaWeights : IDisposable
    {
        public int ContextSize => throw null!;
        public SafeLlamaModelHandle.Vocabulary Vocab => throw null!;
        public static LLamaWeights LoadFromFile(IModelParams @params) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class MtmdWeights;

    public sealed class LLamaContext : IDisposable
    {
        public SafeLLamaContextHandle NativeHandle => throw null!;
        public LLamaToken[] Tokenize(string text, bool addBos = true, bool special = false) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class LLamaTemplate
    {
        public LLamaTemplate(LLamaWeights weights, bool strict = true) => throw null!;
        public bool AddAssistant { get; set; }
        public LLamaTemplate Add(string role, string content) => throw null!;
        public ReadOnlySpan<byte> Apply() => throw null!;
    }

    public sealed class StreamingTokenDecoder
    {
        public StreamingTokenDecoder(LLamaContext context) => throw null!;
        public void Add(LLamaToken token) => throw null!;
        public string Read() => throw null!;
    }

    public sealed class LLamaEmbedder : IDisposable
    {
        public LLamaEmbedder(LLamaWeights weights, IContextParams @params, ILogger? logger = null) => throw null!;
        public int EmbeddingSize { get; private set; }
        public Task<IReadOnlyList<float[]>> GetEmbeddings(string input, CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace LLama.Abstractions
{
    public interface IModelParams;

    public interface IContextParams;

    public interface ILLamaParams : IModelParams, IContextParams;
}

namespace LLama.Common
{
    public record ModelParams : ILLamaParams
    {
        public ModelParams(string modelPath) => throw null!;
        public uint? ContextSize { get; set; }
        public int GpuLayerCount { get; set; }
        public uint SeqMax { get; set; }
        public uint BatchSize { get; set; }
        public uint UBatchSize { get; set; }
        public bool Embeddings { get; set; }
    }
}

namespace LLama.Batched
{
    public sealed class BatchedExecutor : IDisposable
    {
        public BatchedExecutor(LLamaWeights model, IContextParams contextParams, MtmdWeights? clipModel = null) => throw null!;
        public LLamaContext Context => throw null!;
        public LLamaWeights Model => throw null!;
        public Conversation Create() => throw null!;
        public Task<DecodeResult> Infer(CancellationToken cancellation = default) => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class Conversation : IDisposable
    {
        internal Conversation() => throw null!;
        public bool RequiresSampling => throw null!;
        public int GetSampleIndex(int offset = 0) => throw null!;
        public void Prompt(ReadOnlySpan<LLamaToken> tokens, bool allLogits = false) => throw null!;
        public void Prompt(LLamaToken token) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace LLama.Native
{
    public enum DecodeResult
    {
        Ok = 0,
    }

    public readonly record struct LLamaToken
    {
        public bool IsEndOfGeneration(SafeLlamaModelHandle.Vocabulary vocab) => throw null!;
    }

    public sealed class SafeLLamaContextHandle;

    public sealed class SafeLlamaModelHandle
    {
        public sealed class Vocabulary;
    }
}

namespace LLama.Sampling
{
    public record Grammar(string Gbnf, string Root);

    public class DefaultSamplingPipeline : IDisposable
    {
        public float Temperature { get; init; }
        public float TopP { get; init; }
        public Grammar? Grammar { get; init; }
        public uint Seed { get; set; }
        public LLamaToken Sample(SafeLLamaContextHandle ctx, int index) => throw null!;
        public void Dispose() => throw null!;
    }
}
