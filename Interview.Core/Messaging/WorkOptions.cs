using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Core.Messaging;

/// <summary>Timings of the work's way; the defaults serve production, tests shorten them.</summary>
public sealed class WorkOptions
{
    public const string Section = "Work";

    /// <summary>Between two looks for due orders that nobody has published.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")] public TimeSpan SweepEvery { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>A published order whose queue is empty counts as lost after this long.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")] public TimeSpan LostAfter { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The first pause after a failed try; it doubles with each.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:05:00")] public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>What a stopping process leaves its running handlers.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:02:00")] public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(20);
}

[OptionsValidator]
internal sealed partial class WorkOptionsValidator : IValidateOptions<WorkOptions>;
