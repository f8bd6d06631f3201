using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
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
    public Task Forty_megabytes_of_nothing_in_sixty_kilobytes_hold_no_text() => IsRefused(Case("B-D12 forty megabytes of nothing", largest: 80_000), Unreadable.NoText, Unreadable.LimitsExceeded);

    [Fact, Trait("BadInput", "B-D13")]
    public Task A_gigabyte_packed_twice_meets_a_limit() => IsRefused(Case("B-D13 a gigabyte packed twice", largest: 20_000), Unreadable.LimitsExceeded, Unreadable.NoText);

    [Fact, Trait("BadInput", "B-D14")]
    public Task Forms_that_draw_forms_a_billion_times_meet_a_limit() => IsRefused(Case("B-D14 forms that draw forms"), Unreadable.LimitsExceeded);

    [Fact, Trait("BadInput", "B-D15")]
    public Task A_form_that_draws_itself_ends() => IsRefused(Case("B-D15 a form that draws itself"), Unreadable.NoText, Unreadable.LimitsExceeded);

    [Fact, Trait("BadInput", "B-D16")]
    public Task Pages_that_contain_each_other_end() => IsRefused(Case("B-D16 pages that contain each other"), Unreadable.NoText, Unreadable.Damaged, Unreadable.LimitsExceeded);

    [Fact, Trait("BadInput", "B-D17")]
    public Task A_count_of_two_billion_pages_is_damage() => IsRefused(Case("B-D17 two billion pages"), Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D18")]
    public Task Two_million_open_brackets_end() => IsRefused(Case("B-D18 two million brackets"), Unreadable.NoText, Unreadable.LimitsExceeded, Unreadable.Damaged);

    [Fact, Trait("BadInput", "B-D19")]
    public Task Half_a_million_nested_arrays_in_the_catalog_end() => IsTyped(Case("B-D19 half a million nested arrays"));

    [Fact, Trait("BadInput", "B-D20")]
    public Task A_character_map_of_deep_arrays_ends() => IsTyped(Case("B-D20 a character map of deep arrays"));

    [Fact, Trait("BadInput", "B-D21")]
    public Task A_table_that_names_itself_as_the_one_before_ends() => IsTyped(Case("B-D21 a table before itself"));

    [Theory, Trait("BadInput", "B-D22")]
    [InlineData("B-D22 wrong places")]
    [InlineData("B-D22 a negative place")]
    public Task Wrong_places_in_the_table_are_repaired_or_refused(string name) => IsTyped(Case(name));

    [Fact, Trait("BadInput", "B-D23")]
    public Task An_object_stream_that_contains_itself_ends() => IsTyped(Case("B-D23 an object stream in itself"));

    [Fact, Trait("BadInput", "B-D24")]
    public Task A_file_with_a_password_says_so() => IsRefused(Case("B-D24 a password"), Unreadable.NeedsPassword);

    [Fact, Trait("BadInput", "B-D25")]
    public async Task An_encrypted_file_with_an_empty_password_is_read() => Assert.Contains("Position: Data Analyst", (await OutcomeOf(Case("B-D25 an empty password"))).Text);

    [Fact, Trait("BadInput", "B-D26")]
    public async Task Actions_are_not_run_and_the_text_is_read() => Assert.Contains("Jane Miller", (await OutcomeOf(Case("B-D26 actions"))).Text);

    [Fact, Trait("BadInput", "B-D27")]
    public Task A_form_that_only_one_program_opens_is_told_with_advice() => IsRefused(Case("B-D27 a form for one program"), Unreadable.FormOnly);

    [Fact, Trait("BadInput", "B-D28")]
    public Task A_scan_has_no_text() => IsRefused(Case("B-D28 a scan"), Unreadable.NoText);

    [Fact, Trait("BadInput", "B-D29")]
    public async Task Of_a_thousand_pages_thirty_are_read_and_it_is_told()
    {
        var (_, text) = await OutcomeOf(Case("B-D29 a thousand pages"));

        Assert.Contains("page 30 ", text);
        Assert.DoesNotContain("page 31 ", text);
        Assert.Contains(Noted.PagesCut, text);
    }

    [Fact, Trait("BadInput", "B-D30")]
    public async Task Five_thousand_fonts_that_are_none_leave_the_text_or_meet_a_limit()
    {
        var (code, text) = await OutcomeOf(Case("B-D30 five thousand fonts"));

        Assert.True(code == Unreadable.LimitsExceeded || text.Contains("Jane Miller", StringComparison.Ordinal), $"{code} {text}");
    }

    [Theory, Trait("BadInput", "B-D30")]
    [InlineData("B-D30 glyphs that write themselves")]
    [InlineData("B-D30 glyphs that write glyphs")]
    [InlineData("B-D30 a font program without end")]
    public Task Fonts_that_do_not_end_do(string name) => IsTyped(Case(name));

    [Fact, Trait("BadInput", "B-D31")]
    public Task A_picture_of_billions_of_points_ends() => IsTyped(Case("B-D31 a picture of billions of points"));

    [Fact, Trait("BadInput", "B-D32")]
    public async Task Files_inside_the_file_are_left_alone()
    {
        var (code, text) = await OutcomeOf(Case("B-D32 a PDF in a PDF, twenty deep"));

        Assert.Null(code);
        Assert.Equal(1, Regex.Count(text, "Jane Miller"));
    }

    [Fact, Trait("BadInput", "B-D32")]
    public Task A_page_of_ten_thousand_annotations_is_none_that_is_read() => IsRefused(Case("B-D32 ten thousand annotations"), Unreadable.NoText, Unreadable.Damaged);

    [Fact, Trait("Goal", "G17")]
    public async Task No_file_of_the_list_is_drawn_beyond_the_limits()
    {
        var drawing = PopplerReading.Drawing();
        foreach (var (name, write) in MaliciousPdfs.All)
        {
            using var file = new TemporaryFile(write());
            var clock = Stopwatch.StartNew();

            _ = await drawing.DrawAsync(file.Path, page: 1, PopplerReading.Options.Wall, TestContext.Current.CancellationToken);

            Assert.True(clock.Elapsed < Longest, $"Drawing \"{name}\" took {clock.Elapsed}.");
        }
    }

    [Fact, Trait("Goal", "G17")]
    public async Task Damaged_files_always_end_in_a_typed_outcome()
    {
        // The first of the ten thousand that './interview bench mutations' goes through.
        var mutants = new PdfMutants();
        await Parallel.ForAsync(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, _) => await IsTyped(mutants[number]));
    }

    private static byte[] Case(string name, int largest = 10 << 20)
    {
        var pdf = MaliciousPdfs.All[name]();
        Assert.InRange(pdf.Length, 1, largest);
        return pdf;
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
}
