using Interview.Core.Content;

namespace Interview.Core.Interviews;

public enum InterviewLength
{
    Full,
    Brief,

    /// <summary>One area of the rubric, between the opening and the closing.</summary>
    Competency,
}

public enum InterviewMode
{
    /// <summary>The candidate may look behind each question.</summary>
    Practice,
    Hiring,
}

/// <summary>What the candidate chose at the start. Kept with the interview; none of it reaches the grading.</summary>
public sealed record InterviewChoices
{
    public static readonly InterviewChoices Usual = new();

    /// <summary>The interviewer, by name.</summary>
    public string Persona { get; init; } = Content.Persona.Default;

    public InterviewLength Length { get; init; }

    /// <summary>The rubric area of an interview about one; else null.</summary>
    public string? Competency { get; init; }

    public InterviewMode Mode { get; init; }

    /// <summary>What the company looks for in people (인재상), in its own words.</summary>
    public string? TalentProfile { get; init; }
}
