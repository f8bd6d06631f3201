using System.Globalization;
using System.Text.RegularExpressions;

namespace Interview.AppHost.Models;

/// <summary>What a model's server finds here.</summary>
/// <param name="AvailableBytes">Main memory that is free for it.</param>
/// <param name="Build">The build number of llama-server; null: it could not be asked.</param>
/// <param name="Devices">The GPUs that llama-server itself sees, by its own names.</param>
internal sealed partial record Machine(int Cores, long AvailableBytes, Graphics Graphics, int? Build, string ServerVersion, IReadOnlyList<string> Devices)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Machine> LookAsync(string llamaServer, GraphicsProbe probe)
    {
        var graphics = probe.LookAsync();
        var (code, said) = await Inquiry.RunAsync(llamaServer, ["--version"], Patience);
        var version = code == 0 && VersionLine().Match(said) is { Success: true } line ? line.Value : $"unknown ({(code is null ? "no answer" : said.Split('\n')[0].Trim())})";
        var build = BuildNumber().Match(version) is { Success: true } number ? int.Parse(number.Groups.Values.Last(g => g.Success).Value, CultureInfo.InvariantCulture) : (int?)null;
        IReadOnlyList<string> devices = (await graphics).Condition == GraphicsCondition.Ready && build is not null ? await DevicesAsync(llamaServer) : [];
        return new(Environment.ProcessorCount, Available(), await graphics, build, version, devices);
    }

    private static async Task<IReadOnlyList<string>> DevicesAsync(string llamaServer)
    {
        var (_, said) = await Inquiry.RunAsync(llamaServer, ["--list-devices"], Patience);
        return [.. DeviceLine().Matches(said).Select(match => match.Groups[1].Value)];
    }

    private static long Available() =>
        File.Exists("/proc/meminfo") && MemoryLine().Match(File.ReadAllText("/proc/meminfo")) is { Success: true } line
            ? long.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture) * 1024
            : GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;

    [GeneratedRegex(@"^version: .*$", RegexOptions.Multiline)]
    private static partial Regex VersionLine();

    // "version: 0.7.0 (build 11669, commit Debian)" or "version: 6325 (a1b2c3d)"
    [GeneratedRegex(@"build (\d+)|version: (\d+) ")]
    private static partial Regex BuildNumber();

    // "  CUDA0: NVIDIA L4 (22731 MiB, 22500 MiB free)"
    [GeneratedRegex(@"^\s+([A-Za-z]+\d+): ", RegexOptions.Multiline)]
    private static partial Regex DeviceLine();

    [GeneratedRegex(@"^MemAvailable:\s+(\d+) kB", RegexOptions.Multiline)]
    private static partial Regex MemoryLine();
}
