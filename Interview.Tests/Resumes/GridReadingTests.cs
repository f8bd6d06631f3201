namespace Interview.Tests.Resumes;

/// <summary>A grid says by its columns what its cells are.</summary>
[Trait("Acceptance", "B-04")]
public sealed class GridReadingTests
{
    [Fact]
    public void Cells_are_what_their_columns_are_titled()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "기간\t근무처\t직위\t담당업무", "2019.03 ~ 2021.02\t토스\t대리\t정산 배치 개발\n결제 화면 개선", "2016.03 ~ 2019.02\t당근\t사원\t고객 응대");

        Assert.Equal(["토스|토스|대리|2019.03 ~ 2021.02", "당근|당근|사원|2016.03 ~ 2019.02"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["정산 배치 개발", "결제 화면 개선"], profile.Experience[0].Claims);
    }

    [Fact]
    public void A_title_nobody_knows_is_known_by_what_stands_under_it()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Certificates", "Certificate\tHanded out by whom\tWhen we got it", "CISSP\tISC2\t2016", "OSCP\tOffSec\t2018");

        Assert.Equal(["CISSP|ISC2||2016", "OSCP|OffSec||2018"], profile.Certifications.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void An_empty_cell_moves_no_other()
    {
        var profile = UnderstoodLines.Of("김서연", "자격증", "자격증명\t발급기관\t취득일", "운전면허 1종\t\t2015.02", "정보처리기사\t한국산업인력공단\t2016.05");

        Assert.Equal(["운전면허 1종|||2015.02", "정보처리기사|한국산업인력공단||2016.05"], profile.Certifications.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void The_name_of_a_section_may_stand_beside_its_rows()
    {
        var profile = UnderstoodLines.Of("성명\t김서연\t연락처\t010-1234-5678", "학력\t기간\t학교명\t전공", "\t2012.03 ~ 2016.02\t한국대학교\t경영학과", "경력\t기간\t회사명\t직위", "\t2016.03 ~ 현재\t쿠팡\t매니저");

        Assert.Equal("한국대학교|한국대학교|경영학과|2012.03 ~ 2016.02", UnderstoodLines.Said(Assert.Single(profile.Education)));
        Assert.Equal("쿠팡|쿠팡|매니저|2016.03 ~ 현재", UnderstoodLines.Said(Assert.Single(profile.Experience)));
    }

    [Fact]
    public void Duties_in_a_row_of_their_own_belong_to_the_row_above()
    {
        var profile = UnderstoodLines.Of("김서연", "경력", "기간\t회사명\t직위\t고용형태", "2019.03 ~ 2021.02\t토스\t대리\t정규직", "담당업무\t정산 배치를 개발하여 마감을 사흘 앞당겼습니다.", "2016.03 ~ 2019.02\t당근\t사원\t정규직");

        Assert.Equal(["토스", "당근"], profile.Experience.Select(job => job.Organisation));
        Assert.Contains("정산 배치를 개발하여 마감을 사흘 앞당겼습니다.", profile.Experience[0].Claims);
    }

    [Fact]
    public void Every_second_cell_of_a_form_says_what_the_next_one_is()
    {
        var profile = UnderstoodLines.Of("이력서", "성명\t김서연\t혈액형\tA", "지원분야\t백엔드 개발자\t희망 출근일\t즉시");

        Assert.Equal("김서연", profile.Header.Name);
        Assert.Equal("백엔드 개발자", profile.Header.TargetRole);
    }

    [Theory]
    [InlineData("근무기간: 2019/03 ~ 2021/02", "2019/03 ~ 2021/02")]
    [InlineData("- 기간 : 18.05 - 22.04", "18.05 - 22.04")]
    public void A_label_with_nothing_but_numbers_behind_it_has_a_value(string line, string period) =>
        Assert.Equal(period, Assert.Single(UnderstoodLines.Of("김서연", "경력", "회사명: 토스", line).Experience).Period);

    [Fact]
    public void Stacked_lines_are_parted_by_their_dates()
    {
        var profile = UnderstoodLines.Of("자격증", "검색광고마케터 1급", "한국정보통신진흥협회, 2013.04", "GAIQ", "Google, 2013.10");

        Assert.Equal(["검색광고마케터 1급|한국정보통신진흥협회||2013.04", "GAIQ|Google||2013.10"], profile.Certifications.Select(UnderstoodLines.Said));
    }
}
