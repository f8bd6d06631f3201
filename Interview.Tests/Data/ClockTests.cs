using System.Globalization;
using Interview.Tests.Faults;
using Interview.Tests.Messaging;
using Interview.Tests.Servers;

namespace Interview.Tests.Data;

/// <summary>Workers whose machine's clock is wrong.</summary>
[Trait("Needs", "Servers")]
public sealed class ClockTests : IClassFixture<WorkFixture>
{
    /// <summary>Debian's package libfaketime; it is looked for beside the servers and where a system has it.</summary>
    private static readonly string? FakeTime =
        new[] { Environment.GetEnvironmentVariable("INTERVIEW_FAKETIME") }
            .Concat(new[] { Path.Combine(Repository.ServerTree, "base", "usr", "lib"), "/usr/lib" }.SelectMany(lib => new[] { "x86_64-linux-gnu", "aarch64-linux-gnu" }.Select(triple => $"{lib}/{triple}/faketime/libfaketimeMT.so.1")))
            .FirstOrDefault(File.Exists);

    private readonly WorkHost _submitter;
    private readonly TestSystem _system;

    public ClockTests(WorkFixture fixture)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        Assert.SkipUnless(FakeTime is not null, "libfaketime is not there: install Debian's package of that name, or name the library in INTERVIEW_FAKETIME.");
        (_submitter, _system) = (fixture.Submitter, fixture.System);
    }

    [Theory, InlineData(-33), InlineData(600), Trait("Acceptance", "A-09"), Trait("Fault", "F35"), Trait("Goal", "G14")]
    public async Task A_worker_by_a_wrong_clock_works_once_and_writes_the_databases_time(int seconds)
    {
        var subjects = Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).ToList();
        await using var worker = ChildProcess.Start("worker",
        [
            .. _system.Environment, new("LD_PRELOAD", FakeTime), new("FAKETIME", seconds.ToString("+0;-0", CultureInfo.InvariantCulture)), new("FAKETIME_DONT_FAKE_MONOTONIC", "1"),
        ]);
        var drift = await worker.SaysAsync("drift ");
        await _submitter.OrderAsync(subjects);
        foreach (var subject in subjects)
        {
            Assert.Equal("done", (await _submitter.EndedAsync(subject)).Outcome);
            Assert.Equal(1, await _submitter.EffectsAsync(subject));
        }

        Assert.InRange(double.Parse(drift["drift ".Length..], CultureInfo.InvariantCulture), seconds - 2, seconds + 2);
        Assert.Equal(0, await _submitter.CountAsync("select count(*) from candidates c join work w on w.subject::text = c.name where abs(extract(epoch from c.created_at - w.finished_at)) > 10"));
        Assert.Equal(0, await _submitter.CountAsync("select count(*) from work where abs(extract(epoch from finished_at - created_at)) > 30 or finished_at > now()"));
    }
}
