using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Interview.Core.News.Redis;

/// <summary>The standalone edition's Redis: our own client.</summary>
public static class RedisRegistration
{
    public static IHostApplicationBuilder AddRedis(this IHostApplicationBuilder builder)
    {
        var address = RedisConnectionString.Parse(builder.Configuration.GetConnectionString("redis")
            ?? throw new InvalidOperationException("The connection string \"redis\" is missing: set ConnectionStrings__redis, for example to localhost:6379."));

        builder.Services.AddSingleton<IRedis>(services => new RespClient(address, RespClient.Patience, services.GetRequiredService<ILogger<RespClient>>()));
        builder.Services.AddHealthChecks().AddCheck<RedisHealth>("redis");
        return builder;
    }
}
