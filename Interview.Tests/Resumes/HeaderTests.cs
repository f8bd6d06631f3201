namespace Interview.Tests.Resumes;

/// <summary>Who applies for what is found wherever a page says it, and nothing else is taken for it.</summary>
[Trait("Acceptance", "B-04")]
public sealed class HeaderTests
{
    [Fact]
    public void The_line_above_a_name_may_say_what_is_applied_for_and_where()
    {
        var header = UnderstoodLines.Of("자기소개서", "(주)라온테크 데이터 분석가 지원자", "황동훈", "성장 배경", "시장에서 반찬 가게를 하신 부모님은 외상 장부를 매일 저녁 맞추셨습니다. 저는 그 옆에서 숫자를 불러 드렸습니다.").Header;

        Assert.Equal(new("황동훈", "데이터 분석가", "(주)라온테크"), header);
    }

    [Fact]
    public void The_name_that_the_address_repeats_is_found_behind_a_side_column()
    {
        var profile = UnderstoodLines.Of("+1 267-555-0131", "amelia.fletcher45@example.net", "LANGUAGES", "French : fluent", "CENTRES OF INTEREST", "Cinema, pastry", "Amelia Fletcher", "Financial Accountant", "PROFESSIONAL EXPERIENCE", "Stripe, Accountant, 2019 – 2021");

        Assert.Equal(new("Amelia Fletcher", "Financial Accountant", null), profile.Header);
    }

    [Theory]
    [InlineData("희망 응시 부문: 데이터 분석가")]
    [InlineData("Post you are applying for: 데이터 분석가")]
    [InlineData("응시직종  데이터 분석가")]
    public void A_label_in_no_list_is_known_by_its_words(string line) => Assert.Equal("데이터 분석가", UnderstoodLines.Of("성명: 황동훈", line).Header.TargetRole);

    [Fact]
    public void A_sentence_may_say_what_is_applied_for_and_where()
    {
        var header = UnderstoodLines.Of("Emma Carter", "emma@example.org", "I am applying for the Data Analyst position at Brightwater Insurance, as advertised.").Header;

        Assert.Equal(new("Emma Carter", "Data Analyst", "Brightwater Insurance"), header);
    }

    [Theory]
    [InlineData("Are you legally entitled to work in this country? Yes, without any condition.")]
    [InlineData("“Be the change that you want to see in the world.”")]
    [InlineData("* 학교명, 출신지역, 가족관계 등 개인을 알 수 있는 내용은 적지 마십시오.")]
    public void What_asks_quotes_or_instructs_is_no_summary(string line) =>
        Assert.Null(UnderstoodLines.Of("Emma Carter", line, "Education", "BSc Mathematics, University of Leeds, 2014 – 2017").Summary);

    [Fact]
    public void How_long_an_answer_is_belongs_to_no_answer()
    {
        var essays = UnderstoodLines.Of("자기소개서", "1. 지원동기", "고객의 담당자가 밤새 같은 자료를 옮겨 적는 모습을 본 뒤로 사람이 기계처럼 일하지 않는 환경을 만들고 싶었습니다.", "글자수 261 / 1000", "2. 성장과정", "시장에서 반찬 가게를 하신 부모님은 외상 장부를 매일 저녁 맞추셨습니다. 저는 그 옆에서 숫자를 불러 드렸습니다.", "글자수 228 / 1000").Essays;

        Assert.Equal(2, essays.Count);
        Assert.DoesNotContain(essays, essay => essay.Answer.Contains("글자수", StringComparison.Ordinal));
    }
}
