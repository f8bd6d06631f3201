using Interview.Core.Content;
using Interview.Tests.Servers;

namespace Interview.Tests.Content;

/// <summary>The content as it is shipped.</summary>
internal static class TestContent
{
    public static string Root { get; } = Path.Combine(Repository.Root, "content");

    /// <summary>It lives as long as the tests.</summary>
    public static ContentLibrary Library { get; } = new(Root);

    public static ContentSnapshot Snapshot => Library.Current;

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
}
