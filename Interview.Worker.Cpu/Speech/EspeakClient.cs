using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Interview.Core.Speech;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Speech;

/// <summary>espeak-ng as a text-to-speech client: one short-lived process a sentence, about 30 ms, Korean and English.</summary>
internal sealed class EspeakClient : ITextToSpeechClient
{
    private const int Rate = 22050;
    private const int HeaderSize = 44;

    private readonly EspeakOptions _options;
    private readonly EspeakProcess _process;
    private readonly Lazy<string> _version;

    public EspeakClient(IOptions<EspeakOptions> options)
    {
        _options = options.Value;
        _process = new EspeakProcess(_options);

        // Kept once it succeeded; a missing program is looked for again, because it may be installed meanwhile.
        _version = new(ReadVersion, LazyThreadSafetyMode.PublicationOnly);
    }

    public async Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default)
    {
        var voice = options?.VoiceId ?? _options.KoreanVoice;
        var file = await _process.RunAsync(["--stdin", "--stdout", "-b", "1", "-v", voice, "-s", $"{_options.Speed}"], Spoken(text), cancellationToken);
        return new([new DataContent(Finished(file), WaveSound.ContentType)]) { ModelId = _version.Value };
    }

    public async IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(
        string text, TextToSpeechOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var whole = await GetAudioAsync(text, options, cancellationToken);
        foreach (var update in whole.ToTextToSpeechResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is not null ? null
        : serviceType == typeof(TextToSpeechClientMetadata) ? new TextToSpeechClientMetadata("espeak-ng", defaultModelId: $"{_version.Value}, {_options.Speed} words a minute")
        : serviceType == typeof(Voices) ? new Voices(_options.KoreanVoice, _options.EnglishVoice)
        : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    /// <summary>Only words: control characters and [[ ]] are commands to espeak-ng.</summary>
    private static string Spoken(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            words.Append(char.IsControl(c) || c is '[' or ']' ? ' ' : c);
        }

        return words.ToString();
    }

    /// <summary>To a pipe espeak-ng writes its header before it knows the length; the end of its output is the end of the sound.</summary>
    private static byte[] Finished(byte[] file)
    {
        if (file.Length < HeaderSize)
        {
            throw new SpeechFailedException("espeak-ng returned nothing.");
        }

        var rate = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(24));
        if (rate != Rate)
        {
            throw new SpeechFailedException($"espeak-ng returned a rate of {rate} per second in place of {Rate}.");
        }

        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), file.Length - HeaderSize);
        return file;
    }

    private string ReadVersion()
    {
        // "eSpeak NG text-to-speech: 1.52.0  Data at: …"; GetService cannot wait, and this takes 5 ms once.
        var said = Encoding.UTF8.GetString(Task.Run(() => _process.RunAsync(["--version"], "", CancellationToken.None)).GetAwaiter().GetResult());
        return said.Split(':', 3) is [_, var version, ..]
            ? version.TrimStart().Split(' ')[0]
            : throw new SpeechFailedException($"espeak-ng does not say its version but \"{said.Trim()}\".");
    }
}
