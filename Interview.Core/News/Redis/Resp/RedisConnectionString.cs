using System.Net;

namespace Interview.Core.News.Redis;

/// <summary>Reads the form that StackExchange.Redis made common, <c>host:port,password=…,ssl=true</c>, because Aspire injects it.</summary>
internal sealed record RedisConnectionString(string Host, int Port, string? User, string? Password, bool Ssl, string? SslHost, int Database)
{
    /// <summary>Options of the other client that ours has no use for; a name outside both lists is a mistake worth hearing about.</summary>
    private static readonly HashSet<string> Unused = new(StringComparer.OrdinalIgnoreCase)
    {
        "abortConnect", "allowAdmin", "asyncTimeout", "channelPrefix", "checkCertificateRevocation", "configChannel", "configCheckSeconds",
        "connectRetry", "connectTimeout", "highIntegrity", "keepAlive", "name", "protocol", "resolveDns", "responseTimeout", "serviceName",
        "setlib", "sslProtocols", "syncTimeout", "tieBreaker", "tunnel", "version",
    };

    public static RedisConnectionString Parse(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var endpoint = parts.FirstOrDefault(p => !p.Contains('=', StringComparison.Ordinal))
            ?? throw new FormatException("A Redis connection string begins with host:port.");

        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Where(p => p.Contains('=', StringComparison.Ordinal)))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            options[part[..at].TrimEnd()] = part[(at + 1)..].TrimStart();
        }

        var used = new[] { "user", "password", "ssl", "sslHost", "defaultDatabase" };
        if (options.Keys.FirstOrDefault(k => !Unused.Contains(k) && !used.Contains(k, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            throw new FormatException($"The Redis connection string has an unknown option \"{unknown}\".");
        }

        var (host, port) = Endpoint(endpoint);
        var ssl = options.TryGetValue("ssl", out var tls) && bool.Parse(tls);
        return new(
            host,
            port ?? (ssl ? 6380 : 6379),
            Nonempty(options.GetValueOrDefault("user")),
            Nonempty(options.GetValueOrDefault("password")),
            ssl,
            Nonempty(options.GetValueOrDefault("sslHost")),
            options.TryGetValue("defaultDatabase", out var database) ? int.Parse(database) : 0);
    }

    /// <summary>Never the password.</summary>
    public override string ToString() => $"{Host}:{Port}";

    private static (string Host, int? Port) Endpoint(string text)
    {
        // A bare IPv6 address is full of colons; with a port it stands in brackets.
        if (text.StartsWith('[') || text.Count(c => c == ':') > 1)
        {
            var endpoint = IPEndPoint.Parse(text);
            return (endpoint.Address.ToString(), endpoint.Port == 0 ? null : endpoint.Port);
        }

        return text.Split(':') is [var host, var port] ? (host, int.Parse(port)) : (text, null);
    }

    private static string? Nonempty(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
