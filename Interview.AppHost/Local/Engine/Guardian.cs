using System.Diagnostics;

namespace Aspire.Hosting.Local;

/// <summary>A small process that ends our children when we are killed and cannot do it ourselves.</summary>
internal sealed class Guardian : IDisposable
{
    /// <summary>Set in every child's environment, with the state folder as its value.</summary>
    public const string Mark = "INTERVIEW_STATE_MARK";

    private readonly Process _process;

    public Guardian(string script, StateFolder state)
    {
        var start = new ProcessStartInfo("setsid", [script, state.Path]) { RedirectStandardInput = true, UseShellExecute = false };
        _process = Process.Start(start)!;
        _process.StandardInput.AutoFlush = true;
    }

    public void Add(int processId, Signal stopSignal) => Say($"add {processId} {(int)stopSignal}");

    public void Remove(int processId) => Say($"remove {processId}");

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(5));
        _process.Dispose();
    }

    private void Say(string line)
    {
        lock (_process)
        {
            try
            {
                _process.StandardInput.WriteLine(line);
            }
            catch (IOException)
            {
                // Somebody killed the guardian: an ordered stop still ends everything.
            }
        }
    }
}
