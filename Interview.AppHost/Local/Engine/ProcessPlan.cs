namespace Aspire.Hosting.Local;

/// <summary>How one process of a resource is started, found healthy and stopped.</summary>
internal sealed record ProcessPlan
{
    public required string Program { get; init; }
    public IReadOnlyList<string> Arguments { get; init; } = [];
    public required string WorkingDirectory { get; init; }
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>What must be done before each start, such as making a data folder.</summary>
    public Func<CancellationToken, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    /// <summary>Throws while the process is not ready for its clients.</summary>
    public required Func<CancellationToken, Task> Probe { get; init; }

    /// <summary>What must be done once the first probe passed and before clients may come, such as making a database.</summary>
    public Func<CancellationToken, Task> Complete { get; init; } = _ => Task.CompletedTask;

    public Signal StopSignal { get; init; } = Signal.Terminate;
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>A resource the engine runs as processes of this machine.</summary>
internal interface IProcessResource
{
    Task<ProcessPlan> PlanAsync(int replica, LocalEngine engine, CancellationToken cancellationToken);
}
