using System.IO.Compression;
using System.Security;
using System.Text;

namespace Interview.Tests.Resumes.Corpus.Renderings;

/// <summary>The archive of an office file: its parts in order, the first of them uncompressed where the format asks for it.</summary>
internal static class Zipped
{
    private static readonly DateTimeOffset Written = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static byte[] Of(bool storeFirst, params IReadOnlyList<(string Path, string Text)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (index, (path, text)) in parts.Index())
            {
                var entry = zip.CreateEntry(path, storeFirst && index == 0 ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                // The same sheet makes the same file.
                entry.LastWriteTime = Written;
                using var part = entry.Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static string Safe(string text) => SecurityElement.Escape(text)!;
}
