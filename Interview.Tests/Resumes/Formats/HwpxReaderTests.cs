using Interview.Core.Resumes;
using static Interview.Tests.Resumes.Formats.HwpxFile;

namespace Interview.Tests.Resumes.Formats;

[Trait("Acceptance", "B-01")]
[Trait("Acceptance", "B-09")]
public sealed class HwpxReaderTests
{
    private const string Filler = "한빛전자에서 2021년부터 주문 시스템을 개발하고 있습니다.";

    [Fact]
    public async Task Paragraphs_lists_and_tabs_come_in_reading_order()
    {
        var lines = await Reading.LinesOf(Of(
            P("김서연", letters: 1) + P("한빛전자<hp:tab width=\"3112\"/>2021.03 ~ 현재") + P("하나<hp:lineBreak/>둘") +
            P("주문 시스템 개발", paragraph: 1) + P("경력", paragraph: 2) + P("세부", paragraph: 3) + P("또", paragraph: 3) + P("학력", paragraph: 2)));

        Assert.Equal(["김서연", "한빛전자\t2021.03 ~ 현재", "하나", "둘", "• 주문 시스템 개발", "1. 경력", "가. 세부", "나. 또", "2. 학력"], lines);
    }

    [Fact]
    public async Task Tables_text_boxes_and_notes_are_read_with_their_paragraph()
    {
        var box = $"<hp:container><hp:rect><hp:drawText>{List(P("글상자 안의 글"))}</hp:drawText></hp:rect></hp:container>";
        var note = $"<hp:ctrl><hp:footNote>{List(P("한 달 동안 잰 값"))}</hp:footNote></hp:ctrl>";

        var lines = await Reading.LinesOf(Of(
            Holding(Table(["성 명", "김서연"], ["연락처", "010-1234-5678"])) +
            Holding($"""<hp:tbl><hp:tr>{Cell(P("경력"))}{Cell(P("한빛전자") + P("- 주문 시스템") + Holding(Table(["기간", "2021 ~ 2024"])))}</hp:tr></hp:tbl>""") +
            Holding(box) + Holding($"<hp:t>{Filler}</hp:t>{note}")));

        Assert.Equal(["성 명\t김서연", "연락처\t010-1234-5678", "경력\t한빛전자", "- 주문 시스템", "기간\t2021 ~ 2024", "글상자 안의 글", Filler, "한 달 동안 잰 값"], lines);
    }

    [Fact]
    public async Task Headers_and_footers_are_read_once_without_page_numbers()
    {
        var header = $"<hp:ctrl><hp:header>{List(P("김서연 이력서"))}</hp:header></hp:ctrl>";
        var footer = $"""<hp:ctrl><hp:footer>{List(Holding("""<hp:t>- </hp:t><hp:ctrl><hp:autoNum num="1" numType="PAGE"/></hp:ctrl><hp:t> -</hp:t>"""))}</hp:footer></hp:ctrl>""";

        Assert.Equal(["김서연 이력서", Filler, "둘째 쪽"], await Reading.LinesOf(Of(Holding(header + footer + $"<hp:t>{Filler}</hp:t>"), Holding(header + footer + "<hp:t>둘째 쪽</hp:t>"))));
    }

    [Fact]
    public async Task What_was_deleted_under_change_tracking_is_gone() => Assert.Equal(
        ["여섯 명을 이끌며 주문 시스템을 처음부터 만들었습니다."],
        await Reading.LinesOf(Of(Holding("""<hp:t><hp:deleteBegin Id="1"/>두</hp:t><hp:t> 명을<hp:deleteEnd Id="1"/><hp:insertBegin Id="2"/>여섯<hp:insertEnd Id="2"/> 명을 이끌며 주문 시스템을 처음부터 만들었습니다.</hp:t>"""))));

    [Fact]
    [Trait("BadInput", "B-T07")]
    public async Task Hidden_text_is_told_apart_and_light_text_on_a_dark_cell_is_not_hidden()
    {
        var comment = $"<hp:ctrl><hp:hiddenComment>{List(P("숨은 설명"))}</hp:hiddenComment></hp:ctrl>";

        var text = await Reading.TextOf(Of(
            P(Filler) + P("흰 글자", letters: 2) + P("아주 작은 글자", letters: 3) + Holding(comment) + Holding($"<hp:tbl><hp:tr>{Cell(P("보유 기술", letters: 2), fill: 2)}{Cell(P("C#, SQL"))}</hp:tr></hp:tbl>")));

        Assert.Equal([Filler, "보유 기술\tC#, SQL"], text.Lines.Select(line => line.Text));
        Assert.Equal([("흰 글자", Concealment.Colour), ("아주 작은 글자", Concealment.Size), ("숨은 설명", Concealment.NotDrawn)], text.Hidden.Select(hidden => (hidden.Text, hidden.Because)));
    }

    [Fact]
    public async Task Pages_begin_where_the_last_layout_began_one()
    {
        var text = await Reading.TextOf(Of(
            P("이력서", letters: 1, top: 0) + P(Filler, top: 60_000) + P("둘째 쪽", top: 0) + P("셋째 쪽", attributes: "pageBreak=\"1\"", top: 0), P("새 구역", top: 0)));

        Assert.Equal([("이력서", 1, 20f), (Filler, 1, 10f), ("둘째 쪽", 2, 10f), ("셋째 쪽", 3, 10f), ("새 구역", 4, 10f)], text.Lines.Select(line => (line.Text, line.Place.Page, line.Size ?? 0)));
    }

    [Fact]
    public async Task An_encrypted_document_says_so() => Assert.Equal(Unreadable.EncryptedDocument, await Reading.RefusalOf(DocxFile.Zip(
        [("mimetype", "application/hwp+zip"), ("Contents/content.hpf", "<x/>"), ("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")])));
}
