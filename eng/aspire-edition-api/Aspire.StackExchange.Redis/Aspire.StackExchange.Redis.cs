// Signatures as in Aspire.StackExchange.Redis 13.3; declarations only (see README.md).
using Aspire.StackExchange.Redis;
using StackExchange.Redis;

namespace Aspire.StackExchange.Redis
{
    public sealed class StackExchangeRedisSettings
    {
        public bool DisableHealthChecks { get => throw null!; set => throw null!; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireRedisExtensions
    {
        public static void AddRedisClient(this IHostApplicationBuilder builder, string connectionName, Action<StackExchangeRedisSettings>? configureSettings = null, Action<ConfigurationOptions>? configureOptions = null) => throw null!;
    }
}
