using Npgsql;

namespace Interview.ServiceDefaults.Connections;

/// <summary>What every connection to PostgreSQL is told, in both editions: all of its limits are off by default.</summary>
internal static class DatabaseSession
{
    private const string Limits = "-c statement_timeout=30s -c lock_timeout=5s -c idle_in_transaction_session_timeout=15s";

    public static void Limit(NpgsqlConnectionStringBuilder connection)
    {
        connection.Options = string.IsNullOrEmpty(connection.Options) ? Limits : $"{connection.Options} {Limits}";
        connection.MaxAutoPrepare = Math.Max(connection.MaxAutoPrepare, 64);
        connection.AutoPrepareMinUsages = 2;
        // A connection that a burst opened knows no table and no statement yet; waiting for one that does is quicker.
        connection.MaxPoolSize = Math.Min(connection.MaxPoolSize, 16);
        connection.Timeout = 5;
        connection.CommandTimeout = 30;
        connection.ApplicationName ??= AppDomain.CurrentDomain.FriendlyName;
    }
}
