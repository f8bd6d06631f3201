using System.Diagnostics;

namespace Interview.Tests.Storage;

/// <summary>A real disk of 64 KiB, mounted where only a child process and its observers see it. Linux, where user namespaces are allowed.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly Process? _keeper;

    private SmallDisk(Process? keeper, string path) => (_keeper, Path) = (keeper, path);

    public string Path { get; }

    public bool IsThere => _keeper is not null;

    public static SmallDisk Mount(string folder)
    {
        if (!OperatingSystem.IsLinux())
        {
            return new(null, "");
        }

        var start = new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", $"mount -t tmpfs -o size=64k none '{folder}' && echo mounted && exec sleep 60"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var keeper = Process.Start(start)!;
        return keeper.StandardOutput.ReadLine() == "mounted" ? new(keeper, $"/proc/{keeper.Id}/root{folder}") : new(null, "");
    }

    public void Dispose()
    {
        _keeper?.Kill();
        _keeper?.WaitForExit();
    }
}
