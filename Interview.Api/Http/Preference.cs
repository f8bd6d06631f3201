using System.Globalization;

namespace Interview.Api.Http;

/// <summary>What a client would rather have, in the header <c>Prefer</c> (RFC 7240). What is unknown or no number is as good as not said.</summary>
internal static class Preference
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How long it would rather wait than hear that something is still being made: <c>wait=SECONDS</c>, of which five are granted at most.</summary>
    public static TimeSpan? Wait(string? prefer)
    {
        foreach (var preference in prefer?.Split([',', ';'], StringSplitOptions.TrimEntries) ?? [])
        {
            if (preference.StartsWith("wait=", StringComparison.OrdinalIgnoreCase) && int.TryParse(preference.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
            {
                return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
            }
        }

        return null;
    }
}
