using System.Buffers.Binary;
using Interview.Core.Speech;

namespace Interview.Tests.Speech;

[Trait("Fault", "F44")]
public sealed class WaveSoundTests
{
    private const string Text = "자기소개를 부탁드립니다.";

    private static readonly WaveSound Speech = Tone(seconds: 2, level: 0.2);

    [Fact]
    public void A_file_that_was_written_reads_as_the_same_sound()
    {
        var read = WaveSound.Read(Speech.ToFile());

        Assert.Equal(Speech.Samples, read.Samples);
        Assert.Equal((22050, TimeSpan.FromSeconds(2)), (read.Rate, read.Duration));
    }

    [Fact]
    public void Parts_that_are_not_sound_are_passed_over()
    {
        var file = Speech.ToFile();
        byte[] withRemark = [.. file[..36], .. "LIST"u8, 3, 0, 0, 0, (byte)'a', (byte)'b', (byte)'c', 0, .. file[36..]];

        Assert.Equal(Speech.Samples, WaveSound.Read(withRemark).Samples);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        var file = Speech.ToFile();
        for (var cut = 0; cut < 1000; cut++)
        {
            Assert.Throws<SpeechFailedException>(() => WaveSound.Read(file.AsSpan(0, cut)));
            Assert.Throws<SpeechFailedException>(() => WaveSound.Read(file.AsSpan(0, file.Length - 1 - cut)));
        }
    }

    [Theory]
    [InlineData(20, 3)] // floating point
    [InlineData(22, 2)] // two channels
    [InlineData(34, 8)] // 8 bits
    [InlineData(24, 0)] // no rate
    [InlineData(24, 16000)] // a rate that its bytes per second contradict
    [InlineData(0, 'X')]
    [InlineData(8, 'X')]
    public void A_header_that_contradicts_itself_is_refused(int at, int value)
    {
        var file = Speech.ToFile();
        if (at == 24)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        }
        else
        {
            file[at] = (byte)value;
        }

        Assert.Throws<SpeechFailedException>(() => WaveSound.Read(file));
    }

    [Fact]
    public void No_bytes_do_anything_but_read_or_be_refused()
    {
        var random = new Random(44);
        var file = Tone(0.01, 0.2).ToFile();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = file[..random.Next(file.Length)];
            for (var change = 0; change < 6 && bytes.Length > 0; change++)
            {
                bytes[random.Next(Math.Min(bytes.Length, 60))] = (byte)random.Next(256);
            }

            try
            {
                WaveSound.Read(bytes);
            }
            catch (SpeechFailedException)
            {
            }
        }
    }

    [Theory]
    [InlineData(2, 0.0)]
    [InlineData(2, 0.001)]
    public void Silence_is_not_speech(double seconds, double level)
    {
        Assert.Throws<SpeechFailedException>(() => SoundCheck.ThrowUnlessSpeech(Tone(seconds, level), Text));
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(30)]
    public void A_length_that_nobody_would_need_for_the_words_is_not_speech(double seconds)
    {
        Assert.Throws<SpeechFailedException>(() => SoundCheck.ThrowUnlessSpeech(Tone(seconds, 0.2), Text));
    }

    [Fact]
    public void Speech_under_a_wrong_rate_is_noticed()
    {
        var slowed = Tone(4.2, 0.2) with { Rate = 8000 };

        Assert.Throws<SpeechFailedException>(() => SoundCheck.ThrowUnlessSpeech(slowed, Text));
        SoundCheck.ThrowUnlessSpeech(Tone(4.2, 0.2), Text);
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.6)]
    public void Quiet_and_loud_voices_come_out_alike(double level)
    {
        var leveled = SoundCheck.Leveled(Tone(1, level));

        Assert.Equal(0.1, leveled.Level, 0.002);
    }

    [Fact]
    public void A_single_loud_click_is_not_driven_into_clipping()
    {
        var sound = Tone(1, 0.01);
        sound.Samples[500] = short.MaxValue;

        Assert.True(SoundCheck.Leveled(sound).Samples.Max() < 0.9 * short.MaxValue);
    }

    internal static WaveSound Tone(double seconds, double level) => new(
        22050,
        [.. Enumerable.Range(0, (int)(seconds * 22050)).Select(i => (short)(level * Math.Sqrt(2) * short.MaxValue * Math.Sin(i * 0.06)))]);
}
