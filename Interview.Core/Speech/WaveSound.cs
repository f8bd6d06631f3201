using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Interview.Core.Speech;

/// <summary>Uncompressed sound, 16 bits, one channel: what every speech engine can give and every browser can play.</summary>
public sealed record WaveSound(int Rate, short[] Samples)
{
    public const string ContentType = "audio/wav";

    private const int HeaderSize = 44;

    public TimeSpan Duration => TimeSpan.FromSeconds((double)Samples.Length / Rate);

    /// <summary>Effective level between 0 and 1.</summary>
    public double Level => Samples.Length == 0 ? 0 : Math.Sqrt(Samples.Average(s => (double)s * s)) / short.MaxValue;

    /// <summary>Reads a whole WAV file; what its header says must agree with itself and with what is there.</summary>
    /// <exception cref="SpeechFailedException">It does not, and why.</exception>
    public static WaveSound Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file.StartsWith("RIFF"u8) || !file[8..].StartsWith("WAVE"u8))
        {
            throw new SpeechFailedException(file.IsEmpty ? "The speech engine returned nothing." : "The speech engine returned something other than a WAV file.");
        }

        var rate = 0;
        var rest = file[12..];
        while (rest.Length >= 8)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var chunk = rest[8..];
            if (size > chunk.Length)
            {
                throw new SpeechFailedException($"The sound is cut off: a part of {size} bytes has only {chunk.Length}.");
            }

            if (rest.StartsWith("fmt "u8))
            {
                rate = Rated(chunk[..(int)size]);
            }
            else if (rest.StartsWith("data"u8))
            {
                return rate == 0
                    ? throw new SpeechFailedException("The sound does not say its rate.")
                    : new(rate, MemoryMarshal.Cast<byte, short>(chunk[..((int)size & ~1)]).ToArray());
            }

            // Parts are padded to even lengths.
            rest = chunk[(int)Math.Min(size + (size & 1), chunk.Length)..];
        }

        throw new SpeechFailedException("The WAV file has no sound in it.");
    }

    public byte[] ToFile()
    {
        var data = MemoryMarshal.AsBytes<short>(Samples);
        var file = new byte[HeaderSize + data.Length];
        "RIFF"u8.CopyTo(file);
        Put32(4, file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        Put32(16, 16);
        Put16(20, 1);
        Put16(22, 1);
        Put32(24, Rate);
        Put32(28, Rate * sizeof(short));
        Put16(32, sizeof(short));
        Put16(34, 8 * sizeof(short));
        "data"u8.CopyTo(file.AsSpan(36));
        Put32(40, data.Length);
        data.CopyTo(file.AsSpan(HeaderSize));
        return file;

        void Put32(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        void Put16(int at, short value) => BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(at), value);
    }

    private static int Rated(ReadOnlySpan<byte> format)
    {
        if (format.Length < 16
            || BinaryPrimitives.ReadUInt16LittleEndian(format) != 1
            || BinaryPrimitives.ReadUInt16LittleEndian(format[2..]) != 1
            || BinaryPrimitives.ReadUInt16LittleEndian(format[14..]) != 16)
        {
            throw new SpeechFailedException("The sound is not 16-bit PCM with one channel.");
        }

        var rate = BinaryPrimitives.ReadUInt32LittleEndian(format[4..]);
        var bytesPerSecond = BinaryPrimitives.ReadUInt32LittleEndian(format[8..]);
        return rate is >= 8000 and <= 48000 && bytesPerSecond == rate * sizeof(short)
            ? (int)rate
            : throw new SpeechFailedException($"The sound's rate of {rate} per second does not agree with {bytesPerSecond} bytes per second.");
    }
}
