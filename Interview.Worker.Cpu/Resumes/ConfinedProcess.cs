using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>How a confined child ended. <c>Code</c> is its exit status; a signal shows as 128 + its number.</summary>
internal sealed record ConfinedResult(int Code, byte[] Output, string Errors, bool TimedOut, bool TooMuchOutput)
{
    private const int Abort = 128 + 6, Kill = 128 + 9, Segfault = 128 + 11, CpuTime = 128 + 24, FileSize = 128 + 25;

    /// <summary>A crash counts as a limit: a stack that overflows and memory that runs out end in the same signals.</summary>
    public bool HitALimit => TimedOut || TooMuchOutput || Code is Abort or Kill or Segfault or CpuTime or FileSize || Errors.Contains("Out of memory", StringComparison.OrdinalIgnoreCase);

    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>
/// Runs one program on one file where it can do no harm: limits on processor time, memory, files and output, a wall clock, low
/// priority, and, where the machine permits, namespaces of its own in which only that file and the program exist.
/// </summary>
internal sealed class ConfinedProcess(PopplerTools tools, IOptions<PopplerOptions> options)
{
    private const int MostErrors = 16 * 1024;

    private static readonly Dictionary<string, string> NoEnvironment = [];

    private readonly PopplerOptions _options = options.Value;

    /// <param name="file">The résumé; stands where an argument says <see cref="PopplerTools.InsideFile"/>.</param>
    /// <param name="remaining">What is left of the wall clock of the whole reading.</param>
    /// <param name="said">What the child is told on its standard input; unlike its arguments, nobody else on the machine can see it.</param>
    /// <param name="niceness">How readily it gives way to others: 10 for what somebody waits for, 19 for what nobody does.</param>
    public Task<ConfinedResult> RunAsync(
        string program, IEnumerable<string> arguments, string file, TimeSpan remaining, CancellationToken cancellationToken, string said = "", int niceness = 10)
    {
        var (whole, memory) = (Path.GetFullPath(file), ((long)_options.MemoryMegabytes << 20).ToString(CultureInfo.InvariantCulture));
        string[] limits = [.. Limits(niceness), $"--as={memory}", "--fsize=0", "--nofile=64", "--"];
        string[] command = tools.CanIsolate
            ? [.. limits, .. tools.Isolation(whole), tools[program], .. arguments]
            : [.. limits, tools[program], .. arguments.Select(argument => argument == PopplerTools.InsideFile ? whole : argument)];
        return RunAsync(command, NoEnvironment, remaining, said, cancellationToken);
    }

    /// <summary>The first limits of every child. The stack stays at its usual 8 MiB: recursion ends there and not in the machine's memory.</summary>
    public IEnumerable<string> Limits(int niceness) =>
        [tools["nice"], "-n", niceness.ToString(CultureInfo.InvariantCulture), tools["prlimit"], $"--cpu={_options.CpuSeconds}", "--core=0", "--stack=8388608"];

    /// <param name="command">The whole of it: limits, isolation, program.</param>
    /// <param name="environment">All that the child sees of any.</param>
    public async Task<ConfinedResult> RunAsync(
        IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, TimeSpan remaining, string said, CancellationToken cancellationToken)
    {
        using var process = await StartAsync(command, environment, said);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(remaining > TimeSpan.Zero ? remaining : TimeSpan.Zero);

        var errors = DrainErrorsAsync(process);
        var (output, whole) = (Array.Empty<byte>(), true);
        var timedOut = false;
        try
        {
            (output, whole) = await ReadAsync(process.StandardOutput.BaseStream, _options.OutputMegabytes << 20, deadline.Token);
            if (whole)
            {
                await process.WaitForExitAsync(deadline.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            timedOut = true;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        await process.WaitForExitAsync(CancellationToken.None);
        return new ConfinedResult(process.ExitCode, output, await errors, timedOut, !whole);
    }

    private static async Task<Process> StartAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, string said)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        // Connection strings and keys stand in our environment; the child sees none of it.
        start.Environment.Clear();
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["HOME"] = "/nonexistent";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        try
        {
            await process.StandardInput.WriteAsync(said);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without listening; its exit says why.
        }

        return process;
    }

    private static async Task<(byte[] Output, bool Whole)> ReadAsync(Stream stream, int most, CancellationToken cancellationToken)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (output.Length + read > most)
            {
                return (output.ToArray(), false);
            }

            output.Write(buffer, 0, read);
        }

        return (output.ToArray(), true);
    }

    // A child that is not drained blocks; one that complains for ever is not kept.
    private static async Task<string> DrainErrorsAsync(Process process)
    {
        var errors = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await process.StandardError.ReadAsync(buffer)) > 0)
        {
            errors.Append(buffer, 0, Math.Min(read, MostErrors - errors.Length));
        }

        return errors.ToString();
    }
}
