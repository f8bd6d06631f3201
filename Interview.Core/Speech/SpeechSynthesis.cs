using System.Security.Cryptography;
using System.Text;
using Interview.Core.News.Redis;
using Interview.Core.Storage;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Interview.Core.Speech;

/// <summary>
/// The one way to a spoken sentence. What was spoken before is used again; of many who ask at once one speaks and the others wait.
/// The lock in Redis saves work only: without it a sentence may be spoken twice, but the table's key leaves one row and one file.
/// </summary>
public sealed partial class SpeechSynthesis(ITextToSpeechClient engine, SpeechClips clips, FileStore files, IRedis redis, ILogger<SpeechSynthesis> logger)
{
    public const int LongestText = 2000;

    private const long LargestFile = 64 * 1024 * 1024;

    // Longer than an engine may take, so that a living process keeps its lock and a dead one's ends soon.
    private static readonly TimeSpan LockLifetime = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    /// <exception cref="SpeechFailedException">The engine has no such voice, does not answer, or returned no speech.</exception>
    /// <exception cref="StorageUnavailableException">The sound cannot be kept.</exception>
    public async Task<SpokenClip> SpeakAsync(string text, string locale, CancellationToken cancellationToken)
    {
        var sentence = Sentence.Of(text, locale, engine);
        while (true)
        {
            if (await clips.FindAsync(sentence.Address, cancellationToken) is { } spoken && files.Exists(spoken.FileId))
            {
                return spoken;
            }

            var (mine, held) = await TryLockAsync(sentence.Address, cancellationToken);
            await using (held)
            {
                if (mine)
                {
                    // Somebody may have finished between the look and the lock.
                    var known = await clips.FindAsync(sentence.Address, cancellationToken);
                    return known is not null && files.Exists(known.FileId) ? known : await SynthesizeAsync(sentence, lost: known, cancellationToken);
                }
            }

            await Task.Delay(LookAgain, cancellationToken);
        }
    }

    private async Task<(bool Mine, RedisLock? Held)> TryLockAsync(string address, CancellationToken cancellationToken)
    {
        try
        {
            var held = await redis.TryLockAsync($"speech:{address}", LockLifetime, cancellationToken);
            return (held is not null, held);
        }
        catch (RedisUnavailableException e)
        {
            LogUnlocked(e.Message);
            return (true, null);
        }
    }

    private async Task<SpokenClip> SynthesizeAsync(Sentence sentence, SpokenClip? lost, CancellationToken cancellationToken)
    {
        if (lost is not null)
        {
            LogFileLost(lost.FileId, lost.Address);
        }

        var options = new TextToSpeechOptions { Language = sentence.Locale, VoiceId = sentence.Voice, AudioFormat = "wav" };
        var response = await engine.GetAudioAsync(sentence.Text, options, cancellationToken);
        var sound = WaveSound.Read((response.Contents.OfType<DataContent>().FirstOrDefault()?.Data ?? default).Span);
        SoundCheck.ThrowUnlessSpeech(sound, sentence.Text);

        using var content = new MemoryStream(SoundCheck.Leveled(sound).ToFile());
        var file = await files.WriteAsync(Guid.CreateVersion7(), content, LargestFile, cancellationToken);
        SpokenClip kept;
        try
        {
            var clip = new SpokenClip(sentence.Address, file.Id, sound.Duration, WaveSound.ContentType, file.Sha256);
            kept = await clips.AddAsync(clip, lost, sentence.Voice, sentence.Engine, cancellationToken);
        }
        catch
        {
            // If the row was written after all, the next request sees that its file is missing and speaks again.
            files.Delete(file.Id);
            throw;
        }

        if (kept.FileId != file.Id)
        {
            files.Delete(file.Id);
        }

        return kept;
    }

    private sealed record Sentence(string Text, string Locale, string Voice, string Engine, string Address)
    {
        public static Sentence Of(string text, string locale, ITextToSpeechClient engine)
        {
            // Composed and with single spaces: the same sentence from another keyboard is the same sentence.
            var words = string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length > LongestText || !words.Any(char.IsLetterOrDigit))
            {
                throw new ArgumentException($"A sentence to speak has at least one letter and at most {LongestText} characters.", nameof(text));
            }

            var metadata = engine.GetService<TextToSpeechClientMetadata>();
            var name = $"{metadata?.ProviderName} {metadata?.DefaultModelId}".Trim();
            var voice = engine.GetService<Voices>()?.For(locale) ?? throw new SpeechFailedException($"{name} has no voice for \"{locale}\".");
            var identity = string.Join('\n', words, voice, name, SoundCheck.Treatment);
            return new(words, locale, voice, name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))));
        }
    }

    [LoggerMessage(LogLevel.Warning, "The file {FileId} of the clip {Address} is gone; the sentence is spoken again.")]
    private partial void LogFileLost(Guid fileId, string address);

    [LoggerMessage(LogLevel.Information, "A sentence is spoken without a lock: {Reason}")]
    private partial void LogUnlocked(string reason);
}
