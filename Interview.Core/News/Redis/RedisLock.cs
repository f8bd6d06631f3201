namespace Interview.Core.News.Redis;

/// <summary>A short lock that saves double work. It may be lost at any moment: whoever needs certainty has a unique key in PostgreSQL.</summary>
public sealed class RedisLock : IAsyncDisposable
{
    private readonly Func<Task> _release;

    internal RedisLock(Func<Task> release) => _release = release;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _release();
        }
        catch (RedisUnavailableException)
        {
            // Its lifetime ends it.
        }
    }
}
