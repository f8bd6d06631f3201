using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Interview.Core.Security;

public enum PasswordCheck
{
    Wrong,
    Right,

    /// <summary>Right, and the hash is of an older, weaker kind: store a new one.</summary>
    RightButOld,
}

/// <summary>Passwords as they are kept: PBKDF2 with SHA-512 and a salt each, in the framework's versioned format.</summary>
public sealed class Passwords : IDisposable
{
    public const int MinLength = 8;
    public const int MaxLength = 128;
    private const int Iterations = 210_000;

    private static readonly object Nobody = new();

    private readonly PasswordHasher<object> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    // Hashing is meant to be slow; without a limit a flood of sign-ins takes every core from the interviews.
    private readonly SemaphoreSlim _atOnce = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly string _nobodysHash;

    public Passwords() => _nobodysHash = _hasher.HashPassword(Nobody, SecretToken.New().Value);

    public Task<string> HashAsync(string password, CancellationToken cancellationToken) =>
        RunAsync(() => _hasher.HashPassword(Nobody, password), cancellationToken);

    /// <param name="hash">Null when nobody has this account: takes the same time, so that the clock tells nobody who has one.</param>
    public Task<PasswordCheck> CheckAsync(string? hash, string password, CancellationToken cancellationToken) => RunAsync(
        () => _hasher.VerifyHashedPassword(Nobody, hash ?? _nobodysHash, password) switch
        {
            _ when hash is null => PasswordCheck.Wrong,
            PasswordVerificationResult.Success => PasswordCheck.Right,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordCheck.RightButOld,
            _ => PasswordCheck.Wrong,
        },
        cancellationToken);

    public void Dispose() => _atOnce.Dispose();

    private async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _atOnce.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            _atOnce.Release();
        }
    }
}
