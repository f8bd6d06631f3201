using System.Text.Json;
using Interview.Core.Language;

namespace Interview.Core.Models.Catalogue;

public enum ModelPresence
{
    Absent,

    /// <summary>A part of it came; the next pull goes on there.</summary>
    Partial,

    /// <summary>A file is there that no pull finished.</summary>
    Unknown,

    /// <summary>Its size is not what it was when it came.</summary>
    Damaged,
    Present,
}

public sealed record ModelStanding(ModelPresence Presence, long Bytes, ModelReceipt? Receipt);

/// <summary>How far a download had come, so that the next one can go on there.</summary>
/// <param name="Validator">The server's mark of this version of the file: an entity tag, or the time of its last change.</param>
internal sealed record PartNote(Uri Source, string Validator, string? LinkedSha256);

/// <summary>The folder of models: each file with its receipt, parts of what is being fetched, and a lock for each.</summary>
public sealed class ModelStore(string root)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public string Root { get; } = Path.GetFullPath(root);

    public string FileOf(CatalogueModel model) => Path.Combine(Root, model.File);

    internal string PartOf(CatalogueModel model) => $"{FileOf(model)}.part";

    public ModelReceipt? ReceiptOf(CatalogueModel model) => Read<ModelReceipt>(ReceiptPath(model));

    public ModelStanding StandingOf(CatalogueModel model)
    {
        var (file, part, receipt) = (new FileInfo(FileOf(model)), new FileInfo(PartOf(model)), ReceiptOf(model));
        return file.Exists
            ? new(receipt is null ? ModelPresence.Unknown : receipt.Bytes == file.Length ? ModelPresence.Present : ModelPresence.Damaged, file.Length, receipt)
            : part.Exists ? new(ModelPresence.Partial, part.Length, receipt)
            : new(ModelPresence.Absent, 0, receipt);
    }

    /// <summary>Nobody else fetches or removes this model until the hold is disposed of.</summary>
    /// <exception cref="ModelTroubleException">Another process is at it, or the folder cannot be written.</exception>
    internal IDisposable Hold(CatalogueModel model)
    {
        Try(() => Directory.CreateDirectory(Root));
        var path = $"{FileOf(model)}.lock";
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new ModelTroubleException(
                ModelTrouble.Busy,
                $"다른 프로세스가 지금 {Korean.With(model.Id, "을(를)")} 다루고 있어요. 끝난 뒤 다시 실행해 주세요.",
                $"Another process is at work on {model.Id}; run this again when it has ended.");
        }
        catch (UnauthorizedAccessException)
        {
            throw NotWritable();
        }
    }

    internal void Keep(CatalogueModel model, ModelReceipt receipt) => Write(ReceiptPath(model), receipt);

    internal PartNote? NoteOf(CatalogueModel model) => Read<PartNote>(NotePath(model));

    internal void Keep(CatalogueModel model, PartNote note) => Write(NotePath(model), note);

    internal void DropPart(CatalogueModel model)
    {
        File.Delete(PartOf(model));
        File.Delete(NotePath(model));
    }

    /// <summary>The part is whole: it becomes the model. A reader sees the old state or the new.</summary>
    internal void Publish(CatalogueModel model)
    {
        File.Move(PartOf(model), FileOf(model), overwrite: true);
        File.Delete(NotePath(model));
    }

    /// <returns>How many bytes that freed.</returns>
    /// <exception cref="ModelTroubleException">Another process is at it.</exception>
    public long Remove(CatalogueModel model)
    {
        var standing = StandingOf(model);
        if (standing.Presence == ModelPresence.Absent)
        {
            return 0;
        }

        using (Hold(model))
        {
            DropPart(model);
            File.Delete(FileOf(model));
            File.Delete(ReceiptPath(model));
        }

        File.Delete($"{FileOf(model)}.lock");
        return standing.Bytes;
    }

    internal ModelTroubleException NotWritable() => new(
        ModelTrouble.Folder,
        $"모델 폴더 {Root}에 쓸 수 없어요. 폴더의 권한을 바꾸거나 INTERVIEW_MODELS에 다른 폴더를 적어 주세요.",
        $"The folder of models, {Root}, cannot be written; give it to the user you are, or name another in INTERVIEW_MODELS.");

    private string ReceiptPath(CatalogueModel model) => $"{FileOf(model)}.json";

    private string NotePath(CatalogueModel model) => $"{PartOf(model)}.json";

    private static T? Read<T>(string path)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json);
        }
        // A note that is gone or damaged is no note: what it was about is checked or fetched again.
        catch (Exception lost) when (lost is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    private void Write<T>(string path, T value) => Try(() =>
    {
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(value, Json));
        File.Move($"{path}.new", path, overwrite: true);
    });

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException)
        {
            throw NotWritable();
        }
    }
}
