namespace Interview.Core.Data;

/// <summary>
/// What a host does once before it takes work, so that the first candidate does not wait for code to be compiled and plans to be made (D-05).
/// It leaves nothing behind. A rehearsal that fails is said in the log; the parts themselves say in health what they lack.
/// </summary>
public interface IRehearsal
{
    Task PlayAsync(CancellationToken cancellationToken);
}
