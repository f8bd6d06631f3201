using Interview.Core.Resumes;

namespace Interview.Tests.Resumes;

/// <summary>Passages follow what the candidate sets right, at once, and stay the same passages where they say the same.</summary>
[Trait("Acceptance", "B-06")]
public sealed class CorrectedPassagesTests
{
    private const string JobId = "experience-1-5";
    private static readonly Place Job = new(1, 5);

    [Fact]
    public void A_corrected_claim_replaces_its_passage_and_leaves_the_others_as_they_are()
    {
        var resume = Read("Cut the latency", "Led a team of four");
        var before = resume.Passages.ToDictionary(passage => passage.Text, passage => passage.Id);

        var messages = resume.Correct(new() { Entries = [new(JobId, null, null, Entry("Cut the latency", "Led a team of six"))] });

        Assert.Equal(["Backend · Acme: Cut the latency", "Backend · Acme: Led a team of six"], resume.Passages.OrderBy(passage => passage.Ordinal).Select(passage => passage.Text));
        Assert.Equal(before["Backend · Acme: Cut the latency"], resume.Passages[0].Id);
        Assert.DoesNotContain(resume.Passages[1].Id, before.Values);
        Assert.Contains(new IndexResume(resume.Id), messages);
    }

    [Fact]
    public void A_correction_that_no_passage_tells_of_orders_no_work()
    {
        var resume = Read("Cut the latency");

        Assert.DoesNotContain(new IndexResume(resume.Id), resume.Correct(new() { Name = "Kim Seoyeon", TargetRole = "Data engineer" }));
        Assert.Equal(ResumeStatus.Ready, resume.Status);
    }

    [Fact]
    public void Removed_entries_leave_no_passage()
    {
        var resume = Read("Cut the latency");

        resume.Correct(new() { Entries = [new(JobId, null, null, null)] });

        Assert.Empty(resume.Passages);
    }

    [Fact]
    public void Another_reading_keeps_corrections_in_passages_and_the_identity_of_what_says_the_same()
    {
        var resume = Read("Cut the latency", "Led a team of four");
        resume.Correct(new() { Entries = [new(JobId, null, null, Entry("Cut the latency", "Led a team of six"))] });
        var ids = resume.Passages.Select(passage => passage.Id).ToList();

        resume.TakeReading(Reading("Cut the latency", "Led a team of four"), DateTimeOffset.UnixEpoch);

        Assert.Equal(ids, resume.Passages.Select(passage => passage.Id));
    }

    [Fact]
    public void A_passage_keeps_its_id_when_others_come_before_it()
    {
        var resume = Read("Cut the latency");
        var id = resume.Passages[0].Id;

        resume.TakeReading(Reading("Wrote the manual", "Cut the latency"), DateTimeOffset.UnixEpoch);

        Assert.Equal((id, 1), resume.Passages.Where(passage => passage.Id == id).Select(passage => (passage.Id, passage.Ordinal)).Single());
    }

    [Fact]
    public void Every_passage_of_a_first_reading_has_its_vector_with_it()
    {
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "00", 1, DateTimeOffset.UnixEpoch);

        Assert.DoesNotContain(new IndexResume(resume.Id), resume.TakeReading(Reading("Cut the latency"), DateTimeOffset.UnixEpoch));
        Assert.Equal("test", Assert.Single(resume.Passages).Vector!.Model);
    }

    private static ProfileEntry Entry(params string[] claims) => new("Backend", "Acme", null, null, claims, Job);

    private static ReadResume Reading(params string[] claims) => Readings.Of(
        new() { Header = new("Kim", "Engineer", null), Experience = [Entry(claims)] }, "test", [.. claims.Select(claim => new EmbeddedPassage("experience", $"Backend · Acme: {claim}", Job, [1, 0]))]);

    private static Resume Read(params string[] claims)
    {
        var resume = new Resume(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), "cv.pdf", "00", 1, DateTimeOffset.UnixEpoch);
        resume.TakeReading(Reading(claims), DateTimeOffset.UnixEpoch);
        return resume;
    }
}
