using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Interview.Core.Security;

/// <summary>A secret that only its holder keeps, such as a browser's session or a link to a report: 256 random bits for the holder, their SHA-256 for the table.</summary>
public sealed record SecretToken
{
    private const int Bytes = 32;
    private static readonly int Characters = Base64Url.GetEncodedLength(Bytes);

    private SecretToken(string value) => Value = value;

    public string Value { get; }

    public byte[] Hash => HashOf(Value);

    public static SecretToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>The hash that a token of this text would have, whether it is one or not.</summary>
    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    /// <summary>False for what cannot be one of ours, so that nothing else is ever looked up.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SecretToken? token)
    {
        token = text?.Length == Characters && Base64Url.IsValid(text) ? new SecretToken(text) : null;
        return token is not null;
    }

    // A record prints its members; a secret is not printed.
    public override string ToString() => "SecretToken";
}
