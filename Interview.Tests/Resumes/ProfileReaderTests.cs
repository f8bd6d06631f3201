using Interview.Core.Resumes;
using Interview.Tests.Content;

namespace Interview.Tests.Resumes;

/// <summary>What must be understood of the layouts people send, read through the real reader.</summary>
[Trait("Acceptance", "B-09")]
[Trait("Acceptance", "B-04")]
public sealed class ProfileReaderTests
{
    public ProfileReaderTests() => PopplerReading.SkipUnlessInstalled();

    [Fact]
    public async Task A_Korean_form_is_read_cell_by_cell()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.KoreanForm())).Profile;

        Assert.Equal(new ProfileHeader("박지훈", "백엔드 개발자", "다온페이"), profile.Header);
        Assert.Equal(new ProfileContact("jihoon.park@example.com", "010-9876-5432"), profile.Contact);
        Assert.Equal(["서해대학교|서해대학교|소프트웨어학과|2015.03 ~ 2021.02", "푸른고등학교|푸른고등학교|인문계|2012.03 ~ 2015.02"], profile.Education.Select(Said));
        Assert.Equal(["㈜모아커머스|㈜모아커머스|주임|2021.07 ~ 2024.06"], profile.Experience.Select(Said));
        Assert.Equal(["주문 API 개발 및 운영"], profile.Experience[0].Claims);
        Assert.Equal(["정보처리기사|한국산업인력공단||2020.11", "SQLD|한국데이터산업진흥원||2021.04"], profile.Certifications.Select(Said));
        Assert.Equal(["TOEIC|||2022.08"], profile.Languages.Select(Said));
        Assert.Equal(["교내 해커톤 대상|서해대학교||2020.10"], profile.Awards.Select(Said));
        Assert.Equal(["Java", "Spring Boot", "MySQL", "Redis", "AWS"], profile.Skills);
        var essay = Assert.Single(profile.Essays);
        Assert.Equal("지원동기", essay.Question);
        Assert.StartsWith("결제는 한 번의 오류도", essay.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_Korean_page_in_two_columns_is_read_column_by_column()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.KoreanSidebar())).Profile;

        Assert.Equal(new ProfileHeader("최유진", "프론트엔드 개발자", null), profile.Header);
        Assert.Equal(new ProfileContact("yujin@example.com", "010-1111-2222"), profile.Contact);
        Assert.Equal(["TypeScript", "React", "Next.js", "Playwright"], profile.Skills);
        Assert.Equal("화면의 첫 그림이 그려지는 시간을 재고 줄이는 일을 좋아하는 3년 차 개발자입니다.", profile.Summary);
        Assert.Equal(["라온테크|라온테크|프론트엔드 개발자|2022.01 - 현재"], profile.Experience.Select(Said));
        Assert.Equal(["상품 상세 화면의 첫 화면 표시 시간을 3.1초에서 1.2초로 줄였습니다.", "디자인 시스템을 만들어 네 팀이 함께 쓰도록 이끌었습니다."], profile.Experience[0].Claims);
        Assert.Equal(["접근성 점검 자동화|||2023.03 ~ 2023.06"], profile.Projects.Select(Said));
        Assert.Equal(["은하대학교|은하대학교|시각디자인학과|2016.03 ~ 2021.02"], profile.Education.Select(Said));
        Assert.Equal(["정보처리기사|||2021.06"], profile.Certifications.Select(Said));
        Assert.Equal(["OPIc|||"], profile.Languages.Select(Said));
    }

    [Fact]
    public async Task A_plain_Korean_text_with_ornaments_is_read()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.KoreanPlain())).Profile;

        Assert.Equal(new ProfileHeader("정민호", "생산관리 담당자", null), profile.Header);
        Assert.Equal(new ProfileContact("minho.jung@example.com", "010-3333-4444"), profile.Contact);
        Assert.Equal(["동해대학교|동해대학교|산업공학과|2008.03 ~ 2015.02"], profile.Education.Select(Said));
        Assert.Equal(["한울전자|한울전자|과장|2018.05 ~ 2024.01", "미래정밀|미래정밀|사원|2015.03 ~ 2018.04"], profile.Experience.Select(Said));
        Assert.Equal(["조립 라인 3개의 생산 계획을 세우고 재공 재고를 35% 줄임", "불량률을 2.1%에서 0.8%로 낮춤"], profile.Experience[0].Claims);
        Assert.Equal(["품질경영기사|||2016.08", "6시그마 블랙벨트|||2019.12"], profile.Certifications.Select(Said));
        Assert.Equal(["2013.01 ~ 2013.12"], profile.Activities.Select(activity => activity.Period));
        Assert.Equal(["SAP", "엑셀 VBA", "미니탭"], profile.Skills);
    }

    [Fact]
    public async Task An_English_page_in_two_columns_is_read_column_by_column()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.EnglishSidebar())).Profile;

        Assert.Equal(new ProfileHeader("OLIVIA MARTIN", "Product Designer", null), profile.Header);
        Assert.Equal(new ProfileContact("olivia@example.com", "(415) 555-0199"), profile.Contact);
        Assert.Equal(["Lantern Health|Lantern Health|Senior Product Designer|Jan 2022 – Present", "Paper Crane Studio|Paper Crane Studio|Designer|Aug 2018 – Dec 2021"], profile.Experience.Select(Said));
        Assert.Equal(["Redesigned the onboarding of a telehealth app; completion rose from 54 to 81 percent.", "Ran 60 interviews with nurses and turned them into a research library."], profile.Experience[0].Claims);
        Assert.Equal(["Rhode Island School of Design|Rhode Island School of Design|BFA in Graphic Design|2014 – 2018"], profile.Education.Select(Said));
        Assert.Equal(["Figma", "User research", "Prototyping", "Accessibility"], profile.Skills);
        Assert.Equal(["UX Design Award|||2023"], profile.Awards.Select(Said));
        Assert.Equal(["English|||", "French|||"], profile.Languages.Select(Said));
    }

    [Fact]
    public async Task A_column_of_dates_belongs_to_the_rows_beside_it()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.EnglishDatesLeft())).Profile;

        Assert.Equal(new ProfileHeader("Daniel Okafor", "Data Analyst", "Brightwater Insurance"), profile.Header);
        Assert.Equal(new ProfileContact("daniel.okafor@example.org", "+44 20 7946 0958"), profile.Contact);
        Assert.Equal(["Meridian Bank|Meridian Bank|Reporting Analyst|03/2020 – 05/2024", "Cobalt Retail Ltd|Cobalt Retail Ltd|Junior Analyst|09/2017 – 02/2020"], profile.Experience.Select(Said));
        Assert.Equal(["Rebuilt the monthly risk report in SQL; it now takes two hours instead of three days.", "Trained 25 colleagues in writing their own queries."], profile.Experience[0].Claims);
        Assert.Equal(["University of Leeds|University of Leeds|BSc Mathematics|2014 – 2017"], profile.Education.Select(Said));
        Assert.Equal(["Microsoft Certified: Power BI Data Analyst|||2021"], profile.Certifications.Select(Said));
        Assert.Equal(["2019 – 2021"], profile.Activities.Select(activity => activity.Period));
        Assert.Equal(["SQL", "Python", "Power BI", "dbt"], profile.Skills);
    }

    [Fact]
    public async Task A_career_changers_objective_names_the_role()
    {
        var profile = (await PopplerReading.ReadAsync(ResumeLayouts.EnglishCareerChange())).Profile;

        Assert.Equal(new ProfileHeader("Maria Lopez-Garcia", "Health Data Analyst", null), profile.Header);
        Assert.Equal(new ProfileContact("maria.lopez@example.com", "512-555-0147"), profile.Contact);
        Assert.Equal(["Saint Anne Hospital|Saint Anne Hospital|Intensive Care Nurse|June 2016 to April 2024"], profile.Experience.Select(Said));
        Assert.Equal(2, profile.Experience[0].Claims.Count);
        Assert.Equal(["Sepsis early warning study|||2023"], profile.Projects.Select(Said));
        Assert.Equal(["Texas State University|Texas State University|M.S. in Health Informatics|2022 – 2024", "Baylor University|Baylor University|B.S. in Nursing|2012 – 2016"], profile.Education.Select(Said));
        Assert.Equal(["R and Python", "Clinical data standards", "Patient safety"], profile.Skills);
        Assert.Equal(["2016"], profile.Certifications.Select(certificate => certificate.Period));
    }

    [Fact, Trait("Acceptance", "C-01")]
    public async Task A_resume_without_a_role_names_none_and_says_so()
    {
        var read = await PopplerReading.ReadAsync(ResumePdf.Write(pdf => pdf
            .Line("이하늘", size: 20).Line("sky@example.com").Heading("학력").Line("2019.03 ~ 2023.02 은하대학교 경영학과").Heading("동아리").Line("2021.03 ~ 2022.02 사진 동아리 회장")));

        Assert.Equal(new ProfileHeader("이하늘", null, null), read.Profile.Header);
        Assert.Contains(read.Notes, note => note.Code == Noted.NoTargetRole);
    }

    [Fact]
    public async Task Every_value_and_every_passage_stands_on_the_line_it_names()
    {
        var pdf = SampleResumes.Korean();
        var text = await PopplerReading.TextOf(pdf);
        var read = await PopplerReading.ReadAsync(pdf);

        Assert.NotEmpty(read.Passages);
        Assert.All(read.Profile.Experience.Concat(read.Profile.Projects).Concat(read.Profile.Education).Concat(read.Profile.Certifications), entry =>
            Assert.Contains(entry.Title, LineAt(text, entry.Place), StringComparison.Ordinal));
        Assert.All(read.Passages.Where(passage => passage.Section == "experience"), passage =>
            Assert.Contains(passage.Text.Split(": ")[1][..10], LineAt(text, passage.Place), StringComparison.Ordinal));
        Assert.All(read.Passages, passage => Assert.Equal(1024, passage.Vector.Length));
    }

    /// <summary>Browsers draw bullets as shapes: the text has none.</summary>
    [Fact]
    public void The_last_claim_before_the_next_job_is_kept_where_bullets_are_no_text()
    {
        string[] lines =
        [
            "김서연", "경력사항",
            "한빛커머스 | 백엔드 개발자 | 2021.03 ~ 현재",
            "주문 서비스를 모놀리스에서 분리하여 배포 시간을 40분에서 6분으로 단축",
            "PostgreSQL 쿼리 튜닝으로 결제 API p95 응답시간을 900ms에서 180ms로 개선",
            "두레소프트 | 주니어 개발자 | 2019.07 ~ 2021.02",
            "재고 관리 배치를 재작성하여 야간 작업 시간을 3시간에서 40분으로 단축",
        ];

        var profile = ProfileReader.Read(new([.. lines.Select((text, index) => new TextLine(new(1, index + 1), text))], [], [], []), TestContent.Snapshot.ResumeVocabulary, TestContent.Snapshot.Skills).Profile;

        Assert.Equal([2, 1], profile.Experience.Select(job => job.Claims.Count));
    }

    [Fact]
    public async Task The_samples_are_read_whole()
    {
        var korean = (await PopplerReading.ReadAsync(SampleResumes.Korean())).Profile;
        var english = (await PopplerReading.ReadAsync(SampleResumes.English())).Profile;

        Assert.Equal(new ProfileHeader("김서연", "정보보안 엔지니어", "한빛클라우드"), korean.Header);
        Assert.Equal(["지원동기", "성격의 장단점", "입사 후 포부"], korean.Essays.Select(essay => essay.Question));
        Assert.Equal((2, 1, 1, 2, 1), (korean.Experience.Count, korean.Projects.Count, korean.Education.Count, korean.Certifications.Count, korean.Languages.Count));
        Assert.Equal(new ProfileHeader("Emma Carter", "Backend Engineer", null), english.Header);
        Assert.Equal(["Northwind Payments Inc.|Northwind Payments Inc.|Senior Backend Engineer|Mar 2021 – Present", "Harbor Logistics LLC|Harbor Logistics LLC|Software Engineer|Jul 2018 – Feb 2021"], english.Experience.Select(Said));
        Assert.Equal([3, 2], english.Experience.Select(job => job.Claims.Count));
    }

    private static string Said(ProfileEntry entry) => $"{entry.Title}|{entry.Organisation}|{entry.Role}|{entry.Period}";

    private static string LineAt(ResumeText text, Place place) => text.Lines.Single(line => line.Place == place).Text;
}
