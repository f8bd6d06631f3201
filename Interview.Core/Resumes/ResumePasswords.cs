using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Interview.Core.News.Redis;
using Interview.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Interview.Core.Resumes;

/// <summary>
/// The way of a file's password from the request to the worker that opens the file: sealed with the installation's key, in Redis for minutes,
/// taken once. It is kept nowhere else: not in the database, not in an order, not in a log.
/// </summary>
public sealed class ResumePasswords
{
    public const int Longest = 128;

    // A sealed password: nonce, tag, cipher; the plain text is its length and its UTF-8, a UTF-16 unit being three bytes at most.
    private const int Tag = 12, Cipher = Tag + 16, Plain = 2 + (3 * Longest);

    /// <summary>Longer than a reading waits for its turn on a busy day; after it the password is asked for again.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly IRedis _redis;
    private readonly byte[] _key;

    public ResumePasswords(IRedis redis, byte[] installationKey)
    {
        _redis = redis;
        // A key of its own: nothing else made with the installation's key can pass as a sealed password.
        _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, installationKey, 32, info: "interview resume password 1"u8.ToArray());
    }

    /// <exception cref="RedisUnavailableException">It could not be handed over; nothing is kept.</exception>
    public Task PutAsync(Guid resume, string password, CancellationToken cancellationToken) =>
        _redis.PutAsync(KeyOf(resume), Seal(resume, password), Lifetime, cancellationToken);

    /// <returns>The password that was given last; null when there is none, its time is over, or Redis does not answer.</returns>
    public async Task<string?> TakeAsync(Guid resume, CancellationToken cancellationToken)
    {
        try
        {
            return await _redis.TakeAsync(KeyOf(resume), cancellationToken) is { } sealedBytes ? Open(resume, sealedBytes) : null;
        }
        catch (RedisUnavailableException)
        {
            // As if none had been given: its owner is asked again, and told when it cannot be taken.
            return null;
        }
    }

    internal byte[] Seal(Guid resume, string password)
    {
        // Padded, so that its length is not to be seen either.
        var plain = new byte[Plain];
        BinaryPrimitives.WriteUInt16BigEndian(plain, (ushort)Encoding.UTF8.GetBytes(password, plain.AsSpan(2)));
        var bytes = new byte[Cipher + plain.Length];
        RandomNumberGenerator.Fill(bytes.AsSpan(0, Tag));
        using var aes = new AesGcm(_key, Cipher - Tag);
        aes.Encrypt(bytes.AsSpan(0, Tag), plain, bytes.AsSpan(Cipher), bytes.AsSpan(Tag..Cipher), resume.ToByteArray());
        CryptographicOperations.ZeroMemory(plain);
        return bytes;
    }

    internal string? Open(Guid resume, byte[] bytes)
    {
        if (bytes.Length != Cipher + Plain)
        {
            return null;
        }

        var plain = new byte[Plain];
        try
        {
            using var aes = new AesGcm(_key, Cipher - Tag);
            aes.Decrypt(bytes.AsSpan(0, Tag), bytes.AsSpan(Cipher), bytes.AsSpan(Tag..Cipher), plain, resume.ToByteArray());
            return Encoding.UTF8.GetString(plain, 2, BinaryPrimitives.ReadUInt16BigEndian(plain));
        }
        catch (AuthenticationTagMismatchException)
        {
            // Sealed with another key, for another résumé, or by somebody else.
            return null;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(plain);
        }
    }

    private static string KeyOf(Guid resume) => $"interview.password.{resume:N}";
}

public static class ResumePasswordsRegistration
{
    public static IHostApplicationBuilder AddResumePasswords(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SecurityOptions>, SecurityOptionsValidator>());
        builder.Services.AddOptions<SecurityOptions>().BindConfiguration(SecurityOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(services => new ResumePasswords(
            services.GetRequiredService<IRedis>(), Convert.FromBase64String(services.GetRequiredService<IOptions<SecurityOptions>>().Value.SigningKey)));
        return builder;
    }
}
