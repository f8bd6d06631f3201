namespace Interview.Core.Interviews;

/// <summary>A request that the rules of the field refuse. The only thing the domain throws on purpose.</summary>
/// <param name="code">Stable, <c>concept.reason</c>: programs decide by it.</param>
/// <param name="message">A sentence for a developer; pages translate the code.</param>
public sealed class RuleViolationException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
