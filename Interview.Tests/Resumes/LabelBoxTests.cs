namespace Interview.Tests.Resumes;

/// <summary>Forms print what a box asks for into its corner; whoever fills it in writes below.</summary>
[Trait("Acceptance", "B-04")]
public sealed class LabelBoxTests
{
    [Fact]
    public void The_label_in_the_corner_of_a_box_says_what_stands_below_it()
    {
        var profile = UnderstoodLines.Of(
            "Name\nEmma Dubois\tDate of Application\n03/16/2026\tAre you 18 or older?\nYes", "Position(s) Applied For", "Server Developer", "EMPLOYMENT EXPERIENCE",
            "Employer\nNorthwind Payments Inc.\tDates Employed\n12/2022 to Present\tWork Performed\nSplit the billing module.\nMentored five engineers.",
            "Address Dayton, OH\tHourly Rate / Salary", "$21.00", "Job Title Senior Backend Engineer\tSupervisor", "Jim Tran",
            "Employer\nLantern Health\tDates Employed\n07/2020 to 11/2022\tWork Performed\nRan load tests.", "Job Title Software Engineer\tSupervisor", "Dolores Kemp");

        Assert.Equal(new("Emma Dubois", "Server Developer", null), profile.Header);
        Assert.Equal(["Northwind Payments Inc.|Northwind Payments Inc.|Senior Backend Engineer|12/2022 to Present", "Lantern Health|Lantern Health|Software Engineer|07/2020 to 11/2022"], profile.Experience.Select(UnderstoodLines.Said));
        Assert.Equal(["Split the billing module.", "Mentored five engineers."], profile.Experience[0].Claims);
    }

    [Fact]
    public void Boxes_that_lost_their_lines_are_read_all_the_same()
    {
        var profile = UnderstoodLines.Of("Name", "Emma Dubois\tDate of Application", "03/16/2026\tAre you 18 or older?", "Yes", "Employment", "Employer", "Lantern Health\tDates Employed", "07/2020 to 11/2022\tWork Performed", "Ran load tests.");

        Assert.Equal("Emma Dubois", profile.Header.Name);
        Assert.Equal("Lantern Health||07/2020 to 11/2022", string.Join('|', profile.Experience.Select(entry => $"{entry.Organisation}|{entry.Role}|{entry.Period}")));
    }

    [Fact]
    public void A_row_of_answers_is_no_row_of_boxes()
    {
        var profile = UnderstoodLines.Of("김서연", "경력사항", "기간\t근무처\t직위\t담당업무", "2019.03\n~ 2021.02\t토스\n(핀테크)\t대리\t정산 배치 개발");

        Assert.StartsWith("토스", Assert.Single(profile.Experience).Organisation, StringComparison.Ordinal);
    }
}
