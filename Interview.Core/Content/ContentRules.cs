using System.Text.RegularExpressions;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Questions;

namespace Interview.Core.Content;

/// <summary>What must hold across the content files, beyond their shape.</summary>
internal static partial class ContentRules
{
    /// <summary>The slots a pattern may name: what the interview knows, and what a résumé says.</summary>
    private static readonly string[] Slots = ["role", "company", "talent", "skill", "claim", "entry", "organisation", "certificate", "essay", "answer"];

    /// <summary>The slots of a lead: the words themselves, or as somebody else would repeat them.</summary>
    private static readonly string[] LeadSlots = ["claim", "wrote", "essay", "answer", "said"];

    private const int LongestKorean = 130;
    private const int LongestEnglish = 200;

    private static readonly string[] Prompts = ["write_question", "evaluate_answer", "write_report", "complete_profile"];

    /// <param name="fileOf">The file that holds a scenario, a stage's questions, or a part of the content by its name.</param>
    public static IEnumerable<ContentProblem> Check(ContentSnapshot content, Func<string, string> fileOf) =>
    [
        .. InRubric(content.Rubric, content.Policies).Select(reason => new ContentProblem(fileOf(nameof(Rubric)), reason)),
        .. Expressions(content.Policies).Select(broken => new ContentProblem(fileOf(broken.Part), broken.Reason)),
        .. content.Scenarios.SelectMany(s => InScenario(s, content).Select(reason => new ContentProblem(fileOf(s.Name), reason))),
        .. content.QuestionBank.Stages.SelectMany(s => InPatterns([.. s.Patterns, .. s.Fallbacks], content, s.Stage, fileOf)),
        .. InPatterns([.. content.QuestionBank.FollowUps.SelectMany(f => f.Patterns), .. content.QuestionBank.FollowUpFallbacks], content, nameof(QuestionBank.FollowUps), fileOf),
        .. InPatterns(content.QuestionBank.Easing, content, nameof(QuestionBank.Easing), fileOf),
        .. InPatterns([.. content.QuestionBank.Rephrasing.Stages.Values.Concat(content.QuestionBank.Rephrasing.Lacks.Values).SelectMany(p => p)], content, nameof(QuestionBank.Rephrasing), fileOf),
        .. InLeads(content.QuestionBank.Leads).Select(reason => new ContentProblem(fileOf(nameof(QuestionBank.Leads)), reason)),
        .. content.QuestionBank.EasingOpenings.ContainsKey(AnswerProblem.DontKnow)
            ? [] : new[] { new ContentProblem(fileOf(nameof(QuestionBank.Easing)), "the openings lack dont_know, which serves where another is missing.") },
        .. content.Personas.Any(p => p.Name == Persona.Default)
            ? content.Personas.GroupBy(p => p.Name).Where(g => g.Count() > 1).Select(g => new ContentProblem(fileOf(g.Key), $"the persona '{g.Key}' stands twice."))
            : [new ContentProblem("personas", $"the persona '{Persona.Default}' is missing.")],
        .. content.Roles.Families.SelectMany(f => InFamily(f, content).Select(reason => new ContentProblem(fileOf(f.Code), reason))),
        .. content.Skills.Skills.SelectMany(s => s.Families.Where(code => content.Roles.Find(code) is null).Select(code => new ContentProblem(fileOf(nameof(ContentSnapshot.Skills)), $"{s.Name}: there is no role family '{code}'."))),
        .. content.QuestionBank.All.GroupBy(p => p.Id).Where(g => g.Count() > 1).Select(g => new ContentProblem("questions", $"the pattern id '{g.Key}' is used {g.Count()} times.")),
        .. content.QuestionBank.FollowUps.Any(f => f.Lacks == AnswerPart.Example)
            ? [] : new[] { new ContentProblem(fileOf(nameof(QuestionBank.FollowUps)), "nothing asks for an example.") },
        .. Prompts.Except(content.Prompts.Names).Select(name => new ContentProblem("prompts", $"the prompt '{name}' is missing.")),
    ];

    private static IEnumerable<string> InFamily(RoleFamily family, ContentSnapshot content)
    {
        if (content.Roles.Families.Count(other => other.Code == family.Code) is > 1 and var count)
        {
            yield return $"the role family '{family.Code}' is told {count} times.";
        }

        foreach (var near in family.Near.Where(code => content.Roles.Find(code) is null))
        {
            yield return $"{family.Code} is near '{near}', which is no role family.";
        }

        foreach (var area in family.Terms.Keys.Where(code => content.Rubric.Areas.All(a => a.Code != code)))
        {
            yield return $"{family.Code} has terms for area '{area}', which the rubric does not know.";
        }

        if (family.Titles.Ko.Count == 0 || family.Titles.En.Count == 0)
        {
            yield return $"{family.Code} has no titles in one of the languages.";
        }

        // An empty word is held by every role.
        if (family.Titles.Ko.Concat(family.Titles.En).Concat(family.Studies.Ko).Concat(family.Studies.En).Concat(family.Vocabulary.Ko).Concat(family.Vocabulary.En).Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{family.Code} has an empty word.";
        }
    }

    private static IEnumerable<string> InRubric(Rubric rubric, Policies policies)
    {
        if (rubric.Areas.Sum(a => a.Weight) is not 100 and var sum)
        {
            yield return $"the areas' weights sum to {sum}, not to 100.";
        }

        foreach (var area in rubric.Areas.Where(a => a.Criteria.Sum(c => c.Weight) != 100))
        {
            yield return $"the weights of area {area.Code} sum to {area.Criteria.Sum(c => c.Weight)}, not to 100.";
        }

        foreach (var criterion in rubric.Criteria.Where(c => c.Levels.Count != RubricCriterion.Highest))
        {
            yield return $"{criterion.Code} has {criterion.Levels.Count} levels, not {RubricCriterion.Highest}.";
        }

        foreach (var criterion in rubric.Criteria.Where(c => c.Levels.Append(c.Title).Append(c.Strength).Append(c.Advice).Concat(c.Rules.Select(rule => rule.Says)).Any(IsEmpty)))
        {
            yield return $"{criterion.Code} has a text that is empty in one of the languages.";
        }

        foreach (var criterion in rubric.Criteria.Where(c => c.Rules.Count > RubricCriterion.Highest - RubricCriterion.Lowest))
        {
            yield return $"{criterion.Code} has {criterion.Rules.Count} rules; more than {RubricCriterion.Highest - RubricCriterion.Lowest} steps lead nowhere.";
        }

        foreach (var rule in rubric.Criteria.SelectMany(c => c.Rules))
        {
            if (rule is { Any.Count: 0, Trade: false, Resume: 0, Asked: 0, Parts: 0 })
            {
                yield return $"the rule '{rule.Rule}' looks for nothing.";
            }

            foreach (var part in rule.Any.Concat(rule.With.SelectMany(w => w)).Where(part => !policies.Answers.Parts.ContainsKey(part) && !policies.Parts.All(weights => weights.Knows(part))))
            {
                yield return $"the rule '{rule.Rule}' looks for {part}, for which there are neither cues nor weights.";
            }
        }

        foreach (var code in rubric.Criteria.Select(c => c.Code).Concat(rubric.Areas.Select(a => a.Code)).GroupBy(c => c).Where(g => g.Count() > 1))
        {
            yield return $"the code '{code.Key}' is used {code.Count()} times.";
        }

        if (rubric.FollowUpWeight is not null)
        {
            yield return "follow_up_weight is used no more: a question and its follow-ups are rated as one.";
        }

        if (rubric.Bands.All(b => b.From != 0))
        {
            yield return "no band begins at 0.";
        }
    }

    private static bool IsEmpty(Localized text) => string.IsNullOrWhiteSpace(text.Ko) || string.IsNullOrWhiteSpace(text.En);

    private static IEnumerable<string> InScenario(Scenario scenario, ContentSnapshot content)
    {
        var criteria = content.Rubric.Criteria.Select(c => c.Code).ToHashSet();
        foreach (var name in scenario.Brief.Where(name => scenario.Stages.All(stage => stage.Name != name)))
        {
            yield return $"the brief interview names '{name}', which is no stage.";
        }

        foreach (var unfed in criteria.Except(scenario.Stages.SelectMany(stage => stage.Criteria)))
        {
            yield return $"no stage feeds '{unfed}', so nobody could ever show it.";
        }

        var before = new HashSet<string>();
        foreach (var stage in scenario.Stages)
        {
            if (stage.Kind == StageKind.FollowUp != stage.Follows is not null)
            {
                yield return $"{stage.Name}: a follow_up names the stage it follows, and nothing else does.";
            }

            if (stage.Follows is not null && !before.Contains(stage.Follows))
            {
                yield return $"{stage.Name} follows '{stage.Follows}', which is not before it.";
            }

            if (stage.AddsTo is not null && !before.Contains(stage.AddsTo))
            {
                yield return $"{stage.Name} adds to '{stage.AddsTo}', which is not before it.";
            }

            if (stage.Kind == StageKind.FollowUp && stage.Probes.Count == 0)
            {
                yield return $"{stage.Name}: a follow_up needs probes.";
            }

            if (stage.Probes.Where(p => content.QuestionBank.FollowUps.All(f => f.Lacks != p)).Select(p => (AnswerPart?)p).FirstOrDefault() is { } probe)
            {
                yield return $"{stage.Name}: questions/follow_ups.yaml has nothing for the probe {probe}.";
            }

            if (scenario.Brief.Contains(stage.Name) && stage.Follows is { } followed && !scenario.Brief.Contains(followed))
            {
                yield return $"the brief interview has {stage.Name} without {followed}.";
            }

            if (!before.Add(stage.Name))
            {
                yield return $"the stage '{stage.Name}' stands twice.";
            }

            if (stage.Criteria.FirstOrDefault(c => !criteria.Contains(c)) is { } unknown)
            {
                yield return $"{stage.Name} feeds '{unknown}', which the rubric does not know.";
            }

            if (stage.Competency is { } area && content.Rubric.Areas.All(a => a.Code != area))
            {
                yield return $"{stage.Name} is about area '{area}', which the rubric does not know.";
            }

            if (stage.Seconds is < 10 or > 900)
            {
                yield return $"{stage.Name}: {stage.Seconds} seconds are no time for an answer.";
            }

            foreach (var (min, max) in new[] { stage.Limits.Ko, stage.Limits.En })
            {
                if (min < 1 || max < min + 40)
                {
                    yield return $"{stage.Name}: no question fits between {min} and {max} characters.";
                }
            }

            if (stage.Kind != StageKind.FollowUp && content.QuestionBank.For(stage.Name) is not { Fallbacks.Count: > 0, Patterns.Count: > 0 })
            {
                yield return $"{stage.Name}: content/questions holds no patterns and fallbacks for it.";
            }
        }
    }

    private static IEnumerable<ContentProblem> InPatterns(IReadOnlyList<QuestionPattern> patterns, ContentSnapshot content, string part, Func<string, string> fileOf) =>
        from pattern in patterns
        let file = pattern.Families is [var family] && pattern.Id.StartsWith(family + ".", StringComparison.Ordinal) ? ContentReader.FamilyFile(family) : part
        from reason in InPattern(pattern, content)
        select new ContentProblem(fileOf(file), $"{pattern.Id}: {reason}");

    private static IEnumerable<string> InPattern(QuestionPattern pattern, ContentSnapshot content)
    {
        var (ko, en) = (pattern.SlotsFor("ko"), pattern.SlotsFor("en"));
        foreach (var slot in ko.Concat(en).Where(slot => !Slots.Contains(slot)).Distinct())
        {
            yield return $"there is no slot {{{slot}}}.";
        }

        if (pattern.On is { } on && !QuestionPattern.LedBy.Contains(on))
        {
            yield return $"no lead is about '{on}'.";
        }

        if (!ko.Order().SequenceEqual(en.Order()))
        {
            yield return $"Korean asks about {string.Join(", ", ko)}, English about {string.Join(", ", en)}.";
        }

        if (ko.Count(slot => slot is not ("role" or "company" or "talent")) > 1)
        {
            yield return "one question is about one line of the résumé.";
        }

        if (pattern.Families?.FirstOrDefault(f => content.Roles.Families.All(known => known.Code != f)) is { } family)
        {
            yield return $"there is no role family '{family}'.";
        }

        if (pattern.Personas?.FirstOrDefault(p => content.Personas.All(known => known.Name != p)) is { } persona)
        {
            yield return $"there is no persona '{persona}'.";
        }

        if (pattern.Scenarios?.FirstOrDefault(s => content.Scenarios.All(known => known.Name != s)) is { } scenario)
        {
            yield return $"there is no scenario '{scenario}'.";
        }

        if (pattern.Ko.Length > LongestKorean || pattern.En.Length > LongestEnglish)
        {
            yield return $"longer than {LongestKorean} characters in Korean or {LongestEnglish} in English; nobody can keep that in mind.";
        }

        if (BareParticle().Match(pattern.Ko) is { Success: true } bare)
        {
            yield return $"'{bare.Value}' fits some words only: write the particle as a pair, such as 을(를).";
        }

        var rules = new QuestionRules(content.Policies.Questions);
        foreach (var (text, locale) in new[] { (pattern.Ko, "ko"), (pattern.En, "en") })
        {
            foreach (var breach in rules.Form(Korean.Fill(text, slot => slot), locale))
            {
                yield return breach.Rule == "topic" ? $"touches the forbidden topic '{breach.Found}'." : $"{breach.Rule} ({breach.Found}).";
            }
        }
    }

    private static IEnumerable<string> InLeads(Leads leads)
    {
        foreach (var (name, list) in new[] { ("claim", leads.Claim), ("essay", leads.Essay), ("answer", leads.Answer) })
        {
            if (list.Ko.Count == 0 || list.En.Count == 0)
            {
                yield return $"nothing leads to a question about {name}.";
            }

            foreach (var lead in list.Ko.Concat(list.En).Where(lead => LeadSlots.Count(slot => lead.Contains($"{{{slot}}}", StringComparison.Ordinal)) != 1))
            {
                yield return $"'{lead}' must hold exactly one of {string.Join(", ", LeadSlots)}.";
            }
        }
    }

    private static IEnumerable<(string Part, string Reason)> Expressions(Policies policies)
    {
        LocalizedList[] questions =
        [
            .. policies.Questions.ForbiddenTopics.Select(t => t.Words), policies.Questions.Meta, policies.Questions.Endings, policies.Questions.Slang,
            policies.Questions.TwoInOne, policies.Questions.Recap,
        ];
        LocalizedList[] answers =
        [
            .. policies.Answers.Parts.Values, policies.Answers.FirstPerson, policies.Answers.Whole, policies.Answers.Feeling, policies.Answers.NotDone, policies.Answers.DontKnow, policies.Answers.AskAgain, policies.Answers.NotUnderstood, policies.Answers.Past, policies.Answers.WantsTime, policies.Answers.Fillers, policies.Answers.Instructions,
            policies.Answers.Praise, policies.Answers.Hypothetical,
        ];
        return Broken(questions, nameof(Policies.Questions)).Concat(Broken(answers, nameof(Policies.Answers)));
    }

    private static IEnumerable<(string Part, string Reason)> Broken(LocalizedList[] lists, string part)
    {
        foreach (var expressions in lists.SelectMany(list => new[] { list.Ko, list.En }))
        {
            string? reason = null;
            try
            {
                Cue.AnyOf(expressions);
            }
            catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
            {
                reason = broken.Message;
            }

            if (reason is not null)
            {
                yield return (part, reason);
            }
        }
    }

    [GeneratedRegex(@"\{[a-z_]+\}[’”]?(은|는|이|가|을|를|과|와|로|으로|라고|이라고|라는|이라는|나|이나)(?=[ ,.?])")]
    private static partial Regex BareParticle();
}
