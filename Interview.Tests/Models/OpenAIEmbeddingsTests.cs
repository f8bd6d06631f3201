using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Tests.Models.Chat;
using Interview.Tests.Models.Gguf;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;

namespace Interview.Tests.Models;

/// <summary>Embeddings from a real llama-server, with weights of no meaning: the way there and back, not the quality.</summary>
[Trait("Needs", "Servers")]
[Trait("Acceptance", "B-07")]
public sealed class OpenAIEmbeddingsTests
{
    public OpenAIEmbeddingsTests()
    {
        Assert.SkipUnless(LlamaServer.Available, LlamaServer.HowToGetIt);
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
    }

    [Fact]
    public async Task A_real_server_embeds_a_batch_and_takes_over_from_the_built_in_model()
    {
        await using var llama = await LlamaServer.StartAsync(path => LlamaModel.WriteRandom(path, layers: 1), slots: 1, context: 8_192, "--embeddings", "--pooling", "mean");
        var system = await TestSystem.TakeAsync(TestContext.Current.CancellationToken);
        KeyValuePair<string, string?>[] settings = [.. system.Settings, new("Models:Embedding:Endpoint", llama.Endpoint.ToString()), new("Models:Embedding:Name", "random-128"), new("Models:Embedding:Batch", "2")];
        Guid candidate, resume;
        await using (var before = await IndexHost.StartAsync(system.Settings))
        {
            (candidate, resume) = await before.ReadAsync(HashedEmbeddings.ModelId, HashedEmbeddings.Of, "주문 응답 시간을 단축했습니다", "신입 사원을 교육했습니다", "Cut the latency");
        }

        // It looks for what has other vectors when it starts, and then not again for a while.
        await using var worker = await IndexHost.StartAsync(settings);

        var twice = await worker.Model.EmbedAsync(["응답 시간", "latency", "응답 시간"], TestContext.Current.CancellationToken);
        await worker.UntilAllAsync("random-128", "all passages have the server's vectors");
        var found = await worker.Search.SearchAsync(resume, candidate, "주문 응답 시간", 10, TestContext.Current.CancellationToken);

        Assert.Equal(twice[0], twice[2]);
        Assert.NotEqual(twice[0], twice[1]);
        Assert.Equal((128, 3L), (twice[0].Length, await worker.CountAsync("select count(*) from passage_vectors where resume_id = $1 and dimensions = 128", resume)));
        Assert.All(found, passage => Assert.NotNull(passage.Nearness));
        Assert.Contains("응답 시간", found[0].Text, StringComparison.Ordinal);
        Assert.NotEqual(FoundBy.WordsAlone, found[0].Reason);
    }
}
