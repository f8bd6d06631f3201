using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2021.03 ~ 현재", "2021-3", "…")]
    [InlineData("2021년 3월 ~ 재직 중", "2021-3", "…")]
    [InlineData("2019년 3월 - 2023년 2월", "2019-3", "2023-2")]
    [InlineData("2021년 3월 ~ 8월", "2021-3", "2021-8")]
    [InlineData("2019. 3. ~ 2021. 2.", "2019-3", "2021-2")]
    [InlineData("'19.03 ~ '21.2", "2019-3", "2021-2")]
    [InlineData("’98.03 ~ ’02.02", "1998-3", "2002-2")]
    [InlineData("19.03 ~ 21.02", "2019-3", "2021-2")]
    [InlineData("19년 3월 ~ 21년 2월", "2019-3", "2021-2")]
    [InlineData("2021-03 – 2022-02", "2021-3", "2022-2")]
    [InlineData("2021/03 ~ 2022/02", "2021-3", "2022-2")]
    [InlineData("2021.03 ~ 08", "2021-3", "2021-8")]
    [InlineData("2021.03.02 ~ 03.05", "2021-3-2", "2021-3-5")]
    [InlineData("2021-03-02", "2021-3-2", "2021-3-2")]
    [InlineData("2021.03 ~", "2021-3", "…")]
    [InlineData("~ 2021.03", "", "2021-3")]
    [InlineData("2019 ~ 2021", "2019", "2021")]
    [InlineData("2019 – Present", "2019", "…")]
    [InlineData("2020", "2020", "2020")]
    [InlineData("Mar 2021 – Present", "2021-3", "…")]
    [InlineData("June 2016 to April 2024", "2016-6", "2024-4")]
    [InlineData("Sept. 2019 - Dec 2020", "2019-9", "2020-12")]
    [InlineData("Jan – Mar 2021", "2021-1", "2021-3")]
    [InlineData("Mar '21 – Feb '23", "2021-3", "2023-2")]
    [InlineData("12 May 2020", "2020-5-12", "2020-5-12")]
    [InlineData("May 12, 2020", "2020-5-12", "2020-5-12")]
    [InlineData("03/2020 – 05/2024", "2020-3", "2024-5")]
    [InlineData("03.2020 - 05.2024", "2020-3", "2024-5")]
    [InlineData("3/14/2021", "2021-3-14", "2021-3-14")]
    [InlineData("14.3.2021", "2021-3-14", "2021-3-14")]
    [InlineData("Summer 2021", "2021-6", "2021-8")]
    [InlineData("2021년 상반기", "2021-1", "2021-6")]
    [InlineData("2021년 1학기 ~ 2022년 2학기", "2021-3", "2022-12")]
    [InlineData("2021.03 ~ 2025.02 졸업예정", "2021-3", "2025-2")]
    [InlineData("2021.03 ~ 졸업예정", "2021-3", "…")]
    public void A_period_means_its_dates_however_it_is_spelled(string period, string from, string to) => Assert.Equal((from, to), Said(PeriodDates.Of(period)));

    [Theory]
    [InlineData("01/09/2013 – 01/06/2017", "01/07/2021 – Present", true)]
    [InlineData("09/01/2013 – 06/01/2017", "07/01/2021 – Present", false)]
    [InlineData("15/09/2013", "02/03/2014", true)]
    [InlineData("09/15/2013", "03/02/2014", false)]
    [InlineData("02/03/2014", "04/05/2015", null)]
    [InlineData("03/2014", "2015", null)]
    public void Whether_the_day_comes_first_is_told_by_all_dates_together(string one, string other, bool? dayFirst) => Assert.Equal(dayFirst, PeriodDates.PutDayFirst([one, other]));

    [Fact]
    public void A_writer_who_puts_the_day_first_is_read_so() =>
        Assert.Equal(("2013-9-1", "2017-6-1"), Said(PeriodDates.Of("01/09/2013 – 01/06/2017", dayFirst: true)));

    [Theory]
    [InlineData("2021.13 ~ 2022.02")]
    [InlineData("2022.03 ~ 2021.02")]
    [InlineData("2021.02.30")]
    [InlineData("2021.00")]
    [InlineData("3년 근무")]
    [InlineData("")]
    public void What_cannot_be_means_nothing(string period) => Assert.Null(PeriodDates.Of(period));

    [Theory]
    [InlineData("한울전자 (2018.05 ~ 2024.01)", "2018.05 ~ 2024.01")]
    [InlineData("한울전자 18.05 ~ 24.01", "18.05 ~ 24.01")]
    [InlineData("Analyst\tJan – Mar 2021", "Jan – Mar 2021")]
    [InlineData("정보처리기사 2021년 상반기", "2021년 상반기")]
    [InlineData("2021.13 ~ 2022.02\t한울전자", "2021.13 ~ 2022.02")]
    [InlineData("Award, 12 May 2020", "12 May 2020")]
    [InlineData("Acme Corp 03.2020 - 05.2024", "03.2020 - 05.2024")]
    [InlineData("TOEIC 880점", null)]
    [InlineData("불량률을 2.10%에서 0.8%로 낮춤", null)]
    [InlineData("Cut costs by 10.5 - 12.3 percent", null)]
    public void A_period_is_found_in_its_line(string line, string? period) => Assert.Equal(period, Periods.In(line));

    private static (string From, string To) Said(DateSpan? span) => span is null ? ("-", "-") : (Said(span.Start), span.Ongoing ? "…" : Said(span.End));

    private static string Said(PartialDate? date) => date is not { } told ? "" : string.Join('-', new[] { told.Year, told.Month, told.Day }.OfType<int>());
}
