using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

public interface IDistributedApplicationBuilder
{
    string AppHostDirectory { get; }
    ConfigurationManager Configuration { get; }
    DistributedApplicationExecutionContext ExecutionContext { get; }
    IList<IResource> Resources { get; }

    IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource;

    DistributedApplication Build();
}

public sealed class DistributedApplicationExecutionContext
{
    public bool IsRunMode { get; } = true;
    public bool IsPublishMode => !IsRunMode;
}

internal sealed class LocalBuilder : IDistributedApplicationBuilder
{
    private readonly EntryPoint? _test = EntryPoint.Current;

    public LocalBuilder(string[] args)
    {
        AppHostDirectory = Path.GetDirectoryName(new Projects.Interview_AppHost().ProjectPath)!;
        var root = Path.GetDirectoryName(AppHostDirectory)!;
        Verb = args.Length > 0 && !args[0].StartsWith('-') ? args : ["run", .. args];
        Configuration.AddEnvironmentVariables().AddCommandLine([.. Verb.Skip(1).Where(a => a.StartsWith("--", StringComparison.Ordinal) && a.Contains('='))]);
        State = new StateFolder(Configuration["State:Root"] ?? Configuration["INTERVIEW_STATE"] ?? Path.Combine(root, ".state"));
        Configuration["Files:Root"] ??= State.At("files");
        Secrets = new Secrets(State);
        Ports = new PortBook(State);
        Servers = new ServerTree(Configuration["INTERVIEW_SERVERS"] ?? Path.Combine(root, ".servers"));
        Configuration["Tools:Root"] ??= Servers.Base;
        Configuration["Tools:Models"] ??= Servers.Models;
        _test?.Created(this);
    }

    public string AppHostDirectory { get; }
    public ConfigurationManager Configuration { get; } = new();
    public DistributedApplicationExecutionContext ExecutionContext { get; } = new();
    public IList<IResource> Resources { get; } = [];

    /// <summary>What the AppHost is asked to do, and with what: run, status, stop, logs …</summary>
    internal string[] Verb { get; }
    internal StateFolder State { get; }
    internal Secrets Secrets { get; }
    internal PortBook Ports { get; }

    /// <summary>Where people expect the pages. Tests start many systems at once, and two that look for the same port at the same moment both find it free.</summary>
    internal int? PreferredPort => _test is null ? 8080 : null;
    internal ServerTree Servers { get; }

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        if (Resources.Any(r => r.Name == resource.Name))
        {
            throw new DistributedApplicationException($"There are two resources named '{resource.Name}'.");
        }

        Resources.Add(resource);
        return new ResourceBuilder<T>(this, resource);
    }

    public DistributedApplication Build()
    {
        _test?.WaitForBuild();
        var application = new DistributedApplication(this);
        _test?.Built(application);
        return application;
    }
}

internal static class LocalBuilders
{
    public static LocalBuilder Local(this IDistributedApplicationBuilder builder) => (LocalBuilder)builder;
}
