using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Interview.Api.Resumes;

/// <param name="Width">In points; 0 with the height where the format has no pages of its own.</param>
/// <param name="Picture">Where its picture is; null until it is drawn.</param>
public sealed record SourcePageResponse(int Number, double Width, double Height, string? Picture);

/// <param name="Box">In points from the page's top left corner, where the format says.</param>
public sealed record SourceLineResponse(int Page, int Line, string Text, BoxResponse? Box, float? Size);

public sealed record BoxResponse(double Left, double Top, double Right, double Bottom);

public sealed record HiddenTextResponse(int Page, string Text, Concealment Because, string Reason);

public sealed record SourceResponse(IReadOnlyList<SourcePageResponse> Pages, IReadOnlyList<SourceLineResponse> Lines, IReadOnlyList<HiddenTextResponse> Hidden);

/// <summary>What a résumé was understood from: its pages, its lines with their places, and what nobody can see on it.</summary>
internal static class SourceApi
{
    private const int SignatureLength = 12;

    public static void MapSource(this IEndpointRouteBuilder resumes)
    {
        resumes.MapGet("/{id:guid}/source", GetSource);
        resumes.MapGet("/{id:guid}/pages/{number:int}", GetPage);
    }

    public static async Task<Results<Ok<SourceResponse>, ProblemHttpResult>> GetSource(Guid id, SignedIn me, InterviewDbContext db, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Include(r => r.Source).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        if (resume is null)
        {
            return Refuse.NotFound();
        }

        var (_, locale) = await ResumesApi.ReaderAsync(me, db, cancellationToken);
        return TypedResults.Ok(resume.Source is not { } source ? new SourceResponse([], [], []) : new(
            [.. source.Pages.Select(page => new SourcePageResponse(page.Number, page.Width, page.Height, page.Picture is { } picture ? $"/api/resumes/{id}/pages/{page.Number}?picture={picture:N}" : null))],
            [.. source.Lines.Select(line => new SourceLineResponse(line.Place.Page, line.Place.Line, line.Text, line.Box is { } box ? new(box.Left, box.Top, box.Right, box.Bottom) : null, line.Size))],
            [.. source.Hidden.Select(hidden => new HiddenTextResponse(hidden.Page, hidden.Text, hidden.Because, ResumeSentences.Of(hidden.Because, locale)))]));
    }

    /// <summary>A page's picture. Its address changes when it is drawn anew; a browser keeps it, and asks each time whether it still may show it.</summary>
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> GetPage(
        Guid id, int number, SignedIn me, InterviewDbContext db, FileStore files, HttpResponse response, CancellationToken cancellationToken)
    {
        var resume = await db.Resumes.AsNoTracking().Include(r => r.Source).SingleOrDefaultAsync(r => r.Id == id && r.CandidateId == me.Id, cancellationToken);
        if (resume?.Source?.Pages.FirstOrDefault(page => page.Number == number)?.Picture is not { } picture || files.OpenRead(picture) is not { } file)
        {
            return Refuse.NotFound();
        }

        response.Headers.CacheControl = "private, no-cache";
        return TypedResults.Stream(file, await TypeOfAsync(file, cancellationToken), entityTag: new EntityTagHeaderValue($"\"{picture:N}\""));
    }

    /// <summary>The content decides, as with everything that is kept here.</summary>
    private static async Task<string> TypeOfAsync(FileStream file, CancellationToken cancellationToken)
    {
        var signature = new byte[SignatureLength];
        var length = await file.ReadAtLeastAsync(signature, SignatureLength, throwOnEndOfStream: false, cancellationToken);
        file.Position = 0;
        return signature.AsSpan(0, length) switch
        {
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "image/png",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P'] => "image/webp",
            _ => throw new InvalidDataException($"Page picture {file.Name} is neither JPEG, PNG nor WebP."),
        };
    }
}
