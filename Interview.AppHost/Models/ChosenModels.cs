using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;

namespace Interview.AppHost.Models;

internal static class ChosenModels
{
    /// <summary>
    /// What <c>./interview models use</c> chose, from models.json in the state folder. Every other source of settings goes before it. A damaged file chooses nothing, and says so: stopping
    /// a system must not depend on it.
    /// </summary>
    public static void AddChosenModels(this ConfigurationManager settings, string appHostDirectory)
    {
        var folder = Path.GetFullPath(settings["State:Root"] ?? settings["INTERVIEW_STATE"] ?? "../.state", appHostDirectory);
        var file = Path.Combine(folder, "models.json");
        if (!File.Exists(file))
        {
            return;
        }

        var source = new JsonConfigurationSource { Path = file };
        source.ResolveFileProvider();
        try
        {
            settings.Sources.Insert(0, source);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            settings.Sources.Remove(source);
            Console.Error.WriteLine($"interview: {file} cannot be read, so no model serves; './interview models use' writes it anew.");
        }
    }
}
