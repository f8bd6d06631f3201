using Interview.Core.Security;
using Interview.Core.Speech;
using Interview.Core.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Interview.MediaServer.Speech;

internal static class AudioApi
{
    public static IEndpointRouteBuilder MapAudio(this IEndpointRouteBuilder app)
    {
        var audio = app.MapGroup(AudioLinks.Prefix).WithTags("Speech");
        audio.MapMethods("/{fileId:guid}", [HttpMethods.Get, HttpMethods.Head], GetAudio).WithName(nameof(GetAudio));
        return app;
    }

    public static Results<FileStreamHttpResult, ProblemHttpResult> GetAudio(
        Guid fileId, HttpContext context, SignedUrls links, FileStore files, TimeProvider clock)
    {
        var query = context.Request.Query;
        switch (links.Check(context.Request.Path, Only(query["expires"]), Only(query["signature"]), clock.GetUtcNow()))
        {
            case SignatureState.Expired:
                return Refused(StatusCodes.Status403Forbidden, "media.expired", "This link has ended. Fetch the interview again for a fresh one.");
            case SignatureState.Altered:
                return Refused(StatusCodes.Status403Forbidden, "media.altered", "This link is not one of ours.");
        }

        FileStream? file;
        try
        {
            file = files.OpenRead(fileId);
        }
        catch (StorageUnavailableException)
        {
            context.Response.Headers.RetryAfter = "5";
            return Refused(StatusCodes.Status503ServiceUnavailable, "service.unavailable", "The sound cannot be read at the moment.");
        }

        if (file is null)
        {
            return Refused(StatusCodes.Status404NotFound, "not_found", "There is no such sound.");
        }

        var left = long.Parse(query["expires"]!) - clock.GetUtcNow().ToUnixTimeSeconds();
        var headers = context.Response.Headers;
        headers.CacheControl = $"private, max-age={left}, immutable";
        headers.ContentDisposition = $"inline; filename=\"{fileId:N}.wav\"";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A file never changes under its id, so the id is the tag.
        return TypedResults.Stream(file, WaveSound.ContentType, entityTag: new EntityTagHeaderValue($"\"{fileId:N}\""), enableRangeProcessing: true);
    }

    private static string? Only(IReadOnlyList<string?> values) => values is [var value] ? value : null;

    private static ProblemHttpResult Refused(int status, string code, string title) =>
        TypedResults.Problem(statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["code"] = code });
}
