using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Interview.Core.News.Redis;

/// <summary>The Aspire edition's Redis: StackExchange.Redis as Aspire registers it, with its tracing.</summary>
public static class RedisRegistration
{
    public static IHostApplicationBuilder AddRedis(this IHostApplicationBuilder builder)
    {
        // Our own check says what the absence of Redis means here: degraded, not down.
        builder.AddRedisClient("redis", settings => settings.DisableHealthChecks = true);
        builder.Services.AddSingleton<IRedis, StackExchangeRedis>();
        builder.Services.AddHealthChecks().AddCheck<RedisHealth>("redis");
        return builder;
    }
}
