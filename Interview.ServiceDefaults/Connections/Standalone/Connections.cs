using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using RabbitMQ.Client;

namespace Interview.ServiceDefaults.Connections;

/// <summary>PostgreSQL and RabbitMQ by the connection names that Aspire uses, registered without Aspire's packages.</summary>
public static class ConnectionExtensions
{
    /// <summary>The context, and the <see cref="NpgsqlDataSource"/> under it, from <c>ConnectionStrings:{name}</c>.</summary>
    public static WebApplicationBuilder AddDatabase<TContext>(this WebApplicationBuilder builder, string name) where TContext : DbContext
    {
        var connection = new NpgsqlConnectionStringBuilder(Required(builder.Configuration, name));
        DatabaseSession.Limit(connection);
        builder.Services.AddSingleton(services =>
        {
            var source = new NpgsqlDataSourceBuilder(connection.ConnectionString);
            source.UseLoggerFactory(services.GetService<Microsoft.Extensions.Logging.ILoggerFactory>());
            return source.Build();
        });
        builder.Services.AddDbContext<TContext>((services, context) =>
            context.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>(), npgsql => npgsql.EnableRetryOnFailure(3)));
        return builder;
    }

    /// <summary>An <see cref="IConnectionFactory"/> from <c>ConnectionStrings:{name}</c>, an AMQP address. Who uses it reconnects by itself.</summary>
    public static WebApplicationBuilder AddBroker(this WebApplicationBuilder builder, string name)
    {
        var address = new Uri(Required(builder.Configuration, name));
        var factory = new ConnectionFactory { Uri = address };
        BrokerSession.Limit(factory, builder.Environment.ApplicationName);
        builder.Services.AddSingleton<IConnectionFactory>(factory);
        return builder;
    }

    private static string Required(IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } connection
            ? connection
            : throw new InvalidOperationException($"No connection string '{name}': set the environment variable ConnectionStrings__{name}, or start everything with ./interview run.");
}
