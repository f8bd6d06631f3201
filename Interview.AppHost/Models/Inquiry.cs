using System.ComponentModel;
using System.Diagnostics;

namespace Interview.AppHost.Models;

/// <summary>A program that is asked something and ends.</summary>
internal static class Inquiry
{
    /// <returns>Its exit code, null where it had to be killed; and all it wrote.</returns>
    public static async Task<(int? Code, string Said)> RunAsync(string program, string[] arguments, TimeSpan patience)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!;
            process.StandardInput.Close();
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            using var limit = new CancellationTokenSource(patience);
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return (null, "");
            }

            return (process.ExitCode, string.Concat(await said));
        }
        catch (Win32Exception absent)
        {
            return (-1, absent.Message);
        }
    }
}
