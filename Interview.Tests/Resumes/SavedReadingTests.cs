using Interview.Core;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Tests.Resumes;

/// <summary>What a reading leaves in the database, the first time, the second time, and when it cannot be saved.</summary>
[Trait("Needs", "Servers")]
public sealed class SavedReadingTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Place Place = new(1, 1);

    private readonly Guid _resume = Guid.NewGuid();
    private WebApplication _app = null!;

    public SavedReadingTests() => Assert.SkipUnless(TestServers.Available, TestServers.HowToGetThem);

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection((await TestSystem.TakeAsync()).Settings);
        builder.Logging.ClearProviders();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.Services.AddInterviewCore();
        _app = builder.Build();

        var candidate = new Candidate($"{Guid.NewGuid():N}@example.com", "Kim", "ko", "", Now);
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        db.AddRange(candidate, new Resume(_resume, candidate.Id, Guid.NewGuid(), "cv.pdf", "00", 1, Now));
        await db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    [Fact, Trait("Acceptance", "B-06")]
    public async Task A_second_reading_replaces_profile_passages_and_vectors()
    {
        await TakeAsync("Backend Developer", "one", "two", "three");

        await TakeAsync("Security Engineer", "four", "five");

        Assert.Equal((2L, 2L), (await CountAsync("passages"), await CountAsync("passage_vectors")));
        Assert.Equal("Security Engineer", (await ResumeAsync()).Profile!.Header.TargetRole);
    }

    [Fact, Trait("Acceptance", "B-05"), Trait("BadInput", "B-T01")]
    public async Task A_reading_that_cannot_be_saved_leaves_the_last_one_and_a_reason()
    {
        await TakeAsync("Backend Developer", "one", "two");

        await Assert.ThrowsAsync<DbUpdateException>(() => TakeAsync("Security Engineer", "three", "NUL\0 is no text"));
        await DecideAsync(resume => resume.FailReading(new("work.out_of_attempts", "Tried 3 times.")));

        var left = await ResumeAsync();
        Assert.Equal((ResumeStatus.Failed, "Backend Developer", 2L), (left.Status, left.Profile!.Header.TargetRole, await CountAsync("passages")));
        Assert.Equal("work.out_of_attempts", left.Failure!.Code);
    }

    private Task TakeAsync(string role, params string[] passages) => DecideAsync(resume => resume.TakeReading(
        Readings.Of(new() { Header = new("김서연", role, null) }, "test", [.. passages.Select(text => new EmbeddedPassage("experience", text, Place, new float[1024]))]),
        Now));

    private async Task DecideAsync(Func<Resume, IEnumerable<Core.Messaging.IMessage>> decide)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        await db.DecideAsync(token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == _resume, token), decide, CancellationToken.None);
    }

    private async Task<Resume> ResumeAsync()
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<InterviewDbContext>().Resumes.AsNoTracking().SingleAsync(r => r.Id == _resume);
    }

    private async Task<long> CountAsync(string table)
    {
        await using var count = _app.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand($"select count(*) from {table} where resume_id = $1");
        count.Parameters.Add(new() { Value = _resume });
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
