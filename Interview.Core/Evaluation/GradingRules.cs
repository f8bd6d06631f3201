using Interview.Core.Content;

namespace Interview.Core.Evaluation;

/// <summary>
/// One ladder per criterion: each rung names what must stand in the answer. A level is the number of rungs climbed without a gap, so more
/// evidence never lowers it and more words alone never raise it.
/// </summary>
internal static class GradingRules
{
    private sealed record Rung(string Rule, Func<AnswerSignals, JudgeRequest, IReadOnlyList<Evidence>> Shown);

    // Whether a statement about the trade is true, only somebody of the trade can say.
    private static readonly Dictionary<string, Rung[]> Ladders = new(StringComparer.Ordinal)
    {
        ["structure"] =
        [
            new("says_something", (s, _) => AtLeast(1, [.. s.Telling.Select(SignalReader.EvidenceOf)])),
            new("two_parts", (s, _) => Parts(s, 2)),
            new("three_parts", (s, _) => Parts(s, 3)),
            new("four_parts_in_order", (s, _) => Parts(s, 4)),
        ],
        ["relevance"] =
        [
            new("touches_the_question", (s, r) => Touching(s, r, 1)),
            new("stays_with_it", (s, r) => Touching(s, r, 2)),
            new("concrete", (s, _) => Any(s, AnswerPart.Number, AnswerPart.Situation, AnswerPart.Result)),
        ],
        ["motivation"] =
        [
            new("motive", (s, _) => s.Of(AnswerPart.Motivation)),
            new("reason", (s, _) => Any(s, AnswerPart.Reason)),
            new("own_experience", (s, _) => Any(s, AnswerPart.OwnAction, AnswerPart.Situation)),
            new("proven_by_result", (s, _) => Any(s, AnswerPart.Number, AnswerPart.Result)),
        ],
        ["fit"] =
        [
            new("trade_or_resume", (s, r) => [.. s.Trade, .. FromResume(s, r)]),
            new("own_action", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("reason_or_result", (s, _) => Any(s, AnswerPart.Reason, AnswerPart.Result)),
        ],
        ["application"] =
        [
            new("trade_words", (s, _) => s.Trade),
            new("own_action", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("reason", (s, _) => Any(s, AnswerPart.Reason, AnswerPart.Alternative)),
            new("result", (s, _) => Any(s, AnswerPart.Result, AnswerPart.Number)),
        ],
        ["problem"] =
        [
            new("situation", (s, _) => s.Of(AnswerPart.Situation)),
            new("reason", (s, _) => s.Of(AnswerPart.Reason)),
            new("alternative", (s, _) => s.Of(AnswerPart.Alternative)),
            new("result", (s, _) => Any(s, AnswerPart.Result, AnswerPart.Number)),
        ],
        ["action"] =
        [
            new("some_action", (s, _) => Any(s, AnswerPart.OwnAction, AnswerPart.TeamAction)),
            new("own_action", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("two_own_actions", (s, _) => AtLeast(2, s.Of(AnswerPart.OwnAction))),
            new("reasoned_actions", (s, _) => Any(s, AnswerPart.Reason, AnswerPart.Alternative)),
        ],
        ["result"] =
        [
            new("result", (s, _) => s.Of(AnswerPart.Result)),
            new("result_in_numbers", (s, _) => Both(s.Of(AnswerPart.Result), s.Of(AnswerPart.Number))),
            new("own_part_in_it", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("lesson", (s, _) => Any(s, AnswerPart.Reflection, AnswerPart.Reason)),
        ],
        ["responsibility"] =
        [
            new("accountable", (s, _) => s.Of(AnswerPart.Accountability)),
            new("own_action", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("result", (s, _) => Any(s, AnswerPart.Result, AnswerPart.Number)),
        ],
        ["collaboration"] =
        [
            new("with_others", (s, _) => s.Of(AnswerPart.Collaboration)),
            new("own_part", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("reason_or_result", (s, _) => Any(s, AnswerPart.Reason, AnswerPart.Result, AnswerPart.Alternative)),
        ],
        ["growth"] =
        [
            new("lesson", (s, _) => s.Of(AnswerPart.Reflection)),
            new("acted_on_it", (s, _) => s.Of(AnswerPart.OwnAction)),
            new("result", (s, _) => Any(s, AnswerPart.Result, AnswerPart.Number)),
        ],
    };

    public static bool CanJudge(string criterion) => Ladders.ContainsKey(criterion);

    public static CriterionGrade NotJudged(string criterion, string locale) =>
        new(criterion, null, "not_by_rules", GradingWords.NotByRules.For(locale), []);

    public static CriterionGrade Grade(string criterion, AnswerSignals signals, JudgeRequest request)
    {
        if (!Ladders.TryGetValue(criterion, out var ladder))
        {
            return NotJudged(criterion, request.Locale);
        }

        var level = RubricCriterion.Lowest;
        var rule = "none_of_it";
        var evidence = new List<Evidence>();
        foreach (var rung in ladder)
        {
            var shown = rung.Shown(signals, request);
            if (shown.Count == 0)
            {
                break;
            }

            level++;
            rule = rung.Rule;
            evidence.AddRange(shown.Where(e => !evidence.Contains(e)).Take(2));
        }

        // The lowest level cites what was said instead.
        IReadOnlyList<Evidence> cited = evidence.Count > 0 ? [.. evidence.OrderBy(e => e.Start).Take(4)] : [SignalReader.EvidenceOf(signals.Telling[0])];
        var lacking = level - 1 < ladder.Length ? ladder[level - 1].Rule : null;
        return new(criterion, level, rule, GradingWords.Reason(level == RubricCriterion.Lowest ? null : rule, lacking, request.Locale), cited);
    }

    private static IReadOnlyList<Evidence> Any(AnswerSignals signals, params AnswerPart[] parts) => [.. parts.SelectMany(signals.Of).Distinct()];

    private static IReadOnlyList<Evidence> AtLeast(int count, IReadOnlyList<Evidence> shown) => shown.Count >= count ? shown : [];

    private static IReadOnlyList<Evidence> Both(IReadOnlyList<Evidence> one, IReadOnlyList<Evidence> other) =>
        one.Count > 0 && other.Count > 0 ? [.. one.Concat(other).Distinct()] : [];

    private static IReadOnlyList<Evidence> Parts(AnswerSignals signals, int count)
    {
        AnswerPart[][] parts =
        [
            [AnswerPart.Situation], [AnswerPart.OwnAction, AnswerPart.TeamAction], [AnswerPart.Result, AnswerPart.Number],
            [AnswerPart.Reason, AnswerPart.Alternative], [AnswerPart.Reflection, AnswerPart.Motivation, AnswerPart.Order],
        ];
        var found = parts.Select(part => Any(signals, part)).Where(e => e.Count > 0).ToList();
        return found.Count >= count ? [.. found.Select(e => e[0]).Distinct()] : [];
    }

    private static IReadOnlyList<Evidence> Touching(AnswerSignals signals, JudgeRequest request, int words)
    {
        var asked = TellingWords.Of(request.Question);
        var touching = signals.Telling.Where(s => TellingWords.Shared(s.Text, asked).Count > 0).ToList();
        var shared = touching.SelectMany(s => TellingWords.Shared(s.Text, asked)).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return shared >= words ? [.. touching.Select(SignalReader.EvidenceOf)] : [];
    }

    private static IEnumerable<Evidence> FromResume(AnswerSignals signals, JudgeRequest request)
    {
        var written = (request.Resume?.Passages ?? []).SelectMany(p => TellingWords.Of(p.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return signals.Telling.Where(s => TellingWords.Shared(s.Text, written).Count >= 2).Select(SignalReader.EvidenceOf);
    }
}
