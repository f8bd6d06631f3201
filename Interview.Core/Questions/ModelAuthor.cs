using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Net;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Models.Chat;
using Interview.Core.Resumes;

namespace Interview.Core.Questions;

/// <summary>
/// Writes questions with the language model, from the same context and under the same rules as the Playbook. A question rests on words of the
/// résumé or of an answer, copied verbatim; what breaks a rule goes back once, and then the Playbook's question serves, labelled with the reason.
/// </summary>
public sealed class ModelAuthor(LanguageModel model, ContentSnapshot content)
{
    private const string Prompt = "write_question";

    // An answer that is cut in its middle still shows where it starts from and what it comes to.
    private const int FewestOfAnAnswer = 400;

    private readonly Playbook.Playbook _playbook = new(content);
    private readonly QuestionRules _rules = new(content.Policies.Questions);

    /// <summary>Never fails: without a usable answer of the model the draft's origin is <see cref="QuestionOrigin.Fallback"/>.</summary>
    public async Task<QuestionDraft> WriteAsync(Guid interview, Stage stage, InterviewContext context, CancellationToken cancellationToken)
    {
        // Templates are the scenario's own words, and an answer that says nothing gives a model nothing to take up (C-09).
        if (stage.Kind == StageKind.Template || _playbook.HasNothingToTakeUp(stage, context))
        {
            return _playbook.Write(stage, context);
        }

        try
        {
            var (values, passages) = Fitting(stage, context);
            var written = await model.AskAsync<WrittenQuestion>(
                new(Prompt, values, Urgency.Live, interview, passages, context.Seed & int.MaxValue, context.Choices.Mode), content.Prompts, reply => Objections(reply, stage, context), cancellationToken);
            return Draft(written.Value, context) with { WroteBy = written.WroteBy };
        }
        catch (ModelFailureException failure)
        {
            return _playbook.Write(stage, context) with { Origin = QuestionOrigin.Fallback, FallbackReason = failure.Code };
        }
    }

    private List<string> Objections(WrittenQuestion reply, Stage stage, InterviewContext context)
    {
        var draft = Draft(reply, context);
        var objections = _rules.Check(draft, stage, context).Select(breach => $"It breaks the rule “{breach.Rule}”: {breach.Found}.").ToList();
        if (draft.Grounding.Count == 0 && (stage.Kind == StageKind.FollowUp || context.Resume.Passages.Count > 0))
        {
            objections.Add(stage.Kind == StageKind.FollowUp ? "The quote must be words of the last answer, copied exactly." : "The quote must be words of the résumé or of an answer, copied exactly.");
        }

        return objections;
    }

    private static QuestionDraft Draft(WrittenQuestion reply, InterviewContext context)
    {
        // The prompt shows "R&amp;D" where the résumé says "R&D".
        var quote = WebUtility.HtmlDecode(reply.Quote).Normalize().Trim();
        var text = WebUtility.HtmlDecode(reply.Question).Normalize().Trim();
        return new(text, QuestionOrigin.Model, "", Ground(quote, context), null);
    }

    /// <summary>Where the quoted words stand; nothing where they stand nowhere.</summary>
    private static IReadOnlyList<Grounding> Ground(string quote, InterviewContext context)
    {
        var korean = Locales.IsKorean(context.Locale);
        if (quote.Length == 0)
        {
            return [];
        }

        if (context.History.Any(asked => asked.Transcript?.Contains(quote, StringComparison.Ordinal) == true))
        {
            return [new(Grounding.FromAnswer, quote, null, null, korean ? "방금 하신 답변에서 이어지는 질문입니다." : "It takes up what you said.")];
        }

        return context.Resume.Passages.FirstOrDefault(passage => passage.Text.Contains(quote, StringComparison.Ordinal)) is { } source
            ? [new(Grounding.FromResume, quote, source.Place, source.Id, korean ? "이력서의 이 내용에서 나온 질문입니다." : "It comes from this line of your résumé.")]
            : [];
    }

    /// <summary>
    /// What of the context fits into the model's (C-10). Dropped first are the oldest questions and answers, then the résumé's last passages, then the
    /// middle of long answers. The stage, the last question and its answer always stay.
    /// </summary>
    private (Dictionary<string, object?> Values, IReadOnlyList<Guid> Passages) Fitting(Stage stage, InterviewContext context)
    {
        var room = model.RoomFor(Prompt, content.Prompts);
        var history = context.History.Where(asked => asked.Transcript is not null).ToList();
        var current = history.FindLast(asked => asked.Stage == stage.Follows) ?? history.LastOrDefault();
        var passages = context.Resume.Passages.ToList();
        var longest = int.MaxValue;
        while (true)
        {
            var values = Values(stage, context, passages, history, longest);
            if (model.Tokens(content.Prompts.Render(Prompt, values)) <= room)
            {
                return (values, [.. passages.Select(passage => passage.Id)]);
            }

            if (history.FindIndex(asked => asked != current) is >= 0 and var oldest)
            {
                history.RemoveAt(oldest);
            }
            else if (passages.Count > 1)
            {
                // By halves: a résumé that does not fit is much too long, not a little.
                passages.RemoveRange(passages.Count / 2, passages.Count - (passages.Count / 2));
            }
            else if (longest > FewestOfAnAnswer)
            {
                longest = Math.Max(FewestOfAnAnswer, Math.Min(longest, current?.Transcript?.Length ?? 0) / 2);
            }
            else
            {
                throw new ModelFailureException(ModelFailure.TooLong, "Not even one question and its answer fit into the model's context.");
            }
        }
    }

    // What stays the same from question to question comes first, so that the server reads it once: rules, role, résumé, then the growing history.
    private Dictionary<string, object?> Values(
        Stage stage, InterviewContext context, IReadOnlyList<ResumePassage> passages, IReadOnlyList<AskedQuestion> history, int longest)
    {
        var limits = stage.Limits.For(context.Locale);
        var forbidden = stage.Forbidden.For(context.Locale);
        return new()
        {
            ["language"] = Locales.IsKorean(context.Locale) ? "Korean" : "English",
            ["interviewer"] = content.PersonaOf(context.Choices).Description.For(context.Locale),
            ["role"] = context.TargetRole,
            ["talent"] = context.Choices.TalentProfile,
            ["passages"] = passages.Select(passage => new { number = passage.Ordinal + 1, section = passage.Section, text = passage.Text }).ToList(),
            ["history"] = history.Select(asked => new { stage = asked.Stage, question = asked.Text, answer = Shortened(asked.Transcript!, longest) }).ToList(),
            ["stage"] = stage.Title.For(context.Locale),
            ["guide"] = stage.Guide.For(context.Locale),
            ["follows"] = stage.Kind == StageKind.FollowUp ? "the last answer" : null,
            ["min"] = limits.Min,
            ["max"] = limits.Max,
            ["forbidden"] = forbidden.Count == 0 ? null : string.Join(", ", forbidden),
        };
    }

    private static string Shortened(string answer, int longest) =>
        answer.Length <= longest ? answer : $"{answer[..(longest / 2)]} […] {answer[^(longest / 2)..]}";

    /// <summary>What the model is asked to return, in this order: first what the question rests on, then the question.</summary>
    [Description("The next question of the interview.")]
    private sealed record WrittenQuestion(
        [property: Description("Words of the résumé or of an answer that the question rests on, copied exactly; empty if there are none."), MaxLength(200)] string Quote,
        [property: Description("The question as it is spoken."), MaxLength(500)] string Question);
}
