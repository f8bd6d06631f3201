namespace Interview.Core.Models.Catalogue;

/// <summary>The patience of a download.</summary>
public sealed record FetchLimits
{
    /// <summary>In each such span at least <see cref="Least"/> bytes must come; less is a line that hangs.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(30);

    public int Least { get; init; } = 16 * 1024;

    /// <summary>Tries in a row that bring nothing; one that brings something counts from the start again.</summary>
    public int Tries { get; init; } = 5;

    /// <summary>Before the second try; doubles each time.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What must stay free on the disk, in bytes.</summary>
    public long Spare { get; init; } = 256 * 1024 * 1024;
}

/// <param name="Total">Null: the server does not say.</param>
/// <param name="Checking">The file is there and is being read for its checksum.</param>
public readonly record struct FetchProgress(long Have, long? Total, bool Checking);
