// Signatures as in Aspire.Hosting 13.3; declarations only (see README.md).
using System.Runtime.CompilerServices;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting
{
    public class DistributedApplication
    {
        public static IDistributedApplicationBuilder CreateBuilder(string[] args) => throw null!;
        public void Run() => throw null!;
    }

    public class DistributedApplicationException : Exception
    {
        public DistributedApplicationException() => throw null!;
        public DistributedApplicationException(string message) => throw null!;
        public DistributedApplicationException(string message, Exception inner) => throw null!;
    }

    public interface IDistributedApplicationBuilder
    {
        string AppHostDirectory { get; }
        ConfigurationManager Configuration { get; }
        DistributedApplicationExecutionContext ExecutionContext { get; }
        DistributedApplication Build();
    }

    public class DistributedApplicationExecutionContext
    {
        public bool IsPublishMode => throw null!;
        public bool IsRunMode => throw null!;
    }

    public interface IProjectMetadata : IResourceAnnotation
    {
        string ProjectPath { get; }
    }

    public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;

    public static class ContainerResourceBuilderExtensions
    {
        public static IResourceBuilder<T> WithImage<T>(this IResourceBuilder<T> builder, string image, string? tag = null)
            where T : ContainerResource => throw null!;

        public static IResourceBuilder<T> WithVolume<T>(this IResourceBuilder<T> builder, string? name, string target, bool isReadOnly = false)
            where T : ContainerResource => throw null!;

        public static IResourceBuilder<T> WithVolume<T>(this IResourceBuilder<T> builder, string target)
            where T : ContainerResource => throw null!;
    }

    public static class ExecutableResourceBuilderExtensions
    {
        public static IResourceBuilder<ExecutableResource> AddExecutable(this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params object[]? args) => throw null!;
        public static IResourceBuilder<ExecutableResource> AddExecutable(this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params string[]? args) => throw null!;
    }

    public static class ParameterResourceBuilderExtensions
    {
        public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null) => throw null!;
        public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false) => throw null!;
        public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false) => throw null!;
        public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, Func<string> valueGetter, bool publishValueAsDefault = false, bool secret = false) => throw null!;
        public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false) => throw null!;
    }

    public class ProjectResourceOptions;

    public static class ProjectResourceBuilderExtensions
    {
        public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, Action<ProjectResourceOptions> configure)
            where TProject : IProjectMetadata, new() => throw null!;

        public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name, string? launchProfileName)
            where TProject : IProjectMetadata, new() => throw null!;

        public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
            where TProject : IProjectMetadata, new() => throw null!;

        public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas) => throw null!;
    }

    public static class ResourceBuilderExtensions
    {
        public static EndpointReference GetEndpoint<T>(this IResourceBuilder<T> builder, string name)
            where T : IResourceWithEndpoints => throw null!;

        public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
            where T : IResourceWithWaitSupport => throw null!;

        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, Action<CommandLineArgsCallbackContext> callback)
            where T : IResourceWithArgs => throw null!;

        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, Func<CommandLineArgsCallbackContext, Task> callback)
            where T : IResourceWithArgs => throw null!;

        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params object[] args)
            where T : IResourceWithArgs => throw null!;

        public static IResourceBuilder<T> WithArgs<T>(this IResourceBuilder<T> builder, params string[] args)
            where T : IResourceWithArgs => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, Action<EnvironmentCallbackContext> callback)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, EndpointReference endpointReference)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string envVarName, IResourceBuilder<IResourceWithConnectionString> resource)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> parameter)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, in ReferenceExpression.ExpressionInterpolatedStringHandler value)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, ReferenceExpression value)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, Func<string> callback)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, string? value)
            where T : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<T> WithEnvironment<T, TValue>(this IResourceBuilder<T> builder, string name, TValue value)
            where T : IResourceWithEnvironment
            where TValue : IValueProvider, IManifestExpressionProvider => throw null!;

        public static IResourceBuilder<T> WithExternalHttpEndpoints<T>(this IResourceBuilder<T> builder)
            where T : IResourceWithEndpoints => throw null!;

        public static IResourceBuilder<T> WithHttpEndpoint<T>(this IResourceBuilder<T> builder, int? port = null, int? targetPort = null, string? name = null, string? env = null, bool isProxied = true)
            where T : IResourceWithEndpoints => throw null!;

        public static IResourceBuilder<T> WithHttpHealthCheck<T>(this IResourceBuilder<T> builder, Func<EndpointReference>? endpointSelector, string? path = null, int? statusCode = null)
            where T : IResourceWithEndpoints => throw null!;

        public static IResourceBuilder<T> WithHttpHealthCheck<T>(this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
            where T : IResourceWithEndpoints => throw null!;

        public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, EndpointReference endpointReference)
            where TDestination : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithConnectionString> source, string? connectionName = null, bool optional = false)
            where TDestination : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source, string name)
            where TDestination : IResourceWithEnvironment => throw null!;

        public static IResourceBuilder<TDestination> WithReference<TDestination>(this IResourceBuilder<TDestination> builder, IResourceBuilder<IResourceWithServiceDiscovery> source)
            where TDestination : IResourceWithEnvironment => throw null!;
    }
}

namespace Aspire.Hosting.ApplicationModel
{
    public interface IResourceAnnotation;

    public interface IManifestExpressionProvider
    {
        string ValueExpression { get; }
    }

    public interface IValueProvider
    {
        ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
    }

    public interface IResource
    {
        string Name { get; }
    }

    public interface IResourceWithEnvironment : IResource;

    public interface IResourceWithArgs : IResource;

    public interface IResourceWithEndpoints : IResource;

    public interface IResourceWithWaitSupport : IResource;

    public interface IResourceWithParent : IResource;

    public interface IResourceWithParent<out T> : IResourceWithParent
        where T : IResource;

    public interface IResourceWithConnectionString : IResource, IManifestExpressionProvider, IValueProvider
    {
        ReferenceExpression ConnectionStringExpression { get; }
    }

    public interface IResourceBuilder<out T>
        where T : IResource
    {
        IDistributedApplicationBuilder ApplicationBuilder { get; }
        T Resource { get; }
    }

    public abstract class Resource(string name) : IResource
    {
        public virtual string Name => name;
    }

    public class ContainerResource(string name, string? entrypoint = null)
        : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport
    {
        public string? Entrypoint => entrypoint;
    }

    public class ExecutableResource(string name, string command, string workingDirectory)
        : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport
    {
        public string Command => command;
        public string WorkingDirectory => workingDirectory;
    }

    public class ProjectResource(string name)
        : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport;

    public class ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false)
        : Resource(name), IManifestExpressionProvider, IValueProvider
    {
        public bool Secret => secret && callback is not null;
        public string ValueExpression => throw null!;
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => throw null!;
    }

    public abstract class ParameterDefault
    {
        public abstract string GetDefaultValue();
    }

    public sealed class GenerateParameterDefault : ParameterDefault
    {
        public int MinLength { get => throw null!; set { } }
        public bool Special { get => throw null!; set { } }
        public override string GetDefaultValue() => throw null!;
    }

    public class EnvironmentCallbackContext(DistributedApplicationExecutionContext executionContext, Dictionary<string, object>? environmentVariables = null, CancellationToken cancellationToken = default)
    {
        public CancellationToken CancellationToken => cancellationToken;
        public DistributedApplicationExecutionContext ExecutionContext => executionContext;
        public Dictionary<string, object> EnvironmentVariables => environmentVariables!;
    }

    public sealed class CommandLineArgsCallbackContext(IList<object> args, CancellationToken cancellationToken = default)
    {
        public IList<object> Args => args;
        public CancellationToken CancellationToken => cancellationToken;
    }

    public enum EndpointProperty
    {
        Url = 0,
        Host = 1,
        IPV4Host = 2,
        Port = 3,
        Scheme = 4,
        TargetPort = 5,
        HostAndPort = 6,
    }

    public sealed class EndpointReference(IResourceWithEndpoints owner, string endpointName) : IManifestExpressionProvider, IValueProvider
    {
        public IResourceWithEndpoints Resource => owner;
        public string EndpointName => endpointName;
        string IManifestExpressionProvider.ValueExpression => throw null!;
        public EndpointReferenceExpression Property(EndpointProperty property) => throw null!;
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class EndpointReferenceExpression(EndpointReference endpointReference, EndpointProperty property) : IManifestExpressionProvider, IValueProvider
    {
        public EndpointReference Endpoint => endpointReference;
        public EndpointProperty Property => property;
        public string ValueExpression => throw null!;
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public class ReferenceExpression : IManifestExpressionProvider, IValueProvider
    {
        internal ReferenceExpression()
        {
        }

        public string ValueExpression => throw null!;
        public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => throw null!;
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => throw null!;

        [InterpolatedStringHandler]
        public ref struct ExpressionInterpolatedStringHandler
        {
            public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount) => throw null!;
            public readonly void AppendFormatted(string? value) => throw null!;
            public void AppendFormatted<T>(T valueProvider)
                where T : IValueProvider, IManifestExpressionProvider => throw null!;
            public void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
                where T : IResource, IValueProvider, IManifestExpressionProvider => throw null!;
            public readonly void AppendLiteral(string value) => throw null!;
        }
    }
}
