using System.Text.Json;

namespace Aspire.Hosting.Local;

/// <summary>Everything that outlives a run: data, secrets, remembered ports, logs, the status of the running system. One AppHost at a time holds it.</summary>
internal sealed class StateFolder(string path) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private FileStream? _lock;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Folder(string name)
    {
        var folder = At(name);
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>Takes the folder for this process.</summary>
    /// <exception cref="DistributedApplicationException">It cannot be written, or another AppHost holds it.</exception>
    public void Hold()
    {
        try
        {
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            _lock = new FileStream(At(".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw new DistributedApplicationException($"The state folder {Path} cannot be written; give it to the user you are, or name another in INTERVIEW_STATE.");
        }
        catch (IOException) when (File.Exists(At(".lock")))
        {
            var status = RunStatus.Read(this);
            throw new DistributedApplicationException(status is null
                ? $"Another run holds the state folder {Path}; './interview stop' ends it."
                : $"Interview is already running at {status.Base} (process {status.Pid}); './interview stop' ends it.");
        }
        catch (IOException problem)
        {
            throw new DistributedApplicationException(Trouble.With(problem, Path));
        }
    }

    /// <summary>Null when the file is not there.</summary>
    /// <exception cref="DistributedApplicationException">It is there and cannot be read.</exception>
    /// <param name="remedy">What the user can do then.</param>
    public T? Read<T>(string name, string remedy)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(At(name)), Json)
                ?? throw new JsonException("it is empty");
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception problem) when (problem is JsonException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException($"{At(name)} cannot be read ({(problem is JsonException ? "its content is damaged" : "access is denied")}); {remedy}");
        }
    }

    /// <summary>A reader sees the old content or the new, never half; nobody else may read it.</summary>
    public void Write<T>(string name, T value)
    {
        var temporary = At($"{name}.{Environment.ProcessId}.new");
        try
        {
            using (var file = new FileStream(temporary, new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }))
            {
                JsonSerializer.Serialize(file, value, Json);
            }

            File.Move(temporary, At(name), overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException(Trouble.With(problem, Path));
        }
    }

    public void Dispose() => _lock?.Dispose();
}
