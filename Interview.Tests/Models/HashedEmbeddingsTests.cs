using Interview.Core.Models;
using Microsoft.Extensions.AI;

namespace Interview.Tests.Models;

public sealed class HashedEmbeddingsTests(ITestOutputHelper output)
{
    [Fact, Trait("Acceptance", "B-07")]
    public void A_change_of_the_lexicon_is_another_model() => Assert.Equal($"{HashedEmbeddings.Family}2-{Lexicon.Fingerprint}", HashedEmbeddings.ModelId);

    [Theory]
    [InlineData("ko", 0.8, 0.95)]
    [InlineData("en", 0.8, 0.95)]
    public void A_paraphrased_question_finds_its_passage(string language, double first, double firstThree)
    {
        var set = Paraphrases.In(language);
        var passages = set.Select(pair => HashedEmbeddings.Of(pair.Passage)).ToList();

        var ranks = set.Select((pair, index) =>
        {
            var query = HashedEmbeddings.Of(pair.Query);
            var own = Dot(query, passages[index]);
            var rank = passages.Count(passage => Dot(query, passage) > own);
            if (rank > 0)
            {
                output.WriteLine($"{rank + 1}: {pair.Query} → {pair.Passage}");
            }

            return rank;
        }).ToList();

        output.WriteLine($"{language}: first {ranks.Count(rank => rank == 0)}, in the first three {ranks.Count(rank => rank < 3)}, of {ranks.Count}");
        Assert.True(ranks.Count(rank => rank == 0) >= first * ranks.Count);
        Assert.True(ranks.Count(rank => rank < 3) >= firstThree * ranks.Count);
    }

    [Fact, Trait("Acceptance", "B-07")]
    public void The_same_text_has_the_same_vector_in_every_process()
    {
        // Computed once and written down, name and numbers: other numbers under the same name would be compared with stored ones that they do not fit.
        var vector = HashedEmbeddings.Of("침해사고 대응을 총괄했습니다. Led incident response with C++ and 3,200 alerts.");

        Assert.Equal("interview-hashed-2-b52e43a1 617:-0.381 684:0.245 192:0.235 197:-0.202 205:-0.184 1023:0.182", $"{HashedEmbeddings.ModelId} {Fingerprint(vector)}");
    }

    [Fact, Trait("Acceptance", "B-07")]
    public async Task The_generator_says_its_name_and_dimension()
    {
        using var generator = new HashedEmbeddings();
        var made = await generator.GenerateAsync(["하나", "둘"], cancellationToken: TestContext.Current.CancellationToken);
        var metadata = Assert.IsType<EmbeddingGeneratorMetadata>(generator.GetService(typeof(EmbeddingGeneratorMetadata)));

        Assert.Equal((HashedEmbeddings.ModelId, 1024), (metadata.DefaultModelId, metadata.DefaultModelDimensions));
        Assert.All(made, embedding => Assert.Equal((HashedEmbeddings.ModelId, 1024), (embedding.ModelId, embedding.Vector.Length)));
    }

    [Fact, Trait("Acceptance", "B-07")]
    public async Task Another_dimension_than_its_own_is_refused()
    {
        using var generator = new HashedEmbeddings();

        await Assert.ThrowsAsync<NotSupportedException>(() => generator.GenerateAsync(["x"], new EmbeddingGenerationOptions { Dimensions = 768 }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("정보보안 엔지니어")]
    [InlineData("a")]
    [InlineData("Kubernetes 운영")]
    public void A_vector_has_length_one(string text) => Assert.Equal(1, Math.Sqrt(Dot(HashedEmbeddings.Of(text), HashedEmbeddings.Of(text))), 4);

    [Theory]
    [InlineData("")]
    [InlineData(" \t…!? ")]
    [InlineData("\uD800")]
    public void A_text_without_words_has_the_zero_vector(string text) => Assert.All(HashedEmbeddings.Of(text), value => Assert.Equal(0, value));

    [Fact]
    public void Hangul_in_parts_and_whole_are_one_text() =>
        Assert.Equal(HashedEmbeddings.Of("보안 관제"), HashedEmbeddings.Of("보안 관제".Normalize(System.Text.NormalizationForm.FormD)));

    [Fact]
    public void Particles_do_not_matter_much() =>
        Assert.True(Dot(HashedEmbeddings.Of("데이터베이스를 설계했습니다"), HashedEmbeddings.Of("데이터베이스 설계")) > 0.7);

    private static double Dot(float[] a, float[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * (double)b[i];
        }

        return sum;
    }

    private static string Fingerprint(float[] vector) =>
        string.Join(' ', vector.Select((value, index) => (value, index)).OrderByDescending(pair => Math.Abs(pair.value)).ThenBy(pair => pair.index).Take(6).Select(pair => $"{pair.index}:{pair.value:0.000}"));
}
