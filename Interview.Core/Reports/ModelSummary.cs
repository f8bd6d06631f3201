using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Models.Chat;

namespace Interview.Core.Reports;

/// <summary>
/// Lets the model put a report's three sentences into words. It sees the levels and their reasons, no transcript; each sentence names the verdicts it rests
/// on, and none may hold a number, name or quotation that the report does not hold. Otherwise the report keeps the sentences it has.
/// </summary>
public sealed class ModelSummary(LanguageModel model, PromptLibrary prompts)
{
    private const string Prompt = "write_report";
    private const int Sentences = 3;
    private const int LongestSentence = 300;

    /// <summary>The report with the model's sentences, or as it was.</summary>
    public async Task<InterviewReport> WriteAsync(Guid interview, InterviewMode mode, InterviewReport report, CancellationToken cancellationToken)
    {
        var verdicts = report.Stages.SelectMany(stage => stage.Grades.Where(g => g.Level is not null).Select(grade => (stage, grade))).ToList();
        if (report.Total.Score is null || !model.Serves)
        {
            return report;
        }

        var total = $"{report.Total.Score}/100, {report.Total.Band}";
        var facts = new RecordedFacts([total, .. report.Summary, .. report.Areas.Select(a => $"{a.Title} {a.Score}"), .. verdicts.SelectMany(v => (string?[])[v.stage.Title, v.grade.Title, v.grade.Reason, v.grade.Anchor, v.grade.NextAnchor]).OfType<string>()]);
        var values = new Dictionary<string, object?>
        {
            ["language"] = Locales.IsKorean(report.Locale) ? "Korean" : "English",
            ["role"] = report.TargetRole,
            ["total"] = total,
            ["areas"] = report.Areas.Where(a => a.Score is not null).Select(a => new { title = a.Title, score = a.Score }).ToList(),
            ["verdicts"] = verdicts.Select((v, i) => new { number = i + 1, stage = v.stage.Title, criterion = v.grade.Title, level = v.grade.Level, reason = v.grade.Anchor, next = v.grade.NextAnchor }).ToList(),
        };
        try
        {
            var written = await model.AskAsync<WrittenSummary>(new(Prompt, values, Urgency.Bulk, interview, Mode: mode), prompts, reply => Objections(reply, verdicts.Count, facts, report.Locale), cancellationToken);
            return report with { Summary = [.. written.Value.Sentences.Select(s => SpokenText.Clean(s.Text))], MadeBy = report.MadeBy with { Writer = $"{ReportWriter.Name}, {written.WroteBy}" } };
        }
        catch (ModelFailureException)
        {
            // The Playbook's sentences are true and stand already.
            return report;
        }
    }

    private static List<string> Objections(WrittenSummary reply, int verdicts, RecordedFacts facts, string locale)
    {
        var objections = new List<string>();
        if (reply.Sentences.Count != Sentences)
        {
            objections.Add($"There must be {Sentences} sentences.");
        }

        foreach (var sentence in reply.Sentences)
        {
            if (sentence.Verdicts.Count == 0 || sentence.Verdicts.Any(number => number < 1 || number > verdicts))
            {
                objections.Add("Each sentence must name the numbers of the verdicts it rests on.");
            }

            if (string.IsNullOrWhiteSpace(sentence.Text) || Locales.IsKorean(locale) != sentence.Text.Any(c => c is >= '가' and <= '힣'))
            {
                objections.Add("Each sentence must be in the language asked for.");
            }

            objections.AddRange(facts.Invented(sentence.Text).Take(3).Select(invented => $"“{invented}” does not stand in what you were given."));
        }

        return [.. objections.Distinct()];
    }

    [Description("The report's three sentences.")]
    private sealed record WrittenSummary([property: MaxLength(Sentences)] IReadOnlyList<WrittenSentence> Sentences);

    private sealed record WrittenSentence(
        [property: Description("Numbers of the verdicts the sentence rests on."), MaxLength(12)] IReadOnlyList<int> Verdicts,
        [property: Description("The sentence."), MaxLength(LongestSentence)] string Text);
}
