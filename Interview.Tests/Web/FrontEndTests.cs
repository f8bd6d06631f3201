using System.Diagnostics;
using Interview.Tests.Servers;

namespace Interview.Tests.Web;

/// <summary>What only a JavaScript engine can say about the pages: their types, and their pure modules' own tests (*.test.mjs beside this file).</summary>
[Trait("Needs", "Node")]
public sealed class FrontEndTests
{
    private static readonly string Web = Path.Combine(Repository.Root, "Interview.Web");

    public FrontEndTests() => Assert.SkipUnless(OnPath("node"), "node is not on the path.");

    [Fact]
    public async Task The_type_checker_finds_nothing()
    {
        if (!Directory.Exists(Path.Combine(Web, "node_modules", "typescript")))
        {
            var (failed, why) = await RunAsync(Web, "npm", "ci", "--ignore-scripts");
            Assert.SkipUnless(failed == 0, $"The type checker could not be fetched: {why}");
        }

        var (code, output) = await RunAsync(Web, "node", "node_modules/typescript/bin/tsc", "--noEmit");

        Assert.True(code == 0, output);
    }

    [Theory]
    [InlineData("return-to")]
    [InlineData("words")]
    [InlineData("html")]
    [InlineData("particles")]
    [InlineData("evidence")]
    [InlineData("places")]
    public async Task A_module_keeps_its_promises(string module)
    {
        var (code, output) = await RunAsync(Path.Combine(Repository.Root, "Interview.Tests", "Web"), "node", "--test", $"{module}.test.mjs");

        Assert.True(code == 0, output);
    }

    private static async Task<(int Code, string Output)> RunAsync(string folder, string program, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, string.Join('\n', await output));
    }

    private static bool OnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
