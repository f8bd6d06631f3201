namespace Aspire.Hosting.Local;

/// <summary>What a resource writes, in one file and the one before it, each of bounded size.</summary>
internal sealed class ResourceLog(string path) : IDisposable
{
    private const long Most = 10 * 1024 * 1024;
    private const int Remembered = 20;
    private const string Ours = "[interview]";

    private static readonly string[] Alarming = ["FATAL", "PANIC", "could not", "rror", "xception"];

    private readonly Lock _lock = new();
    private readonly Queue<string> _recent = new();
    private StreamWriter _file = Open(path);

    public string LastLine { get; private set; } = "";

    /// <summary>The line that most likely says why a program ended.</summary>
    public string Cause
    {
        get
        {
            lock (_lock)
            {
                var words = _recent.Where(l => !l.StartsWith(Ours, StringComparison.Ordinal)).ToList();
                return words.FirstOrDefault(Trouble.IsFullDisk)
                    ?? words.LastOrDefault(l => l.Contains("error loading model: ", StringComparison.Ordinal)) // llama-server says why once, and then several times that
                    ?? words.LastOrDefault(l => Alarming.Any(a => l.Contains(a, StringComparison.Ordinal)))
                    ?? words.LastOrDefault()
                    ?? "it said nothing";
            }
        }
    }

    /// <summary>A line of the engine's own among those of the program.</summary>
    public void Note(string line) => Write($"{Ours} {line}");

    public void Write(string line)
    {
        lock (_lock)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                LastLine = line.Trim();
                _recent.Enqueue(LastLine);
                if (_recent.Count > Remembered)
                {
                    _recent.Dequeue();
                }
            }

            try
            {
                _file.WriteLine(line);
                if (_file.BaseStream.Length > Most)
                {
                    _file.Dispose();
                    File.Move(path, $"{path}.1", overwrite: true);
                    _file = Open(path);
                }
            }
            catch (Exception problem) when (problem is IOException or ObjectDisposedException)
            {
                // A full disk must not take the system down with its logs; the line is still shown.
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _file.Dispose();
        }
    }

    private static StreamWriter Open(string path) =>
        new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete)) { AutoFlush = true };
}
