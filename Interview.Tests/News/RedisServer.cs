using Interview.Core.News.Redis;
using Interview.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interview.Tests.News;

/// <summary>The Redis of this test run, each user in a numbered database of its own, so that it can be emptied.</summary>
internal static class RedisServer
{
    public static async Task<RedisConnectionString> AddressAsync(int database) =>
        RedisConnectionString.Parse(await (await TestServers.StartAsync()).RedisAsync()) with { Database = database };

    public static RespClient Connect(RedisConnectionString address) => new(address, NullLogger<RespClient>.Instance);
}
