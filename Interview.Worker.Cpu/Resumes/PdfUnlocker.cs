using System.Diagnostics;
using System.Globalization;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

/// <summary>
/// Opens a protected PDF with qpdf in a confined child. The password goes in on standard input, where no list of processes shows it; the
/// opened copy lives in memory under a name of ours, for as long as it is read.
/// </summary>
internal sealed class PdfUnlocker(PopplerTools tools, ConfinedProcess child, IOptions<PopplerOptions> options)
{
    private const string Prefix = "interview-opened-";

    static PdfUnlocker() => RemoveLeftovers();

    /// <summary>In memory where the system has such a folder: what a killed process leaves never reaches a disk.</summary>
    internal static string Folder => Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    /// <exception cref="ResumeUnreadableException">The password is wrong, or the file cannot be opened with any.</exception>
    public async Task<OpenedPdf> UnlockAsync(string path, string password, CancellationToken cancellationToken)
    {
        if (!tools.Has("qpdf"))
        {
            throw new ResumeUnreadableException(Unreadable.CannotUnlock);
        }

        string[] arguments = ["--password-file=-", "--decrypt", "--stream-data=preserve", "--warning-exit-0", "--no-warn", PopplerTools.InsideFile, "-"];
        var result = await child.RunAsync("qpdf", arguments, path, options.Value.Wall, cancellationToken, said: password);
        if (result is { Code: 0, TimedOut: false, TooMuchOutput: false } && result.Output.AsSpan().StartsWith(ResumeFile.PdfSignature))
        {
            return new OpenedPdf(Path.Combine(Folder, $"{Prefix}{Environment.ProcessId}-{Guid.NewGuid():N}"), result.Output);
        }

        throw new ResumeUnreadableException(
            result.Errors.Contains("invalid password", StringComparison.OrdinalIgnoreCase) ? Unreadable.WrongPassword
            : result.HitALimit ? Unreadable.LimitsExceeded
            : Unreadable.Damaged);
    }

    /// <summary>Copies whose process was killed while it read them.</summary>
    private static void RemoveLeftovers()
    {
        foreach (var left in Directory.EnumerateFiles(Folder, Prefix + "*"))
        {
            if (int.TryParse(Path.GetFileName(left).AsSpan(Prefix.Length).ToString().Split('-')[0], CultureInfo.InvariantCulture, out var owner) && !IsAlive(owner))
            {
                File.Delete(left);
            }
        }
    }

    private static bool IsAlive(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return process != Environment.ProcessId;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

/// <summary>A protected PDF without its protection, readable by this user alone, gone when disposed.</summary>
internal sealed class OpenedPdf : IDisposable
{
    public OpenedPdf(string path, byte[] content)
    {
        Path = path;
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(content);
    }

    public string Path { get; }

    public void Dispose() => File.Delete(Path);
}
