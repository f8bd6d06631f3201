using System.Net;
using System.Net.Sockets;

namespace Interview.Tests.News;

/// <summary>Something that listens where Redis should: it sends what it was given to everybody who connects, or nothing.</summary>
internal sealed class BadServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly List<Socket> _sockets = [];

    public BadServer(byte[] greeting)
    {
        _listener.Start();
        _ = AcceptAsync(greeting);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public void Dispose()
    {
        _listener.Dispose();
        _sockets.ForEach(socket => socket.Dispose());
    }

    private async Task AcceptAsync(byte[] greeting)
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync();
                _sockets.Add(socket);
                await socket.ReceiveAsync(new byte[1024]);
                await socket.SendAsync(greeting);
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException or OperationCanceledException)
        {
        }
    }
}
