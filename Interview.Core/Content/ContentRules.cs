using Interview.Core.Evaluation;
using Interview.Core.Interviews;

namespace Interview.Core.Content;

/// <summary>What must hold across the content files, beyond their shape.</summary>
internal static class ContentRules
{
    /// <summary>The slots a pattern may name, for answers and for résumés.</summary>
    public static readonly string[] Slots = ["role", "company", "skill", "claim", "entry", "organisation", "essay", "answer"];

    private static readonly string[] Prompts = ["write_question", "evaluate_answer", "write_report"];

    /// <param name="fileOf">The file that holds a scenario, a stage's questions, or a part of the content by its name.</param>
    public static IEnumerable<ContentProblem> Check(ContentSnapshot content, Func<string, string> fileOf) =>
    [
        .. InRubric(content.Rubric).Select(reason => new ContentProblem(fileOf(nameof(Rubric)), reason)),
        .. Expressions(content.Policies).Select(broken => new ContentProblem(fileOf(broken.Part), broken.Reason)),
        .. content.Scenarios.SelectMany(s => InScenario(s, content).Select(reason => new ContentProblem(fileOf(s.Name), reason))),
        .. content.QuestionBank.Stages.SelectMany(s => InPatterns([.. s.Patterns, .. s.Fallbacks], content).Select(reason => new ContentProblem(fileOf(s.Stage), reason))),
        .. InPatterns([.. content.QuestionBank.FollowUps.SelectMany(f => f.Patterns), .. content.QuestionBank.FollowUpFallbacks], content)
            .Select(reason => new ContentProblem(fileOf(nameof(QuestionBank.FollowUps)), reason)),
        .. InPatterns(content.QuestionBank.Easing, content).Select(reason => new ContentProblem(fileOf(nameof(QuestionBank.Easing)), reason)),
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

    private static IEnumerable<string> InRubric(Rubric rubric)
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

        foreach (var code in rubric.Criteria.Select(c => c.Code).Concat(rubric.Areas.Select(a => a.Code)).GroupBy(c => c).Where(g => g.Count() > 1))
        {
            yield return $"the code '{code.Key}' is used {code.Count()} times.";
        }

        if (rubric.FollowUpWeight is not (> 0 and <= 1))
        {
            yield return "follow_up_weight must be above 0 and at most 1.";
        }

        if (rubric.Bands.All(b => b.From != 0))
        {
            yield return "no band begins at 0.";
        }
    }

    private static IEnumerable<string> InScenario(Scenario scenario, ContentSnapshot content)
    {
        var criteria = content.Rubric.Criteria.Select(c => c.Code).ToHashSet();
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

            if (stage.Kind == StageKind.FollowUp && stage.Probes.Count == 0)
            {
                yield return $"{stage.Name}: a follow_up needs probes.";
            }

            if (stage.Probes.Where(p => content.QuestionBank.FollowUps.All(f => f.Lacks != p)).Select(p => (AnswerPart?)p).FirstOrDefault() is { } probe)
            {
                yield return $"{stage.Name}: questions/follow_ups.yaml has nothing for the probe {probe}.";
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

    private static IEnumerable<string> InPatterns(IReadOnlyList<QuestionPattern> patterns, ContentSnapshot content)
    {
        var families = content.Roles.Families.Select(f => f.Code).ToHashSet();
        foreach (var pattern in patterns)
        {
            foreach (var slot in pattern.SlotsFor("ko").Concat(pattern.SlotsFor("en")).Where(slot => !Slots.Contains(slot)).Distinct())
            {
                yield return $"{pattern.Id}: there is no slot {{{slot}}}.";
            }

            if (pattern.Families?.FirstOrDefault(f => !families.Contains(f)) is { } family)
            {
                yield return $"{pattern.Id}: there is no role family '{family}'.";
            }

            foreach (var topic in content.Policies.Questions.ForbiddenTopics)
            {
                if (Cue.AnyOf(topic.Words.Ko).IsMatch(pattern.Ko) || Cue.AnyOf(topic.Words.En).IsMatch(pattern.En))
                {
                    yield return $"{pattern.Id} touches the forbidden topic '{topic.Topic}'.";
                }
            }
        }
    }

    private static IEnumerable<(string Part, string Reason)> Expressions(Policies policies)
    {
        LocalizedList[] questions =
        [
            .. policies.Questions.ForbiddenTopics.Select(t => t.Words), policies.Questions.Meta, policies.Questions.Endings, policies.Questions.Slang,
            policies.Questions.TwoInOne,
        ];
        LocalizedList[] answers =
        [
            .. policies.Answers.Parts.Values, policies.Answers.FirstPerson, policies.Answers.DontKnow, policies.Answers.AskAgain, policies.Answers.Fillers, policies.Answers.Instructions,
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
}
