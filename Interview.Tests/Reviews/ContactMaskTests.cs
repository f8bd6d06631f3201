using Interview.Core.Reports;
using Interview.Core.Resumes;
using Interview.Core.Reviews;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Reviews;

public sealed class ContactMaskTests
{
    private static readonly InterviewReport Report = SampleReports.All[0].Hold(TestContent.Snapshot).Report;

    [Theory]
    [InlineData("연락은\njiwoo.kim@example.org로 주세요.", "연락은\n•••••••••••••••••••••로 주세요.")]
    [InlineData("제 번호는 010-1234-5678입니다.", "제 번호는 •••••••••••••입니다.")]
    [InlineData("Call +82 10 1234 5678 or (555) 123-4567.", "Call •••••••••••••••• or ••••••••••••••.")]
    [InlineData("the number 4711-x", "the number ••••••")]
    [InlineData("In 2021 I cut 1200 of 3400 alarms, from 900 ms to 120 ms, 12,000 a day.", "In 2021 I cut 1200 of 3400 alarms, from 900 ms to 120 ms, 12,000 a day.")]
    [InlineData("2019.03 - 2021.12, 2022-2024", "2019.03 - 2021.12, 2022-2024")]
    public void Ways_to_reach_somebody_become_dots_and_figures_stay(string said, string shown)
    {
        var masked = ContactMask.Over(Report with { Summary = [said] }, new ProfileContact(null, "4711-x"));

        Assert.Equal(shown, Assert.Single(masked.Summary));
        Assert.Equal(said.Length, masked.Summary[0].Length);
    }

    [Fact]
    public void A_report_without_any_reads_the_same()
    {
        Assert.Equivalent(Report, ContactMask.Over(Report, new ProfileContact("somebody@example.org", null)), strict: true);
    }
}
