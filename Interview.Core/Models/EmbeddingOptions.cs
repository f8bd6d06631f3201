using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Interview.Core.Models;

/// <summary>Which model turns passages and queries into vectors: a server that speaks the OpenAI protocol, or, without an endpoint, the built-in one.</summary>
public sealed class EmbeddingOptions : IValidatableObject
{
    public const string Section = "Models:Embedding";

    /// <summary>Up to and with the version: <c>http://127.0.0.1:9932/v1</c>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>A model file to be served within this process, in place of an endpoint; the Aspire edition can.</summary>
    public string? File { get; set; }

    /// <summary>The model's name. It is kept with every vector: another name means another model, and everything is embedded anew.</summary>
    public string Name { get; set; } = "";

    public string ApiKey { get; set; } = "";

    /// <summary>Why the model that was chosen is not started, as whoever starts it says; null: nothing is wrong.</summary>
    public string? Trouble { get; set; }

    /// <summary>What it runs on, as whoever starts it says.</summary>
    public string? Device { get; set; }

    /// <summary>Asks the model for so many dimensions, where it can shorten its vectors; else it gives what it has.</summary>
    [Range(1, EmbeddingModel.MostDimensions)] public int? Dimensions { get; set; }

    /// <summary>The most texts in one request; a résumé's passages mostly fit into one.</summary>
    [Range(1, 2_048)] public int Batch { get; set; } = 128;

    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")] public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>After a change of the model: the most résumés that wait for their new vectors at a time, so that live work stays in front.</summary>
    [Range(1, 1_000)] public int ReindexBacklog { get; set; } = 20;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if ((Endpoint is not null || File is { Length: > 0 }) && string.IsNullOrWhiteSpace(Name))
        {
            yield return new($"{Section}:{nameof(Endpoint)} needs {Section}:{nameof(Name)}: vectors are kept with the name of the model that made them.", [nameof(Name)]);
        }

        if ((Endpoint is not null || File is { Length: > 0 }) && Name.StartsWith(HashedEmbeddings.Family, StringComparison.Ordinal))
        {
            yield return new($"{Section}:{nameof(Name)} is the built-in model's name; its vectors are not this server's.", [nameof(Name)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class EmbeddingOptionsValidator : IValidateOptions<EmbeddingOptions>;
