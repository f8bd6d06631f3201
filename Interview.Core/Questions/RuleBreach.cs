namespace Interview.Core.Questions;

/// <summary>One rule a question breaks: a stable code such as "length.max", and what was found.</summary>
public sealed record RuleBreach(string Rule, string Found);
