using System.Diagnostics;
using System.Security.Cryptography;
using Interview.MediaServer.Speech;
using Interview.Tests.Storage;

namespace Interview.Tests.Speech;

public sealed class MediaServerStartTests : IDisposable
{
    private static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private readonly TestFolder _folder = new();

    [Theory]
    [Trait("Acceptance", "A-06")]
    [InlineData("Security__SigningKey", "openssl rand -base64 32")]
    [InlineData("Files__Root", "set Files__Root")]
    public async Task Without_a_setting_it_needs_the_process_ends_and_says_what_to_set(string missing, string advice)
    {
        var (code, said) = await RunAsync(new() { ["Security__SigningKey"] = Key, ["Files__Root"] = _folder.Path, [missing] = "" });

        Assert.NotEqual(0, code);
        Assert.Contains(advice, said);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<(int Code, string Said)> RunAsync(Dictionary<string, string> settings)
    {
        // From a folder of no meaning, because a process starts from anywhere.
        var start = new ProcessStartInfo("dotnet", [typeof(AudioApi).Assembly.Location, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }
}
