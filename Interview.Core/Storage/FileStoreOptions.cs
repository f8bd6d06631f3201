using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Core.Storage;

public sealed class FileStoreOptions
{
    public const string Section = "Files";

    /// <summary>The folder that keeps résumés and audio; every process of one installation sees the same one.</summary>
    [Required(ErrorMessage = "Files:Root is missing: set Files__Root to the folder that keeps résumés and audio.")]
    public string Root { get; set; } = "";

    /// <summary>Below this many free bytes the health check warns.</summary>
    [Range(0L, long.MaxValue)]
    public long FreeSpaceWarning { get; set; } = 1L << 30;
}

[OptionsValidator]
internal sealed partial class FileStoreOptionsValidator : IValidateOptions<FileStoreOptions>;
