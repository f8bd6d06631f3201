using System.ClientModel.Primitives;
using OpenAI;

namespace Interview.Core.Models;

/// <summary>How servers of models are reached over OpenAI's protocol.</summary>
internal static class ModelConnection
{
    // A line that is kept may be closed by the server just as we speak, and nobody sends a POST again by itself; a new one costs nothing beside a model's answer.
    private static readonly HttpClientPipelineTransport NewLineEachTime = new(new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.Zero }) { Timeout = Timeout.InfiniteTimeSpan });

    public static OpenAIClientOptions Options(Uri endpoint, TimeSpan timeout) =>
        new() { Endpoint = endpoint, NetworkTimeout = timeout, Transport = NewLineEachTime, RetryPolicy = new ClientRetryPolicy(0) };
}
