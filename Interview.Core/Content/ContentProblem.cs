namespace Interview.Core.Content;

/// <summary>A content file that cannot be used, and why, in a sentence.</summary>
public sealed record ContentProblem(string File, string Reason);

public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(p => $"content/{p.File}: {p.Reason}")))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
