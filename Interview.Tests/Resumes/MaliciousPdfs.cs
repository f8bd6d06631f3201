using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Interview.Tests.Resumes;

/// <summary>Files made to break readers, one for each case of the list; each fits into an upload.</summary>
internal static class MaliciousPdfs
{
    /// <summary>Every case that reaches a reader of PDFs at all.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>
    {
        ["B-D02 a header without a body"] = () => PdfBytes.Latin("%PDF-1.7\n"),
        ["B-D03 cut after 200 bytes"] = () => PdfBytes.Page(PdfBytes.SomeText)[..200],
        ["B-D12 forty megabytes of nothing"] = () => PageWith(page => page.AddStream(new byte[40 << 20])),
        ["B-D13 a gigabyte packed twice"] = PackedTwice,
        ["B-D14 forms that draw forms"] = () => FormsThatDrawForms(levels: 10, each: 10),
        ["B-D15 a form that draws itself"] = FormThatDrawsItself,
        ["B-D16 pages that contain each other"] = PagesInACircle,
        ["B-D17 two billion pages"] = () => Changed("/Count 1", "/Count 2147483647"),
        ["B-D18 two million brackets"] = () => PdfBytes.Page(new string('[', 2_000_000)),
        ["B-D19 half a million nested arrays"] = () => PdfBytes.Page(PdfBytes.SomeText, catalog: $"/X {new string('[', 500_000)}{new string(']', 500_000)}"),
        ["B-D20 a character map of deep arrays"] = DeepCharacterMap,
        ["B-D21 a table before itself"] = TableBeforeItself,
        ["B-D22 wrong places"] = () => Changed("0000000009", "0000999999"),
        ["B-D22 a negative place"] = () => Changed("startxref\n", "startxref\n-"),
        ["B-D23 an object stream in itself"] = ObjectStreamInItself,
        ["B-D24 a password"] = () => EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"),
        ["B-D25 an empty password"] = () => EncryptedPdf.Write(PdfBytes.SomeText, password: ""),
        ["B-D26 actions"] = () => PdfBytes.Page(PdfBytes.SomeText, catalog: "/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/'\\))>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>"),
        ["B-D27 a form for one program"] = FormForOneProgram,
        ["B-D28 a scan"] = () => PdfBytes.Page("q 595 0 0 842 0 0 cm BI /W 8 /H 8 /CS /G /BPC 8 ID " + new string('x', 64) + " EI Q"),
        ["B-D29 a thousand pages"] = () => ManyPages(1000),
        ["B-D30 five thousand fonts"] = () => ManyFonts(5_000),
        ["B-D30 glyphs that write themselves"] = () => Type3Font(glyphs: 1),
        ["B-D30 glyphs that write glyphs"] = () => Type3Font(glyphs: 12),
        ["B-D30 a font program without end"] = EndlessCharstrings,
        ["B-D31 a picture of billions of points"] = HugePicture,
        ["B-D32 a PDF in a PDF, twenty deep"] = () => Attachments(20),
        ["B-D32 ten thousand annotations"] = () => Annotations(10_000),
    };

    public static byte[] PackedTwice()
    {
        // A gigabyte of line ends: a megabyte packed, two kilobytes packed again.
        var once = Packed(Enumerable.Repeat(Encoding.Latin1.GetBytes(new string('\n', 1 << 20)), 1024));
        var twice = PdfBytes.Flate(once);
        return PageWith(page => page.Add([.. PdfBytes.Latin($"<</Filter[/FlateDecode/FlateDecode]/Length {twice.Length}>>\nstream\n"), .. twice, .. PdfBytes.Latin("\nendstream")]));
    }

    public static byte[] FormThatDrawsItself()
    {
        var pdf = Start("/XObject<</X 5 0 R>>");
        pdf.AddStream("/X Do");
        pdf.AddStream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>");
        return pdf.Save();
    }

    public static byte[] PagesInACircle()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>");
        pdf.Add("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");
        return pdf.Save();
    }

    public static byte[] DeepCharacterMap()
    {
        var pdf = Start("/Font<</F1 5 0 R>>");
        pdf.AddStream(PdfBytes.SomeText);
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>");
        pdf.AddStream("1 beginbfrange <00> <ff> " + new string('[', 300_000));
        return pdf.Save();
    }

    public static byte[] TableBeforeItself()
    {
        var text = Encoding.Latin1.GetString(PdfBytes.Page(PdfBytes.SomeText));
        return Changed("/Root 1 0 R", $"/Root 1 0 R/Prev {text.LastIndexOf("xref\n0", StringComparison.Ordinal)}");
    }

    public static byte[] ObjectStreamInItself()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.AddStream("2 0 3 10 <</A 1>>  <</B 2>>", "/Type/ObjStm/N 2/First 8/Extends 2 0 R");
        return pdf.Save();
    }

    public static byte[] FormForOneProgram() => PdfBytes.Page(
        "BT /F1 12 Tf 50 700 Td (Please wait... If this message is not eventually replaced by the proper contents) Tj 0 -16 Td (of the document, your PDF viewer may not be able to display this type of document.) Tj ET",
        catalog: "/AcroForm<</XFA 6 0 R/Fields[]>>");

    public static byte[] HugePicture()
    {
        // White words make the reader want a picture of the page; drawing this one must not cost more than the limits.
        var pdf = Start("/Font<</F1 5 0 R>>/XObject<</I 6 0 R>>");
        pdf.AddStream("q 500 0 0 500 0 0 cm /I Do Q " + PdfBytes.SomeText + " 1 g BT /F1 9 Tf 50 600 Td (hidden words) Tj ET");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream(new byte[1 << 20], "/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8");
        return pdf.Save();
    }

    /// <summary>Each font with a program of its own that is none.</summary>
    public static byte[] ManyFonts(int count)
    {
        const int First = 5;
        var pdf = Start($"/Font<</F1 {First} 0 R{string.Concat(Enumerable.Range(0, count).Select(font => $"/G{font} {First + 1 + (3 * font)} 0 R"))}>>");
        pdf.AddStream(PdfBytes.SomeText + " BT " + string.Concat(Enumerable.Range(0, count).Select(font => $"/G{font} 6 Tf (ab) Tj ")) + "ET", compress: true);
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (var font = 0; font < count; font++)
        {
            pdf.Add($"<</Type/Font/Subtype/TrueType/BaseFont/A{font}/FirstChar 97/LastChar 98/Widths[500 500]/FontDescriptor {pdf.Next + 1} 0 R>>");
            pdf.Add($"<</Type/FontDescriptor/FontName/A{font}/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile2 {pdf.Next + 1} 0 R>>");
            pdf.AddStream("\0\u0001\0\0\0\u0009not a font at all", "/Length1 24");
        }

        return pdf.Save();
    }

    /// <summary>Every glyph writes ten of the next; the last, or the only one, writes itself.</summary>
    public static byte[] Type3Font(int glyphs)
    {
        const int Font = 5;
        var pdf = Start($"/Font<</F1 {Font} 0 R>>");
        pdf.AddStream("BT /F1 12 Tf 50 700 Td (aaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET");
        string Letter(int glyph) => ((char)('a' + glyph)).ToString(CultureInfo.InvariantCulture);
        pdf.Add($"<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar {96 + glyphs}/Widths[{string.Join(' ', Enumerable.Repeat("500", glyphs))}]"
            + $"/Encoding<</Type/Encoding/Differences[97{string.Concat(Enumerable.Range(0, glyphs).Select(glyph => $"/{Letter(glyph)}"))}]>>"
            + $"/CharProcs<<{string.Concat(Enumerable.Range(0, glyphs).Select(glyph => $"/{Letter(glyph)} {Font + 1 + glyph} 0 R"))}>>/Resources<</Font<</F1 {Font} 0 R>>>>>>");
        for (var glyph = 0; glyph < glyphs; glyph++)
        {
            pdf.AddStream($"500 0 d0 BT /F1 900 Tf ({string.Concat(Enumerable.Repeat(Letter(Math.Min(glyph + 1, glyphs - 1)), 10))}) Tj ET");
        }

        return pdf.Save();
    }

    /// <summary>A compact font whose one glyph is megabytes of curves.</summary>
    public static byte[] EndlessCharstrings()
    {
        byte[] Index(params byte[][] items) => items.Length == 0 ? [0, 0] :
        [
            (byte)(items.Length >> 8), (byte)items.Length, 4,
            .. items.Aggregate((At: 1, Bytes: Offset(1)), (sum, item) => (sum.At + item.Length, [.. sum.Bytes, .. Offset(sum.At + item.Length)])).Bytes,
            .. items.SelectMany(item => item),
        ];
        static byte[] Offset(int at) => [(byte)(at >> 24), (byte)(at >> 16), (byte)(at >> 8), (byte)at];

        byte[] curves = [.. Enumerable.Repeat((byte[])[139, 239, 139, 39, 239, 139, 8], 1_000_000).SelectMany(curve => curve), 14];
        byte[] names = Index(PdfBytes.Latin("Endless")), strings = Index(), subroutines = Index();
        // The place of the glyphs stands in the dictionary as a number of fixed length, so the dictionary's own length is known.
        var before = 4 + names.Length + Index(new byte[6]).Length + strings.Length + subroutines.Length;
        byte[] dictionary = [29, .. Offset(before), 17];
        byte[] font = [1, 0, 4, 4, .. names, .. Index(dictionary), .. strings, .. subroutines, .. Index([14], curves)];

        var pdf = Start("/Font<</F1 5 0 R/G1 6 0 R>>");
        pdf.AddStream(PdfBytes.SomeText + " BT /G1 40 Tf 50 300 Td (!!!!!!!!!!) Tj ET");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Endless/FirstChar 33/LastChar 33/Widths[500]/FontDescriptor 7 0 R>>");
        pdf.Add("<</Type/FontDescriptor/FontName/Endless/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80/FontFile3 8 0 R>>");
        pdf.AddStream(font, "/Subtype/Type1C");
        return pdf.Save();
    }

    public static byte[] Attachments(int depth)
    {
        var inner = PdfBytes.Page(PdfBytes.SomeText);
        for (var level = 0; level < depth; level++)
        {
            var pdf = new PdfBytes();
            pdf.Add("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(cv.pdf) 6 0 R]>>>>>>");
            pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
            pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>");
            pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
            pdf.AddStream(PdfBytes.SomeText);
            pdf.Add("<</Type/Filespec/F(cv.pdf)/EF<</F 7 0 R>>>>");
            pdf.AddStream(inner, "/Type/EmbeddedFile");
            inner = pdf.Save();
        }

        return inner;
    }

    public static byte[] Annotations(int count)
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R/Annots[{string.Join(' ', Enumerable.Range(6, count).Select(at => $"{at} 0 R"))}]>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream(PdfBytes.SomeText);
        for (var annotation = 0; annotation < count; annotation++)
        {
            pdf.Add($"<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/Border[0 0 1]/A<</S/URI/URI(http://127.0.0.1:9/{annotation})>>>>");
        }

        return pdf.Save();
    }

    public static byte[] PageWith(Action<PdfBytes> addContents)
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 4 0 R>>");
        addContents(pdf);
        return pdf.Save();
    }

    private static byte[] Packed(IEnumerable<byte[]> parts)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            foreach (var part in parts)
            {
                zlib.Write(part);
            }
        }

        return packed.ToArray();
    }

    public static byte[] FormsThatDrawForms(int levels, int each)
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>/Contents 4 0 R>>");
        pdf.AddStream("/X Do");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (var level = 0; level < levels; level++)
        {
            pdf.AddStream(string.Concat(Enumerable.Repeat("/X Do ", each)), $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {pdf.Next + 1} 0 R>>>>");
        }

        pdf.AddStream("BT /F1 9 Tf (x) Tj ET", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>");
        return pdf.Save();
    }

    private static string Word(int number) => string.Concat(Enumerable.Range(0, 3).Select(place => (char)('a' + (number / (int)Math.Pow(10, place) % 10))));

    public static byte[] ManyPages(int count)
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add($"<</Type/Pages/Count {count}/Kids[{string.Join(' ', Enumerable.Range(0, count).Select(page => $"{4 + (2 * page)} 0 R"))}]>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        for (var page = 1; page <= count; page++)
        {
            pdf.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {pdf.Next + 1} 0 R>>");
            pdf.AddStream($"BT /F1 12 Tf 50 700 Td (Chapter {Word(page)} begins) Tj 0 -40 Td (This is page {page} of a very long curriculum) Tj 0 -40 Td (Chapter {Word(page)} ends) Tj ET");
        }

        return pdf.Save();
    }

    private static byte[] Changed(string right, string wrong) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(PdfBytes.Page(PdfBytes.SomeText)).Replace(right, wrong, StringComparison.Ordinal));

    /// <summary>A catalog, its tree and one page; its contents come next, as the fourth object.</summary>
    private static PdfBytes Start(string resources)
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<{resources}>>/Contents 4 0 R>>");
        return pdf;
    }
}
