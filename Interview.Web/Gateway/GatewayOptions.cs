using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Web.Gateway;

internal sealed class GatewayOptions
{
    public const string Section = "Gateway";

    /// <summary>Largest request body that is passed on, in bytes; the services have their own, smaller limits.</summary>
    [Range(1_024, 1_073_741_824)] public long MaxRequestBody { get; set; } = 32 * 1024 * 1024;

    /// <summary>How long a target may take to accept a connection before it counts as down.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")] public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long nothing may move in either direction of an ordinary request.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")] public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The same for event streams and WebSockets, where silence is normal.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")] public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Networks (CIDR) of the load balancers in front of us; only their X-Forwarded-* headers are believed.</summary>
    public IList<string> TrustedProxies { get; } = [];
}

[OptionsValidator]
internal sealed partial class GatewayOptionsValidator : IValidateOptions<GatewayOptions>;
