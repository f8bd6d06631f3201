using System.Text.Json;
using System.Text.Json.Serialization;
using Interview.Core.Evaluation;
using Interview.Core.Interviews;
using Interview.Core.Questions;
using Interview.Tests.Content;

namespace Interview.Tests.Evaluation;

public sealed class VerdictTests
{
    private const string Transcript = "제가 캐시를 도입했습니다. 시간이 40% 줄었습니다.";

    private static readonly JsonSerializerOptions Stored = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    [Fact, Trait("Acceptance", "D-11")]
    public void Words_where_they_stand_are_accepted() =>
        Assert.NotNull(Verdict(new Evidence(0, 14, "제가 캐시를 도입했습니다.")).CheckedAgainst(Transcript));

    [Theory, Trait("Acceptance", "D-11")]
    [InlineData(0, 6, "제가 서버를")]
    [InlineData(1, 14, "제가 캐시를 도입했습니다.")]
    [InlineData(0, 13, "제가 캐시를 도입했습니다.")]
    [InlineData(-1, 2, "제가")]
    [InlineData(500, 2, "제가")]
    [InlineData(int.MaxValue, 2, "제가")]
    [InlineData(0, 0, "")]
    public void A_span_that_does_not_occur_is_rejected(int start, int length, string quote) =>
        Assert.Throws<UnprovenVerdictException>(() => Verdict(new Evidence(start, length, quote)).CheckedAgainst(Transcript));

    [Fact, Trait("Acceptance", "D-11")]
    public void A_level_without_evidence_is_rejected() => Assert.Throws<UnprovenVerdictException>(() => Verdict().CheckedAgainst(Transcript));

    [Fact]
    public void A_level_off_the_scale_is_rejected() =>
        Assert.Throws<UnprovenVerdictException>(() => Verdict(level: 6, new Evidence(0, 2, "제가")).CheckedAgainst(Transcript));

    [Fact]
    public void A_verdict_comes_back_from_the_database_as_it_went_in()
    {
        var verdict = new PlaybookGrader(TestContent.Snapshot).Judge(
            new(TestContent.Snapshot.Scenario("standard").Stage("skill_followup"), "무엇을 하셨습니까?", Transcript, "ko", "백엔드 개발자", null));

        var json = JsonSerializer.Serialize(verdict, Stored);

        Assert.Equivalent(verdict, JsonSerializer.Deserialize<Verdict>(json, Stored), strict: true);
        Assert.Contains("\"kind\":\"follow_up\"", json, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"assessed\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Grounding_comes_back_from_the_database_as_it_went_in()
    {
        IReadOnlyList<Grounding> grounding = [new("resume", "응답 시간을 단축", new(1, 4), Guid.CreateVersion7(), "이력서의 내용입니다.")];

        Assert.Equal(grounding, JsonSerializer.Deserialize<List<Grounding>>(JsonSerializer.Serialize(grounding, Stored), Stored));
    }

    private static Verdict Verdict(params Evidence[] evidence) => Verdict(3, evidence);

    private static Verdict Verdict(int level, params Evidence[] evidence) => new()
    {
        Grader = "test",
        RubricHash = "…",
        Kind = StageKind.Generated,
        Status = VerdictStatus.Assessed,
        Grades = [new("action", level, "test", "test", evidence)],
    };
}
