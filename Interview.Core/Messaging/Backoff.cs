namespace Interview.Core.Messaging;

/// <summary>Pauses that double up to a limit, with jitter so that many who wait for the same thing do not come back together.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(200);

    /// <summary>The pause after the last one.</summary>
    public static TimeSpan After(TimeSpan last, TimeSpan limit) => Jittered(last == TimeSpan.Zero ? First : last * 2, limit);

    /// <summary>The pause after so many failed tries.</summary>
    public static TimeSpan For(int tries, TimeSpan first, TimeSpan limit) => Jittered(first * Math.Pow(2, Math.Min(tries, 20)), limit);

    private static TimeSpan Jittered(TimeSpan pause, TimeSpan limit) => (pause < limit ? pause : limit) * (0.75 + (Random.Shared.NextDouble() * 0.5));
}
