using System.Buffers;
using System.Text;
using Interview.Core.News.Redis;

namespace Interview.Tests.News;

public sealed class RespReaderTests
{
    private const string Everything =
        "+OK\r\n-ERR no\r\n:42\r\n$6\r\n안녕\r\n$-1\r\n*2\r\n$1\r\na\r\n:1\r\n*-1\r\n_\r\n#t\r\n,1.5\r\n(12345678901234567890\r\n" +
        "!5\r\nERR x\r\n=7\r\ntxt:abc\r\n%1\r\n+k\r\n:1\r\n~1\r\n+x\r\n|1\r\n+ttl\r\n:3\r\n+value\r\n>3\r\n+message\r\n+c\r\n+m\r\n*0\r\n$0\r\n\r\n";

    [Fact]
    public void Every_kind_of_reply_is_read()
    {
        var values = ReadAll(Bytes(Everything));

        Assert.Equal(
            ["Text OK", "Error ERR no", "Number 42", "Text 안녕", "Null", "List 2", "Null", "Null", "Number 1", "Text 1.5", "Text 12345678901234567890",
             "Error ERR x", "Text txt:abc", "List 2", "List 1", "Text value", "Push 3", "List 0", "Text "],
            values.Select(Describe));
    }

    [Fact]
    public void A_reply_cut_anywhere_waits_for_its_rest()
    {
        var whole = Bytes("*3\r\n$7\r\nmessage\r\n$4\r\nnews\r\n*1\r\n:7\r\n");
        for (var cut = 0; cut < whole.Length; cut++)
        {
            var buffer = new ReadOnlySequence<byte>(whole, 0, cut);
            Assert.False(RespReader.TryRead(ref buffer, out _));
            Assert.Equal(cut, buffer.Length);
        }

        var all = new ReadOnlySequence<byte>(whole);
        Assert.True(RespReader.TryRead(ref all, out var value));
        Assert.Equal(["message", "news", ""], value.Items!.Select(i => i.Text));
        Assert.True(all.IsEmpty);
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n")]
    [InlineData("\r\n")]
    [InlineData(":12x\r\n")]
    [InlineData(":\r\n")]
    [InlineData("$-2\r\n")]
    [InlineData("$99999999999999\r\n")]
    [InlineData("$1048577\r\n")]
    [InlineData("*2147483647\r\n")]
    [InlineData("%600\r\n")]
    [InlineData("#x\r\n")]
    [InlineData("$3\r\nabcdef\r\n")]
    [InlineData("*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n*1\r\n:1\r\n")]
    public void What_is_not_Redis_is_refused(string reply)
    {
        var buffer = new ReadOnlySequence<byte>(Bytes(reply));

        Assert.Throws<RespProtocolException>(() => RespReader.TryRead(ref buffer, out _));
    }

    [Fact]
    public void Endless_replies_are_refused()
    {
        var line = new ReadOnlySequence<byte>(new byte[RespReader.LongestLine + 2]);
        var list = new ReadOnlySequence<byte>(Bytes("*1000\r\n" + string.Concat(Enumerable.Repeat($"$10000\r\n{new string('x', 10000)}\r\n", 300))));

        Assert.Throws<RespProtocolException>(() => RespReader.TryRead(ref line, out _));
        Assert.Throws<RespProtocolException>(() => RespReader.TryRead(ref list, out _));
    }

    [Fact]
    public void No_bytes_do_anything_but_yield_wait_or_be_refused()
    {
        var random = new Random(20261121);
        var seeds = Bytes(Everything);
        for (var round = 0; round < 50_000; round++)
        {
            var start = random.Next(seeds.Length);
            var bytes = seeds[start..random.Next(start, seeds.Length)];
            for (var change = random.Next(4); change > 0 && bytes.Length > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var buffer = new ReadOnlySequence<byte>(bytes);
            try
            {
                var before = buffer.Length;
                while (RespReader.TryRead(ref buffer, out _))
                {
                    Assert.True(buffer.Length < before, "A value took no bytes.");
                    before = buffer.Length;
                }
            }
            catch (RespProtocolException)
            {
            }
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static List<RespValue> ReadAll(byte[] bytes)
    {
        var (buffer, values) = (new ReadOnlySequence<byte>(bytes), new List<RespValue>());
        while (RespReader.TryRead(ref buffer, out var value))
        {
            values.Add(value);
        }

        Assert.True(buffer.IsEmpty);
        return values;
    }

    private static string Describe(RespValue value) => value.Kind switch
    {
        RespKind.Null => "Null",
        RespKind.Number => $"Number {value.Number}",
        RespKind.List or RespKind.Push => $"{value.Kind} {value.Items!.Count}",
        _ => $"{value.Kind} {value.Text}",
    };
}
