namespace Aspire.Hosting.ApplicationModel;

public enum EndpointProperty
{
    Url,
    Host,
    Port,
    Scheme,
    TargetPort,
    HostAndPort,
}

/// <summary>An address a resource listens on. <see cref="Port"/> is what the program asked for; <see cref="Allocated"/> what it got.</summary>
public sealed class EndpointAnnotation(string name, string scheme, int? port) : IResourceAnnotation
{
    public string Name { get; } = name;
    public string UriScheme { get; } = scheme;
    public int? Port { get; } = port;
    public bool IsExternal { get; set; }

    /// <summary>The environment variable that tells the program its port, if it reads one.</summary>
    internal string? Variable { get; init; }

    /// <summary>One port per replica, settled before anything starts.</summary>
    internal IReadOnlyList<int> Allocated { get; set; } = [];

    // Servers listen on IPv4 alone; 'localhost' would try ::1 first. What a person opens is 'localhost', which works for both.
    internal string Host => IsExternal ? "localhost" : "127.0.0.1";

    internal string UrlOf(int replica) => $"{UriScheme}://{Host}:{Allocated[replica]}";
}

public sealed class EndpointReference(IResourceWithEndpoints owner, string endpointName) : IValueProvider
{
    public IResourceWithEndpoints Resource { get; } = owner;
    public string EndpointName { get; } = endpointName;

    public EndpointAnnotation EndpointAnnotation => Resource.All<EndpointAnnotation>().SingleOrDefault(e => e.Name == EndpointName)
        ?? throw new DistributedApplicationException($"The resource '{Resource.Name}' has no endpoint '{EndpointName}'.");

    public string Url => EndpointAnnotation.UrlOf(0);
    public string Host => EndpointAnnotation.Host;
    public int Port => EndpointAnnotation.Allocated[0];

    public EndpointReferenceExpression Property(EndpointProperty property) => new(this, property);

    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<string?>(Url);
}

public sealed class EndpointReferenceExpression(EndpointReference endpointReference, EndpointProperty property) : IValueProvider
{
    public EndpointReference Endpoint { get; } = endpointReference;

    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<string?>(property switch
    {
        EndpointProperty.Host => Endpoint.Host,
        EndpointProperty.Port or EndpointProperty.TargetPort => $"{Endpoint.Port}",
        EndpointProperty.Scheme => Endpoint.EndpointAnnotation.UriScheme,
        EndpointProperty.HostAndPort => $"{Endpoint.Host}:{Endpoint.Port}",
        _ => Endpoint.Url,
    });
}
