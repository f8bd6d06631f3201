using System.Diagnostics;

namespace Aspire.Hosting.Local;

/// <summary>Runs a short program to its end.</summary>
internal static class Commands
{
    /// <returns>What it wrote.</returns>
    /// <exception cref="DistributedApplicationException">It failed; the message holds its own last words.</exception>
    public static async Task<string> RunAsync(
        string program, IReadOnlyList<string> arguments, string workingDirectory, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? await output
            : throw new DistributedApplicationException(Trouble.IsFullDisk(errors)
                ? Trouble.DiskIsFull(workingDirectory)
                : $"'{string.Join(' ', arguments.Prepend(program).Take(6))} …' failed (code {process.ExitCode}): {Cause(errors) ?? Cause(await output) ?? "it said nothing"}");
    }

    private static string? Cause(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.LastOrDefault(l => l.Contains("rror", StringComparison.Ordinal)) ?? lines.LastOrDefault();
    }
}
