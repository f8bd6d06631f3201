namespace Interview.Core.News.Redis;

/// <summary>
/// Lets a server that does not answer cost nothing: after a few failures in a row calls fail at once, and after a pause that
/// grows (with jitter, so that processes do not come back in step) one single call tries again.
/// </summary>
internal sealed class Breaker(TimeProvider clock)
{
    public const int Threshold = 5;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private int _failures;
    private int _openings;
    private bool _probing;
    private DateTimeOffset _closedUntil;

    /// <summary>Every call let in ends in exactly one of <see cref="Succeeded"/>, <see cref="Failed"/>, <see cref="Abandoned"/>.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_failures < Threshold)
            {
                return true;
            }

            if (_probing || clock.GetUtcNow() < _closedUntil)
            {
                return false;
            }

            return _probing = true;
        }
    }

    public void Succeeded()
    {
        lock (_lock)
        {
            (_failures, _openings, _probing) = (0, 0, false);
        }
    }

    /// <summary>True when this failure ended the trust: the connection is worth dropping.</summary>
    public bool Failed()
    {
        lock (_lock)
        {
            _failures++;
            if (_failures != Threshold && !(_probing && _failures > Threshold))
            {
                return false;
            }

            var pause = FirstPause * Math.Pow(2, Math.Min(_openings++, 10));
            pause = pause < LongestPause ? pause : LongestPause;
            _closedUntil = clock.GetUtcNow() + pause * (0.5 + Random.Shared.NextDouble() / 2);
            _probing = false;
            return true;
        }
    }

    /// <summary>The caller went away before there was an answer, which says nothing about the server.</summary>
    public void Abandoned()
    {
        lock (_lock)
        {
            _probing = false;
        }
    }
}
