using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Worker.Cpu.Resumes;

internal sealed class PopplerOptions : IValidatableObject
{
    public const string Section = "Poppler";

    /// <summary>The tree that holds <c>bin/pdftotext</c> (as the project's own setup makes it); empty: the programs are found on PATH.</summary>
    public string Tools { get; set; } = "";

    [Range(typeof(TimeSpan), "00:00:01", "00:00:12")] public TimeSpan Wall { get; set; } = TimeSpan.FromSeconds(10);
    [Range(1, 12)] public int CpuSeconds { get; set; } = 8;
    [Range(128, 1024)] public int MemoryMegabytes { get; set; } = 768;
    [Range(1, 64)] public int OutputMegabytes { get; set; } = 24;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Tools.Length > 0 && !Directory.Exists(Tools))
        {
            yield return new ValidationResult($"Poppler:Tools names '{Tools}', which is no folder.", [nameof(Tools)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class PopplerOptionsValidator : IValidateOptions<PopplerOptions>;
