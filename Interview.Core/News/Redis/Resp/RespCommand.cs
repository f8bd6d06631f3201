using System.Buffers;
using System.Text;

namespace Interview.Core.News.Redis;

internal readonly record struct RespArgument(ReadOnlyMemory<byte> Bytes)
{
    public static implicit operator RespArgument(string text) => new(Encoding.UTF8.GetBytes(text));

    public static implicit operator RespArgument(long number) => new(Encoding.ASCII.GetBytes(number.ToString()));

    public static implicit operator RespArgument(ReadOnlyMemory<byte> bytes) => new(bytes);
}

/// <summary>A command as bytes. Lengths stand before values, so nothing in a value can become a command.</summary>
internal static class RespCommand
{
    public static ReadOnlyMemory<byte> Of(params ReadOnlySpan<RespArgument> arguments)
    {
        var command = new ArrayBufferWriter<byte>(256);
        WriteLine(command, '*', arguments.Length);
        foreach (var argument in arguments)
        {
            WriteLine(command, '$', argument.Bytes.Length);
            command.Write(argument.Bytes.Span);
            command.Write("\r\n"u8);
        }

        return command.WrittenMemory;
    }

    private static void WriteLine(ArrayBufferWriter<byte> command, char kind, int number)
    {
        var line = command.GetSpan(16);
        line[0] = (byte)kind;
        System.Buffers.Text.Utf8Formatter.TryFormat(number, line[1..], out var digits);
        "\r\n"u8.CopyTo(line[(1 + digits)..]);
        command.Advance(digits + 3);
    }
}
