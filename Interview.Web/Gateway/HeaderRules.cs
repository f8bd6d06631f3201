using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;

namespace Interview.Web.Gateway;

/// <summary>Which headers stay on their own side of the gateway.</summary>
internal static class HeaderRules
{
    private static readonly FrozenSet<string> HopByHop = FrozenSet.ToFrozenSet(
        ["Connection", "Keep-Alive", "Proxy-Connection", "Proxy-Authenticate", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade"],
        StringComparer.OrdinalIgnoreCase);

    // What a client says about its own address or route is a claim; the tracing headers are written anew by the HTTP client.
    private static readonly FrozenSet<string> Ours = FrozenSet.ToFrozenSet(
        ["Host", "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "True-Client-IP", "CF-Connecting-IP", "X-Original-URL", "X-Rewrite-URL", "X-Original-Host",
         "traceparent", "tracestate", "baggage", "Request-Id", "Correlation-Context"],
        StringComparer.OrdinalIgnoreCase);

    public static bool MayPass(string name, StringValues connection) =>
        !name.StartsWith(':') && !HopByHop.Contains(name) && !NamedIn(connection, name);

    public static bool IsOursToSay(string name) =>
        Ours.Contains(name) || name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase);

    private static bool NamedIn(StringValues connection, string name) =>
        connection.Any(line => line is not null
            && line.Split(',', StringSplitOptions.TrimEntries).Contains(name, StringComparer.OrdinalIgnoreCase));
}
