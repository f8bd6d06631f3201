using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>Files that try to break the reader: each ends in a typed outcome, within the wall clock, and the worker lives on.</summary>
[Trait("Acceptance", "B-01")]
[Trait("Acceptance", "B-09")]
[Trait("Needs", "Poppler")]
public sealed class MaliciousPdfTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(12);

    public MaliciousPdfTests() => PopplerReading.SkipUnlessInstalled();

    [Fact, Trait("BadInput", "B-D01")]
    public Task An_empty_file_is_called_empty() => IsRefused([], Unreadable.EmptyFile);

    [Fact, Trait("BadInput", "B-D02")]
    public Task A_header_without_a_body_is_damaged() => IsRefused(PdfBytes.Latin("%PDF-1.7\n"), Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D03")]
    public Task A_file_cut_after_200_bytes_is_damaged() => IsRefused(PdfBytes.Page(PdfBytes.SomeText)[..200], Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D04")]
    public Task A_web_page_named_pdf_is_no_pdf() => IsRefused(PdfBytes.Latin("<html><script>alert(1)</script></html>"), Unreadable.WebPage);

    [Fact, Trait("BadInput", "B-D05")]
    public Task A_web_page_that_goes_on_as_pdf_is_no_pdf() => IsRefused([.. PdfBytes.Latin("<html><!--\n"), .. PdfBytes.Page(PdfBytes.SomeText)], Unreadable.WebPage);

    [Fact, Trait("BadInput", "B-D06")]
    public Task A_pdf_that_ends_as_an_archive_is_two_things()
    {
        using var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("payload.html").Open();
            entry.Write("<script>alert(1)</script>"u8);
        }

        return IsRefused([.. PdfBytes.Page(PdfBytes.SomeText), .. archive.ToArray()], Unreadable.TwoTypes);
    }

    [Fact, Trait("BadInput", "B-D07")]
    public Task A_picture_that_goes_on_as_pdf_is_no_pdf() => IsRefused([0xFF, 0xD8, 0xFF, 0xFE, 0x40, 0x00, .. PdfBytes.Page(PdfBytes.SomeText)], Unreadable.Image);

    [Fact, Trait("BadInput", "B-D12")]
    public Task Forty_megabytes_of_nothing_in_sixty_kilobytes_hold_no_text()
    {
        var pdf = PageWith(stream => stream.AddStream(new byte[40 << 20]));

        Assert.InRange(pdf.Length, 1, 80_000);
        return IsRefused(pdf, Unreadable.NoText, Unreadable.LimitsExceeded);
    }

    [Fact, Trait("BadInput", "B-D13")]
    public Task A_gigabyte_packed_twice_meets_a_limit()
    {
        // A gigabyte of line ends: a megabyte packed, two kilobytes packed again.
        var once = Packed(Enumerable.Repeat(Encoding.Latin1.GetBytes(new string('\n', 1 << 20)), 1024));
        var pdf = PageWith(page => page.Add([.. PdfBytes.Latin($"<</Filter[/FlateDecode/FlateDecode]/Length {PdfBytes.Flate(once).Length}>>\nstream\n"), .. PdfBytes.Flate(once), .. PdfBytes.Latin("\nendstream")]));

        Assert.InRange(pdf.Length, 1, 20_000);
        return IsRefused(pdf, Unreadable.LimitsExceeded, Unreadable.NoText);
    }

    [Fact, Trait("BadInput", "B-D14")]
    public Task Forms_that_draw_forms_a_billion_times_meet_a_limit() => IsRefused(FormsThatDrawForms(levels: 10, each: 10), Unreadable.LimitsExceeded);

    [Fact, Trait("BadInput", "B-D15")]
    public Task A_form_that_draws_itself_ends()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>");
        pdf.AddStream("/X Do", "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>");
        pdf.AddStream("/X Do");

        return IsRefused(pdf.Save(), Unreadable.NoText, Unreadable.LimitsExceeded);
    }

    [Fact, Trait("BadInput", "B-D16")]
    public Task Pages_that_contain_each_other_end()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>");
        pdf.Add("<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>");

        return IsRefused(pdf.Save(), Unreadable.NoText, Unreadable.Damaged, Unreadable.LimitsExceeded);
    }

    [Fact, Trait("BadInput", "B-D17")]
    public Task A_count_of_two_billion_pages_is_damage() =>
        IsRefused(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(PdfBytes.Page(PdfBytes.SomeText)).Replace("/Count 1", "/Count 2147483647", StringComparison.Ordinal)), Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D18")]
    public Task Two_million_open_brackets_end() => IsRefused(PdfBytes.Page(new string('[', 2_000_000)), Unreadable.NoText, Unreadable.LimitsExceeded, Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D19")]
    public async Task Half_a_million_nested_arrays_in_the_catalog_end() =>
        await IsTyped(PdfBytes.Page(PdfBytes.SomeText, catalog: $"/X {new string('[', 500_000)}{new string(']', 500_000)}"));

    [Fact, Trait("BadInput", "B-D20")]
    public async Task A_character_map_of_deep_arrays_ends()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>");
        pdf.AddStream(PdfBytes.SomeText);
        pdf.AddStream("1 beginbfrange <00> <ff> " + new string('[', 300_000));

        await IsTyped(pdf.Save());
    }

    [Fact, Trait("BadInput", "B-D21")]
    public async Task A_table_that_names_itself_as_the_one_before_ends()
    {
        var text = Encoding.Latin1.GetString(PdfBytes.Page(PdfBytes.SomeText));
        var table = text.LastIndexOf("xref\n0", StringComparison.Ordinal);

        await IsTyped(Encoding.Latin1.GetBytes(text.Replace("/Root 1 0 R", $"/Root 1 0 R/Prev {table}", StringComparison.Ordinal)));
    }

    [Theory, Trait("BadInput", "B-D22")]
    [InlineData("0000000009", "0000999999")]
    [InlineData("startxref\n", "startxref\n-")]
    public async Task Wrong_places_in_the_table_are_repaired_or_refused(string right, string wrong) =>
        await IsTyped(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(PdfBytes.Page(PdfBytes.SomeText)).Replace(right, wrong, StringComparison.Ordinal)));

    [Fact, Trait("BadInput", "B-D23")]
    public async Task An_object_stream_that_contains_itself_ends()
    {
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.AddStream("2 0 3 10 <</A 1>>  <</B 2>>", "/Type/ObjStm/N 2/First 8/Extends 2 0 R");

        await IsTyped(pdf.Save());
    }

    [Fact, Trait("BadInput", "B-D24")]
    public Task A_file_with_a_password_says_so() => IsRefused(EncryptedPdf.Write(PdfBytes.SomeText, password: "secret"), Unreadable.NeedsPassword);

    [Fact, Trait("BadInput", "B-D25")]
    public async Task An_encrypted_file_with_an_empty_password_is_read() =>
        Assert.Contains("Position: Data Analyst", (await OutcomeOf(EncryptedPdf.Write(PdfBytes.SomeText, password: ""))).Text);

    [Fact, Trait("BadInput", "B-D26")]
    public async Task Actions_are_not_run_and_the_text_is_read()
    {
        var pdf = PdfBytes.Page(PdfBytes.SomeText, catalog: "/OpenAction<</S/JavaScript/JS(app.launchURL\\('http://127.0.0.1:9/'\\))>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>");

        Assert.Contains("Jane Miller", (await OutcomeOf(pdf)).Text);
    }

    [Fact, Trait("BadInput", "B-D27")]
    public Task A_form_that_only_one_program_opens_is_told_with_advice() =>
        IsRefused(PdfBytes.Page("BT /F1 12 Tf 50 700 Td (Please wait... If this message is not eventually replaced by the proper contents) Tj 0 -16 Td (of the document, your PDF viewer may not be able to display this type of document.) Tj ET", catalog: "/AcroForm<</XFA 6 0 R/Fields[]>>"), Unreadable.FormOnly);

    [Fact, Trait("BadInput", "B-D28")]
    public Task A_scan_has_no_text() =>
        IsRefused(PdfBytes.Page("q 595 0 0 842 0 0 cm BI /W 8 /H 8 /CS /G /BPC 8 ID " + new string('x', 64) + " EI Q"), Unreadable.NoText);

    [Fact, Trait("BadInput", "B-D29")]
    public async Task Of_a_thousand_pages_thirty_are_read_and_it_is_told()
    {
        var (_, text) = await OutcomeOf(ManyPages(1000));

        Assert.Contains("page 30 ", text);
        Assert.DoesNotContain("page 31 ", text);
        Assert.Contains(Noted.PagesCut, text);
    }

    [Fact, Trait("BadInput", "B-D31")]
    public async Task A_picture_of_billions_of_points_ends()
    {
        // White words make the reader want a picture of the page; drawing this one must not cost more than the limits.
        var pdf = new PdfBytes();
        pdf.Add("<</Type/Catalog/Pages 2 0 R>>");
        pdf.Add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>/XObject<</I 6 0 R>>>>/Contents 5 0 R>>");
        pdf.Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        pdf.AddStream("q 500 0 0 500 0 0 cm /I Do Q " + PdfBytes.SomeText + " 1 g BT /F1 9 Tf 50 600 Td (hidden words) Tj ET");
        pdf.AddStream(new byte[1 << 20], "/Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8");

        await IsTyped(pdf.Save());
    }

    [Fact]
    public async Task Random_damage_always_ends_in_a_typed_outcome()
    {
        var whole = PdfBytes.Page(PdfBytes.SomeText);
        var random = new Random(20);
        for (var round = 0; round < 60; round++)
        {
            var pdf = whole.ToArray();
            for (var hit = 0; hit < 12; hit++)
            {
                pdf[random.Next(5, pdf.Length)] = (byte)random.Next(256);
            }

            await IsTyped(pdf);
        }
    }

    /// <summary>Everything that comes out is either text or one of our codes, in time.</summary>
    private static async Task<(string? Code, string Text)> OutcomeOf(byte[] pdf)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var text = await PopplerReading.TextOf(pdf);
            return (null, string.Join('\n', text.Lines.Select(line => line.Text).Concat(text.Notes.Select(note => note.Code))));
        }
        catch (ResumeUnreadableException refusal)
        {
            Assert.NotEmpty(ResumeSentences.Of(refusal.Code, "ko"));
            return (refusal.Code, "");
        }
        finally
        {
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
        }
    }

    private static async Task IsRefused(byte[] pdf, params string[] codes) => Assert.Contains((await OutcomeOf(pdf)).Code, codes);

    private static async Task IsTyped(byte[] pdf)
    {
        var (code, text) = await OutcomeOf(pdf);
        Assert.True(code is not null || text.Length > 0);
    }

    private static byte[] PageWith(Action<PdfBytes> addContents)
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

    /// <summary>A small file that takes as long as it is let.</summary>
    internal static byte[] FormsThatDrawForms(int levels, int each)
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

    private static byte[] ManyPages(int count)
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
}
