using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Messaging;
using Interview.Core.Models.Chat;
using Interview.Core.Reports;
using Microsoft.EntityFrameworkCore;

namespace Interview.Worker.Gpu.Evaluation;

/// <summary>
/// Judges one answer. Where no model has sentences to add, the last verdict writes the report in the same save: an order of its own would read everything
/// again, and candidates wait for it (decision 9).
/// </summary>
internal sealed partial class EvaluateAnswerHandler(
    InterviewDbContext db, ContentLibrary content, ContentShelf shelf, TimeProvider clock, ChatModelOptions options, ModelState state, ILogger<EvaluateAnswerHandler> logger, LanguageModel? model = null)
    : IMessageHandler<EvaluateAnswer>
{
    public async Task HandleAsync(EvaluateAnswer order, CancellationToken cancellationToken)
    {
        var session = await LoadAsync(order, cancellationToken);
        if (session?.Answers.Single(a => a.Id == order.AnswerId) is not { Status: AnswerStatus.Submitted or AnswerStatus.NotAssessed } answer)
        {
            return;
        }

        var (current, scenario) = (content.Current, content.Scenario(session));
        var verdict = (await new AnswerGrading(current, options, state, model)
            .JudgeAsync(session.Id, session.Choices.Mode, session.ToJudge(answer, scenario), cancellationToken))
            .CheckedAgainst(answer.Transcript!);
        await shelf.KeepAsync(current.Rubric, scenario, cancellationToken);
        var writer = model is null && session.IsLastToJudge(answer) ? await ReportWriter.ForAsync(session, current.Rubric, shelf, cancellationToken) : null;
        // On what another worker changed meanwhile the writer may lack a rubric; then the report is ordered.
        await RecordAsync(order, verdict, session, found => found == session ? Written(writer, found, scenario) : null, cancellationToken);
    }

    /// <summary>One answer that cannot be judged does not hold up the report (D-09).</summary>
    public Task GiveUpAsync(EvaluateAnswer order, Failure failure, CancellationToken cancellationToken) =>
        RecordAsync(order, Verdict.NotAssessed(PlaybookGrader.Name, content.Current.Rubric.Hash, failure.Code), loaded: null, _ => null, cancellationToken);

    private Task<InterviewSession?> LoadAsync(EvaluateAnswer order, CancellationToken cancellationToken) =>
        db.Interviews.Whole().Include(s => s.Report).SingleOrDefaultAsync(s => s.Answers.Any(a => a.Id == order.AnswerId), cancellationToken);

    private Task RecordAsync(EvaluateAnswer order, Verdict verdict, InterviewSession? loaded, Func<InterviewSession, InterviewReport?> write, CancellationToken cancellationToken) =>
        db.DecideAsync(token => LoadAsync(order, token), session => session.Record(order.AnswerId, verdict, clock.GetUtcNow(), () => write(session)), cancellationToken, loaded);

    /// <summary>A report that cannot be written does not cost the answer its verdict: as an order it fails under its own name.</summary>
    private InterviewReport? Written(ReportWriter? writer, InterviewSession session, Scenario scenario)
    {
        try
        {
            return writer?.Write(session.Findings(scenario));
        }
        catch (Exception failure)
        {
            LogNotWritten(failure, session.Id);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "The report of interview {Interview} could not be written with its last verdict.")]
    private partial void LogNotWritten(Exception failure, Guid interview);
}
