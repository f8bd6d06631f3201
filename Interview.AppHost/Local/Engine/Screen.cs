using System.Diagnostics;
using System.Text;

namespace Aspire.Hosting.Local;

/// <summary>What <c>run</c> shows: a live table on a terminal, a line per change elsewhere. It also keeps the status file current.</summary>
internal sealed class Screen(LocalEngine engine)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly bool _live = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly Dictionary<string, ProcessState> _told = [];
    private readonly HashSet<string> _mourned = [];
    private int _drawn;
    private bool _ready;

    /// <returns>The exit code: 1 when something failed before all was healthy.</returns>
    public async Task<int> ShowAsync(CancellationToken stopping)
    {
        RunStatus? written = null;
        while (!stopping.IsCancellationRequested)
        {
            var next = engine.NextChange;
            var status = RunStatus.Of(engine);
            if (written is null || !status.Resources.SequenceEqual(written.Resources))
            {
                status.Write(engine.State);
                written = status;
            }

            foreach (var failed in engine.Processes.Where(p => p.State == ProcessState.Failed))
            {
                if (!_ready && !engine.IsOptional(failed))
                {
                    throw new DistributedApplicationException(failed.Cause!);
                }

                if (_mourned.Add(failed.Name))
                {
                    Say($"{failed.Name}: {failed.Cause}");
                }
            }

            Tell(status);
            try
            {
                await Task.Delay(Pace, stopping);
                await (_live ? Task.WhenAny(next, Task.Delay(TimeSpan.FromSeconds(1), stopping)) : next).WaitAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                break;
            }
        }

        return 0;
    }

    public void Stopping() => Say("Stopping …");

    public void Stopped() => Say("Stopped.");

    private void Tell(RunStatus status)
    {
        if (_live)
        {
            Draw();
        }
        else
        {
            foreach (var process in engine.Processes.Where(p => !_told.TryGetValue(p.Name, out var state) || state != p.State))
            {
                _told[process.Name] = process.State;
                Say($"{_since.Elapsed.TotalSeconds,6:0.0} s  {process.Name,-14} {Word(process.State),-11} {process.Url}");
            }
        }

        // What was written down, not what is true by now: whoever reads "ready" may ask for the status at once.
        if (!_ready && engine.Processes.Zip(status.Resources).All(p => p.Second.State == Word(ProcessState.Healthy) || engine.IsOptional(p.First)))
        {
            _ready = true;
            Say($"Interview is ready at {engine.Base} ({_since.Elapsed.TotalSeconds:0.0} s). Ctrl-C stops it.");
        }
    }

    private void Draw()
    {
        var width = Math.Max(60, Console.WindowWidth) - 1;
        var table = new StringBuilder();
        if (_drawn > 0)
        {
            table.Append($"\e[{_drawn}A");
        }

        List<string> lines = [$"{"RESOURCE",-14} {"STATE",-11} {"ADDRESS",-23} {"RESTARTS",8}  LAST LINE"];
        lines.AddRange(engine.Processes.Select(p => $"{p.Name,-14} {Word(p.State),-11} {p.Url,-23} {p.Restarts,8}  {Plain(p.Log.LastLine)}"));
        foreach (var line in lines)
        {
            table.Append("\e[2K").Append(line.Length > width ? line[..width] : line).Append('\n');
        }

        Console.Write(table);
        _drawn = lines.Count;
    }

    private void Say(string line)
    {
        Console.WriteLine(line);
        _drawn = 0; // what stands above stays; the table goes on below
    }

    private static string Word(ProcessState state) => state.ToString().ToLowerInvariant();

    private static string Plain(string line) => new([.. line.Where(c => !char.IsControl(c))]);
}
