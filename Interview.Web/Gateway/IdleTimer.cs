namespace Interview.Web.Gateway;

/// <summary>Cancels when the client leaves, or when nothing has moved for a while; every movement starts the while again.</summary>
internal sealed class IdleTimer : IDisposable
{
    private readonly CancellationToken _client;
    private readonly CancellationTokenSource _source;
    private TimeSpan _limit;

    public IdleTimer(TimeSpan limit, CancellationToken client)
    {
        _client = client;
        _limit = limit;
        _source = CancellationTokenSource.CreateLinkedTokenSource(client);
        _source.CancelAfter(limit);
    }

    public CancellationToken Token => _source.Token;

    public bool Elapsed => _source.IsCancellationRequested && !_client.IsCancellationRequested;

    public void Moved() => _source.CancelAfter(_limit);

    public void Extend(TimeSpan limit)
    {
        _limit = limit;
        Moved();
    }

    public void Stop() => _source.Cancel();

    public void Dispose() => _source.Dispose();

    /// <summary>Copies as bytes arrive and flushes each piece, so an event is on its way the moment it was written.</summary>
    public async Task CopyAsync(Stream from, Stream to)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, Token)) > 0)
        {
            Moved();
            await to.WriteAsync(buffer.AsMemory(0, read), Token);
            await to.FlushAsync(Token);
            Moved();
        }
    }
}
