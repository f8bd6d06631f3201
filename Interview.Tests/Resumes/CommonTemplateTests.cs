namespace Interview.Tests.Resumes;

/// <summary>What widespread templates and exports look like when only their words are left.</summary>
[Trait("Acceptance", "B-09")]
public sealed class CommonTemplateTests
{
    [Fact]
    public void A_profile_printed_from_a_network_is_read()
    {
        var profile = UnderstoodLines.Of("Daniel Reyes", "Senior Product Designer", "daniel.reyes@example.com", "Experience",
            "Northfield", "Senior Product Designer", "January 2020 - Present (4 years 3 months)", "Led the redesign of the billing console.", "Education", "Texas State University", "Bachelor of Fine Arts, Communication Design · (2010 - 2014)");

        Assert.Equal(["Northfield|Northfield|Senior Product Designer|January 2020 - Present"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(("Texas State University", "2010 - 2014"), (Assert.Single(profile.Education).Organisation, profile.Education[0].Period));
    }

    [Fact]
    public void A_profile_printed_from_a_job_portal_is_read()
    {
        var profile = UnderstoodLines.Of("김하늘", "경력 총 5년 3개월", "2020.02 ~ 재직중", "5년 1개월", "무신사", "커머스플랫폼팀 | 선임 | 정규직", "- 주문 조회 API의 응답 시간을 40% 줄였습니다.",
            "2018.03 ~ 2020.01", "1년 11개월", "여기어때", "개발팀 | 사원", "- 숙소 검색 색인을 구축했습니다.", "학력", "2014.03 ~ 2018.02 졸업", "숭실대학교", "컴퓨터학부");

        Assert.Equal([("무신사", "2020.02 ~ 재직중"), ("여기어때", "2018.03 ~ 2020.01")], profile.Experience.Select(job => (job.Organisation!, job.Period!)));
        Assert.Equal("숭실대학교", Assert.Single(profile.Education).Organisation);
    }

    [Fact]
    public void A_public_institutions_form_is_read()
    {
        var profile = UnderstoodLines.Of("입사지원서", "1. 인적사항", "성명\t(한글) 박서준\t생년월일\t1996.05.02", "연락처\t010-3344-5566\t전자우편\tseojun.park@example.com", "2. 자격사항",
            "자격증명\t발급기관\t취득일자\t자격증명\t발급기관\t취득일자", "컴퓨터활용능력 1급\t대한상공회의소\t2019.06\t전산회계 1급\t한국세무사회\t2020.04", "3. 경력사항",
            "소속조직\t역할\t활동기간\t활동내용", "수원시청\t행정인턴\t2021.01 ~ 2021.06\t민원 서류 1,200건을 분류함");

        Assert.Equal("박서준", profile.Header.Name);
        Assert.Equal(["컴퓨터활용능력 1급|대한상공회의소||2019.06", "전산회계 1급|한국세무사회||2020.04"], profile.Certifications.Select(UnderstoodLines.Said));
        Assert.Equal(["수원시청|수원시청|행정인턴|2021.01 ~ 2021.06"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void An_employers_form_with_beginning_and_end_apart_is_read()
    {
        var profile = UnderstoodLines.Of("Application for Employment", "Section 1: Personal details", "Full name\tEthan Dubois\tTelephone\t(239) 555-0133", "Post applied for\tBackend Engineer\tNotice period\t3 months",
            "Section 4: Employment history", "Please begin with your current or most recent employer.", "From\tTo\tEmployer\tPosition held\tMain duties\tReason for leaving", "06/2021\tPresent\tTidewater Energy\tSenior Backend Engineer\tIntroduced contract tests between nine services.\t", "07/2016\t03/2021\tBrightwater\tJunior Software Engineer\tRan load tests.\tPromotion");

        Assert.Equal(("Ethan Dubois", "Backend Engineer"), (profile.Header.Name, profile.Header.TargetRole));
        Assert.Equal([("Tidewater Energy", true), ("Brightwater", false)], profile.Experience.Select(job => (job.Organisation!, job.Dates!.Ongoing)));
    }

    [Fact]
    public void Jobs_in_a_list_and_once_more_in_detail_are_told_once()
    {
        var profile = UnderstoodLines.Of("한유진", "경력요약 (총 5년 8개월)", "2019.12 ~ 현재\t온새미로\t재무팀 대리", "2014.08 ~ 2019.11\t바름물산\t회계팀 사원", "상세 경력", "온새미로 (2019.12 ~ 현재)", "직급 : 재무팀 대리", "- 월 결산 기간을 줄였습니다.", "바름물산 (2014.08 ~ 2019.11)", "직급 : 회계팀 사원", "- 계약서를 검토했습니다.");

        Assert.Null(profile.Summary);
        Assert.Equal([("온새미로", 1), ("바름물산", 1)], profile.Experience.Select(job => (job.Organisation!, job.Claims.Count)));
    }

    [Fact]
    public void What_stands_under_additional_information_goes_where_it_belongs()
    {
        var profile = UnderstoodLines.Of("Lucas Iyer", "Experience", "Acme, Engineer\t2019 – 2021", "- Built the shop.", "Additional Information", "• Awards: Hackathon Winner (Open City Forum, October 2016); Dean's List (Baylor University, July 2015)", "• Languages: Spanish (conversational), German (B2)", "• Interests: sailing, jazz");

        Assert.Equal(["Open City Forum", "Baylor University"], profile.Awards.Select(award => award.Organisation));
        Assert.Equal(["Spanish", "German"], profile.Languages.Select(language => language.Title));
    }
}
