using Interview.Core.Language;

namespace Interview.Tests.Language;

public sealed class KoreanTests
{
    [Theory]
    [InlineData("사과", "을(를)", "사과를")]
    [InlineData("책", "을(를)", "책을")]
    [InlineData("서울", "(으)로", "서울로")]
    [InlineData("부산", "(으)로", "부산으로")]
    [InlineData("Java", "을(를)", "Java를")]
    [InlineData("Python", "은(는)", "Python은")]
    [InlineData("SQL", "(으)로", "SQL로")]
    [InlineData("PostgreSQL", "을(를)", "PostgreSQL을")]
    [InlineData("Kotlin", "(으)로", "Kotlin으로")]
    [InlineData("Docker", "을(를)", "Docker를")]
    [InlineData("Excel", "(으)로", "Excel로")]
    [InlineData("AWS", "을(를)", "AWS를")]
    [InlineData("C#", "은(는)", "C#은")]
    [InlineData("Node.js", "과(와)", "Node.js와")]
    [InlineData("Slack", "이(가)", "Slack이")]
    [InlineData("GA4", "을(를)", "GA4를")]
    [InlineData("3", "이(가)", "3이")]
    [InlineData("7", "(으)로", "7로")]
    [InlineData("100", "을(를)", "100을")]
    [InlineData("40%", "을(를)", "40%를")]
    public void A_particle_fits_the_name_before_it(string word, string pair, string expected) => Assert.Equal(expected, Korean.With(word, pair));

    [Fact]
    public void A_particle_behind_a_closing_quotation_mark_fits_the_quoted_word() =>
        Assert.Equal("“오류 제거”라고 적으셨습니다.", Korean.Fill("“{claim}”(이)라고 적으셨습니다.", _ => "오류 제거"));

    [Fact]
    public void A_filled_pattern_keeps_no_slot_and_no_open_particle()
    {
        var filled = Korean.Fill("{skill}을(를) 쓰시면서 {skill}은(는) 어떠셨습니까?", _ => "Spring Boot");

        Assert.Equal("Spring Boot를 쓰시면서 Spring Boot는 어떠셨습니까?", filled);
    }
}
