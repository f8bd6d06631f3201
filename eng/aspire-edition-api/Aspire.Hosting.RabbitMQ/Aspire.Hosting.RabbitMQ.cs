// Signatures as in Aspire.Hosting.RabbitMQ 13.3; declarations only (see README.md).
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting
{
    public static class RabbitMQBuilderExtensions
    {
        public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(this IDistributedApplicationBuilder builder, string name, IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null, int? port = null) => throw null!;
        public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder, int? port) => throw null!;
        public static IResourceBuilder<RabbitMQServerResource> WithManagementPlugin(this IResourceBuilder<RabbitMQServerResource> builder) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public class RabbitMQServerResource(string name, ParameterResource? userName, ParameterResource password) : ContainerResource(name), IResourceWithConnectionString
    {
        public ParameterResource? UserNameParameter => userName;
        public ParameterResource PasswordParameter => password;
        public ReferenceExpression ConnectionStringExpression => throw null!;
        string IManifestExpressionProvider.ValueExpression => throw null!;
        ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => throw null!;
    }
}
