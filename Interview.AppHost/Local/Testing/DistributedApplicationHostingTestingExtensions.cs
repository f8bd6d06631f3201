using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Testing;

public static class DistributedApplicationHostingTestingExtensions
{
    public static HttpClient CreateHttpClient(this DistributedApplication app, string resourceName, string? endpointName = null) =>
        new() { BaseAddress = app.GetEndpoint(resourceName, endpointName) };

    public static Uri GetEndpoint(this DistributedApplication app, string resourceName, string? endpointName = null)
    {
        var resource = app.Resource(resourceName);
        var endpoint = resource.All<EndpointAnnotation>().FirstOrDefault(e => endpointName is null || e.Name == endpointName)
            ?? throw new ArgumentException($"'{resourceName}' has no endpoint '{endpointName}'.", nameof(endpointName));
        return new Uri(endpoint.UrlOf(0));
    }

    public static ValueTask<string?> GetConnectionStringAsync(
        this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default) =>
        ((IResourceWithConnectionString)app.Resource(resourceName)).GetConnectionStringAsync(cancellationToken);

    internal static IResource Resource(this DistributedApplication app, string name) =>
        app.Resources.SingleOrDefault(r => r.Name == name) ?? throw new ArgumentException($"There is no resource '{name}'.", nameof(name));
}
