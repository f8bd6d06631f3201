using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Interview.Tests.Servers;

namespace Interview.Tests.AppHost;

/// <summary>The AppHost as a process of its own, on a state folder of its own: what <c>./interview</c> starts.</summary>
internal sealed class AppHostProcess : IAsyncDisposable
{
    private static readonly string Configuration = typeof(Projects.Interview_AppHost).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
    private static readonly string Program = Path.Combine(Repository.Root, "Interview.AppHost", "bin", Configuration, "net10.0", "Interview.AppHost");

    private readonly List<Process> _processes = [];

    public string State { get; } = Repository.NewStateFolder();

    /// <summary>Starts it and returns at once.</summary>
    public Process Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) => Start(new ProcessStartInfo(Program, arguments), environment);

    /// <summary>Gives <c>./interview</c> a command from another folder, and waits for its end.</summary>
    public Task<(int Code, string Output, string Errors)> CommandAsync(string folder, IEnumerable<string> arguments) =>
        EndAsync(Start(new ProcessStartInfo(Path.Combine(Repository.Root, "interview"), arguments) { WorkingDirectory = folder }, new Dictionary<string, string> { ["INTERVIEW_CONFIGURATION"] = Configuration }));

    private Process Start(ProcessStartInfo start, IReadOnlyDictionary<string, string>? environment)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        start.Environment["INTERVIEW_STATE"] = State;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        _processes.Add(process);
        return process;
    }

    /// <summary>Runs it to its end.</summary>
    public Task<(int Code, string Output, string Errors)> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) => EndAsync(Start(arguments, environment));

    private static async Task<(int Code, string Output, string Errors)> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(3));
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts the given resources and returns when they are healthy.</summary>
    public Task<Process> StartHealthyAsync(string resources) => StartHealthyAsync([$"--Resources={resources}"]);

    /// <summary>Starts it and returns when it says that it is ready.</summary>
    public async Task<Process> StartHealthyAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var process = Start(["run", .. arguments], environment);
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(1)) is { } line)
        {
            said.AppendLine(line);
            if (line.StartsWith("Interview is ready", StringComparison.Ordinal))
            {
                return process;
            }
        }

        throw new InvalidOperationException($"{said}{await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    public async Task<JsonDocument> StatusAsync() => JsonDocument.Parse((await RunAsync(["status", "--json"])).Output);

    /// <summary>Everything that was started for this state folder and still lives, by the mark in its environment or the folder it works in.</summary>
    public IReadOnlyList<string> Alive() =>
        [.. from folder in Directory.EnumerateDirectories("/proc")
            where int.TryParse(Path.GetFileName(folder), out _) && BelongsHere(folder)
            select $"{Path.GetFileName(folder)} {Read($"{folder}/cmdline").Replace('\0', ' ')}"];

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes)
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }

        await Eventually.True(() => Alive().Count == 0, TimeSpan.FromSeconds(10));
        Directory.Delete(State, recursive: true);
    }

    private bool BelongsHere(string folder)
    {
        try
        {
            return new DirectoryInfo($"{folder}/cwd").LinkTarget?.StartsWith(State, StringComparison.Ordinal) == true
                || Read($"{folder}/environ").Split('\0').Contains($"INTERVIEW_STATE_MARK={State}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
