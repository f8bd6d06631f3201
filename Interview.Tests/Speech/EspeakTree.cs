using Interview.Tests.Servers;
using Interview.Worker.Cpu.Speech;
using Microsoft.Extensions.Options;

namespace Interview.Tests.Speech;

/// <summary>The real espeak-ng of this test run.</summary>
internal static class EspeakTree
{
    private static string Folder => Path.Combine(Repository.ServerTree, "base");

    public static EspeakClient Client(Action<EspeakOptions>? change = null)
    {
        var options = new EspeakOptions { Tools = Folder };
        change?.Invoke(options);
        return new EspeakClient(Options.Create(options));
    }
}
