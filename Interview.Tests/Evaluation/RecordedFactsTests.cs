using Interview.Core.Evaluation;

namespace Interview.Tests.Evaluation;

public sealed class RecordedFactsTests
{
    private static readonly RecordedFacts Facts = new(
        "제가 Redis 캐시를 도입해서 응답 시간이 1,200ms에서 300ms로 줄었습니다. 한빛병원에서 김서연 님과 함께 일했습니다.",
        "I cut latency by half at Bluegate with Kafka.");

    [Theory]
    [InlineData("Redis 캐시로 응답 시간을 300ms까지 줄였습니다.")]
    [InlineData("응답 시간은 1200ms에서 줄었습니다.")]
    [InlineData("한빛병원에서 김서연 님과 일한 이야기가 분명합니다.")]
    [InlineData("The answer tells what was done at Bluegate with Kafka.")]
    [InlineData("Latency went down by half.")]
    [InlineData("“I cut latency by half” shows the result.")]
    [InlineData("In the answer the result is clear.")]
    public void What_the_record_holds_may_be_said(string words) => Assert.Empty(Facts.Invented(words));

    [Theory]
    [InlineData("응답 시간이 90% 줄었습니다.", "90")]
    [InlineData("응답 시간이 두 배 빨라졌습니다.", "두 배")]
    [InlineData("삼성전자에서 일했습니다.", "삼성전자")]
    [InlineData("박민수 님과 함께했습니다.", "박민수")]
    [InlineData("MongoDB를 도입했습니다.", "MongoDB")]
    [InlineData("‘최고의 개발자’라고 하셨습니다.", "최고의 개발자")]
    [InlineData("Latency fell by 40 percent.", "40")]
    [InlineData("Three hundred users gained.", "hundred")]
    [InlineData("It was done at Northwind.", "Northwind")]
    [InlineData("Acme Corporation gained from it.", "Acme Corporation")]
    [InlineData("The candidate said “we won a prize”.", "we won a prize")]
    public void What_it_does_not_hold_is_invented(string words, string invented) => Assert.Contains(invented, Facts.Invented(words), StringComparer.OrdinalIgnoreCase);
}
