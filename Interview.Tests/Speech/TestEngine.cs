using System.Runtime.CompilerServices;
using Interview.Core.Speech;
using Microsoft.Extensions.AI;

namespace Interview.Tests.Speech;

/// <summary>An engine whose faults a test chooses and whose calls it counts.</summary>
internal sealed class TestEngine : ITextToSpeechClient
{
    private int _calls;

    public int Calls => _calls;

    public string Version { get; set; } = "1";

    /// <summary>What it answers; awaited, so a test can hold it back.</summary>
    public Func<Task<byte[]>> Answer { get; set; } = async () =>
    {
        await Task.Delay(100);
        return WaveSoundTests.Tone(2, 0.2).ToFile();
    };

    public async Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        return new([new DataContent(await Answer().WaitAsync(cancellationToken), WaveSound.ContentType)]);
    }

    public async IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(
        string text, TextToSpeechOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetAudioAsync(text, options, cancellationToken)).ToTextToSpeechResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceType == typeof(TextToSpeechClientMetadata) ? new TextToSpeechClientMetadata("test", defaultModelId: Version)
        : serviceType == typeof(Voices) ? new Voices("ko", "en")
        : null;

    public void Dispose()
    {
    }
}
