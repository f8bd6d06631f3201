using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>A heading is one in whatever way it is counted, and wherever it stands.</summary>
[Trait("Acceptance", "B-04")]
public sealed class HeadingTests
{
    [Theory]
    [InlineData("Ⅱ. 경력사항")]
    [InlineData("나. 경력")]
    [InlineData("2) 주요 경력")]
    [InlineData("【경력】")]
    [InlineData("경력 (총 5년 2개월)")]
    [InlineData("B. Work Experience")]
    [InlineData("II. Professional Experience")]
    public void Counted_and_set_off_headings_open_their_section(string heading) =>
        Assert.Equal("한빛전자", Assert.Single(UnderstoodLines.Of("김서연", heading, "가. 한빛전자 / 대리 / 2019.03 ~ 2021.02").Experience).Organisation);

    [Fact]
    public void Headings_in_the_margin_open_what_stands_beside_them()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항\t토스 | 매니저 | 2019.03 ~ 2021.02", "학력사항\t한국대학교 경영학과 (2012.03 ~ 2016.02)", "활동\t사진 동아리, 한국대학교, 회장 (2014.03 ~ 2015.02)");

        Assert.Equal<string?[]>(["토스", "한국대학교", "한국대학교"], [profile.Experience[0].Organisation, profile.Education[0].Organisation, profile.Activities[0].Organisation]);
    }

    [Fact]
    public void A_heading_may_run_into_its_line()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Education", "BSc Mathematics, University of Leeds, 2014 – 2017", "Skills: SQL, Python, Tableau", "Languages: English (native), French (B2)");

        Assert.Equal(["SQL", "Python", "Tableau"], profile.Skills);
        Assert.Equal(["English", "French"], profile.Languages.Select(language => language.Title));
    }

    [Theory]
    [InlineData("1. 하나", "하나")]
    [InlineData("(2) 둘", "둘")]
    [InlineData("③ 셋", "셋")]
    [InlineData("라. 넷", "넷")]
    [InlineData("Ⅴ. 다섯", "다섯")]
    [InlineData("F. Six", "Six")]
    [InlineData("19.03 - 21.02", "19.03 - 21.02")]
    [InlineData("가나다 상사", "가나다 상사")]
    [InlineData("3.5점", "3.5점")]
    public void What_counts_a_line_is_no_part_of_it(string line, string rest) => Assert.Equal(rest, Ordinals.Without(line));
}
