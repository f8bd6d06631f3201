namespace Interview.Api.Security;

/// <summary>Counts within windows in this process alone.</summary>
internal sealed class LocalCounts
{
    /// <summary>More keys than this and the oldest windows go: a flood of made-up names costs accuracy, never memory.</summary>
    private const int MostKeys = 100_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Ends, long Count)> _counts = [];

    public long Count(string key, TimeSpan window)
    {
        var now = Environment.TickCount64;
        lock (_lock)
        {
            if (_counts.Count >= MostKeys)
            {
                Prune(now);
            }

            var (ends, count) = _counts.TryGetValue(key, out var known) && known.Ends > now ? known : (now + (long)window.TotalMilliseconds, 0);
            _counts[key] = (ends, count + 1);
            return count + 1;
        }
    }

    public void Forget(string key)
    {
        lock (_lock)
        {
            _counts.Remove(key);
        }
    }

    private void Prune(long now)
    {
        foreach (var (key, _) in _counts.Where(pair => pair.Value.Ends <= now).ToArray())
        {
            _counts.Remove(key);
        }

        foreach (var (key, _) in _counts.OrderBy(pair => pair.Value.Ends).Take(Math.Max(0, _counts.Count - (MostKeys / 2))).ToArray())
        {
            _counts.Remove(key);
        }
    }
}
