using Interview.Core.Language;

namespace Interview.Core.Interviews;

/// <summary>What is known of one stage of a running interview.</summary>
public sealed record StageRecord(string Stage, bool Asked, bool Answered, bool Skipped, string? Transcript);

/// <summary>
/// Which stage comes next: a pure function of scenario and history, so that restarts, duplicates and interleavings all end at
/// the same stage. Stages a history names and the scenario does not know are passed over.
/// </summary>
public static class StagePlan
{
    /// <summary>The stages whose question may be written now.</summary>
    public static IReadOnlyList<Stage> Due(Scenario scenario, IReadOnlyList<StageRecord> history)
    {
        var known = new History(scenario, history);
        return [.. scenario.Stages.Where(stage => !known.Of(stage.Name).Asked && !IsLeftOut(stage, known) && CanBeWritten(stage, known))];
    }

    /// <summary>The first stage in order that is neither answered nor left out; null when the interview is over.</summary>
    public static Stage? Next(Scenario scenario, IReadOnlyList<StageRecord> history)
    {
        var known = new History(scenario, history);
        return scenario.Stages.FirstOrDefault(stage => !known.Of(stage.Name).Answered && !IsLeftOut(stage, known));
    }

    /// <summary>The stages that are left out by rule and not yet recorded as skipped.</summary>
    public static IReadOnlyList<Stage> LeftOut(Scenario scenario, IReadOnlyList<StageRecord> history)
    {
        var known = new History(scenario, history);
        return [.. scenario.Stages.Where(stage => !known.Of(stage.Name).Skipped && IsLeftOut(stage, known))];
    }

    public static bool Finished(Scenario scenario, IReadOnlyList<StageRecord> history) => Next(scenario, history) is null;

    /// <summary>The stage after the named one; an unknown name maps to the first stage, the last one to null.</summary>
    public static Stage? After(Scenario scenario, string stage)
    {
        var index = scenario.Stages.Select(s => s.Name).ToList().IndexOf(stage);
        return scenario.Stages.ElementAtOrDefault(index + 1);
    }

    private static bool CanBeWritten(Stage stage, History known) => stage.Follows is null || known.Of(stage.Follows).Answered;

    private static bool IsLeftOut(Stage stage, History known)
    {
        var record = known.Of(stage.Name);
        if (record.Skipped)
        {
            return true;
        }

        // What was asked is not taken back.
        if (record.Asked || record.Answered || stage.Follows is null)
        {
            return false;
        }

        var followed = known.Of(stage.Follows);
        return (followed.Skipped && !followed.Answered)
            || (stage.Skip is { } skip && followed.Answered && SpokenText.Letters(followed.Transcript ?? "") < skip.AnswerBelow);
    }

    // A duplicate delivery may record a stage twice; what either record says has happened.
    private sealed class History
    {
        private readonly Dictionary<string, StageRecord> _stages = new(StringComparer.Ordinal);

        public History(Scenario scenario, IReadOnlyList<StageRecord> history)
        {
            foreach (var stage in scenario.Stages)
            {
                _stages[stage.Name] = new(stage.Name, false, false, false, null);
            }

            foreach (var record in history)
            {
                if (_stages.TryGetValue(record.Stage, out var seen))
                {
                    _stages[record.Stage] = new(record.Stage, seen.Asked || record.Asked || record.Answered, seen.Answered || record.Answered,
                        seen.Skipped || record.Skipped, seen.Transcript ?? record.Transcript);
                }
            }
        }

        public StageRecord Of(string stage) => _stages[stage];
    }
}
