using System.Text.Json.Serialization;
using Interview.Core.Content;

namespace Interview.Core.Interviews;

/// <summary>An interview's plan: its stages in the order they are asked.</summary>
public sealed record Scenario
{
    /// <summary>The scenario of whoever chooses none; it also comes first in lists.</summary>
    public const string Default = "standard";

    public required string Name { get; init; }
    public required Localized Title { get; init; }
    public required Localized Description { get; init; }
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>The stages of the brief interview, by name.</summary>
    public required IReadOnlyList<string> Brief { get; init; }

    /// <summary>SHA-256 of the file it came from.</summary>
    [JsonIgnore]
    public string Hash { get; init; } = "";

    /// <summary>The file itself, to be kept with the reports of its interviews.</summary>
    [JsonIgnore]
    public string Text { get; init; } = "";

    /// <summary>Reads a scenario that was kept.</summary>
    /// <exception cref="FormatException">The text is no scenario.</exception>
    public static Scenario Read(string hash, string text) => ContentYaml.Read<Scenario>(text) with { Hash = hash, Text = text };

    /// <summary>The stages of an interview with these choices, in the same order; everything else is as before.</summary>
    public Scenario For(InterviewChoices choices) => choices.Length switch
    {
        InterviewLength.Brief => this with { Stages = [.. Stages.Where(stage => Brief.Contains(stage.Name))] },
        InterviewLength.Competency => this with { Stages = [.. Stages.Where(stage => stage.Competency == choices.Competency || stage == Stages[0] || stage == Stages[^1])] },
        _ => this,
    };

    /// <exception cref="KeyNotFoundException">The scenario has no such stage.</exception>
    public Stage Stage(string name) =>
        Stages.FirstOrDefault(s => s.Name == name) ?? throw new KeyNotFoundException($"The scenario '{Name}' has no stage '{name}'.");

    /// <summary>The stage's place, from 1; 0 when it is none of this scenario's.</summary>
    public int OrdinalOf(Stage stage) => Stages.Select(s => s.Name).ToList().IndexOf(stage.Name) + 1;
}
