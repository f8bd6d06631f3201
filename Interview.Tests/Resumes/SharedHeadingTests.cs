namespace Interview.Tests.Resumes;

/// <summary>Several kinds under one heading, and headings that no list knows.</summary>
[Trait("Acceptance", "B-04")]
public sealed class SharedHeadingTests
{
    [Fact]
    public void Rows_of_a_grid_go_where_their_first_cell_says()
    {
        var profile = UnderstoodLines.Of("김서연", "자격·어학·수상", "종류\t항목\t비고\t취득일", "자격증\tAWS Certified Developer\tAmazon Web Services\t2017.5", "자격증\t리눅스마스터 1급\t한국정보통신진흥협회\t2018.3", "어학\tJLPT\tN2\t2025.1", "수상\t창업경진대회 최우수상\t서해대학교\t2017.2");

        Assert.Equal(["AWS Certified Developer", "리눅스마스터 1급"], profile.Certifications.Select(one => one.Title));
        Assert.Equal(["Amazon Web Services", "한국정보통신진흥협회"], profile.Certifications.Select(one => one.Organisation));
        Assert.Equal("JLPT", Assert.Single(profile.Languages).Title);
        Assert.Equal("서해대학교", Assert.Single(profile.Awards).Organisation);
    }

    [Fact]
    public void What_a_cell_joined_over_rows_says_holds_for_all_of_them()
    {
        var profile = UnderstoodLines.Of("김서연", "자격사항 및 수상내역", "구분\t명칭\t기관\t일자", "자격증\t정보처리기사\t한국산업인력공단\t2016.07", "GAIQ\tGoogle\t2017.06", "수상\t우수사원 표창\t미래정밀\t2015.03");

        Assert.Equal(["정보처리기사", "GAIQ"], profile.Certifications.Select(one => one.Title));
        Assert.Equal("미래정밀", Assert.Single(profile.Awards).Organisation);
    }

    [Fact]
    public void Entries_under_a_shared_heading_go_where_each_belongs()
    {
        var profile = UnderstoodLines.Of("김서연", "경력", "하림, 영업팀 대리\t2014.01 ~ 2019.02", "- 매장을 열다섯 곳 열었습니다.", "수상 및 자격증", "2014.03 유통관리사 2급 (대한상공회의소)", "2013.01 분기 MVP (하림)", "2012.11 CISSP (ISC2)");

        Assert.Equal(["유통관리사 2급", "CISSP"], profile.Certifications.Select(one => one.Title));
        Assert.Equal(["대한상공회의소", "ISC2"], profile.Certifications.Select(one => one.Organisation));
        Assert.Equal(("분기 MVP", "하림"), (Assert.Single(profile.Awards).Title, profile.Awards[0].Organisation));
    }

    [Fact]
    public void A_heading_in_words_of_its_own_is_known_by_what_it_is_over()
    {
        var profile = UnderstoodLines.Of("김서연", "▣ 걸어온 길", "토스, 매니저\t2019.03 ~ 2021.02", "- 결제 화면을 고쳤습니다.", "▣ 손으로 만든 것들", "가계부 앱\t2018.03 ~ 2018.06", "- 혼자 만들어 공개했습니다.", "▣ 학창 시절", "한국대학교 경영학과\t2012.03 ~ 2016.02", "▣ 다른 나라 말", "토익 900점\t2020.01");

        Assert.Equal(("토스", "가계부 앱", "한국대학교", "토익"), (profile.Experience.Single().Organisation, profile.Projects.Single().Title, profile.Education.Single().Organisation, profile.Languages.Single().Title));
    }

    [Fact]
    public void A_head_of_two_lines_has_places_and_dates_at_its_margin()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Staff Engineer\tLeeds, UK", "Juniper & Sons\tApr 2021 – Present", "- Rewrote the nightly job.");

        Assert.Equal(("Juniper & Sons", "Staff Engineer"), (Assert.Single(profile.Experience).Organisation, profile.Experience[0].Role));
    }
}
