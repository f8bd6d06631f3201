using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Resumes;

namespace Interview.Core.Evaluation;

/// <summary>How far an answer fulfils a criterion, in words: models choose words better than numbers. Code turns them into levels.</summary>
internal enum LevelWord
{
    NotShown,
    Absent,
    Beginning,
    Sound,
    Strong,
    Outstanding,
}

/// <summary>
/// Asks a model several times, the criteria in another order each time, and combines what it said by code. It sees rules, rubric, question, answer and
/// the lines of the résumé they refer to, and nothing any model said before (C-11).
/// </summary>
internal sealed class ModelGrader(LanguageModel model, ContentSnapshot content, int judgements)
{
    public const string Prompt = "evaluate_answer";

    private const int MostFacts = 6;
    private const int MostEvidence = 3;
    private const int MostReason = 300;

    /// <exception cref="ModelFailureException">Fewer than half of the judgements could be taken.</exception>
    public async Task<Verdict> JudgeAsync(Guid? interview, InterviewMode? mode, Verdict admitted, string shown, JudgeRequest request, CancellationToken cancellationToken)
    {
        // At once: the slots keep them apart as far as the server wants them apart.
        var opinions = await Task.WhenAll(Enumerable.Range(0, judgements).Select(number => JudgeAsync(interview, mode, number, shown, request, cancellationToken)));
        var failures = opinions.Where(opinion => opinion.Failure is not null).ToList();
        if (failures.Count * 2 >= opinions.Length)
        {
            throw new ModelFailureException(failures[0].Opinion.Failure!, failures[0].Failure!.Message, failures[0].Failure);
        }

        var first = opinions.First(opinion => opinion.Failure is null);
        return Judgements.Combined(admitted with
        {
            Grader = first.Model,
            PromptHash = content.Prompts.HashOf(Prompt),
            Judgements = judgements,
            Opinions = [.. opinions.Select(opinion => opinion.Opinion)],
        }, request.Stage.Criteria, content.Rubric, request.Locale);
    }

    private async Task<(Judgement Opinion, string Model, ModelFailureException? Failure)> JudgeAsync(
        Guid? interview, InterviewMode? mode, int number, string shown, JudgeRequest request, CancellationToken cancellationToken)
    {
        var criteria = Turned(request.Stage.Criteria, number);
        var seed = number + 1L;
        var facts = Facts(request);
        var nonce = Nonce([.. facts.Select(fact => fact.Text), request.Question, shown, $"{number}"]);
        var tries = 0;
        try
        {
            var asked = new ModelRequest(Prompt, Values(nonce, criteria, facts, shown, request), Urgency.Bulk, interview, [.. facts.Select(fact => fact.Id)], seed, mode);
            var answer = await model.AskAsync<GradedAnswer>(asked, content.Prompts, reply => Objections(reply, criteria, nonce, request, isLast: ++tries == 2), cancellationToken);
            return (new(answer.WroteBy, seed, [.. request.Stage.Criteria.Select(criterion => Grade(criterion, answer.Value, nonce, request))]), answer.Call.Model, null);
        }
        catch (ModelFailureException failure)
        {
            return (new($"{Prompt} {content.Prompts.HashOf(Prompt)[..12]}", seed, [], failure.Code), "", failure);
        }
    }

    /// <summary>Made of what it stands around: nobody can write the word whose making their own writing is part of, and the same request is the same again.</summary>
    private static string Nonce(IEnumerable<string> texts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', texts))))[..16];

    /// <summary>Each judgement begins with another criterion, and every second one goes backwards: no criterion is always the first or the last.</summary>
    private static List<string> Turned(IReadOnlyList<string> criteria, int number)
    {
        var turned = criteria.Select((_, i) => criteria[(i + number) % criteria.Count]).ToList();
        if (number % 2 == 1)
        {
            turned.Reverse();
        }

        return turned;
    }

    private Dictionary<string, object?> Values(string nonce, List<string> criteria, List<ResumePassage> facts, string shown, JudgeRequest request) => new()
    {
        ["language"] = Locales.IsKorean(request.Locale) ? "Korean" : "English",
        ["nonce"] = nonce,
        ["criteria"] = criteria.Select(content.Rubric.Criterion).Select(criterion => new
        {
            code = criterion.Code,
            title = criterion.Title.For(request.Locale),
            levels = criterion.Levels.Select((anchor, i) => new { name = ((LevelWord)(i + 1)).ToString().ToLowerInvariant(), text = anchor.For(request.Locale) }).ToList(),
        }).ToList(),
        ["role"] = request.TargetRole,
        ["facts"] = facts.Count == 0 ? null : facts.Select(fact => new { text = fact.Text }).ToList(),
        ["question"] = request.Question,
        ["answer"] = shown,
    };

    /// <summary>The lines of the résumé that question or answer speak of.</summary>
    private static List<ResumePassage> Facts(JudgeRequest request)
    {
        var spoken = TellingWords.Of($"{request.Question} {request.Transcript}");
        return
        [
            .. (request.Resume?.Passages ?? [])
                .Select(passage => (passage, Shared: TellingWords.Shared(passage.Text, spoken).Count))
                .Where(fact => fact.Shared >= 2)
                .OrderByDescending(fact => fact.Shared).ThenBy(fact => fact.passage.Ordinal)
                .Take(MostFacts).OrderBy(fact => fact.passage.Ordinal).Select(fact => fact.passage),
        ];
    }

    /// <summary>The first time everything must be right. The second time a criterion whose evidence is still not there is left out; the rest may stand.</summary>
    private static List<string> Objections(GradedAnswer reply, List<string> criteria, string nonce, JudgeRequest request, bool isLast)
    {
        var objections = new List<string>();
        if (!reply.Grades.Select(g => g.Criterion).Order(StringComparer.Ordinal).SequenceEqual(criteria.Order(StringComparer.Ordinal)))
        {
            objections.Add($"Each criterion must stand in it exactly once: {string.Join(", ", criteria)}.");
        }
        else if (!isLast)
        {
            objections.AddRange(reply.Grades.Where(g => g.Level != LevelWord.NotShown && (g.Evidence.Count == 0 || g.Evidence.Any(quote => Quotation.In(request.Transcript, quote) is null)))
                .Select(g => $"The evidence for {g.Criterion} must be words of the answer, copied exactly."));
            objections.AddRange(reply.Grades.Where(g => g.Reason.Contains(nonce, StringComparison.OrdinalIgnoreCase)).Select(g => $"The reason for {g.Criterion} repeats a word it must not."));
        }

        return objections;
    }

    private CriterionGrade Grade(string code, GradedAnswer reply, string nonce, JudgeRequest request)
    {
        var graded = reply.Grades.Single(g => g.Criterion == code);
        var evidence = graded.Evidence.Select(quote => Quotation.In(request.Transcript, quote)).ToList();
        if (graded.Level == LevelWord.NotShown)
        {
            return new(code, null, "not_shown", GradingWords.NotShown.For(request.Locale), []);
        }

        if (evidence.Count == 0 || evidence.Contains(null))
        {
            return new(code, null, "unproven", GradingWords.Unproven.For(request.Locale), []);
        }

        var anchor = content.Rubric.Criterion(code).Anchor((int)graded.Level).For(request.Locale);
        var facts = new RecordedFacts(request.Transcript, anchor);
        var usable = !string.IsNullOrWhiteSpace(graded.Reason) && !graded.Reason.Contains(nonce, StringComparison.OrdinalIgnoreCase) && facts.Invented(graded.Reason).Count == 0;
        return new(code, (int)graded.Level, "model", usable ? Language.SpokenText.Clean(graded.Reason) : GradingWords.ByAnchor(anchor, request.Locale), [.. evidence.OfType<Evidence>().Distinct().OrderBy(e => e.Start)]);
    }

    /// <summary>What the model is asked to return: first what it rests on, then why, then the level.</summary>
    [Description("The judgement of one answer.")]
    private sealed record GradedAnswer([property: MaxLength(12)] IReadOnlyList<GradedCriterion> Grades);

    private sealed record GradedCriterion(
        [property: Description("The criterion's code."), MaxLength(40)] string Criterion,
        [property: Description("Words of the answer, copied exactly; empty if nothing shows the criterion."), MaxLength(MostEvidence)] IReadOnlyList<string> Evidence,
        [property: Description("One sentence."), MaxLength(MostReason)] string Reason,
        [property: Description("The level whose description the answer fulfils.")] LevelWord Level);
}
