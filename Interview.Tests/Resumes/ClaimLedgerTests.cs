using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>Which claims were asked about, by what they say.</summary>
public sealed class ClaimLedgerTests
{
    private const string Latency = "주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축하고, 캐시가 비었을 때의 부하를 시험으로 확인했습니다.";
    private const string Billing = "결제 모듈을 별도 서비스로 분리했습니다.";
    private static readonly Guid Interview = Guid.NewGuid();

    [Fact]
    public void A_claim_is_asked_about_when_a_question_quotes_it_or_its_beginning()
    {
        var whole = Asked(Billing);
        var cut = Asked("주문 API의 응답 시간을 Redis 캐시로 1.2초에서 0.3초로 단축");

        var ledger = ClaimLedger.Of(Claims(Latency, Billing), [whole, cut], []);

        Assert.Equal([(ClaimState.Asked, cut), (ClaimState.Asked, whole)], ledger.Select(record => (record.State, Assert.Single(record.AskedIn))));
    }

    [Theory]
    [InlineData("Redis")]
    [InlineData("Redis 캐시")]
    [InlineData("결제 모듈을 별도 서비스로 옮겼습니다.")]
    public void A_name_that_a_claim_mentions_or_another_claim_does_not_touch_it(string quote) =>
        Assert.All(ClaimLedger.Of(Claims(Latency, Billing), [Asked(quote)], []), record => Assert.Equal(ClaimState.Untouched, record.State));

    [Fact]
    public void Another_reading_that_spaces_and_punctuates_otherwise_finds_the_same_claim() =>
        Assert.Equal(ClaimState.Asked, ClaimLedger.Of(Claims("• 결제 모듈을  별도 서비스로 분리했습니다"), [Asked(Billing)], [])[0].State);

    [Fact]
    public void A_claim_that_was_corrected_is_another_claim()
    {
        var resume = Read(Entry(Billing));
        Assert.Equal(ClaimState.Asked, ClaimLedger.Of(resume.Claims(), [Asked(Billing)], [])[0].State);

        resume.Correct(new() { Entries = [new("experience-1-5", null, null, Entry("정산 모듈을 없앴습니다."))] });

        Assert.Equal(("정산 모듈을 없앴습니다.", ClaimState.Untouched), ClaimLedger.Of(resume.Claims(), [Asked(Billing)], []).Select(record => (record.Claim.Text, record.State)).Single());
    }

    [Fact]
    public void The_last_finding_about_a_claim_holds_and_one_about_nothing_asked_counts_nowhere()
    {
        var (first, second) = (Asked(Billing), Asked(Billing));

        Assert.Equal(ClaimState.Supported, State(new ClaimFinding(first.QuestionId, ClaimState.Contradicted), new ClaimFinding(second.QuestionId, ClaimState.Supported)));
        Assert.Equal(ClaimState.Contradicted, State(new ClaimFinding(second.QuestionId, ClaimState.Contradicted)));
        Assert.Equal(ClaimState.Asked, State(new ClaimFinding(Guid.NewGuid(), ClaimState.Supported)));

        ClaimState State(params ClaimFinding[] findings) => ClaimLedger.Of(Claims(Billing), [first, second], findings)[0].State;
    }

    [Fact]
    public void Claims_stand_where_the_reading_found_them()
    {
        var resume = Read(Entry(Billing, Latency), new FieldOrigin("experience[0].claims[1]", new(2, 7), 1, 0.9, ReadBy.Rules));

        Assert.Equal([new Place(1, 5), new Place(2, 7)], resume.Claims().Select(claim => claim.Place));
    }

    [Theory]
    [InlineData("experience")]
    [InlineData("problem_solving")]
    public void The_playbook_asks_about_what_earlier_interviews_did_not(string stage)
    {
        var playbook = new Core.Playbook.Playbook(TestContent.Snapshot);
        var scenario = TestContent.Snapshot.Scenario("standard");
        var profile = new ResumeProfile { Header = new("김서연", "백엔드 개발자", null), Experience = [Entry(Latency, Billing, "배포 시간을 40분에서 5분으로 줄였습니다.")] };
        var repeated = 0;
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var first = Write([], seed).Grounding.Select(g => g.Quote).ToList();
            repeated += Write(first, seed + 1_000).Grounding.Count(g => first.Contains(g.Quote));
        }

        Assert.Equal(0, repeated);

        QuestionDraft Write(IReadOnlyList<string> askedBefore, int seed) => playbook.Write(
            scenario.Stage(stage), new InterviewContext("ko", scenario, "백엔드 개발자", new ResumeSnapshot(profile, []) { AskedBefore = askedBefore }, [], seed));
    }

    private static AskedAbout Asked(string quote) => new(Interview, Guid.NewGuid(), quote);

    private static ProfileEntry Entry(params string[] claims) => new("백엔드 개발", "달구름소프트", null, null, claims, new(1, 5));

    private static IReadOnlyList<Claim> Claims(params string[] claims) => Read(Entry(claims)).Claims();

    private static Resume Read(ProfileEntry entry, params FieldOrigin[] origins)
    {
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "00", 1, DateTimeOffset.UnixEpoch);
        var reading = Readings.Of(new() { Header = new("김서연", "백엔드 개발자", null), Experience = [entry] });
        resume.TakeReading(reading with { Reading = reading.Reading with { Origins = origins } }, DateTimeOffset.UnixEpoch);
        return resume;
    }
}
