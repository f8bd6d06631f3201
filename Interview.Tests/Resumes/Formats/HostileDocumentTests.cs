using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Interview.Core.Resumes;
using static Interview.Tests.Resumes.Formats.DocxFile;

namespace Interview.Tests.Resumes.Formats;

/// <summary>Documents that try to break their reader: each ends in text or in a code, in time and within bounds.</summary>
[Trait("Acceptance", "B-01")]
[Trait("Acceptance", "B-09")]
public sealed class HostileDocumentTests
{
    private const string Filler = "Backend developer at Hanbit Electronics since 2021";
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public Task A_part_that_unpacks_a_thousandfold_meets_a_limit() => IsRefused(Of(P(Filler) + new string(' ', 12 << 20)), Unreadable.LimitsExceeded);

    [Fact]
    public Task A_part_that_is_larger_than_any_resume_meets_a_limit()
    {
        var random = new Random(7);
        return IsRefused(Of(string.Concat(Enumerable.Range(0, 600_000).Select(_ => $"<w:bookmarkEnd w:id='{random.Next()}'/>"))), Unreadable.LimitsExceeded);
    }

    [Fact]
    public Task More_entries_than_a_document_has_meet_a_limit() => IsRefused(Zip([("word/document.xml", Document(P(Filler))), .. Enumerable.Range(0, 5_000).Select(i => ($"word/{i}", ""))]), Unreadable.LimitsExceeded);

    [Fact]
    public Task Two_parts_of_one_name_are_damage() => IsRefused(Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", Document(P(Filler))), ("word/document.xml", Document(P("another resume for another reader")))]), Unreadable.Damaged);

    [Theory]
    [InlineData("<w:p>", "</w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    public Task Deep_nesting_meets_a_limit(string open, string close) =>
        IsRefused(Of(string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000))), Unreadable.LimitsExceeded);

    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>""")]
    [InlineData("""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>""")]
    public async Task A_document_type_is_refused_and_no_entity_is_looked_up(string type)
    {
        await IsRefused(Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", type + Document(P(Filler + " &a;")))]), Unreadable.Damaged);
        await IsRefused(Zip([("mimetype", "application/hwp+zip"), ("Contents/section0.xml", type + "<sec/>")]), Unreadable.Damaged);
    }

    [Fact]
    public async Task Parts_that_relationships_name_outside_are_not_fetched()
    {
        var file = Zip(
        [
            ("[Content_Types].xml", "<Types/>"),
            ("word/document.xml", Document(P(Filler))),
            ("word/_rels/document.xml.rels", """<Relationships><Relationship Id="r1" Type="x/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/><Relationship Id="r2" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>"""),
        ]);

        Assert.Equal([Filler], await Reading.LinesOf(file));
    }

    [Fact]
    public async Task Styles_that_rest_on_each_other_end()
    {
        var file = new DocxFile().With("styles", """<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>""");

        Assert.Equal([Filler], await Reading.LinesOf(file.Save(P(Filler, """<w:pStyle w:val="A"/>"""))));
    }

    [Fact]
    public async Task A_footnote_that_names_itself_is_read_once()
    {
        var file = new DocxFile().With("footnotes", $"""<w:footnote w:id="2"><w:p>{R("a note")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote>""");

        Assert.Equal([Filler, "a note"], await Reading.LinesOf(file.Save($"""<w:p>{R(Filler)}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>""")));
    }

    [Fact]
    [Trait("BadInput", "B-T06")]
    public async Task Of_a_document_without_end_the_first_characters_and_pages_are_read_and_it_is_told()
    {
        var pages = await Reading.TextOf(Of(string.Concat(Enumerable.Range(1, 100).Select(page => P($"{Filler}, page {page}", "<w:pageBreakBefore/>")))));
        var letters = await Reading.TextOf(Of(string.Concat(Enumerable.Repeat(P(Filler), 6_000))));

        Assert.Equal((ResumeText.MostPages, Noted.PagesCut), (pages.Pages.Count, Assert.Single(pages.Notes).Code));
        Assert.Equal(Noted.CharactersCut, Assert.Single(letters.Notes).Code);
        Assert.True(letters.Lines.Sum(line => line.Text.Length) <= ResumeText.MostCharacters);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Random_damage_always_ends_in_text_or_in_a_code(int seed)
    {
        var random = new Random(seed);
        byte[][] whole = [Of(P(Filler) + Table(["a", "b"], ["c", "d"])), HwpxFile.Of(HwpxFile.P("한빛전자에서 2021년부터 주문 시스템을 개발하고 있습니다.")), Encoding.UTF8.GetBytes(Filler)];
        for (var round = 0; round < 400; round++)
        {
            var file = whole[round % whole.Length].ToArray();
            for (var hit = random.Next(1, 12); hit > 0; hit--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(256);
            }

            await IsTyped(random.Next(4) == 0 ? file[..random.Next(file.Length)] : file);
        }
    }

    [Fact]
    public async Task Random_damage_inside_the_parts_always_ends_in_text_or_in_a_code()
    {
        var random = new Random(3);
        var document = Document(P(Filler, """<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>""") + Table(["a", "b"]));
        const string Numbers = """<numbering><abstractNum abstractNumId="1"><lvl ilvl="1"><numFmt val="upperRoman"/><lvlText val="%1.%2"/><start val="1"/></lvl></abstractNum><num numId="1"><abstractNumId val="1"/></num></numbering>""";
        const string Dirt = "0123456789<>&%\"\0-x/ 가";
        const string Related = """<Relationships><Relationship Id="r1" Type="x/numbering" Target="numbering.xml"/></Relationships>""";
        string Hit(string part)
        {
            var letters = part.ToCharArray();
            for (var hits = random.Next(3); hits > 0; hits--)
            {
                letters[random.Next(letters.Length)] = Dirt[random.Next(Dirt.Length)];
            }

            return new string(letters);
        }

        for (var round = 0; round < 400; round++)
        {
            await IsTyped(Zip([("[Content_Types].xml", "<Types/>"), ("word/document.xml", Hit(document)), ("word/numbering.xml", Hit(Numbers)), ("word/_rels/document.xml.rels", Hit(Related))]));
        }
    }

    private static async Task IsRefused(byte[] file, string code)
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal(code, await Reading.RefusalOf(file));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
    }

    private static async Task IsTyped(byte[] file)
    {
        if (await Reading.RefusalOf(file) is { } code)
        {
            Assert.NotEmpty(ResumeSentences.Of(code, "ko"));
        }
    }
}
