using System.Text;

namespace Interview.Core.News.Redis;

internal enum RespKind
{
    Null,
    Text,
    Error,
    Number,
    List,

    /// <summary>RESP3: sent without being asked for.</summary>
    Push,
}

/// <summary>One reply. Maps and sets come as lists: their one reader here knows what it asked for.</summary>
internal sealed record RespValue(RespKind Kind, ReadOnlyMemory<byte> Bytes = default, long Number = 0, IReadOnlyList<RespValue>? Items = null)
{
    public static readonly RespValue Null = new(RespKind.Null);

    public string Text => Encoding.UTF8.GetString(Bytes.Span);
}

/// <summary>The other side does not speak Redis's protocol, or says more than we ever asked for.</summary>
internal sealed class RespProtocolException(string message) : IOException(message);
