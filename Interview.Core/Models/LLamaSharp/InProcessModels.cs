using Interview.Core.Models.Chat;
using Interview.Core.Models.LLamaSharp;
using Microsoft.Extensions.AI;

namespace Interview.Core.Models;

/// <summary>Models within this process, by LLamaSharp; its backend for CUDA 12 comes with the package LLamaSharp.Backend.Cuda12.</summary>
internal static class InProcessModels
{
    public static IChatClient Chat(ChatModelOptions options) => new LLamaSharpChatClient(options);

    public static IEmbeddingGenerator<string, Embedding<float>> Embeddings(EmbeddingOptions options) => LLamaSharpEmbeddings.Of(options);
}
