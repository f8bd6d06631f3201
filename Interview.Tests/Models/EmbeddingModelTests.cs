using System.ComponentModel.DataAnnotations;
using Interview.Core.Models;
using Microsoft.Extensions.AI;

namespace Interview.Tests.Models;

/// <summary>What an embedding model may not do: be nameless, answer in another's name, or change the length of its vectors.</summary>
[Trait("Acceptance", "B-07")]
public sealed class EmbeddingModelTests
{
    [Fact]
    public void A_model_without_a_name_is_refused() => Assert.Throws<InvalidOperationException>(() => new EmbeddingModel(new Scripted(null, [])));

    [Theory]
    [InlineData("other", "1;1", "answered in the place of")]
    [InlineData(null, "1", "1 vectors for 2")]
    [InlineData(null, "3;4", "3, 4 dimensions")]
    [InlineData(null, "0;0", "0 dimensions")]
    [InlineData(null, "16001;16001", "16001 dimensions")]
    public async Task What_cannot_be_compared_is_refused(string? answersAs, string lengths, string because)
    {
        var model = new EmbeddingModel(new Scripted("mine", [.. lengths.Split(';').Select(length => new Embedding<float>(new float[int.Parse(length)]) { ModelId = answersAs })]));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => model.EmbedAsync(["one", "two"], TestContext.Current.CancellationToken));

        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_changes_its_length_under_the_same_name_is_refused()
    {
        var vectors = new List<Embedding<float>> { new(new float[] { 1, 2 }) };
        var model = new EmbeddingModel(new Scripted("mine", vectors));
        Assert.Equal(2, await model.DimensionsAsync(TestContext.Current.CancellationToken));

        vectors[0] = new(new float[] { 1, 2, 3 });

        await Assert.ThrowsAsync<InvalidOperationException>(() => model.EmbedAsync(["one"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Numbers_that_are_none_are_refused() => await Assert.ThrowsAsync<InvalidOperationException>(() =>
        new EmbeddingModel(new Scripted("mine", [new(new[] { 1, float.NaN })])).EmbedAsync(["one"], TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("http://127.0.0.1:1/v1", "", false)]
    [InlineData("http://127.0.0.1:1/v1", "interview-hashed-2-aaaaaaaa", false)]
    [InlineData("http://127.0.0.1:1/v1", "bge-m3", true)]
    [InlineData(null, "", true)]
    public void An_endpoint_needs_a_name_of_its_own(string? endpoint, string name, bool isFine)
    {
        var options = new EmbeddingOptions { Endpoint = endpoint is null ? null : new Uri(endpoint), Name = name };

        Assert.Equal(isFine, Validator.TryValidateObject(options, new ValidationContext(options), [], validateAllProperties: true));
    }

    private sealed class Scripted(string? name, IReadOnlyList<Embedding<float>> vectors) : IEmbeddingGenerator<string, Embedding<float>>
    {
        public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(vectors));

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(EmbeddingGeneratorMetadata) ? new EmbeddingGeneratorMetadata(defaultModelId: name) : null;

        public void Dispose()
        {
        }
    }
}
