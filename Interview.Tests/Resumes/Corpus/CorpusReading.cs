using System.Diagnostics;
using Interview.Core.Resumes;
using Interview.Tests.Content;
using Interview.Worker.Cpu.Resumes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Resumes.Corpus;

/// <summary>Reads samples as the worker reads uploads: the same services, the shipped content, the real poppler.</summary>
internal sealed class CorpusReading : IAsyncDisposable
{
    private readonly ServiceProvider _worker;

    public CorpusReading()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new($"{PopplerOptions.Section}:Tools", PopplerReading.Options.Tools)]).Build());
        services.AddLogging().AddSingleton(TestContent.Library).AddResumeReading();
        _worker = services.BuildServiceProvider();
    }

    /// <summary>The score, or null and the reason when the file is not read at all.</summary>
    public async Task<(Score? Score, string? Refused)> ReadAsync(Sample sample, Rendering rendering)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{rendering.Extension}");
        await File.WriteAllBytesAsync(path, rendering.Write(sample.Sheet));
        try
        {
            var started = Stopwatch.GetTimestamp();
            var read = await _worker.GetRequiredService<ResumeReading>().ReadAsync(path, CancellationToken.None);
            return (Score.Of(sample, read) with { Time = Stopwatch.GetElapsedTime(started) }, null);
        }
        catch (ResumeUnreadableException unreadable)
        {
            return (null, unreadable.Message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public ValueTask DisposeAsync() => _worker.DisposeAsync();
}
