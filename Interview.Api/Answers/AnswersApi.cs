using System.ComponentModel.DataAnnotations;
using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Answers;
using Interview.Core.Content;
using Interview.Core.Data;
using Interview.Core.Interviews;
using Interview.Core.Language;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Interview.Api.Answers;

public sealed record OpenAnswerRequest(Guid QuestionId);

/// <summary>An empty transcript is an answer too: the candidate said nothing.</summary>
/// <param name="Wording">Which wording of the question these words answer, from 1, so that a late copy of a question back asks for nothing twice.</param>
public sealed record SubmitAnswerRequest([Required(AllowEmptyStrings = true), StringLength(Answer.MaxLength)] string Transcript, [Range(1, 9)] int? Wording = null);

/// <param name="Speech">Where to send the sound; null while answers are typed or transcribed in the browser.</param>
public sealed record OpenedAnswerResponse(Guid Id, Guid QuestionId, AnswerStatus Status, SpeechTicket? Speech);

public sealed record SpeechTicket(string Url, string Ticket);

internal static class AnswersApi
{
    public static void MapAnswers(this IEndpointRouteBuilder interviews)
    {
        var answers = interviews.MapGroup("/{id:guid}/answers");
        answers.MapPost("/", OpenAnswer);
        answers.MapPost("/{answerId:guid}/submission", SubmitAnswer);
    }

    public static async Task<Results<Created<OpenedAnswerResponse>, Ok<OpenedAnswerResponse>, ProblemHttpResult>> OpenAnswer(
        Guid id, OpenAnswerRequest request, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        (Answer Answer, bool IsNew)? opened = null;
        var session = await db.DecideAsync(
            token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id && s.Questions.Any(q => q.Id == request.QuestionId), token),
            found =>
            {
                opened = found.Open(request.QuestionId, content.Scenario(found), clock.GetUtcNow());
                return [];
            },
            cancellationToken);
        if (session is null || opened is not var (answer, isNew))
        {
            return Refuse.NotFound();
        }

        var response = new OpenedAnswerResponse(answer.Id, answer.QuestionId, answer.Status, Speech: null);
        return isNew ? TypedResults.Created($"/api/interviews/{id}", response) : TypedResults.Ok(response);
    }

    public static async Task<Results<Accepted, ProblemHttpResult>> SubmitAnswer(
        Guid id, Guid answerId, SubmitAnswerRequest request, SignedIn me, InterviewDbContext db, ContentLibrary content, TimeProvider clock, CancellationToken cancellationToken)
    {
        var transcript = SpokenText.Clean(request.Transcript);
        var turn = new Turn(content.Current);
        var session = await db.DecideAsync(
            token => db.Interviews.Whole().SingleOrDefaultAsync(s => s.Id == id && s.CandidateId == me.Id && s.Answers.Any(a => a.Id == answerId), token),
            found => turn.Take(found, answerId, transcript, request.Wording, content.Scenario(found), clock.GetUtcNow()),
            cancellationToken);
        return session is null ? Refuse.NotFound() : TypedResults.Accepted($"/api/interviews/{id}");
    }
}
