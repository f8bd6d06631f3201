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
    public void Beside_the_name_of_a_school_stands_which_kind_it_is()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Education", "School\tName of School\tDates Attended\tCourse of Study", "College\tBaylor University\t09/2014 to 06/2018\tBSc Software Engineering", "High School\tFranklin High School\t09/2010 to 06/2014\tGeneral studies");

        Assert.Equal(["Baylor University|Baylor University|BSc Software Engineering|09/2014 to 06/2018", "Franklin High School|Franklin High School|General studies|09/2010 to 06/2014"], profile.Education.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_cell_may_tell_the_post_and_under_it_what_was_done()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Previous appointments", "School\tDates\tPost held and responsibilities\tReason for leaving", "Fernhill Junior School\n11–18, mixed, 1,180 on roll\t05/2014 to 11/2019\tHR Assistant\nSettled 8 grievances without a tribunal.\nHired 63 engineers in a year.\tPromotion");

        var entry = Assert.Single(profile.Experience);
        Assert.Equal("Fernhill Junior School|Fernhill Junior School|HR Assistant|05/2014 to 11/2019", UnderstoodLines.Said(entry));
        Assert.Equal(["Settled 8 grievances without a tribunal.", "Hired 63 engineers in a year."], entry.Claims);
    }

    [Fact]
    public void School_and_studies_in_one_cell_are_two()
    {
        var profile = UnderstoodLines.Of("김서연", "학력사항", "기간\t학교명 및 전공\t학점", "2011.03 ~ 2017.02\t은하대학교 심리학과\t3.8 / 4.5", "2008.03 ~ 2011.02\t솔빛고등학교 인문계\t");

        Assert.Equal(["은하대학교|심리학과", "솔빛고등학교|인문계"], profile.Education.Select(entry => $"{entry.Organisation}|{entry.Role}"));
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

    [Fact]
    public void A_column_of_several_things_is_parted_by_its_lines()
    {
        var profile = UnderstoodLines.Of("박민준", "대외활동", "기간\t활동명 / 기관 / 역할\t활동내용", "2023.06 ~ 2024.04\t컴퓨터 봉사 동아리 누리봄\n지역아동센터\n교육부장\t초등학생에게 매주 코딩을 가르쳤습니다.");

        var activity = Assert.Single(profile.Activities);
        Assert.Equal("컴퓨터 봉사 동아리 누리봄|지역아동센터|교육부장|2023.06 ~ 2024.04", UnderstoodLines.Said(activity));
        Assert.Equal(["초등학생에게 매주 코딩을 가르쳤습니다."], activity.Claims);
    }

    [Fact]
    public void A_company_and_a_position_in_one_cell_are_two()
    {
        var profile = UnderstoodLines.Of("박민준", "경력", "기간\t회사명 / 직위\t담당업무", "2019.03 ~ 2021.02\t토스 서버개발팀 대리\t정산 배치 개발", "2016.03 ~ 2019.02\t당근 플랫폼팀 사원\t고객 응대");

        Assert.Equal(["토스|토스|서버개발팀 대리|2019.03 ~ 2021.02", "당근|당근|플랫폼팀 사원|2016.03 ~ 2019.02"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_second_row_of_titles_opens_the_section_whose_things_it_names()
    {
        var profile = UnderstoodLines.Of("최준호", "자격사항", "자격증명\t발급기관\t취득일자", "ADsP\t한국데이터산업진흥원\t2018. 10.", "어학시험명\t점수(등급)\t취득일자", "TOEIC\t829점\t2025. 11.");

        Assert.Equal("ADsP", Assert.Single(profile.Certifications).Title);
        Assert.Equal("TOEIC", Assert.Single(profile.Languages).Title);
    }

    [Fact]
    public void A_grid_without_a_heading_keeps_its_first_column()
    {
        var profile = UnderstoodLines.Of("성 명\t조동훈\t생년월일\t1982.09.16", "휴대폰\t010-2363-7191\tE-Mail\tdh@example.org", "학교\t전공\t졸업년월", "푸른대학교\t경영학과\t'06.02", "푸른고등학교\t인문계\t'01.02");

        Assert.Equal(["푸른대학교|푸른대학교|경영학과|'06.02", "푸른고등학교|푸른고등학교|인문계|'01.02"], profile.Education.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void What_public_bodies_call_experience_beside_a_career_was_not_paid()
    {
        var profile = UnderstoodLines.Of("권나래", "경력 및 경험", "구분\t소속조직\t역할\t활동기간", "경력사항\t도담상사\t정보보호팀 대리\t2022-11~현재", "경험\t교내 학술제 준비위원회(총학생회)\t기획팀장\t2013-02~2014-01");

        Assert.Equal("도담상사", Assert.Single(profile.Experience).Organisation);
        Assert.Equal("교내 학술제 준비위원회|총학생회|기획팀장|2013-02~2014-01", UnderstoodLines.Said(Assert.Single(profile.Activities)));
    }

    [Fact]
    public void A_kind_is_a_name_where_nothing_else_is_one()
    {
        var profile = UnderstoodLines.Of("한서연", "자격 및 면허", "종  류\t발급기관\t취득연월일", "공인노무사 1차\t한국산업인력공단\t2017. 8.", "운전면허\t경찰청\t2016. 10.");

        Assert.Equal(["공인노무사 1차|한국산업인력공단||2017. 8.", "운전면허|경찰청||2016. 10."], profile.Certifications.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_row_that_its_cells_broke_is_one()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "근무기간\t회사명\t직위", "2022.04 ~ 재직중", "4년\t다온\t대리", "2018.06 ~ 2022.01", "3년 8개월\t누리\t사원");

        Assert.Equal(["다온|다온|대리|2022.04 ~ 재직중", "누리|누리|사원|2018.06 ~ 2022.01"], profile.Experience.Select(entry => $"{entry.Title}|{entry.Organisation}|{entry.Role}|{entry.Period?.Split(' ', '\n') switch { [var from, "~", var to, ..] => $"{from} ~ {to}", _ => null }}"));
    }

    [Fact]
    public void A_grid_of_results_names_no_entries()
    {
        var profile = UnderstoodLines.Of("김서연", "상세 경력", "1) 다온", "근무기간\t2021.03 ~ 현재\t직위\t대리", "No\t수행업무 및 실적\t기여도", "1\t결제 서버를 만들었습니다.\t100%", "2) 누리", "근무기간\t2018.03 ~ 2021.02\t직위\t사원", "No\t수행업무 및 실적\t기여도", "1\t정산을 맡았습니다.\t50%");

        Assert.Equal(["다온|다온|대리|2021.03 ~ 현재", "누리|누리|사원|2018.03 ~ 2021.02"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["결제 서버를 만들었습니다."], profile.Experience[0].Claims);
    }

    [Fact]
    public void A_school_and_what_was_studied_may_share_a_column()
    {
        var profile = UnderstoodLines.Of("김서연", "학력사항", "재학기간\t학교명 및 전공\t구분", "2012.03 ~ 2018.02\t한밭과학대학교 컴퓨터공학과\t졸업");

        Assert.Equal("한밭과학대학교|한밭과학대학교|컴퓨터공학과|2012.03 ~ 2018.02", UnderstoodLines.Said(Assert.Single(profile.Education)));
    }

    [Fact]
    public void Titles_over_labels_name_nothing()
    {
        var profile = UnderstoodLines.Of("김서연", "프로젝트", "인사 시스템 교체", "항목\t내용", "기간\t2020.03 ~ 2020.07", "주요 내용\t흩어진 자료를 하나로 옮김");

        Assert.Equal("인사 시스템 교체|||2020.03 ~ 2020.07", UnderstoodLines.Said(Assert.Single(profile.Projects)));
    }

    [Fact]
    public void Names_may_stand_one_over_the_other_in_a_cell()
    {
        var school = Assert.Single(UnderstoodLines.Of("Emma Carter", "Education", "09/2011–06/2015\tB.A. in Marketing\nUniversity of Leeds\tEQF level 6").Education);

        Assert.Equal("University of Leeds|University of Leeds|B.A. in Marketing|09/2011–06/2015", UnderstoodLines.Said(school));
    }

    [Fact]
    public void Titles_that_their_cells_broke_are_one_row()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "근무기간", "Period\t회사명", "Company\t직위", "Position", "2020.08 ~ 현재\t다온\t대리", "2015.05 ~ 2020.06\t누리\t사원");

        Assert.Equal(["다온|다온|대리|2020.08 ~ 현재", "누리|누리|사원|2015.05 ~ 2020.06"], profile.Experience.Select(UnderstoodLines.Said));
    }
}
