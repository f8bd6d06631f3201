using Aspire.Hosting.ApplicationModel;
using Npgsql;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Aspire.Hosting.Local;

/// <summary>A server the user runs. It is checked before anything of ours starts.</summary>
internal sealed class ExternalConnectionResource(string name, Func<string> connectionString) : Resource(name), IResourceWithConnectionString
{
    public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"{connectionString()}");

    /// <exception cref="DistributedApplicationException">It does not answer, or cannot carry this system.</exception>
    public Task CheckAsync(CancellationToken cancellationToken) => Name switch
    {
        "interviewdb" => CheckPostgresAsync(connectionString(), cancellationToken),
        "messaging" => CheckRabbitAsync(connectionString(), cancellationToken),
        _ => Task.CompletedTask,
    };

    private static async Task CheckPostgresAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await using var session = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, Timeout = 5 }.ConnectionString);
            await session.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT default_version FROM pg_available_extensions WHERE name = 'vector'", session);
            if (await command.ExecuteScalarAsync(cancellationToken) is null)
            {
                throw new DistributedApplicationException("The PostgreSQL of ConnectionStrings__interviewdb has no pgvector; install it there (Debian: postgresql-18-pgvector) or unset the variable to use the project's own server.");
            }
        }
        catch (Exception problem) when (problem is NpgsqlException or ArgumentException or TimeoutException)
        {
            throw new DistributedApplicationException($"The PostgreSQL of ConnectionStrings__interviewdb does not take us ({Sentence(problem)}); correct the variable, or unset it to use the project's own server.");
        }
    }

    private static async Task CheckRabbitAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            var factory = new ConnectionFactory { Uri = new Uri(connectionString), AutomaticRecoveryEnabled = false, RequestedConnectionTimeout = TimeSpan.FromSeconds(5) };
            await using var connection = await factory.CreateConnectionAsync(cancellationToken);
            var version = connection.ServerProperties?.TryGetValue("version", out var found) == true && found is byte[] text
                ? System.Text.Encoding.ASCII.GetString(text)
                : "of unknown version";
            if (!Version.TryParse(version, out var number) || number.Major < 4)
            {
                throw new DistributedApplicationException($"The RabbitMQ of ConnectionStrings__messaging is {version} and 4.0 or later is needed; renew it, or unset the variable to use the project's own server.");
            }
        }
        catch (Exception problem) when (problem is BrokerUnreachableException or UriFormatException or OperationInterruptedException)
        {
            throw new DistributedApplicationException($"The RabbitMQ of ConnectionStrings__messaging does not take us ({Sentence(problem)}); correct the variable, or unset it to use the project's own server.");
        }
    }

    private static string Sentence(Exception problem) => (problem.GetBaseException().Message.Split('\n')[0]).TrimEnd('.', ' ');
}
