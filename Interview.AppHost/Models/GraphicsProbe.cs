using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.AppHost.Models;

/// <summary>Looks for an NVIDIA GPU and a driver that can run CUDA 12: asks nvidia-smi, and where that is missing, the kernel.</summary>
/// <param name="root">Where /proc, /sys and /usr are; a test has its own.</param>
internal sealed partial class GraphicsProbe(Func<string, string?> variable, string root = "/")
{
    /// <summary>The first driver that runs programs made for CUDA 12.</summary>
    public static readonly Version OldestDriver = new(525, 60, 13);

    private const string Vendor = "0x10de";
    private const string DisplayClass = "0x03";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly string[] LibraryFolders =
        ["usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu", "usr/lib64", "usr/lib", "usr/lib/wsl/lib", "usr/local/nvidia/lib64", "usr/local/cuda/compat"];

    public async Task<Graphics> LookAsync()
    {
        if (variable("CUDA_VISIBLE_DEVICES") is { } visible && visible.Trim() is "" or "-1" or "NoDevFiles")
        {
            return new(GraphicsCondition.Hidden, "CUDA_VISIBLE_DEVICES hides every GPU.");
        }

        return (variable("PATH") ?? "").Split(':').Select(folder => Path.Combine(folder, "nvidia-smi")).FirstOrDefault(File.Exists) is { } program
            ? await AskAsync(program)
            : FromKernel();
    }

    private async Task<Graphics> AskAsync(string program)
    {
        var (code, said) = await Inquiry.RunAsync(program, ["--query-gpu=name,driver_version,memory.free", "--format=csv,noheader,nounits"], Patience);
        var first = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "it says nothing";
        if (code is null)
        {
            return new(GraphicsCondition.DriverBroken, $"nvidia-smi does not answer within {Patience.TotalSeconds:0} s: the NVIDIA driver hangs.");
        }

        if (code != 0)
        {
            return first.Contains("No devices were found", StringComparison.OrdinalIgnoreCase)
                ? new(GraphicsCondition.Absent, "nvidia-smi finds no GPU.")
                : IsThere() ? new(GraphicsCondition.DriverBroken, $"The NVIDIA driver does not work; nvidia-smi says: {first}")
                : new(GraphicsCondition.DriverMissing, $"No NVIDIA driver is running; nvidia-smi says: {first}");
        }

        var rows = said.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',', StringSplitOptions.TrimEntries)).ToList();
        if (rows.Count == 0 || rows.Any(row => row.Length != 3) || !Version.TryParse(rows[0][1], out var driver))
        {
            return new(GraphicsCondition.DriverBroken, $"nvidia-smi says something nobody understands: {first}");
        }

        var free = rows.Sum(row => long.TryParse(row[2], NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) ? megabytes : 0) * 1024 * 1024;
        var name = rows.Count == 1 ? rows[0][0] : $"{rows.Count} × {rows[0][0]}";
        return Judge(name, driver, free > 0 ? free : null);
    }

    private Graphics FromKernel()
    {
        var loaded = Read("proc/driver/nvidia/version") is { } text && Loaded().Match(text) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : null;
        if (loaded is null)
        {
            return IsThere()
                ? new(GraphicsCondition.DriverMissing, $"This machine has an NVIDIA GPU and no NVIDIA driver; install one of {OldestDriver} or later.")
                : new(GraphicsCondition.Absent, "This machine has no NVIDIA GPU.");
        }

        var folders = LibraryFolders.Select(folder => Path.Combine(root, folder)).Concat((variable("LD_LIBRARY_PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries));
        return loaded >= OldestDriver && !folders.Any(folder => File.Exists(Path.Combine(folder, "libcuda.so.1")))
            ? new(GraphicsCondition.DriverBroken, $"The NVIDIA driver {loaded} runs, and libcuda.so.1, which programs need to use it, is missing (Debian: the package libcuda1).")
            : Judge("an NVIDIA GPU", loaded, null);
    }

    private static Graphics Judge(string name, Version driver, long? free) => driver < OldestDriver
        ? new(GraphicsCondition.DriverTooOld, $"The NVIDIA driver {driver} of {name} is too old: CUDA 12 needs {OldestDriver} or later.")
        : new(GraphicsCondition.Ready, $"{name}, driver {driver}", free);

    private bool IsThere()
    {
        var devices = Path.Combine(root, "sys/bus/pci/devices");
        return Directory.Exists(devices) && Directory.EnumerateDirectories(devices).Select(device => Path.GetRelativePath(root, device))
            .Any(device => Read($"{device}/vendor")?.Trim() == Vendor && Read($"{device}/class")?.StartsWith(DisplayClass, StringComparison.Ordinal) == true);
    }

    private string? Read(string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, file));
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.15  Release Build …"
    [GeneratedRegex(@"Kernel Module\D.*?\s(\d+\.\d+(?:\.\d+)?)\s")]
    private static partial Regex Loaded();
}
