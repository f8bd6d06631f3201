using Interview.Worker.Cpu.Speech;
using Microsoft.Extensions.Options;

namespace Interview.Tests.Speech;

/// <summary>The real espeak-ng of this test run.</summary>
internal static class EspeakTree
{
    private static string Folder => Environment.GetEnvironmentVariable("Espeak__Tools") ?? "";

    public static void SkipUnlessThere() => Assert.SkipUnless(File.Exists(Path.Combine(Folder, "usr/bin/espeak-ng")), "Espeak__Tools does not name a folder with usr/bin/espeak-ng.");

    public static EspeakClient Client(Action<EspeakOptions>? change = null)
    {
        var options = new EspeakOptions { Tools = Folder };
        change?.Invoke(options);
        return new EspeakClient(Options.Create(options));
    }
}
