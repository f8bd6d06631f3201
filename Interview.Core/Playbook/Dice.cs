namespace Interview.Core.Playbook;

/// <summary>Chance that can be repeated: the same seed and words always throw the same, on every machine and in every version.</summary>
internal static class Dice
{
    /// <summary>From 0 up to 1.</summary>
    public static double Of(int seed, string one, string other)
    {
        var hash = 14695981039346656037UL ^ (uint)seed;
        foreach (var c in $"{one}\n{other}")
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        hash ^= hash >> 33;
        return (hash >> 11) / (double)(1UL << 53);
    }
}
