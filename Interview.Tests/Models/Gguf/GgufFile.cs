using System.Text;

namespace Interview.Tests.Models.Gguf;

/// <summary>Writes a model file as llama.cpp reads it: metadata, tensor table, tensors. See ggml's docs/gguf.md.</summary>
internal sealed class GgufFile
{
    private const int Alignment = 32;
    private readonly List<byte[]> _metadata = [];
    private readonly List<(string Name, long[] Shape, int Type, byte[] Data)> _tensors = [];

    private enum Kind
    {
        UInt32 = 4,
        Int32 = 5,
        Float32 = 6,
        Bool = 7,
        String = 8,
        Array = 9,
    }

    public void Put(string key, string value) => Put(key, Kind.String, writer => Write(writer, value));

    public void Put(string key, int value) => Put(key, Kind.UInt32, writer => writer.Write(value));

    public void Put(string key, float value) => Put(key, Kind.Float32, writer => writer.Write(value));

    public void Put(string key, bool value) => Put(key, Kind.Bool, writer => writer.Write(value));

    public void Put(string key, IReadOnlyList<string> values) => Put(key, Kind.String, values, Write);

    public void Put(string key, IReadOnlyList<float> values) => Put(key, Kind.Float32, values, (writer, value) => writer.Write(value));

    public void Put(string key, IReadOnlyList<int> values) => Put(key, Kind.Int32, values, (writer, value) => writer.Write(value));

    /// <summary>A vector in 32 bits.</summary>
    public void Vector(string name, float[] values) => _tensors.Add((name, [values.Length], 0, Bytes(values.Length * 4, writer => Array.ForEach(values, writer.Write))));

    /// <summary>A matrix in 16 bits, row after row; <paramref name="columns"/> is the length of a row.</summary>
    public void Matrix(string name, int columns, float[] values) =>
        _tensors.Add((name, [columns, values.Length / columns], 1, Bytes(values.Length * 2, writer => Array.ForEach(values, value => writer.Write((Half)value)))));

    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write("GGUF"u8);
        writer.Write(3);
        writer.Write((long)_tensors.Count);
        writer.Write((long)_metadata.Count);
        _metadata.ForEach(writer.Write);
        var offset = 0L;
        foreach (var (name, shape, type, data) in _tensors)
        {
            Write(writer, name);
            writer.Write(shape.Length);
            Array.ForEach(shape, writer.Write);
            writer.Write(type);
            writer.Write(offset);
            offset += Padded(data.Length);
        }

        Pad(writer);
        foreach (var (_, _, _, data) in _tensors)
        {
            writer.Write(data);
            Pad(writer);
        }
    }

    private void Put(string key, Kind kind, Action<BinaryWriter> value) => _metadata.Add(Bytes(64, writer =>
    {
        Write(writer, key);
        writer.Write((int)kind);
        value(writer);
    }));

    private void Put<T>(string key, Kind of, IReadOnlyList<T> values, Action<BinaryWriter, T> write) => Put(key, Kind.Array, writer =>
    {
        writer.Write((int)of);
        writer.Write((long)values.Count);
        foreach (var value in values)
        {
            write(writer, value);
        }
    });

    private static void Write(BinaryWriter writer, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.Write((long)bytes.Length);
        writer.Write(bytes);
    }

    private static byte[] Bytes(int capacity, Action<BinaryWriter> write)
    {
        using var memory = new MemoryStream(capacity);
        using var writer = new BinaryWriter(memory);
        write(writer);
        writer.Flush();
        return memory.ToArray();
    }

    private static long Padded(long length) => (length + Alignment - 1) / Alignment * Alignment;

    private static void Pad(BinaryWriter writer)
    {
        writer.Flush();
        writer.Write(new byte[Padded(writer.BaseStream.Position) - writer.BaseStream.Position]);
    }
}
