using System.Reflection;
using System.Runtime.InteropServices;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.ApplicationModel
{
    /// <summary>A host of ours, run as the program its build made.</summary>
    public sealed class ProjectResource : Resource, IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport, IProcessResource
    {
        private readonly string _projectPath;

        internal ProjectResource(string name, string projectPath)
            : base(name) => _projectPath = projectPath;

        async Task<ProcessPlan> IProcessResource.PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken)
        {
            var (arguments, environment) = await engine.ResolveAsync(this, replica, cancellationToken);
            environment["ASPNETCORE_URLS"] = string.Join(';', this.All<EndpointAnnotation>().Select(e => e.UrlOf(replica)));
            environment["DOTNET_ROOT"] = DotNetRoot;
            environment["DOTNET_gcServer"] = "0"; // five hosts on one machine: memory counts more than the last percent of throughput
            return new ProcessPlan
            {
                Program = BuiltProgram(),
                Arguments = arguments,
                WorkingDirectory = Path.GetDirectoryName(_projectPath)!,
                Environment = environment,
                Probe = engine.HttpProbe(this, replica),
                Grace = TimeSpan.FromSeconds(30), // a worker finishes or hands back what it is at (25 s)
            };
        }

        internal string BuiltProgram()
        {
            var here = typeof(ProjectResource).Assembly;
            var configuration = here.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
            var program = Path.Combine(Path.GetDirectoryName(_projectPath)!, "bin", configuration, $"net{Environment.Version.Major}.0", Path.GetFileNameWithoutExtension(_projectPath));
            return File.Exists(program)
                ? program
                : throw new DistributedApplicationException($"{program} is not built; 'dotnet build' makes it.");
        }

        private static string DotNetRoot => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
    }
}

namespace Aspire.Hosting
{
    public interface IProjectMetadata
    {
        string ProjectPath { get; }
    }

    public static class ProjectResourceBuilderExtensions
    {
        public static IResourceBuilder<ProjectResource> AddProject<TProject>(
            this IDistributedApplicationBuilder builder, string name, string? launchProfileName = null)
            where TProject : IProjectMetadata, new()
        {
            _ = launchProfileName; // launch profiles belong to the IDE
            return builder.AddResource(new ProjectResource(name, new TProject().ProjectPath));
        }

        public static IResourceBuilder<ProjectResource> WithReplicas(this IResourceBuilder<ProjectResource> builder, int replicas) =>
            builder.WithAnnotation(new ReplicaAnnotation(replicas));
    }
}
