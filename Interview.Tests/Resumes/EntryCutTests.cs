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
}
