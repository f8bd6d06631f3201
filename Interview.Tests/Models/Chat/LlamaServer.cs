using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Interview.Core.Models.Chat;
using Interview.Tests.Models.Gguf;
using Interview.Tests.Servers;

namespace Interview.Tests.Models.Chat;

/// <summary>A real llama-server with a small model of this test's own making.</summary>
internal sealed class LlamaServer : IAsyncDisposable
{
    public const string HowToGetIt = "llama-server is not there; './interview setup --models' fetches it.";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Program = Path.Combine(Repository.ServerTree, "models", "bin", "llama-server");
    private readonly Process _process;
    private readonly string _folder;

    private LlamaServer(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Endpoint = new($"http://127.0.0.1:{port}/v1");
    }

    public static bool Available { get; } = File.Exists(Program);

    public Uri Endpoint { get; }

    public static Task<LlamaServer> ScriptedAsync(params (string? When, string Says)[] script) => StartAsync(path => LlamaModel.WriteScripted(path, script));

    public static async Task<LlamaServer> StartAsync(Action<string> write, int slots = 2, int context = 65_536, params string[] more)
    {
        var folder = Directory.CreateTempSubdirectory("interview-model-").FullName;
        var file = Path.Combine(folder, "model.gguf");
        write(file);
        var port = FreePort();
        var process = Process.Start(new ProcessStartInfo(Program,
            ["-m", file, "--host", "127.0.0.1", "--port", $"{port}", "-np", $"{slots}", "-c", $"{context}", "-t", "1", "--cache-ram", "64", "--no-webui", "--alias", "scripted", .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new LlamaServer(process, folder, port);
        await server.ReadyAsync();
        return server;
    }

    public ChatModelOptions Options(Action<ChatModelOptions>? change = null)
    {
        var options = new ChatModelOptions { Endpoint = Endpoint, Name = "scripted", Context = 32_768, Slots = 2 };
        change?.Invoke(options);
        return options;
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient();
        var started = Stopwatch.StartNew();
        while (started.Elapsed < Patience && !_process.HasExited)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Endpoint, "/health"));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException(_process.HasExited ? $"llama-server ended with {_process.ExitCode}." : "llama-server did not become ready.");
    }
}
