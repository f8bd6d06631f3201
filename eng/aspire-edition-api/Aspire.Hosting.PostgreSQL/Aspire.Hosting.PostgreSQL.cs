// Signatures as in Aspire.Hosting.PostgreSQL 13.3; declarations only (see README.md).
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting
{
    public static class PostgresBuilderExtensions
    {
        public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null) => throw null!;
        public static IResourceBuilder<PostgresServerResource> AddPostgres(this IDistributedApplicationBuilder builder, string name, IResourceBuilder<ParameterResource>? userName = null, IResourceBuilder<ParameterResource>? password = null, int? port = null) => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public class PostgresServerResource(string name, ParameterResource? userName, ParameterResource password) : ContainerResource(name), IResourceWithConnectionString
    {
        public ParameterResource PasswordParameter => password;
        public ParameterResource? UserNameParameter => userName;
        public ReferenceExpression ConnectionStringExpression => throw null!;
        string IManifestExpressionProvider.ValueExpression => throw null!;
        ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => throw null!;
    }

    public class PostgresDatabaseResource(string name, string databaseName, PostgresServerResource postgresParentResource) : Resource(name), IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
    {
        public string DatabaseName => databaseName;
        public PostgresServerResource Parent => postgresParentResource;
        public ReferenceExpression ConnectionStringExpression => throw null!;
        string IManifestExpressionProvider.ValueExpression => throw null!;
        ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => throw null!;
    }
}
