using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Interview.Api.Resumes;

public sealed record UploadedResponse(Guid Id);

/// <summary>Takes a PDF from the request straight to the file store: never whole in memory, refused as early as it can be.</summary>
internal static class Upload
{
    public const int MaxFileBytes = 10 * 1024 * 1024;

    /// <summary>The part's own header and boundaries.</summary>
    private const int Wrapping = 64 * 1024;

    /// <summary>The slowest sender that the server bears needs half of it for the largest file.</summary>
    private static readonly TimeSpan Pledged = TimeSpan.FromDays(1);

    public static void MapUpload(this IEndpointRouteBuilder resumes) => resumes
        .MapPost("/", UploadResume)
        .WithMetadata(new RequestSizeLimitAttribute(MaxFileBytes + Wrapping))
        .Accepts<UploadForm>("multipart/form-data");

    public static async Task<Results<Accepted<UploadedResponse>, ProblemHttpResult>> UploadResume(
        HttpRequest request, SignedIn me, InterviewDbContext db, IdempotencyKeys keys, FileStore files, WorkLedger ledger, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!IdempotencyKeys.TryRead(request, out var key))
        {
            return Refuse.BecauseInvalid(IdempotencyKeys.Header, "1 to 200 visible ASCII characters.");
        }

        var (taken, refusal) = await TakeAsync(request, files, ledger, cancellationToken);
        if (taken is null)
        {
            return refusal!;
        }

        var kept = false;
        try
        {
            var requestHash = IdempotencyKeys.HashOf("resume", taken.File.Sha256, taken.Name);
            if (await keys.FindAsync(me.Id, key, requestHash, cancellationToken) is { } known)
            {
                return Accepted(known);
            }

            var now = clock.GetUtcNow();
            var resume = new Resume(Guid.CreateVersion7(now), me.Id, taken.File.Id, taken.Name, taken.File.Sha256, taken.File.Size, now);
            db.Resumes.Add(resume);
            db.Send([new KeepFile(taken.File.Id), .. resume.OrderReading()]);
            kept = await keys.TrySaveAsync(me.Id, key, requestHash, resume.Id, now, cancellationToken);
            return Accepted(kept ? resume.Id : (await keys.FindAsync(me.Id, key, requestHash, cancellationToken))!.Value);
        }
        finally
        {
            if (!kept)
            {
                files.Delete(taken.File.Id);
            }
        }
    }

    private static Accepted<UploadedResponse> Accepted(Guid id) => TypedResults.Accepted($"/api/resumes/{id}", new UploadedResponse(id));

    private static async Task<(TakenFile? Taken, ProblemHttpResult? Refusal)> TakeAsync(HttpRequest request, FileStore files, WorkLedger ledger, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 70 } boundary)
        {
            return (null, Refuse.With(StatusCodes.Status415UnsupportedMediaType, Refuse.UnsupportedMediaType));
        }

        if (request.ContentLength > MaxFileBytes + Wrapping)
        {
            return (null, Refuse.With(StatusCodes.Status413PayloadTooLarge, Refuse.TooLarge));
        }

        StoredFile? stored = null;
        var whole = false;
        try
        {
            var parts = new MultipartReader(boundary.Value!, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 8 * 1024 };
            var part = await parts.ReadNextSectionAsync(cancellationToken);
            if (part?.GetContentDispositionHeader() is not { } disposition || !disposition.IsFileDisposition() || HeaderUtilities.RemoveQuotes(disposition.Name) != "file")
            {
                return (null, OneFile());
            }

            await using var content = new BufferedReadStream(part.Body, bufferSize: 4096);
            if (!await content.EnsureBufferedAsync(PdfFile.Signature.Length, cancellationToken))
            {
                return (null, content.BufferedData.Count == 0 ? Refuse.With(StatusCodes.Status400BadRequest, Unreadable.EmptyFile) : NotAPdf());
            }

            // The content decides; what the name and the sender's type claim does not matter (B-D04, B-D05, B-D09).
            if (!content.BufferedData.AsSpan().StartsWith(PdfFile.Signature))
            {
                return (null, NotAPdf());
            }

            // Should this process die before the row is saved, the file belongs to nobody and goes by itself.
            var id = Guid.CreateVersion7();
            await ledger.PledgeDeletionAsync([id], Pledged, cancellationToken);
            stored = await files.WriteAsync(id, content, MaxFileBytes, cancellationToken);
            if (await parts.ReadNextSectionAsync(cancellationToken) is not null)
            {
                return (null, OneFile());
            }

            whole = true;
            return (new(stored, FileNames.ForPeople(disposition)), null);
        }
        catch (FileTooLargeException)
        {
            return (null, Refuse.With(StatusCodes.Status413PayloadTooLarge, Refuse.TooLarge));
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException and not BadHttpRequestException && !cancellationToken.IsCancellationRequested))
        {
            return (null, Refuse.BecauseInvalid("file", "The form is broken off or malformed."));
        }
        finally
        {
            if (!whole && stored is not null)
            {
                files.Delete(stored.Id);
            }
        }
    }

    private static ProblemHttpResult OneFile() => Refuse.BecauseInvalid("file", "The form must hold one part, the file, named \"file\".");

    private static ProblemHttpResult NotAPdf() => Refuse.With(StatusCodes.Status415UnsupportedMediaType, Unreadable.NotAPdf);

    private sealed record TakenFile(StoredFile File, string Name);

    /// <summary>Only for the API's description; the form is read as a stream.</summary>
    public sealed record UploadForm(IFormFile File);
}
