using Interview.Core.Resumes;
using static Interview.Tests.Resumes.Formats.DocxFile;

namespace Interview.Tests.Resumes.Formats;

[Trait("Acceptance", "B-01")]
[Trait("Acceptance", "B-09")]
public sealed class DocxReaderTests
{
    private const string Filler = "Backend developer at Hanbit Electronics since 2021";

    [Fact]
    public async Task Paragraphs_tabs_breaks_and_links_come_in_reading_order()
    {
        var lines = await Reading.LinesOf(Of(
            P("김서연") +
            $"<w:p>{R("한빛전자")}<w:r><w:tab/><w:t>2021.03 ~ 현재</w:t></w:r></w:p>" +
            $"<w:p>{R("first")}<w:r><w:br/></w:r>{R("second")}</w:p>" +
            $"""<w:p>{R("GitHub: ")}<w:hyperlink r:id="rId9">{R("github.com/kim")}</w:hyperlink></w:p>""" +
            $"<w:p><w:sdt><w:sdtPr/><w:sdtContent>{R("in a control")}</w:sdtContent></w:sdt></w:p>" +
            $"<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("Click here to enter text")}</w:sdtContent></w:sdt></w:p>"));

        Assert.Equal(["김서연", "한빛전자\t2021.03 ~ 현재", "first", "second", "GitHub: github.com/kim", "in a control"], lines);
    }

    [Fact]
    public async Task Bullets_and_numbers_of_lists_are_written_out()
    {
        var file = new DocxFile().With("numbering", """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="ganada"/><w:lvlText w:val="%1-%2)"/></w:lvl></w:abstractNum>
            <w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="2"/></w:num>
            """)
            .With("styles", """<w:style w:type="paragraph" w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>""");
        static string In(int list, int level) => $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""";

        var lines = await Reading.LinesOf(file.Save(
            P("cut latency", In(5, 0)) + P("by caching", In(5, 1)) + P("by style", """<w:pStyle w:val="Listed"/>""") +
            P("Harbor", In(6, 0)) + P("하나", In(6, 1)) + P("둘", In(6, 1)) + P("Hanbit", In(6, 0)) + P("셋", In(6, 1))));

        Assert.Equal(["• cut latency", "◦ by caching", "• by style", "1. Harbor", "1-가) 하나", "1-나) 둘", "2. Hanbit", "2-가) 셋"], lines);
    }

    [Fact]
    public async Task Rows_of_a_table_are_lines_of_cells_and_merged_cells_are_read_once()
    {
        static string Merged(string text, string how) => Cell(P(text), $"<w:vMerge{how}/>");

        var lines = await Reading.LinesOf(Of(
            Table(["성 명", "김서연", "연락처", "010-1234-5678"], ["이메일", "kim@example.com", "", ""]) +
            $"""<w:tbl><w:tr>{Merged("학력", " w:val=\"restart\"")}{Cell(P("한국대학교"))}</w:tr><w:tr>{Merged("", "")}{Cell(P("한국고등학교"))}</w:tr></w:tbl>""" +
            $"<w:tbl><w:tr>{Cell(P("경력"))}{Cell(P("한빛전자") + P("• 주문 시스템 개발") + P("• 결제 시스템 개발"))}</w:tr></w:tbl>"));

        Assert.Equal(
            ["성 명\t김서연\t연락처\t010-1234-5678", "이메일\tkim@example.com\t\t", "학력\t한국대학교", "한국고등학교", "경력\t한빛전자", "• 주문 시스템 개발", "• 결제 시스템 개발"], lines);
    }

    [Fact]
    public async Task Columns_made_with_a_table_are_read_one_after_the_other_and_a_table_in_a_cell_in_its_place()
    {
        var left = string.Concat(new[] { "Contact", "kim@example.com", "Skills", "C#, PostgreSQL" }.Select(text => P(text)));
        var right = P("Experience") + P("Hanbit, developer") + P("2021 - 2024") + Table(["Project", "Order platform"]) + P("Education");

        Assert.Equal(
            ["Contact", "kim@example.com", "Skills", "C#, PostgreSQL", "Experience", "Hanbit, developer", "2021 - 2024", "Project\tOrder platform", "Education"],
            await Reading.LinesOf(Of($"<w:tbl><w:tr>{Cell(left)}{Cell(right)}</w:tr></w:tbl>")));
    }

    [Fact]
    public async Task Text_boxes_are_read_once_after_their_paragraph_and_notes_too()
    {
        var file = new DocxFile().With("footnotes", $"""<w:footnote w:type="separator" w:id="0">{P("-")}</w:footnote><w:footnote w:id="2">{P("measured over a month")}</w:footnote>""");
        var box = $"<wps:wsp><wps:txbx><w:txbxContent>{P("in the box")}</w:txbxContent></wps:txbx></wps:wsp>";
        var old = $"<w:pict><v:shape><v:textbox><w:txbxContent>{P("in the box")}</w:txbxContent></v:textbox></v:shape></w:pict>";

        var lines = await Reading.LinesOf(file.Save(
            $"""<w:p>{R(Filler)}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>""" + P("after")));

        Assert.Equal([Filler, "in the box", "measured over a month", "after"], lines);
    }

    [Fact]
    public async Task Headers_and_footers_are_read_once_without_page_numbers_and_only_where_they_are_shown()
    {
        var number = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var file = new DocxFile().With("header", P("Kim Seoyeon, kim@example.com"), "h").With("footer", $"<w:p>{R("Page ")}{number}</w:p>", "f").With("header", P("never shown to anybody"), "e");
        var section = """<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="even" r:id="e"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>""";

        Assert.Equal(["Kim Seoyeon, kim@example.com", Filler, "again"], await Reading.LinesOf(file.Save(P(Filler, section) + P("again") + section)));
    }

    [Fact]
    public async Task What_was_deleted_under_change_tracking_is_gone_and_what_was_inserted_is_there()
    {
        var lines = await Reading.LinesOf(Of(
            $"<w:p>{R("I led ")}<w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins>{R("six")}</w:ins>{R(" people for three years")}</w:p>" +
            $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr>{Cell(P("gone"))}</w:tr><w:tr>{Cell(P("stays"))}</w:tr></w:tbl>"));

        Assert.Equal(["I led six people for three years", "stays"], lines);
    }

    [Fact]
    [Trait("BadInput", "B-T07")]
    public async Task Hidden_text_is_told_apart_and_light_text_on_a_dark_cell_is_not_hidden()
    {
        const string White = """<w:color w:val="FFFFFF"/>""";
        var styles = new DocxFile().With("styles", """<w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>""");

        var text = await Reading.TextOf(styles.Save(
            P(Filler) + P("white words", letters: White) + P("tiny words", letters: """<w:sz w:val="2"/>""") + P("vanished words", letters: "<w:vanish/>") +
            P("by style", letters: """<w:rStyle w:val="Ghost"/>""") + P("not vanished", letters: """<w:vanish w:val="0"/>""") +
            $"""<w:tbl><w:tr>{Cell(P("Skills", letters: White), """<w:shd w:val="clear" w:fill="1F3864"/>""")}{Cell(P("dark on dark", letters: """<w:color w:val="1F3060"/>"""), """<w:shd w:fill="1F3864"/>""")}</w:tr></w:tbl>"""));

        Assert.Equal([Filler, "not vanished", "Skills\t"], text.Lines.Select(line => line.Text));
        Assert.Equal(
            [("white words", Concealment.Colour), ("tiny words", Concealment.Size), ("vanished words", Concealment.NotDrawn), ("by style", Concealment.NotDrawn), ("dark on dark", Concealment.Colour)],
            text.Hidden.Select(hidden => (hidden.Text, hidden.Because)));
        Assert.Equal(11, text.Notes.Single(note => note.Code == Noted.HiddenText).Count);
    }

    [Fact]
    public async Task Pages_begin_where_the_file_says_so_and_sizes_come_from_styles()
    {
        var file = new DocxFile().With("styles", """
            <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:basedOn w:val="Base"/></w:style>
            """);

        var text = await Reading.TextOf(file.Save(
            P("Experience", """<w:pStyle w:val="Heading1"/>""") + P(Filler) +
            $"""<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>second page</w:t></w:r></w:p>""" +
            P("third page", "<w:pageBreakBefore/>") + P("end of section", "<w:sectPr/>") + P("fourth page") + "<w:sectPr/>"));

        Assert.Equal([("Experience", 1, 1, 16f), (Filler, 1, 2, 11f), ("second page", 2, 1, 11f), ("third page", 3, 1, 11f), ("end of section", 3, 2, 11f), ("fourth page", 4, 1, 11f)],
            text.Lines.Select(line => (line.Text, line.Place.Page, line.Place.Line, line.Size ?? 0)));
        Assert.Equal([1, 2, 3, 4], text.Pages.Select(page => page.Number));
        Assert.All(text.Pages, page => Assert.Equal((0, 0), (page.Width, page.Height)));
    }

    [Fact]
    public async Task The_strict_form_of_the_format_is_read_as_well() =>
        Assert.Equal([Filler], await Reading.LinesOf(new DocxFile().Save(P(Filler), "http://purl.oclc.org/ooxml/wordprocessingml/main")));

    [Fact]
    [Trait("BadInput", "B-T01"), Trait("BadInput", "B-T02"), Trait("BadInput", "B-T03")]
    public async Task Characters_that_no_database_keeps_are_taken_out_and_counted()
    {
        var text = await Reading.TextOf(Of(P($"Kim&#0;Seoyeon &#xD800;back\u200Bend developer in Seoul \U000E0041 \uE123")));

        Assert.Equal("KimSeoyeon backend developer in Seoul", Assert.Single(text.Lines).Text.Trim());
        Assert.True(text.Notes.Single(note => note.Code == Noted.InvisibleCharacters).Count >= 3);
        Assert.True(text.Notes.Single(note => note.Code == Noted.GarbledCharacters).Count >= 2);
    }

    [Fact]
    public async Task A_document_of_pictures_alone_has_no_text() => Assert.Equal(Unreadable.NoText, await Reading.RefusalOf(Of("<w:p><w:r><w:drawing/></w:r></w:p>")));
}
