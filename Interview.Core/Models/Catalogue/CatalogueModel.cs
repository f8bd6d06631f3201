using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Interview.Core.Content;

namespace Interview.Core.Models.Catalogue;

[JsonConverter(typeof(SnakeCaseEnum<ModelKind>))]
public enum ModelKind
{
    /// <summary>Writes questions and judges answers; GGUF.</summary>
    Chat,

    /// <summary>Finds passages by meaning; GGUF.</summary>
    Embedding,

    /// <summary>Hears answers; whisper.cpp's ggml.</summary>
    Speech,
}

/// <param name="Commercial">Whether it allows use for a business; where it does not, the model never serves in hiring mode.</param>
public sealed record ModelLicence(string Name, Uri Link, bool Commercial);

/// <summary>A file of <c>content/models</c>.</summary>
public sealed record ModelsFile(ModelKind Kind, IReadOnlyList<CatalogueModel> Models);

/// <summary>A model that can be fetched.</summary>
/// <param name="File">Its name in the folder of models.</param>
/// <param name="Context">The longest text it was trained on, in tokens.</param>
/// <param name="MemoryGb">An estimate, in 10⁹ bytes.</param>
/// <param name="Bytes">Null: not known.</param>
/// <param name="Sha256">Null: nobody we know of states it; what is fetched counts as unverified.</param>
public sealed partial record CatalogueModel(
    string Id, Localized About, Uri Source, string File, int Context, double MemoryGb, ModelLicence Licence, long? Bytes = null, string? Sha256 = null)
{
    [JsonIgnore] public ModelKind Kind { get; init; }

    /// <summary>What is wrong with this entry, in sentences.</summary>
    internal IEnumerable<string> Problems()
    {
        if (!IdForm().IsMatch(Id))
        {
            yield return $"'{Id}' is no id: small letters, digits, dots and dashes.";
        }

        if (!FileForm().IsMatch(File) || !File.EndsWith(Kind == ModelKind.Speech ? ".bin" : ".gguf", StringComparison.Ordinal))
        {
            yield return $"{Id}: '{File}' is no name for a file of this kind.";
        }

        // In clear text only from this machine: a mirror of one's own.
        if (!Source.IsAbsoluteUri || !(Source.Scheme == Uri.UriSchemeHttps || (Source.Scheme == Uri.UriSchemeHttp && Source.IsLoopback)))
        {
            yield return $"{Id}: the source must be an https address.";
        }

        if (!Licence.Link.IsAbsoluteUri || Licence.Name.Length == 0)
        {
            yield return $"{Id}: the licence needs a name and a link.";
        }

        if (Sha256 is not null && !IsSha256(Sha256))
        {
            yield return $"{Id}: sha256 must be 64 digits of 0-9 and a-f.";
        }

        if (Bytes is <= 0 || Context < 1 || MemoryGb <= 0)
        {
            yield return $"{Id}: bytes, context and memory_gb must be above 0.";
        }

        if (string.IsNullOrWhiteSpace(About.Ko) || string.IsNullOrWhiteSpace(About.En))
        {
            yield return $"{Id}: about says nothing in one of the languages.";
        }
    }

    public static bool IsSha256(string text) => Sha256Form().IsMatch(text);

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]*$")]
    private static partial Regex IdForm();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex FileForm();

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sha256Form();
}

/// <summary>Every model the product knows by name.</summary>
public sealed record ModelCatalogue(IReadOnlyList<CatalogueModel> Models)
{
    public CatalogueModel? Find(string id) => Models.FirstOrDefault(model => model.Id == id);

    internal static ModelCatalogue Of(IEnumerable<ModelsFile> files) => new([.. files.SelectMany(file => file.Models.Select(model => model with { Kind = file.Kind }))]);

    /// <summary>What is wrong with these files, each by itself and together.</summary>
    internal static IEnumerable<ContentProblem> Problems(IReadOnlyList<(string File, ModelsFile Value)> files)
    {
        var models = files.SelectMany(file => file.Value.Models.Select(model => (file.File, Model: model with { Kind = file.Value.Kind }))).ToList();
        return
        [
            .. models.SelectMany(m => m.Model.Problems().Select(reason => new ContentProblem(m.File, reason))),
            .. models.GroupBy(m => m.Model.Id).Where(same => same.Count() > 1).Select(same => new ContentProblem(same.Last().File, $"the id '{same.Key}' is used {same.Count()} times.")),
            .. models.GroupBy(m => m.Model.File, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
                .Select(same => new ContentProblem(same.Last().File, $"the file '{same.Key}' is used {same.Count()} times.")),
        ];
    }
}
