using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>
/// Climbs the rubric's rules, one level for each that holds. A level is the number of rules climbed without a gap, so more evidence never lowers
/// it and more words alone never raise it.
/// </summary>
internal static class GradingRules
{
    private const int MostCited = 4;

    private static readonly AnswerPart[][] Telling =
    [
        [AnswerPart.Situation], [AnswerPart.OwnAction, AnswerPart.TeamAction], [AnswerPart.Result, AnswerPart.Number],
        [AnswerPart.Reason, AnswerPart.Alternative], [AnswerPart.Reflection, AnswerPart.Motivation, AnswerPart.Order],
    ];

    public static CriterionGrade NotJudged(string criterion, string locale) => new(criterion, null, "not_by_rules", GradingWords.NotByRules.For(locale), []);

    public static CriterionGrade Grade(RubricCriterion criterion, AnswerSignals signals, JudgeRequest request)
    {
        if (criterion.Rules.Count == 0)
        {
            return NotJudged(criterion.Code, request.Locale);
        }

        var climbed = new List<RubricRule>();
        var evidence = new List<Evidence>();
        foreach (var rule in criterion.Rules)
        {
            if (Shown(rule, signals, request) is not { Count: > 0 } shown)
            {
                break;
            }

            climbed.Add(rule);
            evidence.AddRange(shown.Where(e => !evidence.Contains(e)).Take(2));
        }

        // The lowest level cites what was said instead.
        IReadOnlyList<Evidence> cited = evidence.Count > 0 ? [.. evidence.OrderBy(e => e.Start).Take(MostCited)] : [SignalReader.EvidenceOf(signals.Telling[0])];
        var lacking = climbed.Count < criterion.Rules.Count ? criterion.Rules[climbed.Count] : null;
        return new(criterion.Code, RubricCriterion.Lowest + climbed.Count, climbed.Count > 0 ? climbed[^1].Rule : "none_of_it",
            GradingWords.Reason(climbed.LastOrDefault()?.Says, lacking?.Says, request.Locale), cited);
    }

    /// <summary>The sentences that fulfil the rule; none, and it does not hold.</summary>
    private static IReadOnlyList<Evidence> Shown(RubricRule rule, AnswerSignals signals, JudgeRequest request)
    {
        var found = rule.Any.SelectMany(signals.Of)
            .Concat(rule.Trade ? signals.Trade : [])
            .Concat(rule.Resume > 0 ? FromResume(signals, request, rule.Resume) : [])
            .Concat(rule.Asked > 0 ? Touching(signals, request, rule.Asked) : [])
            .Concat(rule.Parts > 0 ? Parts(signals, rule.Parts) : [])
            .Distinct().OrderBy(e => e.Start).ToList();
        if (found.Count < rule.AtLeast && (!rule.Any.Contains(AnswerPart.OwnAction) || found.Count == 0 || signals.Steps < rule.AtLeast))
        {
            return [];
        }

        var with = rule.With.Select(parts => parts.SelectMany(signals.Of).FirstOrDefault()).ToList();
        return with.Contains(null) ? [] : [.. found, .. with.OfType<Evidence>().Where(e => !found.Contains(e))];
    }

    private static IReadOnlyList<Evidence> Parts(AnswerSignals signals, int count)
    {
        var found = Telling.Select(parts => parts.SelectMany(signals.Of).MinBy(e => e.Start)).OfType<Evidence>().ToList();
        return found.Count >= count ? [.. found.Distinct()] : [];
    }

    /// <summary>A sentence touches the question by its words, or by being what it asked for.</summary>
    private static IReadOnlyList<Evidence> Touching(AnswerSignals signals, JudgeRequest request, int points)
    {
        var asked = TellingWords.Of(request.Question);
        var touching = signals.Telling.Where(s => TellingWords.Shared(s.Text, asked).Count > 0).ToList();
        var words = touching.SelectMany(s => TellingWords.Shared(s.Text, asked)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var parts = signals.Asked.Where(signals.Has).ToList();
        // Who does the one thing that was asked for stays with the question, whatever words they choose.
        var met = words + (signals.Asked.Count == 1 ? 2 : 1) * parts.Count + (request.Stage.Criteria.Contains("application") && signals.Trade.Count > 0 ? 1 : 0);
        return met >= points ? [.. touching.Select(SignalReader.EvidenceOf).Concat(parts.Select(part => signals.Of(part)[0])).Concat(signals.Trade).Distinct()] : [];
    }

    private static IEnumerable<Evidence> FromResume(AnswerSignals signals, JudgeRequest request, int words)
    {
        var written = (request.Resume?.Passages ?? []).SelectMany(p => TellingWords.Of(p.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return signals.Telling.Where(s => TellingWords.Shared(s.Text, written).Count >= words).Select(SignalReader.EvidenceOf);
    }
}
