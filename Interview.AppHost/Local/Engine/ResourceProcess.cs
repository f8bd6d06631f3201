using System.ComponentModel;
using System.Diagnostics;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Local;

internal enum ProcessState
{
    Waiting,
    Starting,
    Healthy,
    Unhealthy,
    Restarting,
    Stopped,
    Failed,
}

/// <summary>One process of a resource: started when what it waits for is healthy, watched, started again when it ends.</summary>
internal sealed class ResourceProcess(IResource resource, int replica, string name, LocalEngine engine) : IDisposable
{
    // A program that ends this often before it was ever healthy will not come up by itself.
    private const int HopelessAfter = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private CancellationTokenSource? _stopping;
    private Task _run = Task.CompletedTask;
    private bool _wasHealthy;
    private DistributedApplicationException? _hopeless;

    public string Name { get; } = name;
    public IResource Resource { get; } = resource;
    public ResourceLog Log { get; } = new(Path.Combine(engine.State.Folder("logs"), $"{name}.log"));

    public ProcessState State { get; private set; } = ProcessState.Stopped;
    public int? ProcessId { get; private set; }
    public int Restarts { get; private set; }

    /// <summary>Why it failed, in a sentence.</summary>
    public string? Cause { get; private set; }

    public string? Url => Resource.All<EndpointAnnotation>().FirstOrDefault()?.UrlOf(replica);

    public void Start()
    {
        if (_run.IsCompleted)
        {
            _stopping?.Dispose();
            _stopping = new CancellationTokenSource();
            Become(ProcessState.Waiting);
            _run = Task.Run(() => RunAsync(_stopping.Token));
        }
    }

    public async Task StopAsync()
    {
        _stopping?.Cancel();
        await _run;
    }

    /// <summary>Sends a signal to the process itself, as a test or an operator would; what follows is the engine's business.</summary>
    public void Send(Signal signal)
    {
        if (ProcessId is { } id)
        {
            Signals.Send(id, signal);
        }
    }

    public void Dispose()
    {
        _stopping?.Dispose();
        Log.Dispose();
    }

    private async Task RunAsync(CancellationToken stopping)
    {
        try
        {
            await engine.WaitUntilAsync(() => engine.DependenciesOf(Resource).All(d => d.State == ProcessState.Healthy), stopping);
            for (var failures = 0; ; )
            {
                Become(ProcessState.Starting);
                var started = Stopwatch.StartNew();
                var wasHealthyBefore = _wasHealthy;
                var code = await RunOnceAsync(stopping);
                stopping.ThrowIfCancellationRequested();
                if (_hopeless is not null)
                {
                    throw _hopeless;
                }

                Restarts++;
                Log.Note($"{Name} ended with code {code}.");
                failures = started.Elapsed > TimeSpan.FromMinutes(1) ? 1 : failures + 1;
                if (!_wasHealthy && failures >= HopelessAfter)
                {
                    throw new DistributedApplicationException(Trouble.IsFullDisk(Log.Cause)
                        ? Trouble.DiskIsFull(engine.State.Path)
                        : $"{Name} ends as soon as it starts (code {code}): {Log.Cause}; './interview logs {Name}' has the rest.");
                }

                Become(ProcessState.Restarting);
                await Task.Delay(PauseAfter(_wasHealthy && !wasHealthyBefore ? 1 : failures), stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            Become(ProcessState.Stopped);
        }
        catch (Exception problem) when (problem is DistributedApplicationException or IOException or UnauthorizedAccessException or Win32Exception)
        {
            Cause = problem is DistributedApplicationException ? problem.Message : $"{Name} cannot be started: {Trouble.With(problem, engine.State.Path)}";
            Log.Note(Cause);
            Become(ProcessState.Failed);
        }
    }

    private async Task<int> RunOnceAsync(CancellationToken stopping)
    {
        var plan = await ((IProcessResource)Resource).PlanAsync(replica, engine, stopping);
        await plan.Prepare(stopping);

        using var process = Launch(plan);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Task[] pumps = [PumpAsync(process.StandardOutput), PumpAsync(process.StandardError)];
        var probing = ProbeAsync(process, plan, ended.Token);
        try
        {
            await process.WaitForExitAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process, plan);
        }
        finally
        {
            await ended.CancelAsync();
            await probing;

            // What the program started and left, such as the broker's port mapper.
            Signals.SendToGroup(process.Id, Signal.Kill);
            engine.Guardian.Remove(process.Id);
            ProcessId = null;
        }

        await Task.WhenAny(Task.WhenAll(pumps), Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None));
        return process.ExitCode;
    }

    private Process Launch(ProcessPlan plan)
    {
        // In a session of its own: Ctrl-C in the terminal is ours alone, and the group can be ended as a whole. setsid becomes the program.
        var start = new ProcessStartInfo("setsid", [plan.Program, .. plan.Arguments])
        {
            WorkingDirectory = plan.WorkingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        foreach (var (variable, value) in plan.Environment)
        {
            start.Environment[variable] = value;
        }

        start.Environment[Guardian.Mark] = engine.State.Path;
        var process = Process.Start(start)!;
        engine.Guardian.Add(process.Id, plan.StopSignal);
        process.StandardInput.Close();
        ProcessId = process.Id;
        engine.Changed();
        return process;
    }

    private static async Task EndAsync(Process process, ProcessPlan plan)
    {
        Signals.Send(process.Id, plan.StopSignal);
        using var grace = new CancellationTokenSource(plan.Grace);
        try
        {
            await process.WaitForExitAsync(grace.Token);
        }
        catch (OperationCanceledException)
        {
            Signals.SendToGroup(process.Id, Signal.Kill);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    /// <summary>Often until it is healthy, then every few seconds, so an idle system stays idle.</summary>
    private async Task ProbeAsync(Process process, ProcessPlan plan, CancellationToken ended)
    {
        var since = Stopwatch.StartNew();
        var complete = false;
        var complained = false;
        while (!ended.IsCancellationRequested)
        {
            try
            {
                using var limit = CancellationTokenSource.CreateLinkedTokenSource(ended);
                limit.CancelAfter(ProbeTimeout);
                await plan.Probe(limit.Token);
                if (!complete)
                {
                    await plan.Complete(ended);
                    complete = true;
                }

                _wasHealthy = true;
                Become(ProcessState.Healthy);
            }
            catch (DistributedApplicationException problem)
            {
                _hopeless = problem;
                Signals.Send(process.Id, plan.StopSignal);
                return;
            }
            catch (Exception problem) when (!ended.IsCancellationRequested)
            {
                // Every kind of failure means the same here, and while it starts a refused connection is no news.
                if (State == ProcessState.Healthy || (since.Elapsed > Patience && !complained))
                {
                    Log.Note($"{Name} is not healthy: {problem.Message}");
                    Become(ProcessState.Unhealthy);
                    complained = true;
                }
            }
            catch (Exception) when (ended.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(State == ProcessState.Healthy ? BetweenProbes : TimeSpan.FromMilliseconds(100), ended).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task PumpAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
        {
            Log.Write(line);
        }
    }

    private void Become(ProcessState state)
    {
        if (State != state)
        {
            State = state;
            engine.Changed();
        }
    }

    private static TimeSpan PauseAfter(int failures)
    {
        var pause = TimeSpan.FromMilliseconds(200 * Math.Pow(2, Math.Min(failures - 1, 10)));
        return pause < LongestPause ? pause : LongestPause;
    }
}
