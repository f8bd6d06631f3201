using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Local;

namespace Aspire.Hosting.Testing;

/// <summary>What a test does to a running system: kill, freeze, stop and start. Not part of Aspire.</summary>
public static class DistributedApplicationFaults
{
    /// <summary>The processes of a resource, one per replica; none while it is down.</summary>
    public static IReadOnlyList<int> ProcessIds(this DistributedApplication app, string resourceName) =>
        [.. app.Of(resourceName).Select(p => p.ProcessId).OfType<int>()];

    public static int Restarts(this DistributedApplication app, string resourceName) => app.Of(resourceName).Sum(p => p.Restarts);

    /// <summary>kill -9, every replica. The engine starts them again.</summary>
    public static void Kill(this DistributedApplication app, string resourceName) => app.Of(resourceName).ForEach(p => p.Send(Signal.Kill));

    /// <summary>kill -9, one replica.</summary>
    public static void Kill(this DistributedApplication app, string resourceName, int replica) => app.Of(resourceName)[replica].Send(Signal.Kill);

    /// <summary>SIGSTOP: it keeps its connections and does nothing.</summary>
    public static void Freeze(this DistributedApplication app, string resourceName) => app.Of(resourceName).ForEach(p => p.Send(Signal.Stop));

    public static void Thaw(this DistributedApplication app, string resourceName) => app.Of(resourceName).ForEach(p => p.Send(Signal.Continue));

    /// <summary>Stops it in order; it stays down until it is started.</summary>
    public static Task StopResourceAsync(this DistributedApplication app, string resourceName) => Task.WhenAll(app.Of(resourceName).Select(p => p.StopAsync()));

    /// <summary>Starts it, if it is down, and returns when it is healthy.</summary>
    public static Task StartResourceAsync(this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default)
    {
        app.Of(resourceName).ForEach(p => p.Start());
        return app.ResourceNotifications.WaitForResourceHealthyAsync(resourceName, cancellationToken);
    }

    public static async Task RestartResourceAsync(this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default)
    {
        await app.StopResourceAsync(resourceName);
        await app.StartResourceAsync(resourceName, cancellationToken);
    }

    /// <summary>Returns when everything that was started is healthy.</summary>
    public static Task WaitUntilHealthyAsync(this DistributedApplication app, CancellationToken cancellationToken = default) =>
        Task.WhenAll(app.Engine.Processes.Select(p => p.Resource.Name).Distinct().Select(name => app.ResourceNotifications.WaitForResourceHealthyAsync(name, cancellationToken)));

    /// <summary>The broker's own command line, such as <c>list_queues</c>; takes about a second.</summary>
    /// <returns>What it wrote.</returns>
    public static Task<string> RabbitMQControlAsync(
        this DistributedApplication app, string resourceName, IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var broker = (RabbitMQServerResource)app.Resource(resourceName);
        var home = app.Engine.State.Folder(resourceName);
        return Commands.RunAsync(app.Engine.Servers.RabbitMQControl, arguments, home, cancellationToken, broker.EnvironmentOf(app.Engine, home));
    }

    /// <summary>The program of one of our hosts and the environment the engine gives it, for a test that starts it in its own way.</summary>
    public static async Task<(string Program, IReadOnlyDictionary<string, string> Environment)> ProgramOfAsync(
        this DistributedApplication app, string resourceName, CancellationToken cancellationToken = default)
    {
        var plan = await ((IProcessResource)app.Resource(resourceName)).PlanAsync(0, app.Engine, cancellationToken);
        return (plan.Program, plan.Environment);
    }

    /// <summary>What a resource wrote.</summary>
    public static string LogFile(this DistributedApplication app, string resourceName) => app.Engine.State.At(Path.Combine("logs", $"{resourceName}.log"));

    private static List<ResourceProcess> Of(this DistributedApplication app, string resourceName) =>
        [.. app.Engine.Processes.Where(p => p.Resource.Name == resourceName)];
}
