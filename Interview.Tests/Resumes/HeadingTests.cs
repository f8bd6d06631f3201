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
    [InlineData("Work Experience 1")]
    [InlineData("ㅡ 경력")]
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

    [Fact]
    public void In_the_margin_a_heading_in_no_list_is_known_by_its_words()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience\tStripe, Analyst, 2019 – 2021", "Studies\tBSc Mathematics, University of Leeds, 2014 – 2017", "What I shipped\tLedger, 2020 – 2021");

        Assert.Equal("Ledger", Assert.Single(profile.Projects).Title);
    }

    [Fact]
    public void A_heading_written_upright_is_read_where_a_text_keeps_no_cells()
    {
        var profile = UnderstoodLines.Of("김서연", "학", "력\t기  간\t학 교 명\t전  공", "2012.03 ~ 2016.02\t한국대학교\t경영학과", "경", "력\t근무기간\t회사명\t직위", "2019.03 ~ 2021.02\t한빛전자\t대리");

        Assert.Equal("한국대학교, 한빛전자", $"{Assert.Single(profile.Education).Organisation}, {Assert.Single(profile.Experience).Organisation}");
    }

    [Fact]
    public void A_row_of_titles_opens_the_section_it_names()
    {
        var profile = UnderstoodLines.Of("김서연", "자격사항", "자격증명\t발급기관\t취득일자", "정보처리기사\t한국산업인력공단\t2018.10", "어학시험명\t점수(등급)\t취득일자", "TOEIC\t829점\t2025.11");

        Assert.Equal("정보처리기사", Assert.Single(profile.Certifications).Title);
        Assert.Equal("TOEIC", Assert.Single(profile.Languages).Title);
    }

    [Fact]
    public void Titles_of_facts_open_no_section()
    {
        var profile = UnderstoodLines.Of("이가은", "학력\t경력\t희망연봉", "대학교(4년) 졸업\t총 8년 9개월\t회사내규에 따름", "희망직무: 회계 담당자");

        Assert.Equal("회계 담당자", profile.Header.TargetRole);
        Assert.Empty(profile.Experience);
    }

    [Fact]
    public void A_heading_that_promises_a_summary_is_believed_only_over_one()
    {
        var profile = UnderstoodLines.Of("김서연", "핵심 역량", "Google Analytics / Google Ads / SQL / Excel", "경력", "한빛전자 / 대리 / 2019.03 ~ 2021.02");

        Assert.Contains("SQL", profile.Skills);
        Assert.Null(profile.Summary);
    }

    [Fact]
    public void Beside_jobs_what_was_experienced_is_an_activity()
    {
        var profile = UnderstoodLines.Of("김서연", "경력 및 경험", "구분\t소속조직\t역할\t활동기간", "경력\t한빛전자\t대리\t2019.03 ~ 2021.02", "경험\t사진 동아리\t회장\t2014.03 ~ 2015.02");

        Assert.Equal("한빛전자, 사진 동아리", $"{Assert.Single(profile.Experience).Organisation}, {Assert.Single(profile.Activities).Title}");
    }

    [Fact]
    public void Certificates_among_the_studies_are_told_apart_where_the_heading_names_both()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "EDUCATION & PROFESSIONAL DEVELOPMENT", "BSc Mathematics, University of Leeds, 2014 - 2017", "CIPD Level 5, CIPD, 2018");

        Assert.Equal("CIPD Level 5", Assert.Single(profile.Certifications).Title);
        Assert.Single(profile.Education);
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

    [Fact]
    public void What_stands_again_and_again_under_jobs_heads_no_section()
    {
        var profile = UnderstoodLines.Of(
            "Emma Carter", "Employment History", "May 2020 – Mar 2026", "Atlas Robotics – Accountant", "Achievements:", "• Automated the matching of 1,398 vouchers.",
            "Apr 2014 – Feb 2020", "Cobalt Retail Ltd – Clerk", "Achievements:", "• Collected 44 percent of old receivables.");

        Assert.Empty(profile.Awards);
        Assert.Equal(2, profile.Experience.Count);
    }

    [Fact]
    public void Jobs_under_the_heading_of_something_else_are_jobs() => Assert.Equal(
        "Apr 2016 - Jul 2019",
        Assert.Single(UnderstoodLines.Of("Emma Carter", "Military Service", "Royal Engineers\tApr 2016 - Jul 2019", "Production Assistant", "• Shortened tool changes from 107 to 28 minutes.").Experience).Period);

    [Fact]
    public void Skills_stand_in_a_row_of_labels_too() => Assert.Equal(
        ["Java", "SQL"],
        UnderstoodLines.Of("인적사항", "성명\t김서연\t연락처\t010-1234-5678", "등급\t특급\t보유기술\tJava, SQL", "학력사항", "한국대학교 경영학과 (2010.03 ~ 2014.02)").Skills);
}
