using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>Where a form counts what it asks for, the count over the whole document tells its headings.</summary>
[Trait("Acceptance", "B-04")]
public sealed class CountedHeadingTests
{
    private static readonly string[] Form =
    [
        "1. 성함을 적어 주세요. *", "김서연",
        "2. 학력을 적어 주세요. (학교, 전공, 기간)", "한국대학교, 경영학과, 2012.03 ~ 2016.02",
        "3. 경력을 최근 순으로 적어 주세요. (회사, 직책, 기간)", "한빛전자, 대리, 2019.03 ~ 2021.02", "고객 관리 시스템을 다시 만들었습니다.",
        "4. 보유하신 자격증을 적어 주세요.", "정보처리기사, 한국산업인력공단, 2018.10",
        "5. 다룰 수 있는 프로그램이나 기술은 무엇인가요?", "Java, SQL",
        "6. 벌점 및 제재", "해당 없음",
    ];

    [Fact]
    public void What_a_form_asks_for_in_whole_sentences_heads_a_section()
    {
        var profile = UnderstoodLines.Of(Form);

        Assert.Equal(
            "한국대학교, 한빛전자, 정보처리기사",
            $"{Assert.Single(profile.Education).Organisation}, {Assert.Single(profile.Experience).Organisation}, {Assert.Single(profile.Certifications).Title}");
    }

    [Fact]
    public void A_counted_heading_that_says_nothing_known_ends_what_is_above_it() =>
        Assert.Equal(["Java", "SQL"], UnderstoodLines.Of(Form).Skills);

    [Fact]
    public void Entries_that_are_counted_are_no_headings()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "1. 한빛전자 / 대리 / 2019.03 ~ 2021.02", "2. 다온상사 / 사원 / 2016.03 ~ 2019.02", "3. 누리상회 / 사원 / 2014.03 ~ 2016.02", "학력사항", "한국대학교 경영학과 (2010.03 ~ 2014.02)");

        Assert.Equal(["한빛전자", "다온상사", "누리상회"], profile.Experience.Select(job => job.Organisation));
    }

    [Theory]
    [InlineData("5. 학력을 적어 주세요. (학교, 전공, 기간)", "학력")]
    [InlineData("8. 공인 어학 성적이 있다면 적어 주세요.", "공인 어학 성적")]
    [InlineData("9. 다룰 수 있는 도구는 무엇인가요?", "다룰 수 있는 도구")]
    [InlineData("Please list your work experience", "work experience")]
    [InlineData("3. What are your qualifications?", "qualifications")]
    [InlineData("Which languages do you speak?", "languages")]
    [InlineData("학력사항", null)]
    [InlineData("고객 관리 시스템을 다시 만들었습니다.", null)]
    public void What_is_asked_for_is_told_from_the_asking(string line, string? subject) => Assert.Equal(subject, ResumeVocabulary.SubjectOf(line));

    [Theory]
    [InlineData("I. Experience", new[] { 9, 1 })]
    [InlineData("나. 경력", new[] { 2 })]
    [InlineData("③ 경력", new[] { 3 })]
    [InlineData("IV. Skills", new[] { 4 })]
    [InlineData("12) 경력", new[] { 12 })]
    [InlineData("경력", new int[0])]
    public void A_count_says_its_number(string line, int[] numbers) => Assert.Equal(numbers, Ordinals.NumbersOf(line));
}
