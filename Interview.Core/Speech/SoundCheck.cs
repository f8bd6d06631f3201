namespace Interview.Core.Speech;

/// <summary>What a clip must pass before anybody can hear it, and the one thing done to it: the same loudness for every engine and voice.</summary>
internal static class SoundCheck
{
    /// <summary>Part of a clip's address: another treatment is another sound.</summary>
    public const string Treatment = "level-1";

    private const double Silence = 0.002; // -54 dBFS; speech is above -35.
    private const double Loudness = 0.1; // -20 dBFS over all, pauses included, as broadcast speech is.
    private const double Peak = 0.89; // -1 dBFS, so that a browser's resampling does not clip.

    /// <summary>A wrong rate and a cut show in the length: nobody speaks this text that fast or that slowly.</summary>
    public static void ThrowUnlessSpeech(WaveSound sound, string text)
    {
        var (shortest, longest) = Plausible(text);
        if (sound.Duration < shortest || sound.Duration > longest)
        {
            throw new SpeechFailedException(
                $"The sound lasts {sound.Duration.TotalSeconds:0.0} s; this text takes between {shortest.TotalSeconds:0.0} and {longest.TotalSeconds:0.0} s.");
        }

        if (sound.Level < Silence)
        {
            throw new SpeechFailedException("The sound is silence.");
        }
    }

    public static WaveSound Leveled(WaveSound sound)
    {
        var highest = sound.Samples.Max(s => Math.Abs((double)s)) / short.MaxValue;
        var gain = Math.Min(Loudness / sound.Level, Peak / highest);
        return sound with { Samples = Array.ConvertAll(sound.Samples, s => (short)Math.Clamp(s * gain, short.MinValue, short.MaxValue)) };
    }

    /// <summary>Seconds a character, fast and slow; capitals and digits may be spelled out, in Korean with several syllables each.</summary>
    private static (TimeSpan Shortest, TimeSpan Longest) Plausible(string text)
    {
        var (fast, slow) = (0.0, 1.5);
        foreach (var c in text)
        {
            var (least, most) = c switch
            {
                >= '가' and <= '힣' => (0.06, 0.45),
                > '\u2E7F' => (0.02, 1.5), // Chinese characters are described, not read.
                _ when char.IsDigit(c) || char.IsUpper(c) => (0.02, 1.0),
                _ when char.IsLetter(c) => (0.02, 0.3),
                _ when char.IsPunctuation(c) || char.IsSymbol(c) => (0, 1.0),
                _ => (0.0, 0.1),
            };
            (fast, slow) = (fast + least, slow + most);
        }

        return (TimeSpan.FromSeconds(fast), TimeSpan.FromSeconds(slow));
    }
}
