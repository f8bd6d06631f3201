using Interview.Core.Content;
using Interview.Tests.Servers;

namespace Interview.Tests.Content;

/// <summary>The content as it is shipped.</summary>
internal static class TestContent
{
    public static string Root { get; } = Path.Combine(Repository.Root, "content");

    public static ContentSnapshot Snapshot { get; } = Load();

    /// <summary>A copy that a test may break.</summary>
    public static string Copy()
    {
        var folder = Directory.CreateTempSubdirectory("content-").FullName;
        foreach (var file in Directory.EnumerateFiles(Root, "*.yaml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return folder;
    }

    private static ContentSnapshot Load()
    {
        using var library = new ContentLibrary(Root);
        return library.Current;
    }
}
