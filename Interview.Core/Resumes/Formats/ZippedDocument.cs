using System.Text;

namespace Interview.Core.Resumes.Formats;

/// <summary>Tells the kinds of document apart that are zip archives inside.</summary>
internal static class ZippedDocument
{
    private const int LongestType = 200;

    public static ResumeFormat FormatOf(Stream file) => DocumentArchive.Read(file, archive =>
    {
        var type = archive.Bytes("mimetype", LongestType) is { } written ? Encoding.ASCII.GetString(written).Trim() : "";
        bool Holds(string folder) => archive.Names.Any(name => name.StartsWith(folder, StringComparison.Ordinal));

        if (type == "application/hwp+zip" || archive.Names.Contains("Contents/content.hpf"))
        {
            return archive.IsEncrypted ? throw new ResumeUnreadableException(Unreadable.EncryptedDocument) : ResumeFormat.Hwpx;
        }

        if (archive.Names.Contains("[Content_Types].xml") && Holds("word/"))
        {
            return ResumeFormat.Docx;
        }

        throw new ResumeUnreadableException(
            type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) ? Unreadable.Odt
            : Holds("xl/") || type.StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) ? Unreadable.Spreadsheet
            : Holds("ppt/") || type.StartsWith("application/vnd.oasis.opendocument.presentation", StringComparison.Ordinal) ? Unreadable.Slides
            : Holds("Index/") || archive.Names.Contains("Index.zip") || archive.Names.Contains("index.xml") ? Unreadable.Pages
            : Unreadable.Archive);
    });
}
