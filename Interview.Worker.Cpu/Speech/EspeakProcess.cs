using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Interview.Core.Speech;

namespace Interview.Worker.Cpu.Speech;

/// <summary>Runs espeak-ng: what it should say goes in by standard input, never as an argument, and it ends within its time.</summary>
internal sealed class EspeakProcess(EspeakOptions options)
{
    private const int LargestOutput = 32 * 1024 * 1024;

    /// <exception cref="SpeechFailedException">It is not there, failed, or took too long.</exception>
    public async Task<byte[]> RunAsync(IEnumerable<string> arguments, string input, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(options.Timeout);
        using var process = Start(arguments);
        try
        {
            var complaint = process.StandardError.ReadToEndAsync(patience.Token);
            var output = ReadAsync(process.StandardOutput.BaseStream, patience.Token);
            await WriteAsync(process, input, patience.Token);
            var sound = await output;
            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0
                ? sound
                : throw new SpeechFailedException($"espeak-ng failed with {process.ExitCode}: {(await complaint).Trim()}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SpeechFailedException($"espeak-ng did not finish within {options.Timeout.TotalSeconds} s.");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var tree = options.Tools;
        var program = tree.Length == 0 ? "espeak-ng" : Path.GetFullPath(Path.Combine(tree, "usr/bin/espeak-ng"));
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        if (tree.Length != 0 && VoicesIn(tree) is { } voices)
        {
            start.Environment["ESPEAK_DATA_PATH"] = voices;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new SpeechFailedException($"espeak-ng cannot be started as {program}: {e.Message}. Install it, or set Espeak__Tools to the folder that holds it.", e);
        }
    }

    /// <summary>The folder above <c>espeak-ng-data</c>; its name has the processor's in it.</summary>
    private static string? VoicesIn(string tree)
    {
        var libraries = Path.GetFullPath(Path.Combine(tree, "usr/lib"));
        return Directory.Exists(libraries)
            ? Directory.EnumerateDirectories(libraries).FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "espeak-ng-data")))
            : null;
    }

    private static async Task WriteAsync(Process process, string input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without listening; its exit code and complaint say why.
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, CancellationToken cancellationToken)
    {
        using var sound = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = await output.ReadAsync(buffer, cancellationToken)) > 0)
        {
            sound.Write(buffer, 0, read);
            if (sound.Length > LargestOutput)
            {
                throw new SpeechFailedException("espeak-ng does not stop speaking.");
            }
        }

        return sound.ToArray();
    }
}
