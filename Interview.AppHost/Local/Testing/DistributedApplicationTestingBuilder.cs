using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Testing;

public interface IDistributedApplicationTestingBuilder : IDistributedApplicationBuilder
{
    Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);
}

/// <summary>Starts the system of an AppHost inside a test, as Aspire.Hosting.Testing does.</summary>
public static class DistributedApplicationTestingBuilder
{
    /// <param name="args">
    /// Settings in the form <c>--Key=value</c>; a test names its own <c>State:Root</c>, and may choose <c>Resources</c> (names joined by commas).
    /// </param>
    public static async Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class
    {
        var entry = EntryPoint.Start(typeof(TEntryPoint).Assembly, args);
        return new Builder(entry, await entry.Described.WaitAsync(cancellationToken));
    }

    private sealed class Builder(EntryPoint entry, LocalBuilder builder) : IDistributedApplicationTestingBuilder
    {
        public string AppHostDirectory => builder.AppHostDirectory;
        public ConfigurationManager Configuration => builder.Configuration;
        public DistributedApplicationExecutionContext ExecutionContext => builder.ExecutionContext;
        public IList<IResource> Resources => builder.Resources;

        public IResourceBuilder<T> AddResource<T>(T resource)
            where T : IResource => builder.AddResource(resource);

        public DistributedApplication Build() => entry.BuildAsync().GetAwaiter().GetResult();

        public Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default) => entry.BuildAsync().WaitAsync(cancellationToken);
    }
}
