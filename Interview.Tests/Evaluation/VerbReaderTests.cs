using Interview.Core.Evaluation;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

public sealed class VerbReaderTests
{
    private static readonly SignalReader Reader = new(TestContent.Snapshot.Policies);

    [Theory]
    [InlineData("en", "I sat with five of them, asked what they decided on Mondays, and rebuilt it.", 3)]
    [InlineData("en", "For four years I have turned store data into decisions.", 1)]
    [InlineData("en", "When I joined, the reports were long.", 0)]
    [InlineData("en", "I used to hide problems.", 0)]
    [InlineData("en", "The nurse called the doctor and noted the dose.", 0)]
    [InlineData("en", "I thought about it and felt good.", 0)]
    [InlineData("en", "Now I show the first page on the first day.", 1)]
    [InlineData("ko", "호출 관계를 그려서 경계를 정하고 결제만 따로 옮겼습니다.", 2)]
    [InlineData("ko", "제가 구간별로 시간을 재 보니 자주 읽는 메뉴를 Redis에 올렸습니다.", 2)]
    [InlineData("ko", "선생님께서 자료를 만들어 주셨습니다.", 0)]
    [InlineData("ko", "안정성을 고민해 보고 싶어 지원했습니다.", 0)]
    [InlineData("ko", "응답 시간을 캐시로 줄였다고 생각합니다.", 0)]
    [InlineData("ko", "주제는 좌석 예약 서비스였습니다.", 0)]
    [InlineData("ko", "한 줄을 고쳐도 전체를 다시 배포해야 했습니다.", 0)]
    [InlineData("ko", "제가 그 회사에서 처음 표를 만들었습니다.", 1)]
    [InlineData("ko", "문서가 없어서 저는 코드를 읽고, 회계팀에 찾아가 규칙을 확인했습니다.", 2)]
    [InlineData("en", "I took material away, and had two prototypes milled.", 1)]
    public void What_the_candidate_did_is_counted_by_the_forms_of_the_verbs(string locale, string sentence, int deeds) => Assert.Equal(deeds, VerbReader.Of(TestContent.Snapshot.Policies.Answers.Verbs, locale == "ko").Read(sentence, habits: sentence.StartsWith("Now", StringComparison.Ordinal)).Deeds.Count);

    [Theory]
    [InlineData("en", "Margins were off by a little. I compared the invoices line by line. The gap closed within a week.")]
    [InlineData("ko", "창고 재고가 자꾸 어긋났습니다. 제가 입고표를 한 줄씩 대조했습니다. 그러고 나니 어긋나는 날이 사라졌습니다.")]
    public void What_was_so_before_a_deed_is_the_situation_and_what_came_after_it_the_result(string locale, string answer)
    {
        var signals = Reader.Read(answer, locale);

        Assert.Equal(0, Assert.Single(signals.Of(AnswerPart.Situation)).Start);
        Assert.Equal(answer.Length, signals.Of(AnswerPart.Result) is [.., var last] ? last.Start + last.Length : 0);
    }

    [Theory]
    [InlineData("ko", "제가 시간을 재 보니 조회 쿼리가 대부분이어서 메뉴를 캐시에 올렸습니다.")]
    [InlineData("ko", "제가 짧은 글을 골라 아이와 함께 읽었고, 부모님께도 진도를 알려 드렸습니다.")]
    [InlineData("ko", "문서가 없어서 저는 코드를 하나씩 읽으며 흐름도를 그렸습니다.")]
    [InlineData("en", "I compared aluminium, which was lighter, but the salt water ruled it out.")]
    [InlineData("en", "I took material away where nothing happened, and had two prototypes milled.")]
    public void What_somebody_did_or_weighed_is_no_result_of_it(string locale, string answer) => Assert.False(Reader.Read(answer, locale).Has(AnswerPart.Result));

    [Fact]
    public void Whatever_is_cut_off_or_put_in_between_is_read() => Assert.All(LabelledAnswers.All, answer =>
    {
        for (var end = 0; end < answer.Answer.Length; end += 7)
        {
            Assert.NotNull(Reader.Read($"{answer.Answer[..end]} . , 지금은 … now I , !", answer.Locale));
        }
    });
}
