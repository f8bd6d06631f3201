namespace Interview.Tests.Resumes;

/// <summary>The entries of one section share a shape: what a name is that nothing marks is told by the others.</summary>
[Trait("Acceptance", "B-04")]
public sealed class EntryArrangementTests
{
    [Fact]
    public void An_unmarked_name_is_what_stands_in_its_place_elsewhere()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Volunteering", "President\tMay 2015 – Jun 2016", "Student Union", "Debate Society", "• Hosted the finals.", "Team Captain\tApr 2015 – Dec 2015", "Open Table Foundation", "Food bank", "• Served meals.", "Mentor\tApr 2013 – Dec 2013", "Lumen", "Evening lessons", "• Taught fractions.");

        Assert.Equal(["Student Union", "Open Table Foundation", "Lumen"], profile.Activities.Select(activity => activity.Organisation));
        Assert.Equal(["Debate Society", "Food bank", "Evening lessons"], profile.Activities.Select(activity => activity.Title));
    }

    [Fact]
    public void A_company_called_like_a_job_stays_where_companies_stand()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Acme Inc., Engineer\t2019 – 2021", "• Built things.", "Smart Driver, Designer\t2016 – 2019", "• Drew things.", "Lumen Ltd, Analyst\t2014 – 2016", "• Counted things.");

        Assert.Equal(["Acme Inc.", "Smart Driver", "Lumen Ltd"], profile.Experience.Select(job => job.Organisation));
    }

    [Theory]
    [InlineData("Acme Robotics, Athens, OH")]
    [InlineData("Acme Robotics, Berlin, Germany")]
    [InlineData("Acme Robotics, Remote")]
    [InlineData("Acme Robotics, London")]
    public void A_place_is_no_part_of_a_name(string where)
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Engineer\tMar 2019 – Feb 2021", where, "• Built things.");

        Assert.Equal("Acme Robotics|Acme Robotics|Engineer|Mar 2019 – Feb 2021", UnderstoodLines.Said(Assert.Single(profile.Experience)));
    }

    [Fact]
    public void A_town_behind_several_names_is_a_place_without_its_country()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Education", "2011 – 2015\tB.A. in Design, Texas State University, Delft.", "Experience", "2017 – 2020\tDesigner, Atlas Robotics, Delft.", "2015 – 2017\tIllustrator, Lumen, Delft.");

        Assert.Equal("Texas State University", Assert.Single(profile.Education).Organisation);
        Assert.Equal(["Atlas Robotics", "Lumen"], profile.Experience.Select(job => job.Organisation));
    }

    [Fact]
    public void A_town_that_belongs_to_one_name_stays_with_it()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Education", "University of California, Berkeley\t2011 – 2015", "B.A. in Design");

        Assert.Equal("University of California, Berkeley", Assert.Single(profile.Education).Organisation);
    }

    [Theory]
    [InlineData("Awarded by Baylor University")]
    [InlineData("Issued by Baylor University")]
    [InlineData("from Baylor University")]
    public void Who_gave_something_is_named_without_the_word_for_giving(string given)
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Awards", "Merit Scholarship\tFeb 2018", given, "Dean's List\tMay 2017", given);

        Assert.All(profile.Awards, award => Assert.Equal("Baylor University", award.Organisation));
    }

    [Fact]
    public void A_certified_person_was_not_certified_by_what_follows()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Certifications", "Certified Kubernetes Administrator, Linux Foundation, 2019");

        Assert.Equal("Certified Kubernetes Administrator|Linux Foundation||2019", UnderstoodLines.Said(Assert.Single(profile.Certifications)));
    }

    [Theory]
    [InlineData("Employee of the Year, Acme Robotics.", "Acme Robotics")]
    [InlineData("Employee of the Year, Acme Inc..", "Acme Inc.")]
    [InlineData("Employee of the Year, Acme Inc.", "Acme Inc.")]
    public void A_full_stop_behind_a_head_is_no_part_of_a_name(string head, string organisation)
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Awards", $"2014\t{head}");

        Assert.Equal(organisation, Assert.Single(profile.Awards).Organisation);
    }

    [Fact]
    public void The_sign_between_a_name_and_its_date_is_no_part_of_the_name()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "Experience", "Engineer • Acme Robotics • Mar 2019 - Feb 2021", "• Built things.", "Education", "MBA • Sep 2009 - Jun 2011 • Dublin City University");

        Assert.Equal("Acme Robotics", Assert.Single(profile.Experience).Organisation);
        Assert.Equal("Dublin City University|Dublin City University|MBA|Sep 2009 - Jun 2011", UnderstoodLines.Said(Assert.Single(profile.Education)));
    }

    [Fact]
    public void Heads_of_as_many_lines_part_a_list_without_bullets()
    {
        var profile = UnderstoodLines.Of(
            "송소영", "경력", "큰나무병원", "생산기술팀 과장", "2023.11 - 현재 · 2년 5개월", "누리", "생산기술팀 과장", "2021.03 - 2023.08 · 2년 6개월", "한울", "품질보증팀 대리", "2018.11 - 2021.01 · 2년 3개월",
            "결제 불일치를 매일 대조하는 배치를 만들어 누락 금액을 0원으로 만들었습니다.", "고객사 심사에서 우수 등급을 받음", "미래", "품질보증팀 대리", "2016.02 - 2018.08 · 2년 7개월", "작업표준서 151건을 개정하고 교육함");

        Assert.Equal(["큰나무병원", "누리", "한울", "미래"], profile.Experience.Select(job => job.Organisation));
        Assert.Equal([0, 0, 2, 1], profile.Experience.Select(job => job.Claims.Count));
    }

    [Fact]
    public void A_line_drawn_in_signs_is_no_entry()
    {
        var profile = UnderstoodLines.Of("Emma Carter", "EMPLOYMENT", "----------", "Acme Robotics (2019-03 to 2021-02)", "Engineer", "- Built things for others.", "- Repaired what others built.");

        Assert.Equal(2, Assert.Single(profile.Experience).Claims.Count);
    }

    [Fact]
    public void Several_jobs_under_one_employer_were_all_there()
    {
        var profile = UnderstoodLines.Of(
            "Emma Carter", "Experience", "ACME ROBOTICS\tBoston, MA", "Senior Engineer\tMar 2019 – Present", "• Led a team of six.", "Engineer\tJan 2017 – Feb 2019", "• Built things.", "Blue Harbor\tDenver, CO", "Junior Engineer\tJun 2014 – Dec 2016", "• Fixed things.");

        Assert.Equal(["ACME ROBOTICS", "ACME ROBOTICS", "Blue Harbor"], profile.Experience.Select(job => job.Organisation));
        Assert.Equal(["Senior Engineer", "Engineer", "Junior Engineer"], profile.Experience.Select(job => job.Role));
    }

    [Fact]
    public void A_date_in_a_cell_of_its_own_dates_the_entry_wherever_the_cell_stands()
    {
        var profile = UnderstoodLines.Of("김서연", "자격증", "정보처리기사 | 2016.05 | 한국산업인력공단", "SQLD | 2017.03 | 한국데이터산업진흥원");

        Assert.Equal(["정보처리기사|한국산업인력공단||2016.05", "SQLD|한국데이터산업진흥원||2017.03"], profile.Certifications.Select(UnderstoodLines.Said));
    }
}
