using System.Reflection;
using System.Text;
using Interview.Core.Resumes;
using Interview.Core.Resumes.Formats;
using Interview.Tests.Servers;
using static Interview.Tests.Resumes.Formats.DocxFile;

namespace Interview.Tests.Resumes.Formats;

/// <summary>What a file is taken for. Nothing here has a name: only content is looked at.</summary>
[Trait("Acceptance", "B-09")]
public sealed class ResumeFileTests
{
    private const string Korean = "김서연 이력서\n지원 직무: 백엔드 개발자\n한빛전자에서 주문 시스템을 만들었습니다.\n";

    [Fact]
    public void The_four_kinds_that_are_read_are_known_by_their_content()
    {
        Assert.Equal(ResumeFormat.Pdf, Reading.FormatOf(PdfBytes.Page(PdfBytes.SomeText)));
        Assert.Equal(ResumeFormat.Docx, Reading.FormatOf(Of(P("Kim"))));
        Assert.Equal(ResumeFormat.Hwpx, Reading.FormatOf(HwpxFile.Of(HwpxFile.P("김서연"))));
        Assert.Equal(ResumeFormat.Text, Reading.FormatOf(Encoding.UTF8.GetBytes(Korean)));
    }

    public static TheoryData<string, byte[]> Refused => new()
    {
        { Unreadable.EmptyFile, [] },
        { Unreadable.Image, [0x89, .. "PNG\r\n\u001A\n"u8, 0, 0, 0, 13] },
        { Unreadable.Image, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8] },
        { Unreadable.Image, [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0] },
        { Unreadable.Image, [.. "RIFF"u8, 1, 2, 3, 4, .. "WEBPVP8 "u8] },
        { Unreadable.Image, [.. "BM"u8, 66, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0] },
        { Unreadable.Image, [.. "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8] },
        { Unreadable.Archive, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, 0, 4] },
        { Unreadable.Archive, [.. "Rar!"u8, 0x1A, 7, 1, 0] },
        { Unreadable.Archive, [0x1F, 0x8B, 8, 0] },
        { Unreadable.Archive, [.. "EGGA"u8, 0, 1, 2, 3] },
        { Unreadable.Archive, Zip([("이력서.pdf", "%PDF"), ("photo.jpg", "x")]) },
        { Unreadable.Archive, [.. "PK\u0005\u0006"u8, .. new byte[18]] },
        { Unreadable.Rtf, [.. "{\\rtf1\\ansi Kim Seoyeon}"u8] },
        { Unreadable.Odt, Zip([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]) },
        { Unreadable.Spreadsheet, Zip([("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")]) },
        { Unreadable.Slides, Zip([("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>")]) },
        { Unreadable.Pages, Zip([("Index/Document.iwa", "x"), ("preview.jpg", "x")]) },
        { Unreadable.Hwp, [.. "HWP Document File V3.00 \u001A\u0001"u8] },
        { Unreadable.Hwp, Ole("Root Entry", "FileHeader", "DocInfo", "BodyText") },
        { Unreadable.Doc, Ole("Root Entry", "1Table", "WordDocument") },
        { Unreadable.Spreadsheet, Ole("Root Entry", "Workbook") },
        { Unreadable.Slides, Ole("Root Entry", "PowerPoint Document") },
        { Unreadable.EncryptedDocument, Ole("Root Entry", "EncryptionInfo", "EncryptedPackage") },
        { Unreadable.EncryptedDocument, Zip([("mimetype", "application/hwp+zip"), ("META-INF/manifest.xml", "<m><f><encryption-data/></f></m>")]) },
        { Unreadable.UnknownFormat, Ole("Root Entry", "__properties_version1.0") },
        { Unreadable.UnknownFormat, [0x7F, .. "ELF"u8, .. Enumerable.Range(0, 400).Select(i => (byte)(i * 37))] },
        { Unreadable.WebPage, [.. "\n <!DOCTYPE html><p>Kim</p>"u8] },
        { Unreadable.WebPage, [0xEF, 0xBB, 0xBF, .. "<html><script>alert(1)</script></html>"u8] },
        { Unreadable.Damaged, [.. "PK\u0003\u0004"u8, .. new byte[200]] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    [Trait("BadInput", "B-D01"), Trait("BadInput", "B-D04")]
    public void What_is_not_read_is_refused_with_its_own_code(string code, byte[] file) => Assert.Equal(code, RefusalOf(file));

    [Fact]
    [Trait("BadInput", "B-D05"), Trait("BadInput", "B-D06"), Trait("BadInput", "B-D07")]
    public void A_file_of_two_kinds_is_refused()
    {
        var pdf = PdfBytes.Page(PdfBytes.SomeText);

        Assert.Equal(Unreadable.TwoTypes, RefusalOf([.. pdf, .. Of(P("x"))]));
        Assert.Equal(Unreadable.TwoTypes, RefusalOf([.. Encoding.UTF8.GetBytes(Korean), .. pdf]));
        Assert.Equal(Unreadable.TwoTypes, RefusalOf(StoredZip("word/document.xml", [.. "%PDF-1.7 "u8])));
        Assert.Equal(Unreadable.Image, RefusalOf([0xFF, 0xD8, 0xFF, 0xFE, 0x40, 0, .. pdf]));
    }

    [Fact]
    public void A_text_that_begins_as_a_picture_would_is_text() => Assert.Equal(ResumeFormat.Text, Reading.FormatOf("BMW Korea, sales manager, 2019 - 2023"u8.ToArray()));

    public static TheoryData<string> Codes => [.. typeof(Unreadable).GetFields(BindingFlags.Public | BindingFlags.Static).Select(code => (string)code.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_refusal_says_in_Korean_and_English_what_to_do(string code)
    {
        Assert.Matches("[가-힣]", ResumeSentences.Of(code, "ko"));
        Assert.DoesNotMatch("[가-힣]", ResumeSentences.Of(code, "en"));
        Assert.NotEqual(ResumeSentences.Of(code, "ko"), ResumeSentences.Of(code, "en"));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void The_page_has_words_for_what_an_upload_may_be_refused_with(string code, byte[] file)
    {
        Assert.NotNull(file);
        foreach (var language in new[] { "ko", "en" })
        {
            var words = File.ReadAllText(Path.Combine(Repository.Root, "Interview.Web/wwwroot/lib/words", $"{language}.js"));
            Assert.Contains($"'error.{code}':", words);
        }
    }

    private static string? RefusalOf(byte[] file) => Assert.Throws<ResumeUnreadableException>(() => Reading.FormatOf(file)).Code;

    /// <summary>A compound file with these streams in its directory.</summary>
    private static byte[] Ole(params string[] streams)
    {
        var file = new byte[512 * 6];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        foreach (var (at, name) in streams.Index())
        {
            var entry = file.AsSpan(1024 + (128 * at), 128);
            Encoding.Unicode.GetBytes(name).CopyTo(entry);
            entry[64] = (byte)((name.Length + 1) * 2);
            entry[66] = at == 0 ? (byte)5 : (byte)2;
        }

        return file;
    }

    private static byte[] StoredZip(string name, byte[] content)
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, System.IO.Compression.CompressionLevel.NoCompression).Open();
            entry.Write(content);
        }

        return file.ToArray();
    }
}
