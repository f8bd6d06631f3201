using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Local;

/// <summary>Settles who listens where: the configured port, else the one of the last run, else a free one.</summary>
internal sealed class PortBook(StateFolder state)
{
    private const string File = "ports.json";

    // Below the range from which the kernel takes ports of outgoing connections, so nobody takes ours between two starts.
    private const int First = 20_000;
    private const int Last = 32_000;

    private readonly HashSet<int> _taken = [];
    private Dictionary<string, int>? _remembered;

    /// <summary>True for a command that works on a running system: its ports are used, by itself.</summary>
    public bool Recall { get; set; }

    /// <exception cref="DistributedApplicationException">The configured port is used by another program.</exception>
    public int Settle(string name, int? configured, int? preferred = null)
    {
        _remembered ??= state.Read<Dictionary<string, int>>(File, "remove it: new ports are chosen then.") ?? [];
        if (Recall && _remembered.TryGetValue(name, out var running))
        {
            return running;
        }

        if (configured is { } wanted)
        {
            if (!_taken.Add(wanted) || !IsFree(wanted))
            {
                throw new DistributedApplicationException($"Port {wanted}, wanted for {name}, is used by another program; end that one or choose another port (for the pages: './interview run --port N').");
            }

            return _remembered[name] = wanted;
        }

        int?[] candidates = [_remembered.TryGetValue(name, out var last) ? last : null, preferred];
        var port = candidates.OfType<int>().FirstOrDefault(p => !_taken.Contains(p) && IsFree(p));
        while (port == 0 || _taken.Contains(port) || !IsFree(port))
        {
            port = Random.Shared.Next(First, Last);
        }

        _taken.Add(port);
        _remembered[name] = port;
        return port;
    }

    public void Remember()
    {
        if (_remembered is not null && !Recall)
        {
            state.Write(File, _remembered);
        }
    }

    private static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            // As the servers do: a closed connection of the last run must not make its port look used.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(address, port));
            socket.Listen(1);
            return true;
        }
        catch (SocketException problem)
        {
            return problem.SocketErrorCode is SocketError.AddressNotAvailable or SocketError.AddressFamilyNotSupported;
        }
    }
}
