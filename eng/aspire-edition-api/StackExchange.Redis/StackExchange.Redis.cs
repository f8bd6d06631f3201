// Signatures as in StackExchange.Redis 2.11; declarations only (see README.md).
namespace StackExchange.Redis
{
    [Flags]
    public enum CommandFlags
    {
        None = 0,
        FireAndForget = 2,
    }

    public enum When
    {
        Always,
        Exists,
        NotExists,
    }

    public readonly struct RedisKey
    {
        public static implicit operator RedisKey(string? key) => throw null!;
    }

    public readonly struct RedisValue
    {
        public static implicit operator RedisValue(byte[]? value) => throw null!;
        public static implicit operator RedisValue(long value) => throw null!;
        public static implicit operator RedisValue(ReadOnlyMemory<byte> value) => throw null!;
        public static implicit operator ReadOnlyMemory<byte>(RedisValue value) => throw null!;
        public static implicit operator byte[]?(RedisValue value) => throw null!;
    }

    public readonly struct RedisChannel
    {
        public static RedisChannel Literal(string value) => throw null!;
    }

    public abstract class RedisResult
    {
        public static explicit operator long(RedisResult result) => throw null!;
    }

    public class RedisException(string message) : Exception(message);

    public sealed class RedisServerException(string message) : RedisException(message);

    public class ConnectionFailedEventArgs : EventArgs;

    public sealed class ConfigurationOptions;

    public readonly struct ChannelMessage
    {
        public RedisValue Message => throw null!;
    }

    public sealed class ChannelMessageQueue
    {
        internal ChannelMessageQueue() => throw null!;
        public void OnMessage(Action<ChannelMessage> handler) => throw null!;
        public void OnMessage(Func<ChannelMessage, Task> handler) => throw null!;
        public Task UnsubscribeAsync(CommandFlags flags = CommandFlags.None) => throw null!;
    }

    public interface IRedisAsync
    {
        Task<TimeSpan> PingAsync(CommandFlags flags = CommandFlags.None);
    }

    public interface IDatabaseAsync : IRedisAsync
    {
        Task<bool> KeyDeleteAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<RedisResult> ScriptEvaluateAsync(string script, RedisKey[]? keys = null, RedisValue[]? values = null, CommandFlags flags = CommandFlags.None);
        Task<RedisValue> StringGetDeleteAsync(RedisKey key, CommandFlags flags = CommandFlags.None);
        Task<bool> StringSetAsync(RedisKey key, RedisValue value, TimeSpan? expiry, When when);
    }

    public interface IDatabase : IDatabaseAsync;

    public interface ISubscriber : IRedisAsync
    {
        Task<long> PublishAsync(RedisChannel channel, RedisValue message, CommandFlags flags = CommandFlags.None);
        Task<ChannelMessageQueue> SubscribeAsync(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    }

    public interface IConnectionMultiplexer
    {
        event EventHandler<ConnectionFailedEventArgs> ConnectionRestored;
        IDatabase GetDatabase(int db = -1, object? asyncState = null);
        ISubscriber GetSubscriber(object? asyncState = null);
    }
}
