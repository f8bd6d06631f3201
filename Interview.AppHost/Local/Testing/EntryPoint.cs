using System.Reflection;

namespace Aspire.Hosting.Testing;

/// <summary>Runs an AppHost's own entry point for a test, and holds it where the test wants to step in: before Build, and instead of Run.</summary>
internal sealed class EntryPoint
{
    private static readonly AsyncLocal<EntryPoint?> Here = new();

    private readonly TaskCompletionSource<LocalBuilder> _described = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<DistributedApplication> _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayBuild = new();
    private LocalBuilder? _builder;

    public static EntryPoint? Current => Here.Value;

    public Task<LocalBuilder> Described => _described.Task;

    public static EntryPoint Start(Assembly assembly, string[] args)
    {
        var entry = new EntryPoint();
        _ = Task.Factory.StartNew(() => entry.Invoke(assembly, args), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return entry;
    }

    public void Created(LocalBuilder builder) => _builder = builder;

    public void WaitForBuild()
    {
        _described.TrySetResult(_builder!);
        _mayBuild.Task.Wait();
    }

    public Task<DistributedApplication> BuildAsync()
    {
        _mayBuild.TrySetResult();
        return _built.Task;
    }

    public void Built(DistributedApplication application) => _built.TrySetResult(application);

    private void Invoke(Assembly assembly, string[] args)
    {
        Here.Value = this;
        try
        {
            assembly.EntryPoint!.Invoke(null, [args]);
        }
        catch (TargetInvocationException problem)
        {
            _described.TrySetException(problem.InnerException!);
            _built.TrySetException(problem.InnerException!);
        }
    }
}
