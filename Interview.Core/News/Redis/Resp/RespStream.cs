using System.IO.Pipelines;
using System.Net.Security;
using System.Net.Sockets;

namespace Interview.Core.News.Redis;

/// <summary>One open line to Redis, signed in: values come out, commands go in.</summary>
internal sealed class RespStream : IAsyncDisposable
{
    private readonly Stream _stream;
    private readonly PipeReader _reader;

    private RespStream(Stream stream)
    {
        _stream = stream;
        _reader = PipeReader.Create(stream);
        Writer = PipeWriter.Create(stream);
    }

    public PipeWriter Writer { get; }

    public static async Task<RespStream> ConnectAsync(RedisConnectionString address, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address.Host, address.Port, cancellationToken);
            Stream stream = new NetworkStream(socket, ownsSocket: true);
            if (address.Ssl)
            {
                var tls = new SslStream(stream);
                await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = address.SslHost ?? address.Host }, cancellationToken);
                stream = tls;
            }

            var line = new RespStream(stream);
            await line.SignInAsync(address, cancellationToken);
            return line;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public async ValueTask<RespValue> ReadAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await _reader.ReadAsync(cancellationToken);
            var buffer = read.Buffer;
            if (RespReader.TryRead(ref buffer, out var value))
            {
                _reader.AdvanceTo(buffer.Start);
                return value;
            }

            _reader.AdvanceTo(buffer.Start, buffer.End);
            if (read.IsCompleted)
            {
                throw new EndOfStreamException("Redis closed the connection.");
            }
        }
    }

    public async ValueTask DisposeAsync() => await _stream.DisposeAsync();

    private async Task SignInAsync(RedisConnectionString address, CancellationToken cancellationToken)
    {
        if (address.Password is { } password)
        {
            await AskAsync(address.User is { } user ? RespCommand.Of("AUTH", user, password) : RespCommand.Of("AUTH", password), cancellationToken);
        }

        if (address.Database != 0)
        {
            await AskAsync(RespCommand.Of("SELECT", address.Database), cancellationToken);
        }
    }

    private async Task AskAsync(ReadOnlyMemory<byte> command, CancellationToken cancellationToken)
    {
        await Writer.WriteAsync(command, cancellationToken);
        var reply = await ReadAsync(cancellationToken);
        if (reply.Kind == RespKind.Error)
        {
            throw new RespProtocolException($"Redis refused the connection: {reply.Text}");
        }
    }
}
