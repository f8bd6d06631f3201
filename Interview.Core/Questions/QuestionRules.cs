using System.Text.RegularExpressions;
using Interview.Core.Content;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Resumes;

namespace Interview.Core.Questions;

/// <summary>What every question must obey, whoever wrote it.</summary>
public sealed partial class QuestionRules(QuestionPolicy policy)
{
    private const double SameQuestion = 0.7;

    /// <summary>The rules the draft breaks; empty when it may be asked.</summary>
    public IReadOnlyList<RuleBreach> Check(QuestionDraft draft, Stage stage, InterviewContext context) =>
    [
        .. Length(draft.Text, stage.Limits.For(context.Locale)),
        .. Form(draft.Text, context.Locale),
        .. stage.Forbidden.For(context.Locale).Where(word => SpokenText.Holds(draft.Text, word)).Take(1).Select(word => new RuleBreach("vocabulary", word)),
        .. Quotes(draft, context),
        .. Recap(draft, context),
        .. context.History.Where(asked => IsSame(asked.Text, draft.Text)).Take(1).Select(asked => new RuleBreach("duplicate", asked.Text)),
    ];

    /// <summary>What can be said of a sentence without knowing whom it is for: one question, register, no machinery, no forbidden topic.</summary>
    public IReadOnlyList<RuleBreach> Form(string text, string locale) => [.. OneQuestion(text, locale), .. Wording(text, locale)];

    private static IEnumerable<RuleBreach> Length(string text, LengthLimit limit)
    {
        if (text.Length < limit.Min)
        {
            yield return new("length.min", $"{text.Length} characters");
        }

        if (text.Length > limit.Max)
        {
            yield return new("length.max", $"{text.Length} characters");
        }
    }

    private IEnumerable<RuleBreach> OneQuestion(string text, string locale)
    {
        // What somebody else said may hold a question mark; it is not asked here.
        var own = Quoted().Replace(text, "“…”");
        var endings = Cue.AnyOf(policy.Endings.For(locale));
        var sentences = SpokenText.Sentences(own);
        var asking = sentences.Where(s => s.Text.EndsWith('?') || endings.IsMatch(s.Text)).ToList();
        if (asking.Count != 1)
        {
            yield return new(asking.Count == 0 ? "asks.nothing" : "asks.twice", own);
        }
        else if (asking[0] != sentences[^1])
        {
            yield return new("asks.last", own);
        }
        else if (Locales.IsKorean(locale) && !endings.IsMatch(asking[0].Text))
        {
            yield return new("register", asking[0].Text);
        }

        if (Cue.AnyOf(policy.TwoInOne.For(locale)).Match(own) is { Success: true } two)
        {
            yield return new("asks.two_in_one", two.Value);
        }

        if (Locales.IsKorean(locale) && sentences.FirstOrDefault(s => !Polite().IsMatch(s.Text)) is { Text: not null } plain)
        {
            yield return new("register", plain.Text);
        }
    }

    private IEnumerable<RuleBreach> Wording(string text, string locale)
    {
        var own = Quoted().Replace(text, "“…”");
        if (Cue.AnyOf(policy.Meta.For(locale)).Match(own) is { Success: true } meta)
        {
            yield return new("meta", meta.Value);
        }

        if (Cue.AnyOf(policy.Slang.For(locale)).Match(own) is { Success: true } slang)
        {
            yield return new("register", slang.Value);
        }

        foreach (var topic in policy.ForbiddenTopics)
        {
            if (Cue.AnyOf(topic.Words.Ko).IsMatch(text) || Cue.AnyOf(topic.Words.En).IsMatch(text))
            {
                yield return new("topic", topic.Topic);
            }
        }

        if (text.Contains('\n') || text != SpokenText.Clean(text))
        {
            yield return new("form", "line breaks, control characters or another form than NFC");
        }

        if (Unfinished().Match(own) is { Success: true } unfinished)
        {
            yield return new("form", unfinished.Value);
        }
    }

    private static IEnumerable<RuleBreach> Quotes(QuestionDraft draft, InterviewContext context)
    {
        var resume = new Lazy<string>(() => ResumeWords.Of(context.Resume));
        foreach (var grounding in draft.Grounding)
        {
            var occurs = grounding.Source switch
            {
                Grounding.FromResume => resume.Value.Contains(grounding.Quote, StringComparison.Ordinal),
                Grounding.FromAnswer => Answers(context).Any(a => a.Contains(grounding.Quote, StringComparison.Ordinal)),
                _ => false,
            };
            if (!occurs || string.IsNullOrWhiteSpace(grounding.Quote))
            {
                yield return new("quote.invented", grounding.Quote);
            }
        }

        foreach (Match quoted in Quoted().Matches(draft.Text))
        {
            var words = quoted.Groups["words"].Value;
            if (context.Choices.TalentProfile?.Contains(words, StringComparison.Ordinal) != true && !resume.Value.Contains(words, StringComparison.Ordinal) && !Answers(context).Any(a => a.Contains(words, StringComparison.Ordinal)))
            {
                yield return new("quote.invented", words);
            }
        }
    }

    // "You said that …" must rest on the answer, and no number may be put into the candidate's mouth (C-09).
    private IEnumerable<RuleBreach> Recap(QuestionDraft draft, InterviewContext context)
    {
        if (!Cue.AnyOf(policy.Recap.For(context.Locale)).IsMatch(draft.Text))
        {
            yield break;
        }

        if (draft.Grounding.All(g => g.Source != Grounding.FromAnswer))
        {
            yield return new("recap.ungrounded", draft.Text);
        }

        var known = new Lazy<string>(() => string.Join('\n', Answers(context).Append(ResumeWords.Of(context.Resume))));
        foreach (Match number in Number().Matches(draft.Text))
        {
            if (!known.Value.Contains(number.Value, StringComparison.Ordinal))
            {
                yield return new("recap.invented", number.Value);
            }
        }
    }

    private static IEnumerable<string> Answers(InterviewContext context) => context.History.Select(h => h.Transcript).OfType<string>();

    // The same question about another line of the résumé is still the same question.
    private static bool IsSame(string asked, string text) => Likeness.Of(asked, text) >= SameQuestion || Likeness.Of(Frame(asked), Frame(text)) >= 0.9;

    private static string Frame(string text) => Quoted().Replace(text, "");

    [GeneratedRegex("“(?<words>[^”]*)”|‘(?<words>[^’]*)’|\"(?<words>[^\"]*)\"")]
    private static partial Regex Quoted();

    // A slot that was not filled, or a particle left in both its forms.
    [GeneratedRegex(@"[{}]|[은이을과]\([는가를와]\)|\((?:으|이)\)[가-힣]")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"[0-9][0-9.,]*[0-9]|[0-9]")]
    private static partial Regex Number();

    [GeneratedRegex(@"(니다|니까|세요|시죠|까요|나요|가요|네요|군요|데요|십시오|어요|아요|지요|죠)[.?!]?$")]
    private static partial Regex Polite();
}
