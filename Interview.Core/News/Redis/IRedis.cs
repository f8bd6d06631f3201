namespace Interview.Core.News.Redis;

/// <summary>
/// What we ask of Redis: news, short locks that save work, shared counts, a value handed over once. Nothing is correct because of it: every failure is
/// one <see cref="RedisUnavailableException"/>, which means "unknown", and no call takes longer than about 200 ms.
/// </summary>
public interface IRedis
{
    Task PingAsync(CancellationToken cancellationToken = default);

    Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default);

    /// <summary>
    /// Listens until cancelled and reconnects by itself. <paramref name="onSubscribed"/> is awaited whenever the subscription is in
    /// force, the first time and after every loss: whatever was published before may be missed, so readers fetch again. Messages
    /// come one at a time and in order. A handler that throws loses the subscription and gets it back, so nothing is skipped silently.
    /// </summary>
    Task SubscribeAsync(string channel, Func<ReadOnlyMemory<byte>, ValueTask> onMessage, Func<ValueTask> onSubscribed, CancellationToken cancellationToken);

    /// <summary>The lock, or null while somebody else holds it. It ends by itself after <paramref name="lifetime"/>.</summary>
    Task<RedisLock?> TryLockAsync(string key, TimeSpan lifetime, CancellationToken cancellationToken = default);

    /// <summary>Counts this call and returns how many there were in the window that began with the first one.</summary>
    Task<long> CountAsync(string key, TimeSpan window, CancellationToken cancellationToken = default);

    /// <summary>Keeps a value that ends by itself after <paramref name="lifetime"/>.</summary>
    Task PutAsync(string key, ReadOnlyMemory<byte> value, TimeSpan lifetime, CancellationToken cancellationToken = default);

    /// <summary>The value, which is gone then, or null. Of many who ask one gets it.</summary>
    Task<byte[]?> TakeAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Lets a count begin anew.</summary>
    Task ForgetAsync(string key, CancellationToken cancellationToken = default);
}
