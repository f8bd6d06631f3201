using Interview.Core.News.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Interview.Tests.News;

/// <summary>The real Redis of this test run.</summary>
internal static class RedisServer
{
    /// <summary>Apart from what other tests keep, so that it can be emptied.</summary>
    private const int Database = 9;

    public static string? ConnectionString => Environment.GetEnvironmentVariable("ConnectionStrings__redis");

    public static RedisConnectionString Address => RedisConnectionString.Parse(ConnectionString!) with { Database = Database };

    public static void SkipUnlessThere() => Assert.SkipUnless(ConnectionString is not null, "ConnectionStrings__redis is not set.");

    public static RespClient Connect(RedisConnectionString? address = null) => new(address ?? Address, NullLogger<RespClient>.Instance);
}
