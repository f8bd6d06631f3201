using Interview.AppHost.Models;
using Interview.Tests.Models.Gguf;

namespace Interview.Tests.Models.Servers;

[Trait("Acceptance", "A-06"), Trait("Fault", "F40")]
public sealed class ModelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("interview-gguf-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "model.gguf");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_head_of_a_model_says_what_its_server_needs_to_know()
    {
        LlamaModel.WriteRandom(Path, layers: 3, context: 4_096);

        var file = ModelFile.Read(Path);

        // Three layers of two heads, each 64 wide, key and value, two bytes a number.
        Assert.Equal(("llama", 4_096, 3L * 2 * (64 + 64) * 2), (file.Architecture, file.TrainedContext, file.CacheBytesPerToken));
        Assert.Equal(new FileInfo(Path).Length, file.Bytes);
    }

    [Fact]
    public void A_file_that_lacks_its_end_is_not_whole_wherever_it_was_cut()
    {
        LlamaModel.WriteScripted(Path, [(null, "Yes, of course it is.")]);
        var whole = File.ReadAllBytes(Path);

        foreach (var length in Enumerable.Range(0, 60).Select(step => whole.Length * step / 60).Append(whole.Length - 64))
        {
            File.WriteAllBytes(Path, whole[..length]);
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(Path));
        }
    }

    [Theory]
    [InlineData("<html>Sign in</html>               ", "no GGUF")]
    [InlineData("GGUF\u0009\0\0\0                      ", "version 9")]
    [InlineData("GGUF\u0003\0\0\0\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff            ", "damaged")]
    public void Something_else_is_named(string content, string because)
    {
        File.WriteAllText(Path, content, System.Text.Encoding.Latin1);
        Assert.Contains(because, Assert.Throws<InvalidDataException>(() => ModelFile.Read(Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("is not there", Assert.Throws<InvalidDataException>(() => ModelFile.Read(Path)).Message, StringComparison.Ordinal);
}
