namespace Interview.Core.News.Redis;

internal static class RedisScripts
{
    /// <summary>Deletes a lock only while it is still ours: after its lifetime the key may be another's.</summary>
    public const string Unlock = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

    /// <summary>One script, because a process that dies between the two commands would leave a count that never ends.</summary>
    public const string Count = "local n = redis.call('incr', KEYS[1]) if n == 1 then redis.call('pexpire', KEYS[1], ARGV[1]) end return n";
}
