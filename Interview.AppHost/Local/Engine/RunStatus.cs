using System.Globalization;

namespace Aspire.Hosting.Local;

/// <summary>What a running AppHost tells others about itself, kept current in the state folder.</summary>
internal sealed record RunStatus(string? Base, int? Pid, string? Started, IReadOnlyList<ResourceStatus> Resources)
{
    private const string File = "run.json";

    public static RunStatus None { get; } = new(null, null, null, []);

    public static RunStatus Of(LocalEngine engine) => new(
        engine.Base,
        Environment.ProcessId,
        StartOf(Environment.ProcessId),
        [.. engine.Processes.Select(p => new ResourceStatus(p.Name, p.State.ToString().ToLowerInvariant(), p.Url, p.ProcessId, p.Restarts))]);

    /// <summary>Null when no AppHost runs on this state folder.</summary>
    public static RunStatus? Read(StateFolder state) =>
        state.Read<RunStatus>(File, "remove it: a running system writes it anew.") is { Pid: { } pid } status && StartOf(pid) == status.Started ? status : null;

    public void Write(StateFolder state) => state.Write(File, this);

    public static void Remove(StateFolder state) => System.IO.File.Delete(state.At(File));

    // A number alone could by now belong to another process; number and start time together cannot.
    private static string? StartOf(int processId)
    {
        try
        {
            var fields = System.IO.File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat")).Split(") ")[^1].Split(' ');
            return fields[19];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

internal sealed record ResourceStatus(string Name, string State, string? Url, int? Pid, int Restarts);
