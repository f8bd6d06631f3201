using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Interview.Core.News.Redis;

/// <summary>
/// Reads RESP2 and RESP3 (https://redis.io/docs/latest/develop/reference/protocol-spec/). Bounded in every direction, because what is
/// at the other end of a wrong address may be anything: it either yields a value, asks for more bytes, or throws.
/// </summary>
internal static class RespReader
{
    public const int LongestLine = 64 * 1024;
    public const int LongestText = 1024 * 1024;
    public const int LongestReply = 2 * LongestText;
    public const int MostItems = 1024;
    public const int Deepest = 8;

    /// <summary>Takes one value off the front of the buffer; false when it is not all there yet.</summary>
    public static bool TryRead(ref ReadOnlySequence<byte> buffer, out RespValue value)
    {
        var reader = new SequenceReader<byte>(buffer);
        if (TryRead(ref reader, 0, out value))
        {
            buffer = buffer.Slice(reader.Position);
            return true;
        }

        return buffer.Length <= LongestReply ? false : throw new RespProtocolException("A reply is too long.");
    }

    private static bool TryRead(ref SequenceReader<byte> reader, int depth, out RespValue value)
    {
        value = RespValue.Null;
        if (depth > Deepest)
        {
            throw new RespProtocolException("A reply is nested too deeply.");
        }

        if (!TryReadLine(ref reader, out var line))
        {
            return false;
        }

        var rest = line.AsMemory(1);
        switch ((char)line[0])
        {
            case '+' or ',' or '(':
                value = new(RespKind.Text, rest);
                return true;
            case '-':
                value = new(RespKind.Error, rest);
                return true;
            case ':':
                value = new(RespKind.Number, Number: Number(rest.Span));
                return true;
            case '#':
                value = new(RespKind.Number, Number: rest.Span is [(byte)'t'] ? 1 : rest.Span is [(byte)'f'] ? 0 : throw Unreadable(line));
                return true;
            case '_':
                return true;
            case '$' or '=':
                return TryReadText(ref reader, RespKind.Text, Length(rest.Span, LongestText), out value);
            case '!':
                return TryReadText(ref reader, RespKind.Error, Length(rest.Span, LongestText), out value);
            case '*' or '~':
                return TryReadItems(ref reader, RespKind.List, Length(rest.Span, MostItems), depth, out value);
            case '>':
                return TryReadItems(ref reader, RespKind.Push, Length(rest.Span, MostItems), depth, out value);
            case '%':
                return TryReadItems(ref reader, RespKind.List, 2 * Length(rest.Span, MostItems / 2), depth, out value);
            case '|':
                // Attributes say something about the value behind them that nobody here asked for.
                return TryReadItems(ref reader, RespKind.List, 2 * Length(rest.Span, MostItems / 2), depth, out _) && TryRead(ref reader, depth + 1, out value);
            default:
                throw Unreadable(line);
        }
    }

    private static bool TryReadLine(ref SequenceReader<byte> reader, out byte[] line)
    {
        line = [];
        if (!reader.TryReadTo(out ReadOnlySequence<byte> found, "\r\n"u8))
        {
            return reader.Remaining <= LongestLine ? false : throw new RespProtocolException("A line of a reply is too long.");
        }

        if (found.Length is 0 or > LongestLine)
        {
            throw new RespProtocolException("A line of a reply is empty or too long.");
        }

        line = found.ToArray();
        return true;
    }

    private static bool TryReadText(ref SequenceReader<byte> reader, RespKind kind, int length, out RespValue value)
    {
        value = RespValue.Null;
        if (length < 0)
        {
            return true;
        }

        if (reader.Remaining < length + 2)
        {
            return false;
        }

        var bytes = new byte[length];
        reader.TryCopyTo(bytes);
        reader.Advance(length);
        if (!reader.IsNext("\r\n"u8, advancePast: true))
        {
            throw new RespProtocolException("A text is longer than it says.");
        }

        value = new(kind, bytes);
        return true;
    }

    private static bool TryReadItems(ref SequenceReader<byte> reader, RespKind kind, int count, int depth, out RespValue value)
    {
        value = RespValue.Null;
        if (count < 0)
        {
            return true;
        }

        // Not sized by what the other side promises.
        var items = new List<RespValue>();
        for (var i = 0; i < count; i++)
        {
            if (!TryRead(ref reader, depth + 1, out var item))
            {
                return false;
            }

            items.Add(item);
        }

        value = new(kind, Items: items);
        return true;
    }

    private static int Length(ReadOnlySpan<byte> text, int most) =>
        Number(text) is var n && n >= -1 && n <= most ? (int)n : throw new RespProtocolException("A length in a reply is out of bounds.");

    private static long Number(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out long number, out var used) && used == text.Length ? number : throw new RespProtocolException("A number in a reply cannot be read.");

    private static RespProtocolException Unreadable(byte[] line) =>
        new($"A reply begins with something that is not Redis: {Encoding.ASCII.GetString(line.AsSpan(0, Math.Min(line.Length, 20)))}");
}
