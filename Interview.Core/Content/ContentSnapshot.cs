using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Models.Catalogue;
using Interview.Core.Resumes;

namespace Interview.Core.Content;

/// <summary>Everything under content/ at one moment. Never changes; a change of a file makes a new one.</summary>
public sealed record ContentSnapshot
{
    public required IReadOnlyList<Scenario> Scenarios { get; init; }
    public required IReadOnlyList<Persona> Personas { get; init; }
    public required Rubric Rubric { get; init; }
    public required QuestionBank QuestionBank { get; init; }
    public required RoleCatalogue Roles { get; init; }
    public required SkillTaxonomy Skills { get; init; }
    public required ResumeVocabulary ResumeVocabulary { get; init; }
    public required Policies Policies { get; init; }
    public required PromptLibrary Prompts { get; init; }

    /// <summary>The models that can be fetched.</summary>
    public required ModelCatalogue Models { get; init; }

    /// <summary>SHA-256 over all files.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256 of each file, by its path below content/.</summary>
    public required IReadOnlyDictionary<string, string> FileHashes { get; init; }

    /// <summary>The interviewer that was chosen; one who is gone meanwhile is stood in for by the usual one.</summary>
    public Persona PersonaOf(InterviewChoices choices) => Personas.FirstOrDefault(p => p.Name == choices.Persona) ?? Personas.Single(p => p.Name == Persona.Default);

    /// <exception cref="KeyNotFoundException">No scenario has this name.</exception>
    public Scenario Scenario(string name) =>
        Scenarios.FirstOrDefault(s => s.Name == name) ?? throw new KeyNotFoundException($"There is no scenario '{name}' in content/scenarios.");
}
