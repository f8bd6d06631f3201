using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Microsoft.EntityFrameworkCore;

namespace Interview.Core.Reports;

/// <summary>How a report came out that was made again from its record.</summary>
/// <param name="Same">To the last letter.</param>
/// <param name="Why">Where it differs, or why it cannot be made again; null when it is the same.</param>
public sealed record Reproduction(bool Same, string? Why);

/// <summary>Makes reports again from stored verdicts, their rubrics and their scenario (D-10), or judges the answers once more beside them.</summary>
public sealed class Rescoring(InterviewDbContext db, ContentShelf shelf, TimeProvider clock)
{
    public Task<List<Guid>> ReportedAsync(CancellationToken cancellationToken) =>
        db.Interviews.Where(s => s.Report != null).OrderBy(s => s.CreatedAt).Select(s => s.Id).ToListAsync(cancellationToken);

    /// <summary>The report as it comes of the record today, held against the one that is kept.</summary>
    public async Task<Reproduction> ReproduceAsync(Guid interview, CancellationToken cancellationToken)
    {
        if (await LoadAsync(interview, cancellationToken) is not { Report.Body: { } stored } session)
        {
            return new(false, "it has no report.");
        }

        if (stored.MadeBy.Writer.Split(", ") is not [ReportWriter.Name, ..])
        {
            return new(false, $"its words are of another writer, {stored.MadeBy.Writer}.");
        }

        var wanted = stored.MadeBy.Rubric.Split(", ");
        var rubrics = await shelf.RubricsAsync(wanted, cancellationToken);
        if (wanted.FirstOrDefault(hash => rubrics.All(r => r.Hash != hash)) is { } missing)
        {
            return new(false, $"its rubric {missing} is not kept.");
        }

        var (name, hash) = stored.MadeBy.Scenario.Split(' ') is [var first, var second] ? (first, second) : ("", "");
        if (await shelf.ScenarioAsync(hash, cancellationToken) is not { } scenario)
        {
            return new(false, $"its scenario {name} {hash} is not kept.");
        }

        var again = new ReportWriter(rubrics.Single(r => r.Hash == wanted[0]), rubrics).Write(session.Findings(scenario.For(session.Choices)));
        // A model's sentences stand in the record; they are not made of it.
        again = stored.MadeBy.Writer == ReportWriter.Name ? again : again with { Summary = stored.Summary, MadeBy = again.MadeBy with { Writer = stored.MadeBy.Writer } };
        var (one, other) = (StoredJson.Write(stored), StoredJson.Write(again));
        return one == other ? new(true, null) : new(false, $"it differs from letter {Differ(one, other)} on: {Around(one, other)}");
    }

    /// <summary>Judges every submitted answer anew and keeps verdicts and report beside the interview's own.</summary>
    /// <param name="content">Whose rubric and scenarios count.</param>
    /// <returns>Null: there is no such interview, or nothing to judge.</returns>
    public async Task<Rejudgement?> RejudgeAsync(Guid interview, ContentSnapshot content, AnswerGrading grading, CancellationToken cancellationToken)
    {
        if (await LoadAsync(interview, cancellationToken) is not { } session || !session.Answers.Any(a => a.IsSubmitted))
        {
            return null;
        }

        var scenario = content.Scenario(session.ScenarioName).For(session.Choices);
        var verdicts = await Task.WhenAll(session.Answers.Where(a => a.IsSubmitted).Select(async answer =>
        {
            var verdict = await grading.JudgeAsync(session.Id, session.Choices.Mode, session.ToJudge(answer, scenario), cancellationToken);
            return (answer.QuestionId, Judged: new RejudgedAnswer(answer.Id, verdict.CheckedAgainst(answer.Transcript!)));
        }));
        var findings = session.Findings(scenario);
        var report = new ReportWriter(content).Write(findings with
        {
            Stages = [.. findings.Stages.Select(stage => stage with { Verdict = verdicts.FirstOrDefault(v => v.QuestionId == stage.QuestionId).Judged?.Verdict })],
        });
        await shelf.KeepAsync(content.Rubric, scenario, cancellationToken);
        var rejudgement = new Rejudgement(session.Id, [.. verdicts.Select(v => v.Judged)], report, clock.GetUtcNow());
        db.Add(rejudgement);
        await db.SaveChangesAsync(cancellationToken);
        return rejudgement;
    }

    private Task<InterviewSession?> LoadAsync(Guid interview, CancellationToken cancellationToken) =>
        db.Interviews.AsNoTracking().Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Id == interview, cancellationToken);

    private static int Differ(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static string Around(string one, string other)
    {
        var at = Math.Max(0, Differ(one, other) - 20);
        return $"{one[at..Math.Min(one.Length, at + 60)]} → {other[at..Math.Min(other.Length, at + 60)]}";
    }
}
