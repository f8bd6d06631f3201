using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Interview.ServiceDefaults.Connections;

/// <summary>The same as in the standalone edition, over Aspire's client packages: their health checks, metrics and traces come with them.</summary>
public static class ConnectionExtensions
{
    /// <summary>The context, and the <see cref="NpgsqlDataSource"/> under it. Contexts take services of their own, so they are enriched, not pooled.</summary>
    public static WebApplicationBuilder AddDatabase<TContext>(this WebApplicationBuilder builder, string name) where TContext : DbContext
    {
        builder.AddNpgsqlDataSource(name, configureDataSourceBuilder: source => DatabaseSession.Limit(source.ConnectionStringBuilder));
        builder.Services.AddDbContext<TContext>((services, context) => context.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>()));
        builder.EnrichNpgsqlDbContext<TContext>();
        return builder;
    }

    /// <summary>An <c>IConnectionFactory</c>; who uses it reconnects by itself.</summary>
    public static WebApplicationBuilder AddBroker(this WebApplicationBuilder builder, string name)
    {
        builder.AddRabbitMQClient(name, configureConnectionFactory: factory => BrokerSession.Limit(factory, builder.Environment.ApplicationName));
        return builder;
    }
}
