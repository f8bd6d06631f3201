using Interview.Core.Content;
using Interview.Core.Language;

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
        [AnswerPart.Situation], [AnswerPart.OwnAction, AnswerPart.TeamAction], [AnswerPart.Result],
        [AnswerPart.Reason, AnswerPart.Alternative], [AnswerPart.Reflection, AnswerPart.Lesson, AnswerPart.Motivation],
    ];

    public static CriterionGrade NotJudged(string criterion, string locale) => new(criterion, null, "not_by_rules", GradingWords.NotByRules.For(locale), []);

    /// <param name="before">What the answer showed that a follow-up asked about: a probe asks for one thing, and completes it.</param>
    public static CriterionGrade Grade(Rubric rubric, RubricCriterion criterion, AnswerSignals signals, AnswerSignals? before, JudgeRequest request)
    {
        if (criterion.Rules.Count == 0)
        {
            return NotJudged(criterion.Code, request.Locale);
        }

        var (climbed, evidence) = Climb(rubric, criterion, signals, request);
        if (before is not null)
        {
            var (both, shown) = Climb(rubric, criterion, before.With(signals), request);
            List<Evidence> added = [.. shown.Where(e => e.OccursIn(request.Transcript))];
            if (added.Count > 0 && both > climbed && both > Climb(rubric, criterion, before, request).Climbed)
            {
                return Graded(criterion, both, added, GradingWords.WithBefore(request.Locale), request.Locale);
            }
        }

        // The lowest level cites what was said instead.
        return Graded(criterion, climbed, evidence.Count > 0 ? evidence : [SignalReader.EvidenceOf(signals.Telling[0])], "", request.Locale);
    }

    private static CriterionGrade Graded(RubricCriterion criterion, int climbed, List<Evidence> evidence, string opening, string locale)
    {
        var (shown, lacking) = (criterion.Rules.ElementAtOrDefault(climbed - 1), criterion.Rules.ElementAtOrDefault(climbed));
        return new(criterion.Code, RubricCriterion.Lowest + climbed, shown?.Rule ?? CriterionGrade.NothingFound,
            opening + GradingWords.Reason(shown?.Says, lacking?.Says, locale), [.. evidence.OrderBy(e => e.Start).Take(MostCited)]);
    }

    private static (int Climbed, List<Evidence> Evidence) Climb(Rubric rubric, RubricCriterion criterion, AnswerSignals signals, JudgeRequest request)
    {
        var evidence = new List<Evidence>();
        var climbed = 0;
        while (climbed < criterion.Rules.Count && Shown(rubric, criterion.Rules[climbed], signals, request) is { Count: > 0 } shown)
        {
            evidence.AddRange(shown.Where(e => !evidence.Contains(e)).Take(2));
            climbed++;
        }

        return (climbed, evidence);
    }

    /// <summary>The sentences that fulfil the rule; none, and it does not hold.</summary>
    private static IReadOnlyList<Evidence> Shown(Rubric rubric, RubricRule rule, AnswerSignals signals, JudgeRequest request)
    {
        var found = rule.Any.SelectMany(signals.Of)
            .Concat(rule.Trade ? signals.Trade : [])
            .Concat(rule.Resume > 0 ? FromResume(signals, request, rule.Resume) : [])
            .Concat(rule.Employer ? OfEmployer(signals, request) : [])
            .Concat(rule.Asked > 0 ? Touching(rubric, signals, request, rule.Asked) : [])
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
    private static IReadOnlyList<Evidence> Touching(Rubric rubric, AnswerSignals signals, JudgeRequest request, int points)
    {
        var asked = TellingWords.Of(request.Question);
        var touching = signals.Telling.Where(s => TellingWords.Shared(s.Text, asked).Count > 0).ToList();
        var words = touching.SelectMany(s => TellingWords.Shared(s.Text, asked)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var parts = signals.Asked.Where(signals.Has).ToList();
        // What a stage is after is asked for in whatever words: colleagues where it is about working together, the trade where it is about the trade.
        var after = request.Stage.Criteria.Select(rubric.Criterion).Count(c => c.Rules is [{ Asked: 0, Parts: 0 } first, ..] && Shown(rubric, first, signals, request).Count > 0);
        // Who does the one thing that was asked for stays with the question, whatever words they choose.
        var met = words + (signals.Asked.Count == 1 ? 2 : 1) * parts.Count + after
            + (signals.Trade.Count > 0 && request.TargetRole.Length > 0 && request.Question.Contains(request.TargetRole, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        return met >= points ? [.. touching.Select(SignalReader.EvidenceOf).Concat(parts.Select(part => signals.Of(part)[0])).Concat(signals.Trade).Distinct()] : [];
    }

    /// <summary>What is said of this employer, with a number: "your people are nice" could be said of any.</summary>
    private static IEnumerable<Evidence> OfEmployer(AnswerSignals signals, JudgeRequest request)
    {
        var name = SpokenText.Words(request.Resume?.Profile.Header.TargetCompany ?? "").FirstOrDefault();
        return signals.Of(AnswerPart.Number).Where(e => signals.Of(AnswerPart.Employer).Contains(e) || (name is not null && e.Quote.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<Evidence> FromResume(AnswerSignals signals, JudgeRequest request, int words)
    {
        var written = (request.Resume?.Passages ?? []).SelectMany(p => TellingWords.Of(p.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return signals.Telling.Where(s => TellingWords.Shared(s.Text, written).Count >= words).Select(SignalReader.EvidenceOf);
    }
}
