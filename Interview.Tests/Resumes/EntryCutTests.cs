namespace Interview.Tests.Resumes;

/// <summary>Where one entry of a section ends and the next begins, and what is told of it in words, cells and columns.</summary>
[Trait("Acceptance", "B-04")]
public sealed class EntryCutTests
{
    [Fact]
    public void Jobs_without_dates_are_parted_by_what_is_claimed_of_them()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Acme Robotics", "Firmware Engineer", "• Built things.", "• Drew things.", "Lumen Works", "Illustrator", "• Drew things.");

        Assert.Equal(["Acme Robotics|Acme Robotics|Firmware Engineer|", "Lumen Works|Lumen Works|Illustrator|"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void An_employer_over_several_jobs_is_none_of_them()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Harbor Works\t2019 – Present", "– Senior Engineer\t2022 – Present", "• Built things.", "– Engineer\t2019 – 2022", "• Drew things.", "Juniper & Sons", "– Junior Developer\t2015 – 2019", "• Sold things.");

        Assert.Equal(["Harbor Works|Harbor Works|Senior Engineer|2022 – Present", "Harbor Works|Harbor Works|Engineer|2019 – 2022", "Juniper & Sons|Juniper & Sons|Junior Developer|2015 – 2019"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["Built things."], profile.Experience[0].Claims);
    }

    [Fact]
    public void Unmarked_words_within_the_time_of_an_employer_are_a_job()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Harbor Logistics LLC\t2015 – Present", "Shift lead\t2019 – Present", "• Built things.", "Barista\t2015 – 2019", "• Sold things.");

        Assert.Equal(["Shift lead", "Barista"], profile.Experience.Select(job => job.Role));
        Assert.All(profile.Experience, job => Assert.Equal("Harbor Logistics LLC", job.Organisation));
    }

    [Fact]
    public void How_long_and_for_how_many_hours_names_nobody()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Riverbend Foods Co.", "Permanent Full-time · 8 yrs 3 mos", "Security Engineer", "Jan 2022 - Present · 4 yrs 3 mos", "- Removed things.", "Security Analyst", "Nov 2017 - Oct 2021 · 4 yrs", "- Tested things.");

        Assert.Equal(["Riverbend Foods Co.|Riverbend Foods Co.|Security Engineer|Jan 2022 - Present", "Riverbend Foods Co.|Riverbend Foods Co.|Security Analyst|Nov 2017 - Oct 2021"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Theory]
    [InlineData("Currently working as Growth Marketer at Acme Robotics from May 2016 – Till Date.", "Acme Robotics", "Growth Marketer")]
    [InlineData("Worked with Acme Robotics as a Growth Marketer (May 2016 – June 2018)", "Acme Robotics", "Growth Marketer")]
    [InlineData("다온에서 개발자로 근무 (2016.05 ~ 2018.06)", "다온", "개발자")]
    public void A_job_may_be_told_in_words(string head, string organisation, string role)
    {
        var job = Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", head, "• Built things.").Experience);

        Assert.Equal(organisation, job.Organisation);
        Assert.Equal(role, job.Role);
    }

    [Fact]
    public void Who_gave_a_degree_or_a_prize_may_be_told_in_words()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Education", "▪ B.A. in Marketing from Dublin City University (September 2012 – June 2016) with 72.4 %", "Awards", "▪ Hackathon Winner from Open City Forum (September 2016)");

        Assert.Equal("Dublin City University|Dublin City University|B.A. in Marketing|September 2012 – June 2016", UnderstoodLines.Said(Assert.Single(profile.Education)));
        Assert.Equal("Hackathon Winner|Open City Forum||September 2016", UnderstoodLines.Said(Assert.Single(profile.Awards)));
    }

    [Fact]
    public void A_grid_may_have_a_column_for_each_job()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "회사명\t다온\t누리", "기간\t2021.03 ~ 현재\t2018.01 ~ 2021.02", "직위\t대리\t사원", "담당업무\t결제 서버를 만들었습니다.\n정산을 맡았습니다.\t검색 서버를 만들었습니다.");

        Assert.Equal(["다온|다온|대리|2021.03 ~ 현재", "누리|누리|사원|2018.01 ~ 2021.02"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["결제 서버를 만들었습니다.", "정산을 맡았습니다."], profile.Experience[0].Claims);
    }

    [Fact]
    public void Whole_entries_may_stand_side_by_side()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "2016–2020\nWard Nurse\nMeridian Bank\n• Cared.\t2020–Present\nIntensive Care Nurse\nCobalt Retail Ltd\n• Helped.");

        Assert.Equal(["Meridian Bank|Meridian Bank|Ward Nurse|2016–2020", "Cobalt Retail Ltd|Cobalt Retail Ltd|Intensive Care Nurse|2020–Present"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_cell_holds_a_name_over_what_was_done()
    {
        var profile = UnderstoodLines.Of("김서연", "대외활동", "2022.06~2023.07\t농촌 의료봉사단\n• 건강 상담을 도왔습니다.\t푸른나눔재단\n단원", "2021.06~2021.07\t교내 학술제\n• 행사를 치렀습니다.\t총학생회\n기획팀장");

        Assert.Equal(["농촌 의료봉사단|푸른나눔재단|단원|2022.06~2023.07", "교내 학술제|총학생회|기획팀장|2021.06~2021.07"], profile.Activities.Select(UnderstoodLines.Said));
        Assert.Equal(["건강 상담을 도왔습니다."], profile.Activities[0].Claims);
    }

    [Fact]
    public void The_label_that_began_the_first_entry_begins_the_next()
    {
        var profile = UnderstoodLines.Of("김서연", "경력", "직위: 대리", "회사명: 다온", "기간: 2019.03 ~ 2021.02", "직위: 사원", "회사명: 누리", "기간: 2017.03 ~ 2019.02");

        Assert.Equal(["다온|다온|대리|2019.03 ~ 2021.02", "누리|누리|사원|2017.03 ~ 2019.02"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_month_and_two_digits_behind_a_name_are_its_date()
    {
        var award = Assert.Single(UnderstoodLines.Of("Emma Carter", "Awards", "Hackathon Winner, Open City Forum\tFeb 15").Awards);

        Assert.Equal("Hackathon Winner|Open City Forum||Feb 15", UnderstoodLines.Said(award));
        Assert.Equal(2015, award.Dates?.Start?.Year);
    }

    [Fact]
    public void A_job_may_stand_behind_a_word_about_its_employer()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "2020–2023", "Cobalt Retail Ltd", "Turnover £40m, three sites.", "Marketing Manager", "2018–2020", "Juniper & Sons", "Family-owned, 250 staff.", "Growth Marketer", "2016–2018", "Foxglove Media", "Growth Marketer", "• Built things.");

        Assert.Equal(["Cobalt Retail Ltd|Cobalt Retail Ltd|Marketing Manager|2020–2023", "Juniper & Sons|Juniper & Sons|Growth Marketer|2018–2020", "Foxglove Media|Foxglove Media|Growth Marketer|2016–2018"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_job_told_again_without_its_dates_is_the_same_one()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "근무기간\t회사명\t직위", "2022.04 ~ 현재\t(주)다온\t대리", "2018.06 ~ 2022.01\t누리\t사원", "경력기술서", "■ 다온", "• 결제 서버를 만들었습니다.", "■ 누리", "• 정산을 맡았습니다.");

        Assert.Equal(["(주)다온|(주)다온|대리|2022.04 ~ 현재", "누리|누리|사원|2018.06 ~ 2022.01"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["결제 서버를 만들었습니다."], profile.Experience[0].Claims);
    }

    [Fact]
    public void How_long_beside_a_period_leaves_the_next_cell_its_own()
    {
        var profile = UnderstoodLines.Of("김서연", "경력", "한울전자 2022.07 ~ 현재 3년 9개월\t인사기획팀 대리", "• 평가 제도를 만들었습니다.", "누리 2019.06 ~ 2022.05 3년\t인사팀 주임", "• 채용을 맡았습니다.");

        Assert.Equal(["한울전자|한울전자|인사기획팀 대리|2022.07 ~ 현재", "누리|누리|인사팀 주임|2019.06 ~ 2022.05"], profile.Experience.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void A_claim_may_stand_beside_its_head()
    {
        var project = Assert.Single(UnderstoodLines.Of("김서연", "프로젝트", "인사 시스템 교체 2017.04 ~ 2017.10\t• 자료를 하나로 옮김", "• 승인 단계를 셋으로 줄임").Projects);

        Assert.Equal("인사 시스템 교체|||2017.04 ~ 2017.10", UnderstoodLines.Said(project));
        Assert.Equal(["자료를 하나로 옮김", "승인 단계를 셋으로 줄임"], project.Claims);
    }

    [Fact]
    public void A_label_in_words_of_its_own_is_no_name()
    {
        var job = Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "Driver – Daleside Distribution", "2021 – Present", "Vehicle driven: 26 t rigid, multi-drop", "- Drove things.").Experience);

        Assert.Equal("Daleside Distribution|Daleside Distribution|Driver|2021 – Present", UnderstoodLines.Said(job));
    }

    [Fact]
    public void What_is_labelled_under_a_named_job_was_done_there()
    {
        var job = Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "Acme Ltd., Pune | Systems Engineer | Jul 2021 – Till date", "Project: Retail Banking Portal", "Client: Meridian Bank", "Role: Backend Developer", "• Built things.").Experience);

        Assert.Equal("Acme Ltd.|Acme Ltd.|Systems Engineer|Jul 2021 – Till date", UnderstoodLines.Said(job));
    }

    [Fact]
    public void A_society_of_a_union_is_what_was_done()
    {
        var activity = Assert.Single(UnderstoodLines.Of("Emma Carter", "Activities", "President, Debate Society, Student Union\tJun 2014 – Apr 2015", "• Hosted the finals.").Activities);

        Assert.Equal("Debate Society|Student Union|President|Jun 2014 – Apr 2015", UnderstoodLines.Said(activity));
    }

    [Fact]
    public void A_school_may_stand_beside_how_it_ended()
    {
        var profile = UnderstoodLines.Of("김서연", "학력", "2013.03 - 2018.02", "졸업\t한국대학교", "전공 : 광고홍보학과", "2010.03 - 2013.02", "졸업\t푸른고등학교", "계열 : 인문계");

        Assert.Equal(["한국대학교|한국대학교|광고홍보학과|2013.03 - 2018.02", "푸른고등학교|푸른고등학교|인문계|2010.03 - 2013.02"], profile.Education.Select(UnderstoodLines.Said));
    }

    [Fact]
    public void Languages_may_stand_side_by_side() =>
        Assert.Equal(["French", "German"], UnderstoodLines.Of("Emma Carter", "Languages", "French – fluent\tGerman – B2").Languages.Select(language => language.Title));

    [Fact]
    public void A_sign_behind_the_colon_is_no_part_of_what_is_told() =>
        Assert.Equal("Foxglove Media|Foxglove Media|Quality Engineer|Feb-2022 to Till Date", UnderstoodLines.Said(Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "Employer :- Foxglove Media", "Designation :- Quality Engineer", "Duration :- Feb-2022 to Till Date").Experience)));
}
