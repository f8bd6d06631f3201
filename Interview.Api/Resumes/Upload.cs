using Interview.Api.Http;
using Interview.Api.Security;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Interview.Core.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Npgsql;

namespace Interview.Api.Resumes;

/// <param name="Id">The résumé.</param>
/// <param name="Known">True when this file had come before and no second résumé was made of it.</param>
public sealed record UploadedResponse(Guid Id, bool Known);

/// <summary>Takes a file from the request straight to the file store: never whole in memory, refused as early as it can be, and the same file only once.</summary>
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
            var now = clock.GetUtcNow();
            while (true)
            {
                if (await keys.FindAsync(me.Id, key, requestHash, cancellationToken) is { } repeated)
                {
                    return Accepted(repeated, known: true);
                }

                // The same content is the same résumé, whatever it is called; where it was not read it is read again.
                var known = await db.DecideAsync(
                    token => db.Resumes.SingleOrDefaultAsync(r => r.CandidateId == me.Id && r.FileSha256 == taken.File.Sha256, token), found => found.ReceiveAgain(), cancellationToken);
                if (known is not null)
                {
                    await keys.TrySaveAsync(me.Id, key, requestHash, known.Id, now, cancellationToken);
                    return Accepted(known.Id, known: true);
                }

                var resume = new Resume(Guid.CreateVersion7(now), me.Id, taken.File.Id, taken.Name, taken.File.Sha256, taken.File.Size, now);
                db.Resumes.Add(resume);
                db.Send([new KeepFile(taken.File.Id), .. resume.OrderReading()]);
                if (kept = await TrySaveAsync(() => keys.TrySaveAsync(me.Id, key, requestHash, resume.Id, now, cancellationToken)))
                {
                    return Accepted(resume.Id, known: false);
                }
            }
        }
        finally
        {
            if (!kept)
            {
                files.Delete(taken.File.Id);
            }
        }
    }

    /// <returns>False when the same content came in the same moment; nothing of ours was saved.</returns>
    private static async Task<bool> TrySaveAsync(Func<Task<bool>> save)
    {
        try
        {
            return await save();
        }
        catch (DbUpdateException lost) when (lost.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "resumes_content" })
        {
            return false;
        }
    }

    private static Accepted<UploadedResponse> Accepted(Guid id, bool known) => TypedResults.Accepted($"/api/resumes/{id}", new UploadedResponse(id, known));

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
        var taken = false;
        try
        {
            var parts = new MultipartReader(boundary.Value!, request.Body) { HeadersCountLimit = 8, HeadersLengthLimit = 8 * 1024 };
            var part = await parts.ReadNextSectionAsync(cancellationToken);
            if (part?.GetContentDispositionHeader() is not { } disposition || !disposition.IsFileDisposition() || HeaderUtilities.RemoveQuotes(disposition.Name) != "file")
            {
                return (null, OneFile());
            }

            await using var content = new BufferedReadStream(part.Body, bufferSize: 4096);
            await content.EnsureBufferedAsync(ResumeFile.HeadLength, cancellationToken);

            // The content decides; what the name and the sender's type claim does not matter (B-D04, B-D05, B-D09).
            ResumeFile.RequireHead(content.BufferedData);

            // Should this process die before the row is saved, the file belongs to nobody and goes by itself.
            var id = Guid.CreateVersion7();
            await ledger.PledgeDeletionAsync([id], Pledged, cancellationToken);
            stored = await files.WriteAsync(id, content, MaxFileBytes, cancellationToken);
            await using (var whole = files.OpenRead(stored.Id)!)
            {
                ResumeFile.FormatOf(whole);
            }

            if (await parts.ReadNextSectionAsync(cancellationToken) is not null)
            {
                return (null, OneFile());
            }

            taken = true;
            return (new(stored, FileNames.ForPeople(disposition)), null);
        }
        catch (ResumeUnreadableException refused)
        {
            return (null, Refuse.With(refused.Code == Unreadable.EmptyFile ? StatusCodes.Status400BadRequest : StatusCodes.Status415UnsupportedMediaType, refused.Code, refused.Message));
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
            if (!taken && stored is not null)
            {
                files.Delete(stored.Id);
            }
        }
    }

    private static ProblemHttpResult OneFile() => Refuse.BecauseInvalid("file", "The form must hold one part, the file, named \"file\".");

    private sealed record TakenFile(StoredFile File, string Name);

    /// <summary>Only for the API's description; the form is read as a stream.</summary>
    public sealed record UploadForm(IFormFile File);
}
