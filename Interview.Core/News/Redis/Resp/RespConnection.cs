using System.Buffers;
using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Interview.Core.News.Redis;

/// <summary>
/// Many callers on one line: commands go out as they come and replies come back in the same order. A caller that stops waiting
/// leaves its place in the queue, so nobody gets another's reply. Once broken it stays broken; the client makes a new one.
/// </summary>
internal sealed class RespConnection : IDisposable
{
    private const int MostWaiting = 50_000;

    private readonly RespStream _line;
    private readonly Channel<Request> _outgoing = Channel.CreateBounded<Request>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly ConcurrentQueue<TaskCompletionSource<RespValue>> _waiting = new();
    private readonly CancellationTokenSource _closing = new();

    private long _heard = Environment.TickCount64;

    public RespConnection(RespStream line)
    {
        _line = line;
        _ = RunAsync();
    }

    private readonly record struct Request(ReadOnlyMemory<byte> Command, TaskCompletionSource<RespValue> Reply);

    public bool IsOpen => !_closing.IsCancellationRequested;

    /// <summary>How long nothing came from the other side.</summary>
    public TimeSpan Silence => TimeSpan.FromMilliseconds(Environment.TickCount64 - Volatile.Read(ref _heard));

    public Task<RespValue> AskAsync(ReadOnlyMemory<byte> command)
    {
        // Without this flag a caller's continuation would run inside the reading loop and hold up everybody's replies.
        var reply = new TaskCompletionSource<RespValue>(TaskCreationOptions.RunContinuationsAsynchronously);
        return _outgoing.Writer.TryWrite(new(command, reply))
            ? reply.Task
            : Task.FromException<RespValue>(new IOException("The connection to Redis is closed, or too much waits for it."));
    }

    public void Dispose() => _closing.Cancel();

    private async Task RunAsync()
    {
        Task<Exception>[] loops = [SendAsync(), ReceiveAsync()];
        var cause = await Task.WhenAny(loops).Unwrap();
        await _closing.CancelAsync();
        await _line.DisposeAsync();
        _outgoing.Writer.TryComplete();
        await Task.WhenAll(loops);

        // Whoever comes now finds the channel completed; everybody else stands in one of the two queues, which nobody else reads any more.
        while (_outgoing.Reader.TryRead(out var request))
        {
            Fail(request.Reply, cause);
        }

        while (_waiting.TryDequeue(out var reply))
        {
            Fail(reply, cause);
        }
    }

    private static void Fail(TaskCompletionSource<RespValue> reply, Exception cause)
    {
        reply.TrySetException(cause);
        _ = reply.Task.Exception; // Seen, also where the caller has stopped waiting.
    }

    private async Task<Exception> SendAsync()
    {
        try
        {
            while (await _outgoing.Reader.WaitToReadAsync(_closing.Token))
            {
                while (_outgoing.Reader.TryRead(out var request))
                {
                    _waiting.Enqueue(request.Reply);
                    _line.Writer.Write(request.Command.Span);
                    if (_line.Writer.UnflushedBytes > 32 * 1024)
                    {
                        await _line.Writer.FlushAsync(_closing.Token);
                    }
                }

                await _line.Writer.FlushAsync(_closing.Token);
            }

            return new IOException("The connection to Redis was closed.");
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private async Task<Exception> ReceiveAsync()
    {
        try
        {
            while (true)
            {
                var value = await _line.ReadAsync(_closing.Token);
                Volatile.Write(ref _heard, Environment.TickCount64);
                if (value.Kind == RespKind.Push)
                {
                    continue;
                }

                if (!_waiting.TryDequeue(out var reply))
                {
                    return new RespProtocolException("Redis answered what nobody asked.");
                }

                reply.TrySetResult(value);
            }
        }
        catch (Exception e)
        {
            return e;
        }
    }
}
