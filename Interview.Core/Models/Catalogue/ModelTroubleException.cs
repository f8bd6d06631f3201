using Interview.Core.Content;

namespace Interview.Core.Models.Catalogue;

/// <summary>Why a model cannot be fetched or used, in a sentence for whoever sits at the keyboard.</summary>
public sealed class ModelTroubleException(string code, string ko, string en) : Exception(en)
{
    /// <summary>One of <see cref="ModelTrouble"/>.</summary>
    public string Code { get; } = code;

    public Localized Said { get; } = new(ko, en);
}

/// <summary>Stable codes of what can go wrong with a model's file.</summary>
public static class ModelTrouble
{
    public const string Unknown = "model.unknown";
    public const string Licence = "model.licence";
    public const string Busy = "model.busy";
    public const string DiskFull = "model.disk_full";
    public const string Folder = "model.folder";
    public const string Refused = "model.refused";
    public const string Gone = "model.gone";
    public const string Redirect = "model.redirect";
    public const string Broken = "model.broken";
    public const string WrongSize = "model.wrong_size";
    public const string WrongFile = "model.wrong_file";
    public const string WrongSum = "model.wrong_sum";
    public const string Absent = "model.absent";
    public const string InUse = "model.in_use";
    public const string Settings = "model.settings";
}
