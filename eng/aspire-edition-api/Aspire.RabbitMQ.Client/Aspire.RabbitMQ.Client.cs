// Signatures as in Aspire.RabbitMQ.Client 13.3; declarations only (see README.md).
using Aspire.RabbitMQ.Client;
using RabbitMQ.Client;

namespace Aspire.RabbitMQ.Client
{
    public sealed class RabbitMQClientSettings
    {
        public bool DisableHealthChecks { get => throw null!; set => throw null!; }
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class AspireRabbitMQExtensions
    {
        public static void AddRabbitMQClient(this IHostApplicationBuilder builder, string connectionName, Action<RabbitMQClientSettings>? configureSettings = null, Action<ConnectionFactory>? configureConnectionFactory = null) => throw null!;
    }
}
