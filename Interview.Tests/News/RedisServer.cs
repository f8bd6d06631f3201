using Interview.Core.News.Redis;
using Interview.Tests.Servers;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interview.Tests.News;

/// <summary>The Redis of this test run, each user in a numbered database of its own, so that it can be emptied.</summary>
internal static class RedisServer
{
    public static async Task<RedisConnectionString> AddressAsync(int database) =>
        RedisConnectionString.Parse(await (await TestServers.StartAsync()).RedisAsync()) with { Database = database };

    /// <summary>A client as patient as a busy machine asks for: what it proves is what Redis answers, not how soon.</summary>
    public static RespClient Connect(RedisConnectionString address) => new(address, TimeSpan.FromSeconds(10), NullLogger<RespClient>.Instance);

    /// <summary>A client with the product's own patience.</summary>
    public static RespClient ConnectAsShipped(RedisConnectionString address) => new(address, RespClient.Patience, NullLogger<RespClient>.Instance);
}
