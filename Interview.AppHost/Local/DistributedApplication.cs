using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;
using Aspire.Hosting.Testing;

namespace Aspire.Hosting;

/// <summary>The system AppHost.cs describes.</summary>
public sealed class DistributedApplication : IAsyncDisposable
{
    private readonly LocalBuilder _builder;
    private readonly EntryPoint? _test = EntryPoint.Current;
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal DistributedApplication(LocalBuilder builder)
    {
        _builder = builder;
        Engine = new LocalEngine(builder);
        ResourceNotifications = new ResourceNotificationService(Engine);
    }

    public ResourceNotificationService ResourceNotifications { get; }

    internal LocalEngine Engine { get; }
    internal IList<IResource> Resources => _builder.Resources;

    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => new LocalBuilder(args);

    /// <summary>Starts every resource, as far as what it waits for lets it, and returns.</summary>
    /// <exception cref="DistributedApplicationException">Something the user can put right.</exception>
    public Task StartAsync(CancellationToken cancellationToken = default) => Engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken = default) => Engine.StopAsync().WaitAsync(cancellationToken);

    /// <summary>What the AppHost is asked to do on its command line; without a word, the run itself.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    public async Task RunAsync()
    {
        if (_test is not null)
        {
            await _disposed.Task; // a test starts and stops it
            return;
        }

        try
        {
            await using (this)
            {
                Environment.ExitCode = await CommandLine.RunAsync(_builder, Engine);
            }
        }
        catch (DistributedApplicationException problem)
        {
            await Console.Error.WriteLineAsync($"interview: {problem.Message}");
            Environment.ExitCode = 1;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Engine.DisposeAsync();
        _disposed.TrySetResult();
    }
}

/// <summary>Tells when a resource has reached a state.</summary>
public sealed class ResourceNotificationService
{
    private readonly LocalEngine _engine;

    internal ResourceNotificationService(LocalEngine engine) => _engine = engine;

    /// <exception cref="DistributedApplicationException">It failed, or there is no such resource.</exception>
    public async Task WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default)
    {
        var processes = _engine.Processes.Where(p => p.Resource.Name == resourceName).ToList();
        if (processes.Count == 0)
        {
            throw new DistributedApplicationException($"No resource '{resourceName}' is running.");
        }

        await _engine.WaitUntilAsync(() => processes.All(p => p.State is ProcessState.Healthy or ProcessState.Failed), cancellationToken);
        if (processes.FirstOrDefault(p => p.State == ProcessState.Failed) is { } failed)
        {
            throw new DistributedApplicationException(failed.Cause!);
        }
    }
}
