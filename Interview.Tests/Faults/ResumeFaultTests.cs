using Aspire.Hosting.Testing;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Resumes;
using Interview.Core.Storage;
using Interview.Tests.Messaging;
using Interview.Tests.Resumes;
using Interview.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Interview.Tests.Faults;

/// <summary>Real workers killed in the middle of each step of a résumé: another one finishes, once, and nothing is left over.</summary>
[Collection(FaultCollection.Name)]
[Trait("Needs", "Servers")]
public sealed class ResumeFaultTests
{
    private const int Batch = 8;
    private const int Rounds = 15;

    /// <summary>Forty-eight résumés of three pages, read and drawn beside all the other tests.</summary>
    private static readonly TimeSpan Reading = TimeSpan.FromMinutes(3);

    private readonly ServersToKill _servers;

    public ResumeFaultTests(ServersToKill servers)
    {
        Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);
        _servers = servers;
    }

    [Theory, Trait("Fault", "F01"), Trait("Acceptance", "A-08"), Trait("Acceptance", "B-01"), Trait("Acceptance", "B-05")]
    [InlineData("reading", "select count(*) from resumes where id = any($1) and status = 'reading'")]
    [InlineData("understanding", "select count(*) from resumes where id = any($1) and status = 'understanding'")]
    [InlineData("indexing", "select count(*) from resumes where id = any($1) and status = 'indexing'")]
    [InlineData("drawing", "select count(*) from work where subject = any($1) and kind = 'draw-pages' and finished_at is null and published_at is not null")]
    public async Task Workers_killed_in_the_middle_of_a_step_leave_every_resume_ready_once(string step, string isAtIt)
    {
        var system = await _servers.OfTheWorkersAsync();
        await using var submitter = await WorkHost.StartAsync(system);
        var root = (await _servers.App.ProgramOfAsync("worker-cpu")).Environment["Files__Root"];
        var before = OnDisk(root);
        var (files, all, hits) = (new FileStore(root), new List<Guid>(), 0);
        for (var round = 0; round < Rounds && hits < 2; round++)
        {
            var batch = await UploadAsync(submitter, files);
            all.AddRange(batch);
            hits += await KillAtAsync(submitter, batch, isAtIt) ? 1 : 0;
            await _servers.App.WaitUntilHealthyAsync();
        }

        Assert.True(hits > 0, $"No worker could be caught while {step}.");
        Guid[] ids = [.. all];
        await WorkHost.UntilAsync(async () => await submitter.CountAsync("select count(*) from resumes where id = any($1) and status = 'ready'", ids) == ids.Length, "all are ready", Reading);
        await WorkHost.UntilAsync(async () => await submitter.CountAsync("select count(*) from work where subject = any($1) and finished_at is null", ids) == 0, "no order is left", Reading);

        Assert.Equal(0, await submitter.CountAsync("select count(*) from work where subject = any($1) and outcome = 'failed'", ids));
        Assert.Equal(1, await submitter.CountAsync("select count(distinct n) from (select count(*) as n from passages where resume_id = any($1) group by resume_id) sizes", ids));
        Assert.Equal(0, await submitter.CountAsync("select count(*) from resume_sources, jsonb_array_elements(pages) page where resume_id = any($1) and page ->> 'picture' is null", ids));
        await EveryFileIsNamedAsync(submitter, root, before);
    }

    private async Task<bool> KillAtAsync(WorkHost submitter, Guid[] batch, string isAtIt)
    {
        var end = DateTime.UtcNow + TimeSpan.FromSeconds(20);
        while (DateTime.UtcNow < end)
        {
            if (await submitter.CountAsync(isAtIt, batch) > 0)
            {
                _servers.App.Kill("worker-cpu");
                // Whoever was at it is dead now; what still says so was not finished by them.
                return await submitter.CountAsync(isAtIt, batch) > 0;
            }

            if (await submitter.CountAsync("select count(*) from resumes where id = any($1) and status <> 'ready'", batch) == 0 && await submitter.CountAsync("select count(*) from work where subject = any($1) and finished_at is null", batch) == 0)
            {
                return false;
            }
        }

        return false;
    }

    private static async Task<Guid[]> UploadAsync(WorkHost submitter, FileStore files)
    {
        var pdf = SampleResumes.ThreePages();
        var ids = new List<Guid>();
        for (var number = 0; number < Batch; number++)
        {
            var now = DateTimeOffset.UtcNow;
            var stored = await files.WriteAsync(Guid.CreateVersion7(), new MemoryStream(pdf), pdf.Length, TestContext.Current.CancellationToken);
            var candidate = new Candidate($"{Guid.NewGuid():N}@example.org", "Kim", "en", "", now);
            var resume = new Resume(Guid.CreateVersion7(), candidate.Id, stored.Id, "cv.pdf", stored.Sha256, stored.Size, now);
            await using var scope = submitter.Scope();
            var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
            db.AddRange(candidate, resume);
            db.Send(resume.OrderReading());
            await db.SaveChangesAsync();
            ids.Add(resume.Id);
        }

        return [.. ids];
    }

    /// <summary>Of every file written since, a row says so, or its deletion is ordered. Health checks write and delete files of their own: such a one is gone at the next look.</summary>
    private static Task EveryFileIsNamedAsync(WorkHost submitter, string root, Guid[] before) => WorkHost.UntilAsync(async () =>
    {
        Guid[] written = [.. OnDisk(root).Except(before)];
        return await submitter.CountAsync(
            """
            select count(*) from unnest($1) as file where not exists (select from resumes where file_id = file)
              and not exists (select from resume_sources, jsonb_array_elements(pages) page where (page ->> 'picture')::uuid = file)
              and not exists (select from work where kind = 'delete-file' and subject = file)
            """, written) == 0;
    }, "every file is named by a row, or its deletion is ordered");

    private static Guid[] OnDisk(string root) =>
        [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith(".part", StringComparison.Ordinal)).Select(path => Guid.ParseExact(Path.GetFileName(path), "N"))];
}
