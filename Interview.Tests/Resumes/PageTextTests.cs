using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>What stands on a page comes out in the order and in the words a person reads.</summary>
[Trait("Acceptance", "B-09")]
public sealed class PageTextTests
{
    private static readonly PageLayout Layout = new(TestContent.Snapshot.ResumeVocabulary);

    [Fact, Trait("BadInput", "B-T05"), Trait("Needs", "Poppler")]
    public async Task The_order_in_which_a_program_drew_the_text_does_not_matter()
    {
        PopplerReading.SkipUnlessInstalled();
        (double X, double Y, string Text)[] words =
        [
            (50, 60, "이하늘"), (50, 90, "데이터 분석가"), (50, 140, "경력"), (50, 160, "라온테크에서 매출 자료를 모아 보고서를 만들었습니다."), (50, 176, "보고서는 열두 팀이 매주 보고 있습니다."),
            (50, 220, "학력"), (50, 240, "은하대학교 통계학과"),
        ];

        byte[] Drawn(IEnumerable<(double X, double Y, string Text)> order) => ResumePdf.Write(pdf =>
        {
            foreach (var (x, y, text) in order)
            {
                pdf.Y = y;
                pdf.At(x, text);
            }
        });

        var forwards = await PopplerReading.TextOf(Drawn(words));
        var backwards = await PopplerReading.TextOf(Drawn(words.Reverse()));

        Assert.Equal(words.Select(word => word.Text), forwards.Lines.Select(line => line.Text));
        Assert.Equal(forwards.Lines.Select(line => line.Text), backwards.Lines.Select(line => line.Text));
    }

    [Fact, Trait("Needs", "Poppler")]
    public async Task A_font_that_says_its_letters_are_higher_than_they_are_hides_nothing_and_mixes_no_lines()
    {
        PopplerReading.SkipUnlessInstalled();
        var text = await PopplerReading.TextOf(ResumePdf.Write(pdf => pdf
            .Line("오지우", size: 20).Line("연락처 010-8905-1730").Line("jiwoo.oh68@example.net")
            .Paragraph("예약 인스턴스와 자동 종료 정책으로 클라우드 비용을 월 2,585만 원 절감했습니다. 쿠버네티스 클러스터를 구축하고 배포 시간을 49분에서 5분으로 줄였습니다."), tallFont: true));

        Assert.Empty(text.Hidden);
        Assert.Contains(text.Lines, line => line.Text == "연락처 010-8905-1730");
        Assert.All(text.Lines, line => Assert.InRange(line.Box!.Value.Height, 8, line.Place.Line == 1 ? 40 : 16));
    }

    [Theory, Trait("Needs", "Poppler")]
    [InlineData(0), InlineData(90), InlineData(270)]
    public async Task A_turned_page_is_as_wide_as_it_is_shown(int turn)
    {
        PopplerReading.SkipUnlessInstalled();
        var text = await PopplerReading.TextOf(PdfBytes.Page(PdfBytes.SomeText, page: $"/Rotate {turn}"));

        Assert.Equal(turn == 0 ? (595, 842) : (842, 595), (text.Pages[0].Width, text.Pages[0].Height));
        Assert.All(text.Lines, line => Assert.InRange(line.Box!.Value.Right, 0, text.Pages[0].Width));
    }

    [Fact]
    public void Letters_set_far_apart_are_one_word()
    {
        Assert.Equal(["이력서"], Read((50, "이"), (90, "력"), (130, "서")));
        Assert.Equal(["SKILLS"], Read((50, "S"), (66, "K"), (82, "I"), (98, "L"), (114, "L"), (130, "S")));
        Assert.Equal(["성명\t홍길동"], Read((50, "성"), (80, "명"), (200, "홍길동")));
    }

    [Fact]
    public void Short_words_of_a_sentence_stay_apart() =>
        Assert.Equal(["할 수 있는 일을 한 번 더 했다"], Read((50, "할"), (63, "수"), (76, "있는"), (99, "일을"), (122, "한"), (135, "번"), (148, "더"), (161, "했다")));

    [Fact]
    public void A_bracket_in_another_font_stands_at_its_word() =>
        Assert.Equal(["[경력사항]"], [.. Layout.Lines(1, [new PageWord("[", new Box(50, 49, 53.4, 63)), new PageWord("경력사항]", new Box(53.6, 50, 100, 62), Block: 1)]).Select(line => line.Text)]);

    [Fact]
    public void Words_cut_by_the_edge_of_a_cell_are_whole_again()
    {
        PageWord[] words =
        [
            .. Row(50, (50, "근무기간"), (150, "회사명"), (250, "직위"), (330, "담당업무")),
            .. Row(80, (330, "사내 강사를 길러 직무 교육 과정")),
            .. Row(95, (50, "2021~2024"), (150, "모아커머스"), (250, "주임"), (330, "을 자체 운영함")),
            .. Row(125, (50, "2019~2021"), (150, "두레소프트"), (250, "사원"), (330, "채용 공고와 면접 일정 관리")),
        ];

        Assert.Contains(Layout.Lines(1, words), line => line.Text == "2021~2024\t모아커머스\t주임\t사내 강사를 길러 직무 교육 과정을 자체 운영함");
    }

    private static IEnumerable<string> Read(params (double X, string Text)[] words) => Layout.Lines(1, Row(50, words)).Select(line => line.Text);

    /// <summary>Words of 10 points, their letters side by side.</summary>
    private static IEnumerable<PageWord> Row(double top, params (double X, string Text)[] cells)
    {
        foreach (var (block, (x, text)) in cells.Index())
        {
            var left = x;
            foreach (var word in text.Split(' '))
            {
                yield return new PageWord(word, new Box(left, top, left + (10 * word.Length), top + 12), block);
                left += (10 * word.Length) + 3;
            }
        }
    }
}
