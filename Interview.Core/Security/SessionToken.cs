using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Interview.Core.Security;

/// <summary>The secret of one browser's session: 256 random bits for the cookie, their SHA-256 for the table.</summary>
public sealed record SessionToken
{
    private const int Bytes = 32;
    private static readonly int Characters = Base64Url.GetEncodedLength(Bytes);

    private SessionToken(string value) => Value = value;

    public string Value { get; }

    public byte[] Hash => SHA256.HashData(Encoding.ASCII.GetBytes(Value));

    public static SessionToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>False for what cannot be one of ours, so that nothing else is ever looked up.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SessionToken? token)
    {
        token = text?.Length == Characters && Base64Url.IsValid(text) ? new SessionToken(text) : null;
        return token is not null;
    }

    // A record prints its members; a secret is not printed.
    public override string ToString() => "SessionToken";
}
