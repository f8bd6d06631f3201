using Interview.Core.Language;

namespace Interview.Tests.Language;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("제가 캐시를 도입했습니다", "캐시를 도입했다고")]
    [InlineData("응답 시간이 70% 줄었습니다", "응답 시간이 70% 줄었다고")]
    [InlineData("저희 팀이 새로운 방식을 도입했습니다", "팀이 새로운 방식을 도입했다고")]
    [InlineData("먼저 제가 기록을 모았어요", "먼저 기록을 모았다고")]
    [InlineData("제 실수였기 때문에 바로 보고했습니다", "본인의 실수였기 때문에 바로 보고했다고")]
    [InlineData("메뉴는 하루에 한 번만 바뀌기 때문입니다", "메뉴는 하루에 한 번만 바뀌기 때문이라고")]
    [InlineData("가장 느린 곳은 결제 서버입니다", "가장 느린 곳은 결제 서버라고")]
    [InlineData("매주 결과가 공유됩니다", "매주 결과가 공유된다고")]
    [InlineData("경험이 있습니다", "경험이 있다고")]
    // An adjective's present and a verb's are not told apart, so the words stay as they were said.
    [InlineData("저는 소통이 중요합니다", "“저는 소통이 중요합니다”라고")]
    [InlineData("팀장님이 저에게 맡겼습니다", "“팀장님이 저에게 맡겼습니다”라고")]
    [InlineData("속도를 40% 개선", "“속도를 40% 개선”이라고")]
    public void What_was_said_in_Korean_is_taken_up_as_a_person_would(string words, string reported) => Assert.Equal(reported, ReportedSpeech.Said(words, "ko"));

    [Theory]
    [InlineData("주문 API의 응답 시간을 1.2초에서 0.3초로 단축", "주문 API의 응답 시간을 1.2초에서 0.3초로 단축했다고")]
    [InlineData("낙상 건수를 분기 8건에서 2건으로 감소", "낙상 건수를 분기 8건에서 2건으로 감소시켰다고")]
    [InlineData("손 위생 수행률을 91%로 향상", "손 위생 수행률을 91%로 향상시켰다고")]
    [InlineData("신규 간호사 6명의 인수인계 교육 담당", "신규 간호사 6명의 인수인계 교육을 담당했다고")]
    [InlineData("자원봉사자 20명과 함께 현장 콘텐츠 제작", "자원봉사자 20명과 함께 현장 콘텐츠를 제작했다고")]
    [InlineData("정산 업무를 자동화함", "정산 업무를 자동화했다고")]
    [InlineData("매출이 두 배로 늘었음", "매출이 두 배로 늘었음")]
    [InlineData("배포 시간을 절반으로 줄였습니다", "배포 시간을 절반으로 줄였다고")]
    [InlineData("클릭률 1.8배 향상", "“클릭률 1.8배 향상”이라고")]
    [InlineData("월간 활성 이용자 30만 명", "“월간 활성 이용자 30만 명”이라고")]
    public void What_a_resume_notes_in_Korean_is_taken_up_as_a_person_would(string words, string reported) =>
        Assert.Equal(reported == words ? $"“{words}”이라고" : reported, ReportedSpeech.Wrote(words, "ko"));

    [Theory]
    [InlineData("I rewrote the slow query myself", "that you rewrote the slow query yourself")]
    [InlineData("I was responsible for our reports", "that you were responsible for your reports")]
    [InlineData("We introduced a new process", "that you introduced a new process")]
    [InlineData("Our team moved the date because my manager asked me", "that your team moved the date because your manager asked you")]
    [InlineData("Since then two people review every sheet", "that since then two people review every sheet")]
    [InlineData("Kafka lost two messages", "“Kafka lost two messages”")]
    [InlineData("I'd ask them first", "“I'd ask them first”")]
    public void What_was_said_in_English_is_taken_up_as_a_person_would(string words, string reported) => Assert.Equal(reported, ReportedSpeech.Said(words, "en"));

    [Theory]
    [InlineData("Cut the latency from 900 ms to 210 ms by adding a read model", "that you cut the latency from 900 ms to 210 ms by adding a read model")]
    [InlineData("Mentored three juniors in my spare time", "that you mentored three juniors in your spare time")]
    [InlineData("Responsible for twelve accounts", "“Responsible for twelve accounts”")]
    public void What_a_resume_notes_in_English_is_taken_up_as_a_person_would(string words, string reported) => Assert.Equal(reported, ReportedSpeech.Wrote(words, "en"));
}
