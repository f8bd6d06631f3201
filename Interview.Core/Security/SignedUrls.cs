using System.Buffers.Text;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Core.Security;

public sealed class SecurityOptions : IValidatableObject
{
    public const string Section = "Security";
    public const int ShortestKey = 32;

    /// <summary>Base64 of at least 32 random bytes; the same for every process of one installation.</summary>
    public string SigningKey { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Base64.IsValid(SigningKey, out var length) || length < ShortestKey)
        {
            yield return new($"Security:SigningKey must be the base64 of at least {ShortestKey} random bytes: make one with \"openssl rand -base64 32\" and set Security__SigningKey.");
        }
    }
}

[OptionsValidator]
internal sealed partial class SecurityOptionsValidator : IValidateOptions<SecurityOptions>;

public enum SignatureState
{
    Valid,
    Expired,

    /// <summary>Not a link of ours: another path, another time, no signature, or signed with another key.</summary>
    Altered,
}

/// <summary>Links that open one path until a time. Whoever holds one may use it, so only the owner is given one.</summary>
public sealed class SignedUrls
{
    // Bound into the signature, so that nothing else ever signed with this key can pass as a link.
    private const string Purpose = "interview signed url 1\n";

    private readonly byte[] _key;

    public SignedUrls(byte[] key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, SecurityOptions.ShortestKey);
        _key = key;
    }

    /// <summary>
    /// A relative link to <paramref name="path"/>, good for at least <paramref name="lifetime"/> and at most half as long again: the
    /// end is rounded up, so that the same link is given for a while and the browser's cache knows it.
    /// </summary>
    public string Sign(string path, TimeSpan lifetime, DateTimeOffset now)
    {
        var step = Math.Max(1, (long)lifetime.TotalSeconds / 2);
        var end = (now + lifetime).ToUnixTimeSeconds();
        var expires = ((end + step - 1) / step * step).ToString(CultureInfo.InvariantCulture);
        return $"{path}?expires={expires}&signature={Base64Url.EncodeToString(Signature(path, expires))}";
    }

    /// <summary>The three parts as they came; the path without its query, undecoded parts being the caller's to decode.</summary>
    public SignatureState Check(string path, string? expires, string? signature, DateTimeOffset now)
    {
        if (expires is null || signature is null || !Fits(path, expires, signature))
        {
            return SignatureState.Altered;
        }

        // Only now: of a link that is not ours nothing is said, not even that it is old.
        var end = long.Parse(expires, NumberStyles.None, CultureInfo.InvariantCulture);
        return now.ToUnixTimeSeconds() < end ? SignatureState.Valid : SignatureState.Expired;
    }

    private bool Fits(string path, string expires, string signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.Length == Base64Url.GetEncodedLength(given.Length)
            && Base64Url.IsValid(signature)
            && Base64Url.TryDecodeFromChars(signature, given, out var length)
            && length == given.Length
            && CryptographicOperations.FixedTimeEquals(given, Signature(path, expires));
    }

    private byte[] Signature(string path, string expires) =>
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{Purpose}{path}\n{expires}"));
}

public static class SignedUrlsRegistration
{
    public static IHostApplicationBuilder AddSignedUrls(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SecurityOptions>, SecurityOptionsValidator>());
        builder.Services.AddOptions<SecurityOptions>().BindConfiguration(SecurityOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(services => new SignedUrls(Convert.FromBase64String(services.GetRequiredService<IOptions<SecurityOptions>>().Value.SigningKey)));
        return builder;
    }
}
