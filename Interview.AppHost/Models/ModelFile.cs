using System.Text;

namespace Interview.AppHost.Models;

/// <summary>What the head of a GGUF file says: enough to choose how its server is started, and to see that the file is whole.</summary>
/// <param name="TrainedContext">The longest text it was trained on, in tokens; null: it does not say.</param>
/// <param name="CacheBytesPerToken">What one token takes in the server's cache at 16 bits; null: it does not say.</param>
internal sealed record ModelFile(string Path, long Bytes, string Architecture, int? TrainedContext, long? CacheBytesPerToken)
{
    private const int Longest = 1 << 24;

    // ggml's types by number: values in a block, bytes of a block. One that is not here is counted as a byte.
    private static readonly Dictionary<uint, (int Values, int Bytes)> Blocks = new()
    {
        [0] = (1, 4), [1] = (1, 2), [2] = (32, 18), [3] = (32, 20), [6] = (32, 22), [7] = (32, 24), [8] = (32, 34), [9] = (32, 36),
        [10] = (256, 84), [11] = (256, 110), [12] = (256, 144), [13] = (256, 176), [14] = (256, 210), [15] = (256, 292), [30] = (1, 2),
    };

    /// <exception cref="InvalidDataException">It cannot serve; the message says why in a sentence.</exception>
    public static ModelFile Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
            using var reader = new BinaryReader(file, Encoding.UTF8);
            return Read(path, file, reader);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"The model file {path} is not there.", absent);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new InvalidDataException($"The model file {path} cannot be read: access is denied.", refused);
        }
        catch (EndOfStreamException cut)
        {
            throw Cut(path, cut);
        }
    }

    private static ModelFile Read(string path, FileStream file, BinaryReader reader)
    {
        if (file.Length < 24 || !reader.ReadBytes(4).AsSpan().SequenceEqual("GGUF"u8))
        {
            throw new InvalidDataException($"{path} is no GGUF file.");
        }

        if (reader.ReadUInt32() is not (2 or 3) and var version)
        {
            throw new InvalidDataException($"{path} is a GGUF file of version {version}; 2 and 3 are known.");
        }

        var (tensors, entries) = (reader.ReadInt64(), reader.ReadInt64());
        if (tensors is < 1 or > 1_000_000 || entries is < 0 or > 1_000_000)
        {
            throw new InvalidDataException($"The head of {path} is damaged.");
        }

        var facts = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var entry = 0L; entry < entries; entry++)
        {
            var key = Text(reader, path);
            facts[key] = Value(reader, reader.ReadUInt32(), path);
        }

        CheckLength(path, file, reader, tensors, Number(facts, "general.alignment") ?? 32);
        var architecture = facts.GetValueOrDefault("general.architecture") as string ?? throw new InvalidDataException($"{path} does not name its architecture.");
        return new(path, file.Length, architecture, (int?)Number(facts, $"{architecture}.context_length"), CacheOf(facts, architecture));
    }

    private static void CheckLength(string path, FileStream file, BinaryReader reader, long tensors, long alignment)
    {
        var end = 0L;
        for (var tensor = 0L; tensor < tensors; tensor++)
        {
            Text(reader, path);
            var values = 1L;
            for (var dimensions = reader.ReadUInt32(); dimensions > 0; dimensions--)
            {
                values *= reader.ReadInt64();
            }

            var (inBlock, bytes) = Blocks.GetValueOrDefault(reader.ReadUInt32(), (int.MaxValue, 1));
            end = Math.Max(end, reader.ReadInt64() + Math.Max(1, values / inBlock * bytes));
        }

        var start = (file.Position + alignment - 1) / alignment * alignment;
        if (start + end > file.Length)
        {
            throw Cut(path, null);
        }
    }

    private static long? CacheOf(Dictionary<string, object?> facts, string architecture)
    {
        long? Of(string name) => Number(facts, $"{architecture}.{name}");
        if (Of("block_count") is not { } layers || Of("attention.head_count") is not { } heads || heads == 0)
        {
            return null;
        }

        var perHead = Of("embedding_length") / heads;
        return (Of("attention.key_length") ?? perHead) + (Of("attention.value_length") ?? perHead) is { } width
            ? layers * (Of("attention.head_count_kv") ?? heads) * width * 2
            : null;
    }

    private static long? Number(Dictionary<string, object?> facts, string key) => facts.GetValueOrDefault(key) as long?;

    private static object? Value(BinaryReader reader, uint type, string path) => type switch
    {
        0 or 7 => (long)reader.ReadByte(),
        1 => (long)reader.ReadSByte(),
        2 => (long)reader.ReadUInt16(),
        3 => (long)reader.ReadInt16(),
        4 => (long)reader.ReadUInt32(),
        5 => (long)reader.ReadInt32(),
        6 => Skip(reader, 4),
        8 => Text(reader, path),
        9 => Array(reader, path),
        10 or 11 => reader.ReadInt64(),
        12 => Skip(reader, 8),
        _ => throw new InvalidDataException($"The head of {path} is damaged."),
    };

    /// <summary>Of numbers per layer the largest counts; words are passed over.</summary>
    private static object? Array(BinaryReader reader, string path)
    {
        var (type, count) = (reader.ReadUInt32(), reader.ReadInt64());
        long? most = null;
        for (var item = 0L; item < count; item++)
        {
            most = Value(reader, type, path) is long number ? Math.Max(most ?? number, number) : most;
        }

        return most;
    }

    private static string Text(BinaryReader reader, string path) =>
        reader.ReadInt64() is >= 0 and <= Longest and var length && reader.ReadBytes((int)length) is var bytes && bytes.Length == length
            ? Encoding.UTF8.GetString(bytes)
            : throw Cut(path, null);

    private static object? Skip(BinaryReader reader, int bytes) => reader.ReadBytes(bytes).Length == bytes ? null : throw new EndOfStreamException();

    private static InvalidDataException Cut(string path, Exception? inner) =>
        new($"{path} is not whole: it ends before its last tensor. Fetch it again.", inner);
}
