using System.Diagnostics;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Local;

/// <summary>Runs the model as processes of this machine: settles ports and secrets, starts, watches and stops.</summary>
internal sealed class LocalEngine(LocalBuilder builder) : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(1) }) { Timeout = TimeSpan.FromSeconds(5) };
    private readonly Lock _changing = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Guardian? _guardian;

    public StateFolder State => builder.State;
    public ServerTree Servers => builder.Servers;
    public Guardian Guardian => _guardian ?? throw new InvalidOperationException("The engine has not started.");
    public IReadOnlyList<ResourceProcess> Processes { get; private set; } = [];

    /// <summary>The resources this run is about; <c>Resources=postgres,redis</c> leaves the others out.</summary>
    private IEnumerable<IResource> Chosen
    {
        get
        {
            var wanted = builder.Configuration["Resources"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return builder.Resources.Where(r => r is IProcessResource && (wanted is null || wanted.Contains(r.Name)));
        }
    }

    /// <summary>What the user opens: the first address meant for outside.</summary>
    public string? Base => builder.Resources.SelectMany(r => r.All<EndpointAnnotation>()).FirstOrDefault(e => e.IsExternal && e.Allocated.Count > 0)?.UrlOf(0);

    /// <summary>Starts everything and returns; <see cref="WaitUntilAsync"/> tells when it is healthy.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        State.Hold();
        Directory.CreateDirectory(builder.Configuration["Files:Root"]!);
        SettlePorts();
        await Task.WhenAll(builder.Resources.OfType<ExternalConnectionResource>().Select(c => c.CheckAsync(cancellationToken)));

        _guardian = new Guardian(Path.Combine(builder.AppHostDirectory, "Local/Engine/guardian"), State);
        Processes = [.. Chosen.SelectMany(resource => Enumerable.Range(0, ReplicasOf(resource)).Select(replica =>
            new ResourceProcess(resource, replica, ReplicasOf(resource) == 1 ? resource.Name : $"{resource.Name}-{replica}", this)))];
        foreach (var process in Processes)
        {
            process.Start();
        }
    }

    /// <summary>Dependents first, each as soon as nothing needs it any more.</summary>
    public async Task StopAsync()
    {
        var stops = new Dictionary<ResourceProcess, Task>();
        await Task.WhenAll(Processes.Select(StopOnce));

        Task StopOnce(ResourceProcess process)
        {
            if (!stops.TryGetValue(process, out var stop))
            {
                stops[process] = stop = StopAfterDependents(process);
            }

            return stop;
        }

        async Task StopAfterDependents(ResourceProcess process)
        {
            await Task.WhenAll(Processes.Where(p => DependenciesOf(p.Resource).Contains(process)).Select(StopOnce));
            await process.StopAsync();
        }
    }

    public IEnumerable<ResourceProcess> DependenciesOf(IResource resource)
    {
        var waitedFor = resource.All<WaitAnnotation>().Select(w => w.Resource is PostgresDatabaseResource database ? database.Parent : w.Resource).ToHashSet();
        return Processes.Where(p => waitedFor.Contains(p.Resource));
    }

    /// <summary>A program beside the hosts that none of them waits for, such as a model's server: the system is ready without it, and goes on when it fails.</summary>
    public bool IsOptional(ResourceProcess process) => process.Resource is ExecutableResource && Processes.All(other => !DependenciesOf(other.Resource).Contains(process));

    public void Changed()
    {
        lock (_changing)
        {
            _changed.TrySetResult();
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    public Task NextChange
    {
        get
        {
            lock (_changing)
            {
                return _changed.Task;
            }
        }
    }

    public async Task WaitUntilAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = NextChange;
            if (condition())
            {
                return;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Arguments and environment of one of our own processes, every value settled.</summary>
    public async Task<(IReadOnlyList<string> Arguments, Dictionary<string, string> Environment)> ResolveAsync(
        IResource resource, int replica, CancellationToken cancellationToken)
    {
        var variables = new Dictionary<string, object>
        {
            ["PATH"] = string.Join(':', [.. Servers.ToolFolders, Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin"]),
            ["OTEL_SERVICE_NAME"] = resource.Name,
            ["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={resource.Name}-{replica}",
        };
        foreach (var annotation in resource.All<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(new EnvironmentCallbackContext(resource, variables));
        }

        foreach (var endpoint in resource.All<EndpointAnnotation>().Where(e => e.Variable is not null))
        {
            variables[endpoint.Variable!] = $"{endpoint.Allocated[replica]}";
        }

        var arguments = new List<object>();
        foreach (var annotation in resource.All<CommandLineArgsCallbackAnnotation>())
        {
            await annotation.Callback(new CommandLineArgsCallbackContext(arguments));
        }

        var settledArguments = new List<string>();
        foreach (var argument in arguments)
        {
            settledArguments.Add(await SettleAsync(argument, cancellationToken));
        }

        var environment = new Dictionary<string, string>();
        foreach (var (name, value) in variables)
        {
            environment[name] = await SettleAsync(value, cancellationToken);
        }

        return (settledArguments, environment);
    }

    public Func<CancellationToken, Task> HttpProbe(IResourceWithEndpoints resource, int replica)
    {
        var checks = resource.All<HttpHealthAnnotation>().ToList();
        return async cancellationToken =>
        {
            foreach (var check in checks)
            {
                var address = new EndpointReference(resource, check.EndpointName).EndpointAnnotation.UrlOf(replica) + check.Path;
                using var answer = await _http.GetAsync(new Uri(address), cancellationToken);
                if ((int)answer.StatusCode != check.StatusCode)
                {
                    var said = await answer.Content.ReadAsStringAsync(cancellationToken);
                    throw new HttpRequestException($"{check.Path} answered {(int)answer.StatusCode}: {said[..Math.Min(said.Length, 300)]}");
                }
            }
        };
    }

    /// <summary>The ports of the run that is on, for a command that works on it from outside.</summary>
    public void RecallPorts()
    {
        builder.Ports.Recall = true;
        SettlePorts();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _guardian?.Dispose();
        foreach (var process in Processes)
        {
            process.Dispose();
        }

        _http.Dispose();
        State.Dispose();
    }

    private void SettlePorts()
    {
        foreach (var resource in builder.Resources.Where(r => r is IProcessResource))
        {
            var endpoints = resource.All<EndpointAnnotation>().ToList();
            foreach (var endpoint in endpoints)
            {
                var key = endpoint == endpoints[0] ? resource.Name : $"{resource.Name}.{endpoint.Name}";
                var first = int.TryParse(builder.Configuration[$"Ports:{key}"], out var configured) ? configured : endpoint.Port;
                endpoint.Allocated = [.. Enumerable.Range(0, ReplicasOf(resource)).Select(replica => builder.Ports.Settle(
                    replica == 0 ? key : $"{key}-{replica}", first + replica, endpoint.IsExternal ? builder.PreferredPort : null))];
            }
        }

        builder.Ports.Remember();
    }

    private static int ReplicasOf(IResource resource) => resource.All<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;

    private static async Task<string> SettleAsync(object value, CancellationToken cancellationToken) =>
        (value is IValueProvider provider ? await provider.GetValueAsync(cancellationToken) : value.ToString()) ?? "";
}
