using System.IO.Compression;
using System.Text;

namespace Interview.Tests.Resumes.Formats;

/// <summary>Writes Word documents, part by part as the standard has them.</summary>
internal sealed class DocxFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Id, string Kind, string Target)> _related = [];
    private readonly Dictionary<string, string> _parts = [];

    public DocxFile With(string kind, string content, string? id = null)
    {
        var name = $"{kind}{_related.Count}.xml";
        _related.Add((id ?? $"rId{_related.Count + 1}", kind, name));
        _parts[$"word/{name}"] = $"""<w:{Root(kind)} xmlns:w="{Word}" xmlns:r="{Relations}">{content}</w:{Root(kind)}>""";
        return this;
    }

    public byte[] Save(string body, string space = Word) => Zip(
    [
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"""),
        ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", Document(body, space)),
        ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(_related.Select(part => $"""<Relationship Id="{part.Id}" Type="{Relations}/{part.Kind}" Target="{part.Target}"/>"""))}</Relationships>"""),
        .. _parts.Select(part => (part.Key, part.Value)),
    ]);

    public static byte[] Of(string body) => new DocxFile().Save(body);

    public static string Document(string body, string space = Word) =>
        $"""<w:document xmlns:w="{space}" xmlns:r="{Relations}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>{body}</w:body></w:document>""";

    public static string P(string text, string properties = "", string letters = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{R(text, letters)}</w:p>";

    public static string R(string text, string letters = "") => $"""<w:r><w:rPr>{letters}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => Cell(P(cell))))}</w:tr>"))}</w:tbl>";

    public static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static byte[] Zip(IEnumerable<(string Name, string Content)> entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    private static string Root(string kind) => kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
}
