using Interview.Core;
using Interview.Core.Candidates;
using Interview.Core.Data;
using Interview.Core.Messaging;
using Interview.Core.Models;
using Interview.Core.News.Redis;
using Interview.Core.Resumes;
using Interview.ServiceDefaults.Connections;
using Interview.Tests.Messaging;
using Interview.Worker.Cpu.Resumes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Interview.Tests.Resumes;

/// <summary>The part of the CPU worker that keeps vectors up to date with the model, with the real ledger, broker and database, and the search beside it.</summary>
internal sealed class IndexHost : IAsyncDisposable
{
    private static readonly Place Place = new(1, 1);
    private readonly WebApplication _app;

    private IndexHost(WebApplication app) => _app = app;

    public NpgsqlDataSource Database => _app.Services.GetRequiredService<NpgsqlDataSource>();

    public PassageSearch Search => _app.Services.GetRequiredService<PassageSearch>();

    public EmbeddingModel Model => _app.Services.GetRequiredService<EmbeddingModel>();

    public PassageVectors Vectors => _app.Services.GetRequiredService<PassageVectors>();

    /// <param name="indexes">Whether it carries out orders and looks for what to index, or only searches.</param>
    public static WebApplication Build(IEnumerable<KeyValuePair<string, string?>> settings, bool indexes = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddDatabase<InterviewDbContext>("interviewdb").AddBroker("messaging").AddRedis();
        builder.Services.AddInterviewCore().AddEmbeddings().AddSingleton<PassageVectors>().AddSingleton<PassageSearch>();
        if (indexes)
        {
            builder.Services.AddHandler<IndexResume, IndexResumeHandler>(concurrency: 1).AddHostedService<Reindexing>();
        }

        return builder.Build();
    }

    public static async Task<IndexHost> StartAsync(IEnumerable<KeyValuePair<string, string?>> settings, bool indexes = true)
    {
        var app = Build(settings, indexes);
        await app.StartAsync();
        await app.Services.GetRequiredService<DatabaseGate>().Ready;
        return new IndexHost(app);
    }

    /// <summary>A person with a résumé that was read when <paramref name="model"/> was the model.</summary>
    public async Task<(Guid Candidate, Guid Resume)> ReadAsync(string model, Func<string, float[]> embed, params string[] claims)
    {
        var now = DateTimeOffset.UtcNow;
        var candidate = new Candidate($"{Guid.NewGuid():N}@example.com", "Kim", "ko", "", now);
        var resume = new Resume(Guid.CreateVersion7(), candidate.Id, Guid.NewGuid(), "cv.pdf", "00", 1, now);
        var profile = new ResumeProfile { Header = new("김서연", "백엔드 개발자", null), Experience = [new("개발", "누리", null, null, claims, Place)] };
        _ = resume.TakeReading(Readings.Of(profile, model, [.. claims.Select(claim => new EmbeddedPassage("experience", $"개발 · 누리: {claim}", Place, embed(Passage.Wording("experience", $"개발 · 누리: {claim}"))))]), now);
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        db.AddRange(candidate, resume);
        await db.SaveChangesAsync();
        return (candidate.Id, resume.Id);
    }

    public async Task<Resume> DecideAsync(Guid resume, Func<Resume, IEnumerable<IMessage>> decide)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<InterviewDbContext>();
        return (await db.DecideAsync(token => db.Resumes.Include(r => r.Source).Include(r => r.Passages).SingleOrDefaultAsync(r => r.Id == resume, token), decide, CancellationToken.None))!;
    }

    public async Task<long> CountAsync(string sql, params object[] values)
    {
        await using var command = Database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return (long)(await command.ExecuteScalarAsync())!;
    }

    public Task UntilAllAsync(string model, string what) =>
        WorkHost.UntilAsync(async () => await CountAsync("select count(*) from passages p left join passage_vectors v on v.passage_id = p.id where v.model is distinct from $1", model) == 0, what);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
