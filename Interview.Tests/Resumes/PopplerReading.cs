using Interview.Core.Content;
using Interview.Core.Models;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Interview.Tests.Content;
using Interview.Worker.Cpu.Resumes;
using Microsoft.Extensions.Options;

namespace Interview.Tests.Resumes;

/// <summary>The real reader on real files, as the worker composes it.</summary>
internal static class PopplerReading
{
    public static readonly PopplerOptions Options = new() { Tools = Tree() ?? "" };

    private static readonly Lazy<PopplerTools> Found = new(() => new PopplerTools(Microsoft.Extensions.Options.Options.Create(Options)));

    public static PopplerTools Tools => Found.Value;

    public static void SkipUnlessInstalled() => Assert.SkipUnless(Tools.Missing.Count == 0, $"poppler is not installed: {string.Join(", ", Tools.Missing)}. Run the project's setup, or install poppler-utils.");

    public static PopplerReader Reader(PopplerOptions? options = null)
    {
        var wrapped = Microsoft.Extensions.Options.Options.Create(options ?? Options);
        return new PopplerReader(new ConfinedProcess(Tools, wrapped), wrapped);
    }

    public static PageDrawing Drawing()
    {
        var wrapped = Microsoft.Extensions.Options.Options.Create(Options);
        return new PageDrawing(new ConfinedProcess(Tools, wrapped), Tools, wrapped, Microsoft.Extensions.Logging.Abstractions.NullLogger<PageDrawing>.Instance);
    }

    public static async Task<ResumeText> TextOf(byte[] pdf)
    {
        using var file = new TemporaryFile(pdf);
        RequireFormat(file.Path);
        return await Reader().ReadAsync(file.Path, TestContent.Snapshot.ResumeVocabulary, TestContext.Current.CancellationToken);
    }

    public static async Task<ReadResume> ReadAsync(byte[] pdf)
    {
        using var embeddings = new HashedEmbeddings();
        using var file = new TemporaryFile(pdf);
        return await new ResumeReading([Reader()], TestContent.Library, new EmbeddingModel(embeddings)).ReadAsync(file.Path, TestContext.Current.CancellationToken);
    }

    // As ResumeReading does before it chooses this reader.
    private static void RequireFormat(string path)
    {
        using var file = File.OpenRead(path);
        Assert.Equal(ResumeFormat.Pdf, ResumeFile.FormatOf(file));
    }

    private static string? Tree()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tree = Path.Combine(folder.FullName, ".servers/base");
            if (File.Exists(Path.Combine(tree, "bin/pdftotext")))
            {
                return tree;
            }
        }

        return null;
    }
}

internal sealed class TemporaryFile : IDisposable
{
    public TemporaryFile(byte[] content)
    {
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");

    public void Dispose() => File.Delete(Path);
}
