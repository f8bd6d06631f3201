using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Speech;

internal sealed class EspeakOptions
{
    public const string Section = "Espeak";

    /// <summary>The folder that holds <c>usr/bin/espeak-ng</c> and its voices; empty where espeak-ng is installed on the machine.</summary>
    public string Tools { get; set; } = "";

    [Required] public string KoreanVoice { get; set; } = "ko";

    [Required] public string EnglishVoice { get; set; } = "en-us";

    /// <summary>Words a minute. The engine's own 175 is hard to follow for a listener under strain.</summary>
    [Range(80, 450)] public int Speed { get; set; } = 155;

    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")] public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);
}

[OptionsValidator]
internal sealed partial class EspeakOptionsValidator : IValidateOptions<EspeakOptions>;
