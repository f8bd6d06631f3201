// Signatures as in Aspire.Npgsql.EntityFrameworkCore.PostgreSQL 13.3; declarations only (see README.md).
using Aspire.Npgsql.EntityFrameworkCore.PostgreSQL;
using Microsoft.EntityFrameworkCore;

namespace Aspire.Npgsql.EntityFrameworkCore.PostgreSQL
{
    public sealed class NpgsqlEntityFrameworkCorePostgreSQLSettings
    {
        public bool DisableRetry { get => throw null!; set => throw null!; }
        public bool DisableHealthChecks { get => throw null!; set => throw null!; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireEFPostgreSqlExtensions
    {
        public static void EnrichNpgsqlDbContext<TContext>(this IHostApplicationBuilder builder, Action<NpgsqlEntityFrameworkCorePostgreSQLSettings>? configureSettings = null)
            where TContext : DbContext => throw null!;
    }
}
