using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Resumes;

namespace Interview.Core.Reports;

/// <summary>What one interview made of the résumé's claims. Which claim a question is about, and which answer counts, is <see cref="ClaimLedger"/>'s to say.</summary>
public static class ClaimReview
{
    /// <summary>From here on a level shows something that was done, and not only said.</summary>
    private const int Shown = 3;

    private const int MostQuotes = 3;

    /// <summary>Criteria whose levels rest on what somebody did, or what came of it.</summary>
    private static readonly HashSet<string> OfDeeds = ["action", "result", "application", "problem", "responsibility", "collaboration", "growth"];

    /// <summary>What the assessed answers showed, by question. A follow-up's answer is heard for the question it follows.</summary>
    public static IReadOnlyList<ClaimFinding> Findings(Scenario scenario, IReadOnlyList<AnsweredStage> stages) =>
    [
        .. Quoting(stages).SelectMany(stage => stage.Grounding.Where(g => g.Source == Grounding.FromResume).Select(g => (stage, g.Quote)))
            .Select(about => (about.stage.QuestionId, Seen: Heard(about.stage, about.Quote, scenario, stages)))
            .Where(found => found.Seen is not null)
            .Select(found => new ClaimFinding(found.QuestionId, found.Seen!.State))
            .DistinctBy(found => found.QuestionId),
    ];

    internal static IReadOnlyList<ReportClaim> Of(ReportRequest request, int most)
    {
        var claims = Claim.In(request.Snapshot.Profile, new FieldPlaces(request.Snapshot.Profile, [], []));
        var asked = Quoting(request.Stages).SelectMany(s => s.Grounding.Where(g => g.Source == Grounding.FromResume).Select(g => new AskedAbout(Guid.Empty, s.QuestionId, g.Quote))).ToList();
        var byQuestion = request.Stages.ToLookup(s => s.QuestionId);
        return
        [
            .. ClaimLedger.Of(claims, asked, Findings(request.Scenario, request.Stages))
                .OrderByDescending(record => record.AskedIn.Count > 0).Take(most)
                .Select(record => new ReportClaim(record.Claim.Text, record.State switch
                {
                    ClaimState.Supported => ReportClaim.Supported,
                    ClaimState.Contradicted => ReportClaim.Contradicted,
                    _ => ReportClaim.Open,
                })
                {
                    Section = record.Claim.Section,
                    Place = record.Claim.Place,
                    AskedIn = [.. record.AskedIn.SelectMany(about => byQuestion[about.QuestionId].SelectMany(stage => Proofs(stage, about.Quote, request)))],
                }),
        ];
    }

    private sealed record Sight(ClaimState State, AnsweredStage Stage, IReadOnlyList<Evidence> Evidence);

    /// <summary>A question that was written and never come to asked nothing.</summary>
    private static IEnumerable<AnsweredStage> Quoting(IReadOnlyList<AnsweredStage> stages) => stages.Where(s => s.Transcript is not null && s.Grounding.Count > 0);

    private static IEnumerable<ClaimProof> Proofs(AnsweredStage asked, string quote, ReportRequest request) =>
        Heard(asked, quote, request.Scenario, request.Stages) is { } sight
            ? sight.Stage == asked ? [new(asked.Stage, sight.Evidence)] : [new(asked.Stage, []), new(sight.Stage.Stage, sight.Evidence)]
            : [new(asked.Stage, [])];

    /// <summary>The last answer that says something decides: it may clear up an earlier one.</summary>
    private static Sight? Heard(AnsweredStage asked, string quote, Scenario scenario, IReadOnlyList<AnsweredStage> stages)
    {
        var followUps = scenario.Stages.Where(s => s.Follows == asked.Stage).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return stages.Where(s => s == asked || followUps.Contains(s.Stage)).Select(s => See(s, quote, isFollowUp: s != asked)).LastOrDefault(sight => sight is not null);
    }

    private static Sight? See(AnsweredStage stage, string quote, bool isFollowUp)
    {
        if (stage is not { Transcript: not null, Verdict: { Status: VerdictStatus.Assessed } verdict })
        {
            return null;
        }

        if (verdict.Parts.Where(p => p.Part == AnswerPart.Denial).Select(p => p.Evidence).ToList() is { Count: > 0 } denied)
        {
            return new(ClaimState.Contradicted, stage, denied);
        }

        var shown = verdict.Grades.Where(g => g.Level >= Shown && OfDeeds.Contains(g.Criterion)).SelectMany(g => g.Evidence).DistinctBy(e => e.Start).OrderBy(e => e.Start).ToList();
        var told = Tells(stage.Transcript, quote);
        return shown.Count > 0 && (told >= 2 || (isFollowUp && told >= 1)) ? new(ClaimState.Supported, stage, [.. shown.OrderByDescending(e => Tells(e.Quote, quote)).Take(MostQuotes).OrderBy(e => e.Start)]) : null;
    }

    /// <summary>How many of the claim's words and figures the text holds.</summary>
    private static int Tells(string text, string claim)
    {
        var figures = Figures.In(claim).ToHashSet(StringComparer.Ordinal);
        return TellingWords.Of(claim).Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)) + Figures.In(text).Distinct().Count(figures.Contains);
    }
}
