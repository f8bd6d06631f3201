using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Api.News;

internal sealed class NewsOptions
{
    public const string Section = "News";

    /// <summary>A silent stream says so after this long, before anything between us and the browser takes it for dead.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")] public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A session that was ended elsewhere hears news for this and a heartbeat longer, at most.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:00:45")] public TimeSpan LookAtSessionEvery { get; set; } = TimeSpan.FromSeconds(30);
}

[OptionsValidator]
internal sealed partial class NewsOptionsValidator : IValidateOptions<NewsOptions>;
