using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Interview.Core.News.Redis;

/// <summary>Without Redis pages poll and work may be done twice; nothing fails. So its absence degrades, no more.</summary>
internal sealed class RedisHealth(IRedis redis) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await redis.PingAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (RedisUnavailableException e)
        {
            return HealthCheckResult.Degraded(e.Message);
        }
    }
}
