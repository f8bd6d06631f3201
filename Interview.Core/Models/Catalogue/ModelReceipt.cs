using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Models.Catalogue;

/// <summary>Whose word a file's checksum was compared with.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ChecksumFrom>))]
public enum ChecksumFrom
{
    /// <summary>Nobody's: the file is what the source sent, and no more is known.</summary>
    Nobody,

    /// <summary>The source's own, sent along with the file: it came unharmed, but who made it is not known.</summary>
    Source,

    /// <summary>The user's, given with <c>--sha256</c>.</summary>
    User,

    /// <summary>The catalogue's.</summary>
    Catalogue,
}

/// <summary>What is known of a file that was fetched; kept beside it.</summary>
/// <param name="AcceptedNonCommercialAt">When the user accepted that the licence allows no business.</param>
public sealed record ModelReceipt(
    string Id, Uri Source, long Bytes, string Sha256, ChecksumFrom Checksum, DateTimeOffset FetchedAt, string Licence, DateTimeOffset? AcceptedNonCommercialAt = null)
{
    [JsonIgnore] public bool IsVerified => Checksum is ChecksumFrom.User or ChecksumFrom.Catalogue;
}
