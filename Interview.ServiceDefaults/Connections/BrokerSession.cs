using RabbitMQ.Client;

namespace Interview.ServiceDefaults.Connections;

/// <summary>What every connection to RabbitMQ is told, in both editions. Who uses it reconnects by itself and declares anew, so the client must not.</summary>
internal static class BrokerSession
{
    public static void Limit(ConnectionFactory factory, string application)
    {
        factory.AutomaticRecoveryEnabled = false;
        factory.RequestedHeartbeat = TimeSpan.FromSeconds(10);
        factory.RequestedConnectionTimeout = TimeSpan.FromSeconds(5);
        factory.ClientProvidedName = application;
    }
}
