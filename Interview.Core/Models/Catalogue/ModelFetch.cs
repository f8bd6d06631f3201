using System.Security.Cryptography;
using Interview.Core.Language;

namespace Interview.Core.Models.Catalogue;

/// <summary>
/// Fetches a model: asks for the licence's sake first, looks for room on the disk, goes on where the last time broke off, checks size, kind and checksum, and only then
/// gives the file its name. Whatever goes wrong is a <see cref="ModelTroubleException"/>.
/// </summary>
public sealed class ModelFetch(ModelStore store, TimeProvider clock, FetchLimits? limits = null, HttpClient? client = null, Func<string, long>? freeBytes = null)
{
    private const int BufferBytes = 1024 * 1024;

    private readonly FetchLimits _limits = limits ?? new();
    private readonly ModelSource _source = new(client ?? ModelSource.NewClient());
    private readonly Func<string, long> _free = freeBytes ?? (folder => new DriveInfo(folder).AvailableFreeSpace);

    /// <param name="sha256">The checksum the user knows; it is compared in place of the catalogue's.</param>
    /// <param name="acceptNonCommercial">The user accepts that the licence allows no business.</param>
    /// <exception cref="ModelTroubleException">The model is not there afterwards; the sentence says why.</exception>
    public async Task<ModelReceipt> PullAsync(
        CatalogueModel model, string? sha256, bool acceptNonCommercial, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        var accepted = Accepted(model, acceptNonCommercial);
        using var held = store.Hold(model);
        try
        {
            if (!File.Exists(store.FileOf(model)))
            {
                await FetchAsync(model, progress, cancellationToken);
                var fetched = await ExamineAsync(model, store.PartOf(model), sha256, store.NoteOf(model)?.LinkedSha256, accepted, progress, cancellationToken);
                store.Publish(model);
                store.Keep(model, fetched);
                return fetched;
            }

            var there = await ExamineAsync(model, store.FileOf(model), sha256, null, accepted, progress, cancellationToken);
            store.Keep(model, there);
            return there;
        }
        catch (IOException full) when (IsFull(full))
        {
            throw DiskIsFull(model, null);
        }
        catch (UnauthorizedAccessException)
        {
            throw store.NotWritable();
        }
    }

    /// <summary>Reads the file again and compares it with what is known of it.</summary>
    /// <exception cref="ModelTroubleException">It is not there, or not what it was.</exception>
    public async Task<ModelReceipt> VerifyAsync(CatalogueModel model, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        if (store.StandingOf(model) is { Presence: ModelPresence.Absent or ModelPresence.Partial })
        {
            throw new ModelTroubleException(
                ModelTrouble.Absent,
                $"{model.Id}의 파일이 없어요. './interview models pull {model.Id}'로 내려받을 수 있어요.",
                $"The file of {model.Id} is not here; './interview models pull {model.Id}' fetches it.");
        }

        var known = store.ReceiptOf(model);
        var receipt = await ExamineAsync(model, store.FileOf(model), known is { Checksum: ChecksumFrom.User } ? known.Sha256 : null, null, known?.AcceptedNonCommercialAt, progress, cancellationToken);
        if (known is not null && known.Sha256 != receipt.Sha256)
        {
            throw WrongSum(model, known.Sha256, receipt.Sha256);
        }

        receipt = receipt with { Checksum = receipt.Checksum == ChecksumFrom.Nobody ? known?.Checksum ?? ChecksumFrom.Nobody : receipt.Checksum, FetchedAt = known?.FetchedAt ?? receipt.FetchedAt };
        store.Keep(model, receipt);
        return receipt;
    }

    private DateTimeOffset? Accepted(CatalogueModel model, bool now) =>
        model.Licence.Commercial ? null
        : store.ReceiptOf(model)?.AcceptedNonCommercialAt ?? (now
            ? clock.GetUtcNow()
            : throw new ModelTroubleException(
                ModelTrouble.Licence,
                $"{model.Id}의 라이선스({model.Licence.Name})는 사업에 쓰는 것을 허락하지 않아요: {model.Licence.Link} 동의하면 --accept-noncommercial을 붙여 다시 실행해 주세요. 실전(채용) 면접에는 쓰이지 않아요.",
                $"The licence of {model.Id} ({model.Licence.Name}) allows no use for a business: {model.Licence.Link} If you accept that, run this again with --accept-noncommercial; it will never serve in hiring interviews."));

    private async Task FetchAsync(CatalogueModel model, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        var pause = _limits.Pause;
        for (var tries = 1; ;)
        {
            var before = PartLength(model);
            try
            {
                await FetchOnceAsync(model, progress, cancellationToken);
                return;
            }
            catch (PartOfAnotherFileException)
            {
                store.DropPart(model);
                continue;
            }
            catch (FetchInterruptedException broken)
            {
                (tries, pause) = PartLength(model) > before ? (1, _limits.Pause) : (tries + 1, pause * 2);
                if (tries > _limits.Tries)
                {
                    throw Broken(model, broken);
                }

                await Task.Delay(broken.After is { } asked && asked > pause && asked < TimeSpan.FromMinutes(2) ? asked : pause, clock, cancellationToken);
            }
        }
    }

    private async Task FetchOnceAsync(CatalogueModel model, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        var note = store.NoteOf(model);
        var have = note?.Source == model.Source ? PartLength(model) : 0;
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(_limits.Silence);
        try
        {
            using var answer = await _source.AskAsync(model, have, note?.Validator, silence.Token);
            if (answer is null)
            {
                return;
            }

            CheckRoom(model, answer);
            if (answer.Validator is null)
            {
                store.DropPart(model); // what is of no known version can never be gone on with
            }
            else
            {
                store.Keep(model, new PartNote(model.Source, answer.Validator, answer.LinkedSha256 ?? note?.LinkedSha256));
            }

            await CopyAsync(model, answer, silence, progress);
        }
        catch (OperationCanceledException hung) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchInterruptedException($"less than {_limits.Least:N0} bytes in {_limits.Silence.TotalSeconds:0} s", inner: hung);
        }
    }

    private async Task CopyAsync(CatalogueModel model, SourceAnswer answer, CancellationTokenSource silence, IProgress<FetchProgress> progress)
    {
        await using var part = new FileStream(store.PartOf(model), answer.From == 0 ? FileMode.Create : FileMode.Open, FileAccess.Write, FileShare.Read, bufferSize: 0);
        part.Seek(answer.From, SeekOrigin.Begin);
        await using var content = await answer.Response.Content.ReadAsStreamAsync(silence.Token);
        var (have, recent, buffer) = (answer.From, 0, new byte[BufferBytes]);
        while (await ReadAsync(content, buffer, silence.Token) is > 0 and var count)
        {
            await part.WriteAsync(buffer.AsMemory(0, count), CancellationToken.None);
            have += count;
            recent += count;
            if (recent >= _limits.Least)
            {
                recent = 0;
                silence.CancelAfter(_limits.Silence);
            }

            if (have > (answer.Total ?? model.Bytes ?? long.MaxValue))
            {
                store.DropPart(model);
                throw WrongSize(model, answer.Total ?? model.Bytes!.Value, have);
            }

            progress.Report(new(have, answer.Total ?? model.Bytes, Checking: false));
        }

        part.Flush(flushToDisk: true);
        if (have < answer.Total)
        {
            throw new FetchInterruptedException($"{have:N0} of {answer.Total:N0} bytes");
        }
    }

    private static async Task<int> ReadAsync(Stream content, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellationToken);
        }
        catch (IOException line)
        {
            throw new FetchInterruptedException(line.Message, inner: line);
        }
    }

    private void CheckRoom(CatalogueModel model, SourceAnswer answer)
    {
        if (answer.Total is { } total && model.Bytes is { } meant && total != meant)
        {
            throw WrongSize(model, meant, total);
        }

        if ((answer.Total ?? model.Bytes) is { } whole && whole - answer.From + _limits.Spare > _free(store.Root))
        {
            throw DiskIsFull(model, whole - answer.From + _limits.Spare);
        }
    }

    private async Task<ModelReceipt> ExamineAsync(
        CatalogueModel model, string path, string? users, string? linked, DateTimeOffset? accepted, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        string sum;
        long bytes;
        await using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes))
        {
            bytes = file.Length;
            if (model.Bytes is { } meant && bytes != meant)
            {
                Discard(model, path);
                throw WrongSize(model, meant, bytes);
            }

            if (!await IsOfKindAsync(file, model.Kind, cancellationToken))
            {
                Discard(model, path);
                throw new ModelTroubleException(
                    ModelTrouble.WrongFile,
                    $"{Korean.With(model.File, "은(는)")} 모델 파일이 아니에요. 출처에서 다른 것이 왔거나 파일이 망가졌어요.",
                    $"{model.File} is no model file; the source sent something else, or it is damaged.");
            }

            sum = await SumAsync(file, progress, cancellationToken);
        }

        var expected = users ?? model.Sha256 ?? linked;
        if (expected is not null && expected != sum)
        {
            Discard(model, path);
            throw WrongSum(model, expected, sum);
        }

        var from = sum == model.Sha256 ? ChecksumFrom.Catalogue : users is not null ? ChecksumFrom.User : linked is not null ? ChecksumFrom.Source : ChecksumFrom.Nobody;
        return new(model.Id, model.Source, bytes, sum, from, clock.GetUtcNow(), model.Licence.Name, accepted);
    }

    /// <summary>Of what was just fetched; a file that was there before is the user's to remove.</summary>
    private void Discard(CatalogueModel model, string path)
    {
        if (path == store.PartOf(model))
        {
            store.DropPart(model);
        }
    }

    private static async Task<bool> IsOfKindAsync(FileStream file, ModelKind kind, CancellationToken cancellationToken)
    {
        var head = new byte[4];
        file.Position = 0;
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        file.Position = 0;
        return read == head.Length && (head.AsSpan().SequenceEqual("GGUF"u8) || (kind == ModelKind.Speech && head.AsSpan().SequenceEqual("lmgg"u8)));
    }

    private static async Task<string> SumAsync(FileStream file, IProgress<FetchProgress> progress, CancellationToken cancellationToken)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        while (await file.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            sum.AppendData(buffer, 0, count);
            progress.Report(new(file.Position, file.Length, Checking: true));
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }

    private long PartLength(CatalogueModel model) => new FileInfo(store.PartOf(model)) is { Exists: true } part ? part.Length : 0;

    private static bool IsFull(IOException problem) => problem.HResult is 28 or 122; // ENOSPC, EDQUOT

    private ModelTroubleException Broken(CatalogueModel model, FetchInterruptedException broken) => new(
        ModelTrouble.Broken,
        $"{model.Source.Host}에서 {Korean.With(model.Id, "을(를)")} 끝까지 받지 못했어요({broken.Message}). 받은 만큼({Megabytes(PartLength(model))})은 남아 있으니 다시 실행하면 이어서 받아요.",
        $"{model.Id} did not come wholly from {model.Source.Host} ({broken.Message}). What came ({Megabytes(PartLength(model))}) is kept; run this again and it goes on there.");

    private ModelTroubleException DiskIsFull(CatalogueModel model, long? needed) => new(
        ModelTrouble.DiskFull,
        $"{store.Root}에 자리가 모자라요{(needed is { } ko ? $": {Megabytes(ko)}가 필요한데 {Megabytes(_free(store.Root))}만 비어 있어요" : "")}. 자리를 비우고 다시 실행하면 {Korean.With(model.Id, "을(를)")} 이어서 받아요.",
        $"There is not enough room at {store.Root}{(needed is { } en ? $": {Megabytes(en)} are needed, {Megabytes(_free(store.Root))} are free" : "")}. Free some and run this again; {model.Id} goes on where it was.");

    private static ModelTroubleException WrongSize(CatalogueModel model, long meant, long got) => new(
        ModelTrouble.WrongSize,
        $"{model.File}의 크기가 달라요: {meant:N0}바이트여야 하는데 {got:N0}바이트예요. 이 파일은 쓰지 않아요.",
        $"{model.File} has another size: {meant:N0} bytes were meant, {got:N0} are offered. It is not used.");

    private static ModelTroubleException WrongSum(CatalogueModel model, string expected, string got) => new(
        ModelTrouble.WrongSum,
        $"{model.File}의 SHA-256이 달라요: {expected}이어야 하는데 {got}이에요. 이 파일은 쓰지 않아요.",
        $"{model.File} has another SHA-256: {expected} was meant, {got} came. It is not used.");

    private static string Megabytes(long bytes) => $"{bytes / 1e6:N0} MB";
}
