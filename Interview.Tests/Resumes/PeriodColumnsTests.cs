using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

public sealed class PeriodColumnsTests
{
    [Fact]
    public void A_beginning_and_an_end_in_two_columns_are_one_period() =>
        Assert.Equal(["From ~ To\tEmployer", "06/2021 ~ Present\tAcme", "07/2016 ~ 03/2021\tBolt"], Texts(PeriodColumns.Joined(Lines("From\tTo\tEmployer", "06/2021\tPresent\tAcme", "07/2016\t03/2021\tBolt"))));

    [Fact]
    public void Two_dates_that_do_not_stand_in_every_row_stay_apart() =>
        Assert.Equal(["2019.03\t2020.02\tA", "2021.03\tB\t2022.02"], Texts(PeriodColumns.Joined(Lines("2019.03\t2020.02\tA", "2021.03\tB\t2022.02"))));

    [Fact]
    public void A_period_that_a_narrow_column_broke_is_whole_again() =>
        Assert.Equal(["June 2021 – Present\tAcme", "Engineer"], Texts(PeriodColumns.Unbroken(Lines("June 2021 –\tAcme", "Present\tEngineer"))));

    [Fact]
    public void A_period_broken_behind_its_second_month_is_whole_again() =>
        Assert.Equal(["Apr 2018–Feb 2022\tAnalyst, Acme", "• Trained colleagues."], Texts(PeriodColumns.Unbroken(Lines("Apr 2018–Feb\tAnalyst, Acme", "2022\t• Trained colleagues."))));

    private static List<TextLine> Lines(params string[] texts) => [.. texts.Select((text, index) => new TextLine(new Place(1, index + 1), text))];

    private static IEnumerable<string> Texts(IEnumerable<TextLine> lines) => lines.Select(line => line.Text);
}
