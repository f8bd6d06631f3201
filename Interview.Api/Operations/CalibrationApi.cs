using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Core.Content;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Interview.Core.Reports;
using Interview.Core.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Interview.Api.Operations;

/// <param name="Rubric">The hash of a rubric on offer; null: the one in use.</param>
public sealed record TryEvaluationRequest(
    [Required, StringLength(1_000)] string Question, [Required(AllowEmptyStrings = true), StringLength(Core.Answers.Answer.MaxLength)] string Answer,
    [Required, PlainText(120)] string Role, [Required, StringLength(64)] string Stage, [Required, AllowedValues("ko", "en")] string Locale, [StringLength(64)] string? Rubric = null);

/// <param name="Stage">The verdict as a report would show it: anchors, what the next level needs, strengths and advice.</param>
/// <param name="Reason">Why nothing was assessed; null: something was.</param>
public sealed record TriedEvaluationResponse(Verdict Verdict, ReportStage Stage, string Rubric, string? Reason);

public sealed record RubricOnOffer(string Hash, bool IsCurrent, DateTimeOffset? KeptAt);

public sealed record StageOnOffer(string Name, Localized Title);

public sealed record CalibrationResponse(IReadOnlyList<StageOnOffer> Stages, IReadOnlyList<RubricOnOffer> Rubrics);

/// <summary>Rubric and grader tried on one answer, so that operators see what a change would do. Nothing is kept.</summary>
internal static class CalibrationApi
{
    public static void MapCalibration(this IEndpointRouteBuilder operations)
    {
        operations.MapGet("/calibration", GetCalibration);
        operations.MapPost("/evaluations", TryEvaluation);
    }

    public static Ok<CalibrationResponse> GetCalibration(ContentLibrary content)
    {
        var current = content.Current;
        return TypedResults.Ok(new CalibrationResponse(
            [.. current.Scenarios.SelectMany(s => s.Stages).DistinctBy(s => s.Name).Select(s => new StageOnOffer(s.Name, s.Title))],
            [new(current.Rubric.Hash, IsCurrent: true, KeptAt: null)]));
    }

    public static Results<Ok<TriedEvaluationResponse>, ProblemHttpResult> TryEvaluation(TryEvaluationRequest request, ContentLibrary content)
    {
        var current = content.Current;
        if (current.Scenarios.FirstOrDefault(s => s.Stages.Any(stage => stage.Name == request.Stage)) is not { } scenario)
        {
            return Refuse.BecauseInvalid("stage", "There is no such stage.");
        }

        if (request.Rubric is { } hash && hash != current.Rubric.Hash)
        {
            return Refuse.BecauseInvalid("rubric", "There is no such rubric.");
        }

        return TypedResults.Ok(Try(request, scenario, scenario.Stage(request.Stage), current));
    }

    private static TriedEvaluationResponse Try(TryEvaluationRequest request, Scenario scenario, Stage stage, ContentSnapshot content)
    {
        var transcript = SpokenText.Clean(request.Answer);
        var verdict = new PlaybookGrader(content).Judge(new(stage, request.Question, transcript, request.Locale, request.Role, Resume: null)).CheckedAgainst(transcript);
        var nobody = new ResumeSnapshot(new ResumeProfile { Header = new(null, request.Role, null) }, []);
        var report = new ReportWriter(content).Write(new(request.Locale, request.Role, scenario with { Stages = [stage] }, [new(stage.Name, request.Question, transcript, verdict)], nobody));
        return new(verdict, report.Stages[0], content.Rubric.Hash, verdict.Reason);
    }
}
