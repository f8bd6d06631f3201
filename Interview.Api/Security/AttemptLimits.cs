using System.ComponentModel.DataAnnotations;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Interview.Core.Candidates;
using Interview.Core.News.Redis;
using Microsoft.Extensions.Options;

namespace Interview.Api.Security;

/// <summary>How often secrets may be guessed and accounts be made.</summary>
internal sealed class AttemptOptions
{
    public const string Section = "Attempts";

    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")] public TimeSpan Window { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Failed sign-ins for one account from one address (G26).</summary>
    [Range(1, 1_000_000)] public int PerAccountAndAddress { get; set; } = 10;

    /// <summary>Sign-ins tried for one account from anywhere: slows a guess spread over many addresses.</summary>
    [Range(1, 1_000_000)] public int PerAccount { get; set; } = 100;

    /// <summary>Sign-ins tried from one address, whatever the account: slows the trying out of stolen lists.</summary>
    [Range(1, 1_000_000)] public int PerAddress { get; set; } = 300;

    /// <summary>Accounts made from one address.</summary>
    [Range(1, 1_000_000)] public int AccountsPerAddress { get; set; } = 50;

    /// <summary>Passwords of files that one person may try.</summary>
    [Range(1, 1_000_000)] public int FilePasswordsPerPerson { get; set; } = 20;
}

[OptionsValidator]
internal sealed partial class AttemptOptionsValidator : IValidateOptions<AttemptOptions>;

/// <summary>
/// Limits attempts over all processes through Redis. While Redis is away this process counts for itself: fewer eyes, never none.
/// Each attempt is counted before it is made, so that many at once do not slip through together.
/// </summary>
internal sealed class AttemptLimits(IRedis redis, LocalCounts local, IOptions<AttemptOptions> options)
{
    public string RetryAfter => ((int)options.Value.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);

    public async Task<bool> MaySignInAsync(string email, IPAddress? address, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        var account = Candidate.KeyOf(email);
        return await CountAsync($"address {NetworkOf(address)}", cancellationToken) <= limits.PerAddress
            && await CountAsync($"account {account}", cancellationToken) <= limits.PerAccount
            && await CountAsync($"account {account} {NetworkOf(address)}", cancellationToken) <= limits.PerAccountAndAddress;
    }

    /// <summary>The attempt was no failure: the counts of its account begin anew, so that whoever signs in often is not locked out.</summary>
    public async Task SucceededAsync(string email, IPAddress? address, CancellationToken cancellationToken)
    {
        var account = Candidate.KeyOf(email);
        await ForgetAsync($"account {account} {NetworkOf(address)}", cancellationToken);
    }

    public async Task<bool> MayMakeAccountAsync(IPAddress? address, CancellationToken cancellationToken) =>
        await CountAsync($"accounts {NetworkOf(address)}", cancellationToken) <= options.Value.AccountsPerAddress;

    public async Task<bool> MayUnlockAsync(Guid candidate, CancellationToken cancellationToken) =>
        await CountAsync($"file passwords {candidate}", cancellationToken) <= options.Value.FilePasswordsPerPerson;

    private async Task<long> CountAsync(string what, CancellationToken cancellationToken)
    {
        var key = KeyOf(what);
        try
        {
            return await redis.CountAsync(key, options.Value.Window, cancellationToken);
        }
        catch (RedisUnavailableException)
        {
            return local.Count(key, options.Value.Window);
        }
    }

    private async Task ForgetAsync(string what, CancellationToken cancellationToken)
    {
        var key = KeyOf(what);
        local.Forget(key);
        try
        {
            await redis.ForgetAsync(key, cancellationToken);
        }
        catch (RedisUnavailableException)
        {
            // The count ends with its window.
        }
    }

    // Hashed: an address book is not to be read out of Redis.
    private static string KeyOf(string what) => $"interview.attempts.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)).AsSpan(0, 16))}";

    /// <summary>One household has a whole IPv6 /64, so its addresses count as one (B-A25).</summary>
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };
}
