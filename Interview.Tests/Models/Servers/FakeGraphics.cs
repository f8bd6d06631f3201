namespace Interview.Tests.Models.Servers;

/// <summary>A machine as a probe sees it: a folder with what the kernel would say, and an nvidia-smi that says what it is told. For faults this machine does not have.</summary>
internal sealed class FakeGraphics : IDisposable
{
    private readonly Dictionary<string, string> _variables = [];

    public FakeGraphics()
    {
        Root = Directory.CreateTempSubdirectory("interview-gpu-").FullName;
        Tools = Directory.CreateDirectory(Path.Combine(Root, "tools")).FullName;
        _variables["PATH"] = $"/nowhere:{Tools}";
    }

    public string Root { get; }

    /// <summary>For a PATH.</summary>
    public string Tools { get; }

    public string? Variable(string name) => _variables.GetValueOrDefault(name);

    public FakeGraphics With(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public FakeGraphics WithFile(string path, string content = "")
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public FakeGraphics WithCard() => WithFile("sys/bus/pci/devices/0000:01:00.0/vendor", "0x10de\n").WithFile("sys/bus/pci/devices/0000:01:00.0/class", "0x030200\n");

    public FakeGraphics WithSmi(string said, int code = 0, string before = "")
    {
        WithFile("tools/nvidia-smi", $"#!/bin/sh\n{before}\ncat <<'END'\n{said}\nEND\nexit {code}\n");
        File.SetUnixFileMode(Path.Combine(Tools, "nvidia-smi"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
