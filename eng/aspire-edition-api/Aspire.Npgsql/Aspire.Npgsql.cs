// Signatures as in Aspire.Npgsql 13.3; declarations only (see README.md).
using Aspire.Npgsql;
using Npgsql;

namespace Aspire.Npgsql
{
    public sealed class NpgsqlSettings
    {
        public bool DisableHealthChecks { get => throw null!; set => throw null!; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspirePostgreSqlNpgsqlExtensions
    {
        public static void AddNpgsqlDataSource(this IHostApplicationBuilder builder, string connectionName, Action<NpgsqlSettings>? configureSettings = null, Action<NpgsqlDataSourceBuilder>? configureDataSourceBuilder = null) => throw null!;
    }
}
