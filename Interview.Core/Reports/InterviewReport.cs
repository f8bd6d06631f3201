using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Core.Reports;

/// <summary>Everything a report is made of.</summary>
public sealed record ReportRequest(string Locale, string TargetRole, Scenario Scenario, IReadOnlyList<AnsweredStage> Stages, ResumeSnapshot Snapshot);

/// <param name="Transcript">Null: asked, never answered.</param>
/// <param name="Verdict">Null: not judged.</param>
public sealed record AnsweredStage(string Stage, string Question, string? Transcript, Verdict? Verdict)
{
    public Guid QuestionId { get; init; }

    /// <summary>The words the question rests on.</summary>
    public IReadOnlyList<Grounding> Grounding { get; init; } = [];
}

/// <summary>
/// The report's words and numbers, in the interview's language. Made of verdicts alone. Members that came later have defaults: every report ever written
/// can still be read.
/// </summary>
public sealed record InterviewReport
{
    public required string TargetRole { get; init; }
    public required string Locale { get; init; }
    public required ReportTotal Total { get; init; }

    /// <summary>Three sentences.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    public required IReadOnlyList<ReportArea> Areas { get; init; }
    public required IReadOnlyList<ReportStage> Stages { get; init; }
    public required IReadOnlyList<ReportGap> NotAssessed { get; init; }
    public required IReadOnlyList<ReportClaim> Claims { get; init; }
    public required ReportAuthors MadeBy { get; init; }
}

/// <param name="Band">The band's title; null with the score.</param>
/// <param name="Assessed">Answers assessed, of all stages of the scenario.</param>
public sealed record ReportTotal(int? Score, string? Band, double Confidence, int Assessed, int Of)
{
    /// <summary>Something was not assessed, and its weight went to the rest.</summary>
    public bool WeightsShared { get; init; }
}

public sealed record ReportArea(string Code, string Title, int Weight, int? Score, double Confidence, IReadOnlyList<ReportCriterion> Criteria)
{
    /// <summary>The band's title; null with the score.</summary>
    public string? Band { get; init; }

    public bool WeightsShared { get; init; }
}

/// <param name="Level">1 to 5, one decimal; null: not assessed, and the reason says why.</param>
public sealed record ReportCriterion(string Code, string Title, double? Level, double Confidence, string Reason);

/// <param name="Strengths">What was done well; <paramref name="Strengths"/> and <see cref="StrengthsFrom"/> go together.</param>
/// <param name="Advice">The one concrete thing to do better; none where nothing was judged, or nothing is lacking.</param>
/// <param name="Delivery">How it was said. Coaching only; no score is made of it.</param>
/// <param name="GraderLabel">Who judged, in words.</param>
public sealed record ReportStage(
    string Name, string Title, string Question, string? Transcript, VerdictStatus Status, IReadOnlyList<ReportGrade> Grades,
    IReadOnlyList<string> Strengths, IReadOnlyList<string> Advice, IReadOnlyList<DeliveryMeasure> Delivery, string GraderLabel)
{
    /// <summary>The criterion each strength was seen in, in the same order.</summary>
    public IReadOnlyList<string> StrengthsFrom { get; init; } = [];

    /// <summary>The criterion the advice is about.</summary>
    public string? AdviceFrom { get; init; }

    /// <summary>The same answer, stronger, in the candidate's own words; null, and <see cref="NotStronger"/> says why.</summary>
    public StrongerAnswer? Stronger { get; init; }

    public string? NotStronger { get; init; }

    /// <summary>Null where nobody judged, and in reports written before this was kept.</summary>
    public ReportScoring? Scoring { get; init; }

    /// <summary>Some level of this stage wants a person's look.</summary>
    public bool NeedsPerson { get; init; }
}

/// <param name="Anchor">What the level means.</param>
/// <param name="NextAnchor">What the next level would have needed; null at the top.</param>
/// <param name="Reason">The rule or the judgement, as a sentence.</param>
public sealed record ReportGrade(
    string Criterion, string Title, int? Level, string? Anchor, string? NextAnchor, string Reason, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The rule that fired, by its name; "model" for a judgement.</summary>
    public string? Rule { get; init; }

    /// <summary>How far several judgements agreed, 0 to 1; null for a single one.</summary>
    public double? Agreement { get; init; }

    public bool NeedsPerson { get; init; }
}

/// <summary>How a stage was scored: enough to do it again.</summary>
/// <param name="Grader">"playbook", or the model's name.</param>
/// <param name="PromptHash">Of the prompt, or of the content that the rules came from.</param>
/// <param name="Judgements">How many independent judgements were combined.</param>
/// <param name="Agreement">How far they agreed, 0 to 1; null for a single one.</param>
/// <param name="FallbackReason">Why rules stood in for a model; null: they did not.</param>
public sealed record ReportScoring(string Grader, string? PromptHash, string RubricHash, int Judgements, double? Agreement, string? FallbackReason);

/// <summary>A stronger version of an answer. Every sentence is the candidate's own, word for word; nothing is added to what they said or wrote.</summary>
/// <param name="Missing">What only the candidate could add, as a sentence; null: nothing is lacking.</param>
public sealed record StrongerAnswer(IReadOnlyList<StrongerSentence> Sentences, string? Missing);

/// <param name="Source"><see cref="Grounding.FromAnswer"/> or <see cref="Grounding.FromResume"/>.</param>
/// <param name="Part">What it does for the answer.</param>
/// <param name="Start">Its place in the transcript, in UTF-16 units; null for a line of the résumé.</param>
/// <param name="Place">Its place in the résumé; null for words of the answer, or where it is not known.</param>
public sealed record StrongerSentence(string Text, string Source, AnswerPart Part, int? Start, Place? Place);

public sealed record ReportGap(string Stage, string Title, string Reason);

/// <summary>A claim of the résumé, and what this interview made of it by the rule of <see cref="ClaimLedger"/>.</summary>
/// <param name="State">"supported" when a question took it up and the answer had something to show for it, "contradicted" when the answer denied it, else "open".</param>
public sealed record ReportClaim(string Text, string State)
{
    public const string Supported = "supported";
    public const string Open = "open";
    public const string Contradicted = "contradicted";

    /// <summary>The résumé's section; null in reports written before this was kept.</summary>
    public string? Section { get; init; }

    public Place? Place { get; init; }

    /// <summary>The stages that asked about it, with the words of each answer that decided.</summary>
    public IReadOnlyList<ClaimProof> AskedIn { get; init; } = [];
}

/// <param name="Evidence">Words of the stage's transcript; none where the answer left the claim open.</param>
public sealed record ClaimProof(string Stage, IReadOnlyList<Evidence> Evidence);

/// <summary>Who made the report: names and hashes, so that it can be made again.</summary>
/// <param name="Rubric">The hash of the rubric whose weights made the total, then those of others that verdicts kept.</param>
/// <param name="Writer">Who wrote the words: "playbook" with the number of its rules, or model and prompt.</param>
public sealed record ReportAuthors(string Grader, string Rubric, string Scenario, string Writer);
