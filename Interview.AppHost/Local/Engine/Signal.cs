using System.Runtime.InteropServices;

namespace Aspire.Hosting.Local;

internal enum Signal
{
    Interrupt = 2,
    Kill = 9,
    Terminate = 15,
    Continue = 18,
    Stop = 19,
}

internal static partial class Signals
{
    /// <summary>False when there is no such process.</summary>
    public static bool Send(int processId, Signal signal) => Kill(processId, (int)signal) == 0;

    /// <summary>To every process of the group that the given process leads.</summary>
    public static bool SendToGroup(int leader, Signal signal) => Kill(-leader, (int)signal) == 0;

    public static bool IsAlive(int processId) => Kill(processId, 0) == 0;

    /// <summary>Every process whose current directory is the given one.</summary>
    public static List<int> ProcessesIn(string folder)
    {
        var found = new List<int>();
        foreach (var process in Directory.EnumerateDirectories("/proc"))
        {
            try
            {
                if (int.TryParse(Path.GetFileName(process), out var id) && new DirectoryInfo($"{process}/cwd").LinkTarget == folder)
                {
                    found.Add(id);
                }
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // it has ended meanwhile, or is somebody else's
            }
        }

        return found;
    }

    public static bool IsRoot { get; } = GetEffectiveUserId() == 0;

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int processId, int signal);

    [DllImport("libc", EntryPoint = "geteuid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint GetEffectiveUserId();
}
