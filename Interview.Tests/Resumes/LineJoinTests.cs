using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>What a page broke into lines reads again as it was written.</summary>
[Trait("Acceptance", "B-09")]
public sealed class LineJoinTests
{
    private const string Essay =
        "침해사고를 겪은 고객사의 담당자가 밤새 로그를 뒤지던 모습을 잊지 못합니다. 사고가 난 뒤의 대응보다 사고가 나지 않는 구조를 만드는 일을 하고 싶어 클라우드 보안에 집중하는 한빛클라우드에 지원했습니다. "
        + "저의 장점은 끝까지 원인을 찾는 집요함입니다. 반복되던 계정 잠김 현상의 원인을 두 주 동안 추적하여 오래된 배치 작업 하나를 찾아낸 적이 있습니다. "
        + "지금은 30분 안에 실마리가 없으면 동료에게 알리는 규칙을 스스로 지키고 있습니다. PostgreSQL 쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선했고, 그 뒤로 관련 문의가 사라졌습니다. "
        + "결제는 한 번의 오류도 허용되지 않는 영역입니다. 주문 시스템을 운영하며 중복 결제를 막기 위해 멱등 키를 도입했습니다. 더 큰 규모의 결제를 다루고 싶어 지원했습니다. "
        + "입사 후 1년 안에 계정 권한 점검을 자동화하고, 3년 안에 개발자가 스스로 보안을 점검하는 문화를 만들겠습니다.";

    private const string English =
        "Backend engineer with six years of building payment systems that stay up. I like measuring first, deleting code second and writing it third. "
        + "Cut the latency of the checkout by moving fraud checks off the request path, and led a team of four engineers through a well-known migration of twelve million rows.";

    [Theory]
    [InlineData(22), InlineData(27), InlineData(31), InlineData(36), InlineData(40), InlineData(44)]
    public void Korean_cut_between_any_two_syllables_comes_out_as_written(double width)
    {
        var lines = Broken(Essay, width, between: LineBreaks.Anywhere);

        Assert.True(lines.Count > 5);
        // One place in thirty may be told wrong; it costs a space.
        Assert.InRange(Differences(Essay, LineJoin.Whole(lines)), 0, 1 + (lines.Count / 30));
    }

    [Theory]
    [InlineData(18), InlineData(22), InlineData(27), InlineData(31), InlineData(36), InlineData(40)]
    public void Korean_broken_between_words_comes_out_as_written(double width) =>
        Assert.InRange(Differences(Essay, LineJoin.Whole(Broken(Essay, width, between: LineBreaks.Words))), 0, 1);

    [Theory]
    [InlineData(22), InlineData(31), InlineData(40)]
    public void Korean_with_the_spaces_that_office_programs_keep_comes_out_exactly_as_written(double width) =>
        Assert.Equal(Essay, LineJoin.Whole(Broken(Essay, width, between: LineBreaks.Anywhere, keepsSpaces: true)));

    [Theory]
    [InlineData(12), InlineData(20), InlineData(30)]
    public void English_comes_out_exactly_as_written(double width) => Assert.Equal(English, LineJoin.Whole(Broken(English, width, between: LineBreaks.Words)));

    [Theory]
    [InlineData("reduced the time that the manage-", "ment of releases takes each month.", "reduced the time that the management of releases takes each month.")]
    [InlineData("reduced the time that the manage\u2010", "ment of releases takes each month.", "reduced the time that the management of releases takes each month.")]
    [InlineData("led the migration of a long-", "term archive to another platform.", "led the migration of a long-term archive to another platform.")]
    [InlineData("wrote a data-", "driven report for the whole house", "wrote a data-driven report for the whole house")]
    [InlineData("worked for two years in the COVID-", "19 response team of the city", "worked for two years in the COVID-19 response team of the city")]
    [InlineData("the service answers p95 calls -", "even under load in 20 ms for all", "the service answers p95 calls - even under load in 20 ms for all")]
    public void A_hyphen_at_the_end_is_dropped_where_only_the_page_put_it(string above, string below, string whole)
    {
        var lines = Lines(above, below);

        Assert.Equal(whole, LineJoin.Append(above, below, new LineJoin(lines).Between(lines[0], lines[1])));
    }

    [Fact]
    public void A_word_that_stands_whole_elsewhere_tells_that_its_hyphen_is_the_pages()
    {
        var lines = Lines("rebuilt the end-", "user portal so that any end-user", "finds the portal");

        Assert.Equal(Joint.None, new LineJoin(lines).Between(lines[0], lines[1]));
    }

    [Theory]
    [InlineData("결제 시스템을 운영하며 장애를 줄였습니다.", "• 새 기능을 맡았습니다")]
    [InlineData("결제 시스템을 운영하며 장애를 줄였습니다.", "2. 지원 동기를 적어 주세요")]
    [InlineData("주요 업무:", "결제 시스템을 운영하며 장애를 줄였습니다.")]
    public void What_begins_something_new_is_not_joined(string above, string below)
    {
        var lines = Lines(above, below);

        Assert.Equal(Joint.NewParagraph, new LineJoin(lines).Between(lines[0], lines[1]));
    }

    [Fact]
    public void A_line_that_had_room_for_the_next_word_ends_its_paragraph()
    {
        var lines = Lines("결제 시스템을 운영하며 장애를 절반으로 줄이고 그 원인을 모두 기록으로", "남겼습니다.", "새로운 조직에서 같은 일을 하고 싶습니다.");
        var join = new LineJoin(lines);

        Assert.Equal([Joint.Space, Joint.NewParagraph], [join.Between(lines[0], lines[1]), join.Between(lines[1], lines[2])]);
    }

    [Fact]
    public void Where_lines_cut_words_a_line_with_room_for_a_syllable_ends_an_item_that_has_no_bullet()
    {
        var lines = Lines(
            "방화벽 정책 가운데 사용하지 않는 정책을 정리하고 승인 절차를 만들었습",
            "니다.",
            "소스코드 정적 진단을 배포 과정에 넣어 출시 전에 결함을 발견함",
            "클라우드 계정의 과도한 권한을 점검하는 도구를 파이썬으로 만들어 칠 할",
            "을 회수함");
        var join = new LineJoin(lines);

        Assert.Equal(
            [Joint.None, Joint.NewParagraph, Joint.NewParagraph, Joint.None],
            lines.Zip(lines.Skip(1), join.Between));
    }

    [Fact]
    public void Lines_without_places_are_paragraphs_unless_a_page_of_fixed_width_broke_them()
    {
        TextLine[] paragraphs = [new(new(1, 1), "저는 백엔드 개발자로 일했습니다."), new(new(1, 2), "결제 시스템을 운영하며 장애를 절반으로 줄였습니다."), new(new(1, 3), "감사합니다.")];
        var join = new LineJoin(paragraphs);

        Assert.Equal([Joint.NewParagraph, Joint.NewParagraph], [join.Between(paragraphs[0], paragraphs[1]), join.Between(paragraphs[1], paragraphs[2])]);
    }

    private enum LineBreaks
    {
        Words,
        Anywhere,
    }

    private static IReadOnlyList<TextLine> Lines(params string[] texts) =>
        [.. texts.Select((text, index) => new TextLine(new(1, index + 1), text, new Box(50, 100 + (16 * index), 50 + (10 * Width(text)), 111.5 + (16 * index)), 11.5f))];

    /// <summary>Sets the text as a page of this width (in letters' heights) would.</summary>
    private static List<TextLine> Broken(string text, double width, LineBreaks between, bool keepsSpaces = false)
    {
        var lines = new List<(string Text, bool Space)>();
        for (var from = 0; from < text.Length;)
        {
            var (end, next, space) = (text.Length, text.Length, false);
            for (var i = from + 1; i < text.Length; i++)
            {
                if (Width(text[from..i].TrimEnd()) > width)
                {
                    break;
                }

                if (text[i] == ' ')
                {
                    (end, next, space) = (i, i + 1, true);
                }
                else if (between == LineBreaks.Anywhere && text[i] is >= '가' and <= '힣' && text[i - 1] != ' ')
                {
                    (end, next, space) = (i, i, false);
                }
            }

            if (Width(text[from..]) <= width)
            {
                (end, next, space) = (text.Length, text.Length, false);
            }

            lines.Add((text[from..end], space));
            from = next;
        }

        var drawn = Lines([.. lines.Select(line => line.Text)]);
        return [.. drawn.Zip(lines, (line, set) => line with { EndsInSpace = keepsSpaces && set.Space })];
    }

    private static double Width(string text) => text.Sum(letter => letter >= '가' ? 0.92 : letter == ' ' ? 0.3 : char.IsUpper(letter) ? 0.65 : char.IsLetterOrDigit(letter) ? 0.55 : 0.3);

    private static int Differences(string truth, string read)
    {
        var row = Enumerable.Range(0, read.Length + 1).ToArray();
        foreach (var (letter, i) in truth.Select((letter, i) => (letter, i)))
        {
            var (diagonal, _) = (row[0], row[0] = i + 1);
            for (var j = 1; j <= read.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (read[j - 1] == letter ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
