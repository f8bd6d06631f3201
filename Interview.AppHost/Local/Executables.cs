using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.ApplicationModel
{
    public sealed class ExecutableResource : Resource, IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport, IProcessResource
    {
        internal ExecutableResource(string name, string command, string workingDirectory)
            : base(name)
        {
            Command = command;
            WorkingDirectory = workingDirectory;
        }

        public string Command { get; }
        public string WorkingDirectory { get; }

        async Task<ProcessPlan> IProcessResource.PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken)
        {
            var (arguments, environment) = await engine.ResolveAsync(this, replica, cancellationToken);
            return new ProcessPlan
            {
                Program = ProgramIn(environment["PATH"]),
                Arguments = arguments,
                WorkingDirectory = WorkingDirectory,
                Environment = environment,
                Probe = engine.HttpProbe(this, replica),
            };
        }

        private string ProgramIn(string path) =>
            path.Split(':').Select(folder => Path.Combine(folder, Command)).FirstOrDefault(File.Exists)
            ?? throw new DistributedApplicationException($"The program '{Command}' is not there; './interview setup --models' fetches llama-server and whisper-server.");
    }
}

namespace Aspire.Hosting
{
    public static class ExecutableResourceBuilderExtensions
    {
        public static IResourceBuilder<ExecutableResource> AddExecutable(
            this IDistributedApplicationBuilder builder, string name, string command, string workingDirectory, params string[]? args) =>
            builder.AddResource(new ExecutableResource(name, command, Path.GetFullPath(workingDirectory, builder.AppHostDirectory))).WithArgs(args ?? []);
    }
}
