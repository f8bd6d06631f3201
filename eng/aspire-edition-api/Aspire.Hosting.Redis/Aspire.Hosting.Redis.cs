// Signatures as in Aspire.Hosting.Redis 13.3; declarations only (see README.md).
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting
{
    public static class RedisBuilderExtensions
    {
        public static IResourceBuilder<RedisResource> AddRedis(this IDistributedApplicationBuilder builder, string name, int? port = null, IResourceBuilder<ParameterResource>? password = null) => throw null!;
        public static IResourceBuilder<RedisResource> AddRedis(this IDistributedApplicationBuilder builder, string name, int? port) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public class RedisResource(string name) : ContainerResource(name), IResourceWithConnectionString
    {
        public ReferenceExpression ConnectionStringExpression => throw null!;
        string IManifestExpressionProvider.ValueExpression => throw null!;
        ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => throw null!;
    }
}
