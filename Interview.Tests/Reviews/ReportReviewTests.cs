using System.Reflection;
using Interview.Core.Interviews;
using Interview.Core.Reports;
using Interview.Core.Reviews;
using Interview.Tests.Content;
using Interview.Tests.Playbook;

namespace Interview.Tests.Reviews;

public sealed class ReportReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Reviewer Lee = new(Guid.NewGuid(), "Lee Haneul");
    private static readonly SimulatedInterview Interview = SampleReports.All[0].Hold(TestContent.Snapshot);

    private readonly ReportReview _review = new(Guid.NewGuid());
    private readonly Report _report = With("as written");

    [Fact]
    public void Nothing_is_signed_before_a_person_signs()
    {
        Assert.Equal(ReviewState.Waiting, _review.StateOf(_report));

        _review.Sign(0, "as written", _report, Lee, Now);

        Assert.Equal((ReviewState.SignedOff, Lee), (_review.StateOf(_report), _review.SignatureOf(_report)?.By));
    }

    [Fact]
    public void A_level_set_after_the_signature_takes_it_back_and_keeps_it_on_record()
    {
        _review.Sign(0, "as written", _report, Lee, Now);
        _review.Override(1, "as written", _report, "intro", "structure", 5, "Both examples are complete.", Lee, Now);

        Assert.Equal(ReviewState.Waiting, _review.StateOf(_report));
        Assert.Single(_review.SignOffs);

        _review.Sign(2, "as written", _report, Lee, Now);
        Assert.Equal([0, 1], _review.SignOffs.Select(s => s.Overrides));
    }

    [Fact]
    public void A_report_written_anew_with_other_words_is_not_signed()
    {
        _review.Sign(0, "as written", _report, Lee, Now);

        Assert.Equal(ReviewState.Waiting, _review.StateOf(With("written anew")));
        Assert.Equal(ReviewState.SignedOff, _review.StateOf(With("as written")));
    }

    [Fact]
    public void An_override_says_who_when_from_what_to_what_and_why()
    {
        var judged = _report.Body.Stages[0].Grades[0].Level;
        _review.Override(0, "as written", _report, "intro", "structure", 5, "First look.", Lee, Now);
        _review.Override(1, "as written", _report, "intro", "structure", null, "Second look.", Lee, Now.AddHours(1));

        Assert.Equal(
            [new LevelOverride("intro", "structure", judged, 5, "First look.", Lee, Now), new("intro", "structure", 5, null, "Second look.", Lee, Now.AddHours(1))],
            _review.Overrides);
        Assert.Null(Assert.Single(_review.InForce).To);
    }

    [Theory]
    [InlineData(1, "as written", "intro", "structure", 5, "review.changed")]
    [InlineData(0, "written anew", "intro", "structure", 5, "review.changed")]
    [InlineData(0, "as written", "intro", "charm", 5, "review.no_such_grade")]
    [InlineData(0, "as written", "nowhere", "structure", 5, "review.no_such_grade")]
    [InlineData(0, "as written", "intro", "structure", 3, "review.same_level")]
    public void What_was_not_seen_or_is_not_there_or_changes_nothing_is_refused(int seen, string fingerprint, string stage, string criterion, int to, string code)
    {
        Assert.Equal(3, _report.Body.Stages[0].Grades[0].Level);

        var refused = Assert.Throws<RuleViolationException>(() => _review.Override(seen, fingerprint, _report, stage, criterion, to, "Because.", Lee, Now));

        Assert.Equal(code, refused.Code);
        Assert.Empty(_review.Overrides);
    }

    [Fact]
    public void The_scorecard_is_recomputed_from_the_levels_in_force_and_the_original_stays()
    {
        var original = SampleReports.Request(Interview);
        foreach (var (stage, grade) in _report.Body.Stages.SelectMany(s => s.Grades.Where(g => g.Level < 5).Select(g => (s.Name, g.Criterion))))
        {
            _review.Override(_review.Version, "as written", _report, stage, grade, 5, "Shown in full.", Lee, Now);
        }

        var reviewed = ReviewedReport.Of(_review, original, new ReportWriter(TestContent.Snapshot));

        Assert.Equal(100, reviewed.Report.Total.Score);
        Assert.Equal(_report.Body.Total, new ReportWriter(TestContent.Snapshot).Write(original).Total);
    }

    [Fact]
    public void A_level_below_another_of_its_exchange_moves_no_score_and_says_whose_counts()
    {
        var (main, probe) = (Level("experience"), Level("experience_followup"));
        Assert.True(main > probe + 1);

        _review.Override(0, "as written", _report, "experience_followup", "action", probe + 1, "A step more.", Lee, Now);
        var reviewed = Reviewed();

        Assert.Equal(_report.Body.Total, reviewed.Report.Total);
        Assert.Equal(("experience", main), (reviewed.InsteadOf(_review.Overrides[0])?.Stage, reviewed.InsteadOf(_review.Overrides[0])?.Level));

        _review.Override(1, "as written", _report, "experience", "action", 1, "Others did it.", Lee, Now);
        Assert.Null(Reviewed().InsteadOf(_review.Overrides[1]));
        Assert.NotEqual(_report.Body.Areas.Single(a => a.Code == "D").Criteria.Single(c => c.Code == "action").Level, Reviewed().Report.Areas.Single(a => a.Code == "D").Criteria.Single(c => c.Code == "action").Level);

        int? Level(string stage) => _report.Body.Stages.Single(s => s.Name == stage).Grades.Single(g => g.Criterion == "action").Level;

        ReviewedReport Reviewed() => ReviewedReport.Of(_review, SampleReports.Request(Interview), new ReportWriter(TestContent.Snapshot));
    }

    [Fact]
    public void Without_a_level_set_the_review_changes_nothing()
    {
        var request = SampleReports.Request(Interview);

        Assert.Equivalent(new ReportWriter(TestContent.Snapshot).Write(request), ReviewedReport.Of(_review, request, new ReportWriter(TestContent.Snapshot)).Report, strict: true);
    }

    /// <summary>As the database gives it back.</summary>
    private static Report With(string fingerprint)
    {
        var report = SampleReports.Written(Interview);
        typeof(Report).GetProperty(nameof(Report.Fingerprint), BindingFlags.Instance | BindingFlags.Public)!.SetValue(report, fingerprint);
        return report;
    }
}
