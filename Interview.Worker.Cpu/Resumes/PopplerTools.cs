using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>Where the programs are, and whether this machine lets us put them into a namespace of their own. Found out once.</summary>
internal sealed class PopplerTools
{
    private static readonly string[] Needed = ["pdfinfo", "pdftotext", "pdftohtml", "pdftoppm", "prlimit", "nice"];

    private static readonly string[] Host =
        ["--ro-bind", "/usr", "/usr", "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives", "--ro-bind-try", "/var/cache/fontconfig", "/var/cache/fontconfig"];

    private readonly Dictionary<string, string> _paths;

    public PopplerTools(IOptions<PopplerOptions> options)
    {
        var tree = options.Value.Tools.Length > 0 ? Real(Path.GetFullPath(options.Value.Tools)) : null;
        string[] folders = [.. tree is null ? [] : new[] { Path.Combine(tree, "bin"), Path.Combine(tree, "usr/bin"), tree }, .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)];
        _paths = Needed.Append("bwrap").Append("qpdf")
            .Select(name => (name, path: folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists)))
            .Where(tool => tool.path is not null)
            .ToDictionary(tool => tool.name, tool => tool.path!);
        Tree = tree;
        Missing = [.. Needed.Where(name => !_paths.ContainsKey(name))];
        CanIsolate = Has("bwrap") && Try();
    }

    public string? Tree { get; }

    public IReadOnlyList<string> Missing { get; }

    /// <summary>Whether the child gets its own namespaces (no network, no files but its own). Without, limits on its resources remain.</summary>
    public bool CanIsolate { get; }

    public bool Has(string name) => _paths.ContainsKey(name);

    public string this[string name] => _paths.TryGetValue(name, out var path) ? path : throw new InvalidOperationException($"'{name}' is not installed; résumés cannot be read. Run the setup, or install poppler-utils.");

    /// <summary>The words before the program's own arguments that shut it in; the résumé is seen as <paramref name="file"/> only.</summary>
    public IEnumerable<string> Isolation(string? file)
    {
        // poppler looks for its character maps under /usr/share, also when it runs from a tree.
        string[] system = Tree is not null && Directory.Exists(Path.Combine(Tree, "usr")) ? ["--ro-bind", Path.Combine(Tree, "usr"), "/usr", "--ro-bind", Tree, Tree] : Host;
        return Isolation(file, system);
    }

    /// <summary>The same for a program of this machine that reads its own folders besides the system's, and has settings in its environment: only these reach it.</summary>
    public IEnumerable<string> IsolationWith(string? file, IEnumerable<string> folders, IReadOnlyDictionary<string, string> environment) =>
        Isolation(file, [.. Host, .. folders.SelectMany(folder => new[] { "--ro-bind", folder, folder }), .. environment.SelectMany(setting => new[] { "--setenv", setting.Key, setting.Value })]);

    private IEnumerable<string> Isolation(string? file, string[] system)
    {
        string[] always = [this["bwrap"], "--unshare-all", "--die-with-parent", "--new-session", "--clearenv", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "HOME", "/tmp",
            "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--dir", "/run", "--chdir", "/tmp"];
        string[] links = ["--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64", "--symlink", "usr/bin", "/bin"];
        return [.. always, .. system, .. links, .. file is null ? [] : new[] { "--ro-bind", file, InsideFile }, "--"];
    }

    public const string InsideFile = "/run/resume.pdf";

    // The tree's programs carry its real path in them; a link to it would not be found again inside the namespace.
    private static string Real(string path)
    {
        var parent = Path.GetDirectoryName(path);
        var real = parent is null ? path : Path.Combine(Real(parent), Path.GetFileName(path));
        return Directory.ResolveLinkTarget(real, returnFinalTarget: true)?.FullName ?? real;
    }

    private bool Try()
    {
        // Without poppler, which one edition can do without, the machine's own programs are shut in.
        string[] command = Has("pdfinfo") ? [.. Isolation(file: null), this["pdfinfo"], "-v"] : [.. IsolationWith(file: null, [], new Dictionary<string, string>()), "/usr/bin/true"];
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
        {
            process.Kill(entireProcessTree: true);
            return false;
        }

        return process.ExitCode == 0;
    }
}
