namespace Interview.Tests.Resumes;

/// <summary>What stands around the name of an employer or a school and is no part of it.</summary>
[Trait("Acceptance", "B-04")]
public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("(전) 다온 | 대리 | 2019.03 ~ 2021.02", "다온")]
    [InlineData("現 다온 | 대리 | 2019.03 ~ 현재", "다온")]
    [InlineData("현) 다온 | 대리 | 2019.03 ~ 현재", "다온")]
    [InlineData("서림종합병원 (85병상) | 간호사 | 2019.03 ~ 2021.02", "서림종합병원")]
    [InlineData("다온(코스닥 상장, 직원 300명) | 대리 | 2019.03 ~ 2021.02", "다온")]
    [InlineData("다온 (정규직) | 대리 (계약직) | 2019.03 ~ 2021.02", "다온")]
    [InlineData("Acme Robotics (acquired by Lumen) | Engineer | Mar 2019 – Feb 2021", "Acme Robotics")]
    [InlineData("Acme Robotics (FTSE 250) | Engineer | Mar 2019 – Feb 2021", "Acme Robotics")]
    [InlineData("(주)다온 | 대리 | 2019.03 ~ 2021.02", "(주)다온")]
    [InlineData("다온(주) | 대리 | 2019.03 ~ 2021.02", "다온(주)")]
    [InlineData("스타벅스 강남점 | 바리스타 | 2014.06 ~ 2015.02", "스타벅스 강남점")]
    public void What_is_told_of_an_employer_is_no_part_of_its_name(string head, string name) =>
        Assert.Equal(name, Assert.Single(UnderstoodLines.Of("김서연", "경력", head, "- 만들었습니다.").Experience).Organisation);

    [Fact]
    public void How_somebody_was_employed_is_not_as_what() =>
        Assert.Equal("대리", Assert.Single(UnderstoodLines.Of("김서연", "경력", "다온 | 대리 (계약직) | 2019.03 ~ 2021.02", "- 만들었습니다.").Experience).Role);

    [Fact]
    public void A_line_in_brackets_under_an_employer_tells_of_it()
    {
        var job = Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "Acme Robotics\t2019 – 2021", "Engineer", "(Korean office of a European group, 60 employees)", "- Built things.").Experience);

        Assert.Equal("Acme Robotics|Acme Robotics|Engineer|2019 – 2021", UnderstoodLines.Said(job));
    }

    [Fact]
    public void A_place_under_an_employer_is_no_claim()
    {
        var job = Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "Engineer", "Acme Robotics", "Mar 2019 – Feb 2021", "Redmond, Washington, United States · Remote", "- Built things.").Experience);

        Assert.Equal(["Built things."], job.Claims);
    }

    [Fact]
    public void What_stands_before_a_large_town_is_no_smaller_one() =>
        Assert.Equal("Tesco Extra", Assert.Single(UnderstoodLines.Of("Emma Carter", "Experience", "2014 – 2016   Tesco Extra, Leeds - Night Shelf Stacker", "- Stacked things.").Experience).Organisation);

    [Theory]
    [InlineData("고려사이버대학교 컴퓨터공학과", "고려사이버대학교", "컴퓨터공학과")]
    [InlineData("한국방송통신대 경영학과", "한국방송통신대", "경영학과")]
    public void A_school_is_called_by_the_whole_of_its_name(string head, string school, string studies)
    {
        var education = Assert.Single(UnderstoodLines.Of("김서연", "학력", head, "2012.03 ~ 2016.02").Education);

        Assert.Equal((school, studies), (education.Organisation, education.Role));
    }
}
