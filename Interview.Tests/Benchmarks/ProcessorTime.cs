using System.Diagnostics;

namespace Interview.Tests.Benchmarks;

/// <summary>What each program of this machine has had of the processors until now, processes of one name together: says who made something slow, ourselves or a neighbour.</summary>
internal sealed class ProcessorTime
{
    private readonly Dictionary<string, TimeSpan> _used = new(StringComparer.Ordinal);

    public static ProcessorTime Now()
    {
        var now = new ProcessorTime();
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    if (NameOf(process.Id) is { } name)
                    {
                        now._used[name] = now._used.GetValueOrDefault(name) + process.TotalProcessorTime;
                    }
                }
                catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception or IOException)
                {
                    // It ended meanwhile, or is not ours to look at.
                }
            }
        }

        return now;
    }

    /// <summary>The most first.</summary>
    public IEnumerable<(string Program, double Milliseconds)> SinceThen() => Now()._used
        .Select(used => (used.Key, (used.Value - _used.GetValueOrDefault(used.Key)).TotalMilliseconds)).OrderByDescending(used => used.TotalMilliseconds);

    /// <summary>What runs under <c>dotnet</c> is known by what it runs. The kernel's own threads have no command and change their names.</summary>
    private static string? NameOf(int process) => File.ReadAllText($"/proc/{process}/cmdline") is { Length: > 0 } command
        ? command.Split('\0') is [_, var program, ..] && program.EndsWith(".dll", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(program) : File.ReadAllText($"/proc/{process}/comm").Trim()
        : null;
}
