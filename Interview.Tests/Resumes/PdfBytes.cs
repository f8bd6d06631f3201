using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Interview.Tests.Resumes;

/// <summary>Writes a PDF object by object, well or deliberately badly formed.</summary>
internal sealed class PdfBytes
{
    private readonly List<byte[]> _objects = [];

    /// <summary>The number the next added object will have.</summary>
    public int Next => _objects.Count + 1;

    public int Add(string body) => Add(Latin(body));

    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    public int AddStream(byte[] content, string entries = "", bool compress = true)
    {
        var bytes = compress ? Flate(content) : content;
        return Add([.. Latin($"<<{entries}{(compress ? "/Filter/FlateDecode" : "")}/Length {bytes.Length}>>\nstream\n"), .. bytes, .. Latin("\nendstream")]);
    }

    public int AddStream(string content, string entries = "", bool compress = false) => AddStream(Latin(content), entries, compress);

    public byte[] Save(int root = 1, string trailer = "", string header = "%PDF-1.7\n")
    {
        using var file = new MemoryStream();
        file.Write(Latin(header));
        var places = new List<long>();
        foreach (var (body, index) in _objects.Select((body, index) => (body, index)))
        {
            places.Add(file.Length);
            file.Write(Latin($"{index + 1} 0 obj\n"));
            file.Write(body);
            file.Write(Latin("\nendobj\n"));
        }

        var table = file.Length;
        file.Write(Latin($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
        {
            file.Write(Latin(place.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"));
        }

        file.Write(Latin($"trailer\n<</Size {_objects.Count + 1}/Root {root} 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>One page of Helvetica with this content, as the plainest PDF there is.</summary>
    public static byte[] Page(string content, string resources = "", string page = "", string catalog = "")
    {
        var pdf = new PdfBytes();
        pdf.Add($"<</Type/Catalog/Pages 2 0 R{catalog}>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>{resources}>>/Contents 5 0 R{page}>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream(content);
        return pdf.Save();
    }

    public const string SomeText = "BT /F1 12 Tf 50 780 Td (Jane Miller) Tj 0 -20 Td (Position: Data Analyst) Tj 0 -20 Td (SKILLS) Tj 0 -20 Td (SQL, Python, Tableau) Tj ET";

    public static byte[] Flate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(content);
        }

        return packed.ToArray();
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);
}
