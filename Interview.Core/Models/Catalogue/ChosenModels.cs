using System.Text.Json;
using System.Text.Json.Nodes;

namespace Interview.Core.Models.Catalogue;

/// <summary>
/// Which models serve: a file of settings, <c>models.json</c> in the state folder, that the AppHost reads before all its other settings. It holds paths, names and licences, never a secret.
/// </summary>
public sealed class ChosenModels(string stateFolder)
{
    public const string FileName = "models.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(stateFolder), FileName);

    /// <summary>The file that was chosen for each kind.</summary>
    /// <exception cref="ModelTroubleException">The settings are damaged.</exception>
    public IReadOnlyDictionary<ModelKind, string> Files()
    {
        var models = Read()["Models"] as JsonObject ?? [];
        return Enum.GetValues<ModelKind>()
            .Select(kind => (Kind: kind, File: (string?)models[kind.ToString()]?["File"]))
            .Where(chosen => chosen.File is not null)
            .ToDictionary(chosen => chosen.Kind, chosen => chosen.File!);
    }

    /// <param name="onProcessor">Whether it may run on the processor; else it wants a GPU.</param>
    public void Use(CatalogueModel model, string file, bool onProcessor)
    {
        var settings = ReadOrEmpty();
        ((JsonObject)(settings["Models"] ??= new JsonObject()))[model.Kind.ToString()] = new JsonObject
        {
            ["Device"] = onProcessor ? "cpu" : "gpu",
            ["File"] = file,
            ["Name"] = model.Id,
            ["Licence"] = new JsonObject { ["Name"] = model.Licence.Name, ["Commercial"] = model.Licence.Commercial },
        };
        Write(settings);
    }

    /// <param name="kind">Null: no model at all.</param>
    public void UseNone(ModelKind? kind)
    {
        var settings = ReadOrEmpty();
        if (kind is { } one)
        {
            (settings["Models"] as JsonObject)?.Remove(one.ToString());
        }
        else
        {
            settings = [];
        }

        Write(settings);
    }

    private JsonObject Read()
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(Path)) as JsonObject ?? throw new JsonException();
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception damaged) when (damaged is JsonException or InvalidOperationException)
        {
            throw new ModelTroubleException(
                ModelTrouble.Settings,
                $"{Path} 파일이 망가졌어요. './interview models use'로 다시 고르면 새로 써요.",
                $"{Path} is damaged; choose again with './interview models use' and it is written anew.");
        }
    }

    private JsonObject ReadOrEmpty()
    {
        try
        {
            return Read();
        }
        catch (ModelTroubleException)
        {
            return []; // the user chooses anew, as the sentence says
        }
    }

    private void Write(JsonObject settings)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        if (!OperatingSystem.IsWindows() && folder.EnumerateFileSystemInfos().All(entry => entry.Name == FileName))
        {
            // Secrets will stand here too: a new state folder is its owner's alone.
            folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        File.WriteAllText($"{Path}.new", settings.ToJsonString(Json));
        File.Move($"{Path}.new", Path, overwrite: true);
    }
}
